//! Timeliness: of the duties that fell due in a period, how many were met, and how long it took.

use std::collections::BTreeMap;

use serde::Serialize;

use super::days::Days;
use super::group::{self, GroupBy, Name, group_of};
use crate::clock::{Clock, Standing, working_days_taken};
use crate::policy::{Kind, StageName};
use crate::report::{Cell, Decimal, Definition, Ratio, Reckoned, ReportPeriod, Sheet};

/// One duty at one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimelinessRow {
    /// The stage.
    pub stage: String,
    /// The duty.
    pub clock: String,
    /// The group, where they are told apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many fell due, and how they came out.
    #[serde(flatten)]
    pub all: Met,
    /// The same of those for which a later date was promised.
    pub extended: Met,
    /// Working days from the start until it was done, of those done.
    pub days: Days,
    /// Not yet met, and due on the as-at day or later.
    pub not_yet: usize,
    /// Stopped on or before their date without being met: withdrawn, refused, closed, gone on.
    pub stopped: usize,
    /// Left out because the date passes the published holidays and may still move.
    pub provisional: usize,
}

/// How duties that fell due came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Met {
    /// How many fell due.
    pub due: usize,
    /// Met on or before the date that held.
    pub met: usize,
    /// Met after it.
    pub met_late: usize,
    /// Past it and still owed.
    pub open_late: usize,
    /// Past it when they stopped without being met.
    pub missed: usize,
    /// Met, of those that fell due, in per cent.
    pub within_percent: Option<Decimal>,
}

impl Met {
    fn take(&mut self, standing: Standing) {
        self.due += 1;
        match standing {
            Standing::Met => self.met += 1,
            Standing::MetLate => self.met_late += 1,
            Standing::Overdue => self.open_late += 1,
            _ => self.missed += 1,
        }
        self.within_percent = Ratio::of(self.met, self.due).percent();
    }
}

#[derive(Default)]
struct Tally {
    all: Met,
    extended: Met,
    days: Vec<u64>,
    not_yet: usize,
    stopped: usize,
    provisional: usize,
}

impl Tally {
    fn take(&mut self, reckoned: &Reckoned<'_>, clock: &Clock<'_>) {
        let in_time = clock.due.zip(clock.ended_on).is_some_and(|(due, ended)| ended <= due);
        match clock.standing {
            _ if clock.provisional => self.provisional += 1,
            Standing::Running | Standing::DueToday | Standing::Paused => self.not_yet += 1,
            Standing::Ended if in_time => self.stopped += 1,
            standing => {
                self.all.take(standing);
                if clock.extended() {
                    self.extended.take(standing);
                }
                self.days
                    .extend(working_days_taken(clock, reckoned.calendar).and_then(|days| u64::try_from(days).ok()));
            }
        }
    }
}

/// Every duty that was due in the period, by stage and duty, and by group where one is asked for. Of the stages given
/// alone, where there are any.
pub fn timeliness_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<TimelinessRow> {
    let mut tallies: BTreeMap<(&StageName, &str, Name), Tally> = BTreeMap::new();
    for reckoned in cases {
        for clock in reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty) {
            let Some(due) = clock.due.filter(|due| period.contains(*due)) else { continue };
            let stage = &clock.limit.stage;
            if !stages.is_empty() && !stages.contains(&stage.0) {
                continue;
            }
            let record = reckoned.case.stages.iter().find(|record| record.entry == clock.visit);
            let key = (stage, clock.limit.clock.0.as_str(), group_of(by, reckoned, record, due));
            tallies.entry(key).or_default().take(reckoned, clock);
        }
    }
    let rows = tallies.into_iter().map(|((stage, clock, group), tally)| TimelinessRow {
        stage: stage.to_string(),
        clock: clock.to_owned(),
        group: group.shown,
        all: tally.all,
        extended: tally.extended,
        days: Days::of(tally.days),
        not_yet: tally.not_yet,
        stopped: tally.stopped,
        provisional: tally.provisional,
    });
    rows.collect()
}

/// The rows as a table.
pub fn timeliness_sheet(rows: &[TimelinessRow], by: Option<GroupBy>) -> Sheet {
    let mut columns = vec![("stage", "Stage"), ("clock", "Duty")];
    columns.extend(by.map(group::column));
    columns.extend([
        ("due", "Due"),
        ("met", "Met"),
        ("met_late", "Met late"),
        ("open_late", "Open, late"),
        ("missed", "Missed"),
        ("within_percent", "Within, %"),
        ("extended_due", "Extended"),
        ("extended_met", "Ext. met"),
        ("extended_within_percent", "Ext. within, %"),
        ("mean", "Mean days"),
        ("median", "Median"),
        ("ninetieth", "90th %"),
        ("longest", "Longest"),
        ("not_yet", "Not yet"),
        ("stopped", "Stopped"),
        ("provisional", "Provisional"),
    ]);
    Sheet::of("Timeliness", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.stage.clone().into(), row.clock.clone().into()];
        cells.extend(by.map(|_| row.group.clone().into()));
        cells.extend([
            row.all.due.into(),
            row.all.met.into(),
            row.all.met_late.into(),
            row.all.open_late.into(),
            row.all.missed.into(),
            row.all.within_percent.into(),
            row.extended.due.into(),
            row.extended.met.into(),
            row.extended.within_percent.into(),
            row.days.mean.into(),
            row.days.median.into(),
            row.days.ninetieth.and_then(|days| i64::try_from(days).ok()).into(),
            row.days.longest.and_then(|days| i64::try_from(days).ok()).into(),
            row.not_yet.into(),
            row.stopped.into(),
            row.provisional.into(),
        ]);
        cells
    })
}

/// What the columns count.
pub fn timeliness_definitions() -> Vec<Definition> {
    [
        (
            "Due",
            "Duties whose date, the last one promised or else the one reckoned, lies in the period and that were still \
             owed on it: met + met late + open, late + missed. Left out and counted beside: not yet, stopped, provisional.",
        ),
        ("Met", "Done on or before the date that held; due today is not late."),
        ("Met late", "Done after the date that held."),
        ("Open, late", "Past its date and not done as at the day of the report."),
        ("Missed", "Past its date when the stage ended without it: closed, or gone on."),
        ("Within, %", "Met of due, in per cent, rounded half up to one decimal place; the second one, of those extended alone."),
        (
            "Mean, median, 90th %, longest",
            "Working days from the day the duty ran from until it was done, of those done that were due in the period, \
             by the procedure's own day one; days on which the count stood still are left out. 90th %: the least number \
             of days within which nine in ten were done.",
        ),
        ("Not yet", "Not done, and due on the day of the report or later."),
        ("Stopped", "Ended on or before its date without being done: nothing was late and nothing is owed."),
        ("Provisional", "Left out: its date passes the published bank holidays and may still move."),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
