//! Remedies: what was offered in a period to put things right, and what it came to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::group::{self, GroupBy, Name, group_of};
use super::sums;
use crate::case::{Money, Remedy, RemedyAnswer, RemedyKind};
use crate::report::{Cell, Decimal, Definition, Reckoned, ReportPeriod, Sheet};

/// The remedies of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RemedyRow {
    /// What kind.
    pub kind: String,
    /// The group, where they are told apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Offered in the period.
    pub offered: usize,
    /// Of those, accepted.
    pub accepted: usize,
    /// Of those, refused.
    pub refused: usize,
    /// Of those, given.
    pub delivered: usize,
    /// Pounds offered.
    pub amount_offered: Decimal,
    /// Pounds accepted.
    pub amount_accepted: Decimal,
    /// Pounds given.
    pub amount_delivered: Decimal,
}

#[derive(Default)]
struct Tally {
    row: RemedyRow,
    offered: Money,
    accepted: Money,
    delivered: Money,
}

impl Tally {
    fn take(&mut self, remedy: &Remedy) {
        let amount = remedy.amount.unwrap_or_default();
        self.row.offered += 1;
        self.offered = self.offered + amount;
        match remedy.reply.map(|reply| reply.answer) {
            Some(RemedyAnswer::Accepted) => {
                self.row.accepted += 1;
                self.accepted = self.accepted + amount;
            }
            Some(RemedyAnswer::Refused) => self.row.refused += 1,
            None => {}
        }
        if remedy.delivered.is_some() {
            self.row.delivered += 1;
            self.delivered = self.delivered + amount;
        }
    }
}

/// Pounds and pence.
pub(super) fn pounds(money: Money) -> Decimal {
    Decimal::new(i64::try_from(money.pence()).unwrap_or(i64::MAX), 2)
}

/// The remedies offered in a period, counted case by case: by kind, and by group where one is asked for. Of the stages
/// given alone, where there are any.
pub struct Remedies {
    period: ReportPeriod,
    stages: Vec<String>,
    by: Option<GroupBy>,
    tallies: BTreeMap<(RemedyKind, Name), Tally>,
}

sums! {
    RemedyRow {
        offered, accepted, refused, delivered;
        not kind, group, amount_offered, amount_accepted, amount_delivered
    }
    Tally { row, offered, accepted, delivered }
    Remedies { tallies; not period, stages, by }
}

impl Remedies {
    /// Nothing counted yet.
    pub fn new(period: ReportPeriod, stages: &[String], by: Option<GroupBy>) -> Self {
        Self { period, stages: stages.to_vec(), by, tallies: BTreeMap::new() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        let (stages, period) = (&self.stages, self.period);
        let here = |remedy: &&Remedy| stages.is_empty() || stages.contains(&remedy.stage.0);
        let offered = reckoned.case.redress.remedies.iter().filter(here);
        for remedy in offered.filter(|remedy| period.contains(remedy.offered.on)) {
            let record = reckoned.case.at(&remedy.stage);
            let group = group_of(self.by, reckoned, record, remedy.offered.on);
            self.tallies.entry((remedy.kind, group)).or_default().take(remedy);
        }
    }

    /// What was counted.
    pub fn rows(self) -> Vec<RemedyRow> {
        let rows = self.tallies.into_iter().map(|((kind, group), tally)| RemedyRow {
            kind: kind.to_string(),
            group: group.shown,
            amount_offered: pounds(tally.offered),
            amount_accepted: pounds(tally.accepted),
            amount_delivered: pounds(tally.delivered),
            ..tally.row
        });
        rows.collect()
    }
}

/// The remedies of these cases that were offered in the period.
pub fn remedy_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<RemedyRow> {
    let mut remedies = Remedies::new(period, stages, by);
    for reckoned in cases {
        remedies.take(reckoned);
    }
    remedies.rows()
}

/// The rows as a table.
pub fn remedies_sheet(rows: &[RemedyRow], by: Option<GroupBy>) -> Sheet {
    let mut columns = vec![("kind", "Kind")];
    columns.extend(by.map(group::column));
    columns.extend([
        ("offered", "Offered"),
        ("accepted", "Accepted"),
        ("refused", "Refused"),
        ("delivered", "Given"),
        ("amount_offered", "£ offered"),
        ("amount_accepted", "£ accepted"),
        ("amount_delivered", "£ given"),
    ]);
    Sheet::of("Remedies", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.kind.clone().into()];
        cells.extend(by.map(|_| row.group.clone().into()));
        cells.extend([row.offered, row.accepted, row.refused, row.delivered].map(Cell::from));
        cells.extend([row.amount_offered, row.amount_accepted, row.amount_delivered].map(Cell::from));
        cells
    })
}

/// What the columns count.
pub fn remedy_definitions() -> Vec<Definition> {
    [
        (
            "Offered",
            "Remedies offered in the period, by the day of the offer, those that came with an answer among them.",
        ),
        ("Accepted, refused, given", "Of those offered in the period, as at the day of the report."),
        ("£", "The amounts of those that are money, exact to the penny; also what is set off against money owed."),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
