//! Volumes: what came in a period, what was answered, what was open at its ends.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::group::{self, GroupBy, Name, group_of};
use super::keyed::Keyed;
use super::sums;
use super::visits::{Visit, visits};
use crate::policy::StageName;
use crate::report::{Cell, Decimal, Definition, Ratio, Reckoned, ReportPeriod, Sheet};

/// One stage: `open_at_start + received + came_back - answered - ended_otherwise = open_at_end`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct VolumeRow {
    /// The stage.
    pub stage: String,
    /// The group, where they are told apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// An answer was owed at the end of the day before the period.
    pub open_at_start: usize,
    /// Came to the stage in the period, received there or by the complainant's request.
    pub received: usize,
    /// Came there again in the period: returned for review, or opened again.
    pub came_back: usize,
    /// Answered there in the period.
    pub answered: usize,
    /// Went from there in the period without an answer: refused, withdrawn, closed, gone on.
    pub ended_otherwise: usize,
    /// An answer was owed at the end of the period's last day, or of the as-at day if that is before.
    pub open_at_end: usize,
    /// Of those answered there in the period, how many the complainant has taken to the next stage.
    pub escalated: usize,
    /// The same in per cent; none where there is no next stage.
    pub escalation_percent: Option<Decimal>,
}

impl VolumeRow {
    pub(super) fn take(&mut self, visit: &Visit<'_>, period: ReportPeriod) {
        let day_before = period.first.pred_opt().unwrap_or(period.first);
        let last = period.last.min(visit.reckoned.as_at);
        self.open_at_start += usize::from(visit.is_open_on(day_before));
        self.open_at_end += usize::from(visit.is_open_on(last));
        if period.contains(visit.came()) {
            let count = if visit.is_new() { &mut self.received } else { &mut self.came_back };
            *count += 1;
        }
        let Some(ended) = visit.ended().filter(|ended| period.contains(*ended)) else { return };
        let answered = visit.answer().is_some_and(|answer| answer.done.on.max(visit.came()) == ended);
        if !answered {
            self.ended_otherwise += 1;
            return;
        }
        self.answered += 1;
        self.escalated += usize::from(visit.went_on());
    }

    fn is_empty(&self) -> bool {
        let counts = [self.open_at_start, self.received, self.came_back, self.answered, self.ended_otherwise];
        counts.iter().all(|count| *count == 0)
    }
}

/// What came, went and was open in a period, counted case by case: by stage, and by group where one is asked for; by
/// month, each month's own. Of the stages given alone, where there are any.
pub struct Volumes {
    period: ReportPeriod,
    stages: Vec<String>,
    by: Option<GroupBy>,
    /// The months, where they are told apart.
    months: Vec<(Name, ReportPeriod)>,
    rows: Keyed<StageName, AtStage>,
}

#[derive(Default)]
struct AtStage {
    /// Each with whether a further stage follows.
    groups: BTreeMap<Name, (VolumeRow, bool)>,
    goes_on: bool,
}

sums! {
    VolumeRow {
        open_at_start, received, came_back, answered, ended_otherwise, open_at_end, escalated;
        not stage, group, escalation_percent
    }
    AtStage { groups, goes_on }
    Volumes { rows; not period, stages, by, months }
}

impl Volumes {
    /// Nothing counted yet, to be seen as at a day.
    pub fn new(period: ReportPeriod, as_at: NaiveDate, stages: &[String], by: Option<GroupBy>) -> Self {
        let months = if by == Some(GroupBy::Month) { months_begun(period, as_at) } else { Vec::new() };
        Self { period, stages: stages.to_vec(), by, months, rows: Keyed::default() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for visit in visits(std::slice::from_ref(reckoned)) {
            if !self.stages.is_empty() && !self.stages.contains(&visit.stage().0) {
                continue;
            }
            let goes_on = reckoned.policy.stage(visit.stage()).is_some_and(|stage| stage.onward.is_some());
            let here = self.rows.at(visit.stage());
            here.goes_on |= goes_on;
            if self.by == Some(GroupBy::Month) {
                let was_there = |span: &ReportPeriod| {
                    visit.came() <= span.last && visit.ended().is_none_or(|ended| ended >= span.first)
                };
                for (name, span) in self.months.iter().filter(|(_, span)| was_there(span)) {
                    here.groups.entry(name.clone()).or_default().0.take(&visit, *span);
                }
            } else {
                let group = group_of(self.by, reckoned, Some(visit.record), visit.came());
                let (row, onward) = here.groups.entry(group).or_default();
                row.take(&visit, self.period);
                *onward |= goes_on;
            }
        }
    }

    /// What was counted.
    pub fn rows(self) -> Vec<VolumeRow> {
        let by_month = self.by == Some(GroupBy::Month);
        let mut rows = Vec::new();
        for (stage, here) in self.rows.in_order() {
            let counted = here.groups.into_iter().filter(|(_, (row, _))| !row.is_empty());
            rows.extend(counted.map(|(group, (row, onward))| {
                let onward = if by_month { here.goes_on } else { onward };
                let escalated = Ratio::of(row.escalated, row.answered).percent().filter(|_| onward);
                VolumeRow { stage: stage.to_string(), group: group.shown, escalation_percent: escalated, ..row }
            }));
        }
        rows
    }
}

/// What came, went and was open, of these cases.
pub fn volume_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<VolumeRow> {
    let as_at = cases.first().map_or(period.last, |reckoned| reckoned.as_at);
    let mut volumes = Volumes::new(period, as_at, stages, by);
    for reckoned in cases {
        volumes.take(reckoned);
    }
    volumes.rows()
}

/// The months of the period that have begun by the as-at day.
fn months_begun(period: ReportPeriod, as_at: NaiveDate) -> Vec<(Name, ReportPeriod)> {
    let begun = period.by_month().into_iter().filter(|month| month.first <= as_at);
    begun.map(|month| (Name::of(&group::month(month.first)), month)).collect()
}

/// The rows as a table.
pub fn volumes_sheet(rows: &[VolumeRow], by: Option<GroupBy>) -> Sheet {
    let mut columns = vec![("stage", "Stage")];
    columns.extend(by.map(group::column));
    columns.extend([
        ("open_at_start", "Open at start"),
        ("received", "Received"),
        ("came_back", "Came back"),
        ("answered", "Answered"),
        ("ended_otherwise", "Ended otherwise"),
        ("open_at_end", "Open at end"),
        ("escalated", "Escalated"),
        ("escalation_percent", "Escalated, %"),
    ]);
    Sheet::of("Volumes", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.stage.clone().into()];
        cells.extend(by.map(|_| row.group.clone().into()));
        cells.extend([
            row.open_at_start.into(),
            row.received.into(),
            row.came_back.into(),
            row.answered.into(),
            row.ended_otherwise.into(),
            row.open_at_end.into(),
            row.escalated.into(),
            row.escalation_percent.into(),
        ]);
        cells
    })
}

/// What the columns count.
pub fn volume_definitions() -> Vec<Definition> {
    [
        (
            "Open at start, open at end",
            "An answer was owed at that stage at the end of the day before the period, and at the end of its last day \
             (or of the day of the report, if that is before). Open at start + received + came back - answered - \
             ended otherwise = open at end.",
        ),
        (
            "Received",
            "Came to the stage in the period: received there, or asked for by the complainant, by that day; a request \
             that was declined first, by the day it was taken up after all.",
        ),
        ("Came back", "Came to the stage again in the period: returned for review, or opened again there."),
        (
            "Answered",
            "Answered there in the period. Every answer counts, a second one after a return or a reopening too.",
        ),
        ("Ended otherwise", "Left the stage in the period without an answer: refused, withdrawn, closed, gone on."),
        (
            "Escalated, %",
            "Of those answered there in the period, how many the complainant has taken to the next stage as at the day \
             of the report.",
        ),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
