//! Timeliness: of the duties that fell due in a period, how many were met, and how long it took.

use std::collections::BTreeMap;

use serde::Serialize;

use super::days::Days;
use super::group::{self, GroupBy, Name, group_of};
use super::keyed::Keyed;
use super::sums;
use crate::clock::{Clock, Standing, working_days_taken};
use crate::policy::{ClockName, Kind, StageName};
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
    pub(super) fn take(&mut self, standing: Standing) {
        self.due += 1;
        match standing {
            Standing::Met => self.met += 1,
            Standing::MetLate => self.met_late += 1,
            Standing::Overdue => self.open_late += 1,
            _ => self.missed += 1,
        }
    }

    fn with_share(self) -> Self {
        Self { within_percent: Ratio::of(self.met, self.due).percent(), ..self }
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

sums! {
    Met { due, met, met_late, open_late, missed; not within_percent }
    Tally { all, extended, days, not_yet, stopped, provisional }
    Timeliness { tallies; not period, stages, by }
}

/// How a duty stands that fell due and must come out in one way or another; nothing where it may still do, or need not.
pub(super) fn fell_due(clock: &Clock<'_>) -> Option<Standing> {
    let in_time = || clock.due.zip(clock.ended_on).is_some_and(|(due, ended)| ended <= due);
    match clock.standing {
        _ if clock.provisional => None,
        Standing::Running | Standing::DueToday | Standing::Paused => None,
        Standing::Ended if in_time() => None,
        standing => Some(standing),
    }
}

impl Tally {
    fn take(&mut self, reckoned: &Reckoned<'_>, clock: &Clock<'_>) {
        match fell_due(clock) {
            Some(standing) => {
                self.all.take(standing);
                if clock.extended() {
                    self.extended.take(standing);
                }
                self.days
                    .extend(working_days_taken(clock, reckoned.calendar).and_then(|days| u64::try_from(days).ok()));
            }
            None if clock.provisional => self.provisional += 1,
            None if clock.standing == Standing::Ended => self.stopped += 1,
            None => self.not_yet += 1,
        }
    }
}

/// How the duties that were due in a period came out, counted case by case: by stage and duty, and by group where one
/// is asked for. Of the stages given alone, where there are any.
pub struct Timeliness {
    period: ReportPeriod,
    stages: Vec<String>,
    by: Option<GroupBy>,
    tallies: Keyed<StageName, Keyed<ClockName, BTreeMap<Name, Tally>>>,
}

impl Timeliness {
    /// Nothing counted yet.
    pub fn new(period: ReportPeriod, stages: &[String], by: Option<GroupBy>) -> Self {
        Self { period, stages: stages.to_vec(), by, tallies: Keyed::default() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for clock in reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty) {
            let Some(due) = clock.due.filter(|due| self.period.contains(*due)) else { continue };
            let stage = &clock.limit.stage;
            if !self.stages.is_empty() && !self.stages.contains(&stage.0) {
                continue;
            }
            let record = || reckoned.case.stages.iter().find(|record| record.entry == clock.visit);
            let group = group_of(self.by, reckoned, self.by.and_then(|_| record()), due);
            self.tallies.at(stage).at(&clock.limit.clock).entry(group).or_default().take(reckoned, clock);
        }
    }

    /// What was counted.
    pub fn rows(self) -> Vec<TimelinessRow> {
        let mut rows = Vec::new();
        for (stage, clocks) in self.tallies.in_order() {
            rows.extend(clocks.rows(|clock, group, tally| TimelinessRow {
                stage: stage.to_string(),
                clock: clock.to_string(),
                group: group.shown,
                all: tally.all.with_share(),
                extended: tally.extended.with_share(),
                days: Days::of(tally.days),
                not_yet: tally.not_yet,
                stopped: tally.stopped,
                provisional: tally.provisional,
            }));
        }
        rows
    }
}

/// Every duty of these cases that was due in the period.
pub fn timeliness_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<TimelinessRow> {
    let mut timeliness = Timeliness::new(period, stages, by);
    for reckoned in cases {
        timeliness.take(reckoned);
    }
    timeliness.rows()
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
