//! Outcomes: how the answers given in a period came out.

use std::collections::BTreeMap;

use serde::Serialize;

use super::group::{self, GroupBy, Name, group_of};
use super::keyed::Keyed;
use super::sums;
use super::visits::answers_of;
use crate::policy::{Outcome, StageName};
use crate::report::{Cell, Decimal, Definition, Ratio, Reckoned, ReportPeriod, Sheet};

/// The answers at one stage.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct OutcomeRow {
    /// The stage.
    pub stage: String,
    /// The group, where they are told apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many were answered.
    pub answered: usize,
    /// Upheld.
    pub upheld: usize,
    /// Upheld in part.
    pub partly_upheld: usize,
    /// Not upheld.
    pub not_upheld: usize,
    /// Resolved between both sides, with no decision.
    pub resolved: usize,
    /// Each as a share of those answered, in per cent.
    pub upheld_percent: Option<Decimal>,
    /// Upheld in part.
    pub partly_upheld_percent: Option<Decimal>,
    /// Not upheld.
    pub not_upheld_percent: Option<Decimal>,
    /// Resolved.
    pub resolved_percent: Option<Decimal>,
}

impl OutcomeRow {
    pub(super) fn take(&mut self, outcome: Outcome) {
        self.answered += 1;
        let count = match outcome {
            Outcome::Upheld => &mut self.upheld,
            Outcome::PartlyUpheld => &mut self.partly_upheld,
            Outcome::NotUpheld => &mut self.not_upheld,
            Outcome::Resolved => &mut self.resolved,
        };
        *count += 1;
    }

    fn with_shares(self) -> Self {
        let share = |count: usize| Ratio::of(count, self.answered).percent();
        Self {
            upheld_percent: share(self.upheld),
            partly_upheld_percent: share(self.partly_upheld),
            not_upheld_percent: share(self.not_upheld),
            resolved_percent: share(self.resolved),
            ..self
        }
    }
}

/// How the answers given in a period came out, counted case by case: by stage, and by group where one is asked for. Of
/// the stages given alone, where there are any.
pub struct Outcomes {
    period: ReportPeriod,
    stages: Vec<String>,
    by: Option<GroupBy>,
    rows: Keyed<StageName, BTreeMap<Name, OutcomeRow>>,
}

sums! {
    OutcomeRow {
        answered, upheld, partly_upheld, not_upheld, resolved;
        not stage, group, upheld_percent, partly_upheld_percent, not_upheld_percent, resolved_percent
    }
    Outcomes { rows; not period, stages, by }
}

impl Outcomes {
    /// Nothing counted yet.
    pub fn new(period: ReportPeriod, stages: &[String], by: Option<GroupBy>) -> Self {
        Self { period, stages: stages.to_vec(), by, rows: Keyed::default() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for (visit, answer) in answers_of(reckoned, self.period, &self.stages) {
            let group = group_of(self.by, reckoned, Some(visit.record), answer.done.on);
            self.rows.at(visit.stage()).entry(group).or_default().take(answer.outcome);
        }
    }

    /// What was counted.
    pub fn rows(self) -> Vec<OutcomeRow> {
        self.rows.rows(|stage, group, row| OutcomeRow {
            stage: stage.to_string(),
            group: group.shown,
            ..row.with_shares()
        })
    }
}

/// How the answers of these cases that were given in the period came out.
pub fn outcome_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<OutcomeRow> {
    let mut outcomes = Outcomes::new(period, stages, by);
    for reckoned in cases {
        outcomes.take(reckoned);
    }
    outcomes.rows()
}

/// The rows as a table.
pub fn outcomes_sheet(rows: &[OutcomeRow], by: Option<GroupBy>) -> Sheet {
    let mut columns = vec![("stage", "Stage")];
    columns.extend(by.map(group::column));
    columns.extend([
        ("answered", "Answered"),
        ("upheld", "Upheld"),
        ("partly_upheld", "Partly upheld"),
        ("not_upheld", "Not upheld"),
        ("resolved", "Resolved"),
        ("upheld_percent", "Upheld, %"),
        ("partly_upheld_percent", "Partly, %"),
        ("not_upheld_percent", "Not upheld, %"),
        ("resolved_percent", "Resolved, %"),
    ]);
    Sheet::of("Outcomes", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.stage.clone().into()];
        cells.extend(by.map(|_| row.group.clone().into()));
        cells.extend([row.answered, row.upheld, row.partly_upheld, row.not_upheld, row.resolved].map(Cell::from));
        let shares = [row.upheld_percent, row.partly_upheld_percent, row.not_upheld_percent, row.resolved_percent];
        cells.extend(shares.map(Cell::from));
        cells
    })
}

/// What the columns count.
pub fn outcome_definitions() -> Vec<Definition> {
    [
        (
            "Answered",
            "Cases answered at the stage in the period, by the day of the answer. A case answered there more than once \
             in the period, after a return or a reopening, counts once, as it was answered last.",
        ),
        (
            "Upheld, partly upheld, not upheld, resolved",
            "Of those answered, by the outcome of the answer; in per cent of those answered, rounded half up to one \
             decimal place, so that they may not add up to 100.",
        ),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
