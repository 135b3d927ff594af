//! Duties that are overdue, and duties that fall due.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, Sheet};
use crate::calendar::{DayOne, Landing, Period, due_on};
use crate::clock::{Clock, Standing, working_days_left, working_days_overdue};
use crate::policy::Kind;

/// A duty that is overdue or falls due. One of the two counts of days is there, in the same place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DutyRow {
    /// The case.
    pub case: String,
    /// Its policy.
    pub policy: String,
    /// The stage.
    pub stage: String,
    /// The clock.
    pub clock: String,
    /// The date that holds.
    pub due: NaiveDate,
    /// When overdue: working days after the due day up to and including the as-at day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_days_overdue: Option<i64>,
    /// When falling due: working days after the as-at day up to and including the due day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_days_left: Option<i64>,
    /// How it stands.
    pub standing: String,
    /// Who handles the case.
    pub handler: Option<String>,
    /// The service it is about.
    pub service: Option<String>,
    /// The day it was received.
    pub received: NaiveDate,
    /// Whether a later date was promised.
    pub extended: bool,
    /// Whether the date passes the published holidays. Not a column: a provisional date is marked where it stands.
    pub provisional: bool,
    /// How many of the case's entries go against the policy. Not a column: those are the contract's.
    pub overrides: u32,
}

fn duties<'r, 'a>(cases: &'r [Reckoned<'a>]) -> impl Iterator<Item = (&'r Reckoned<'a>, &'r Clock<'a>, NaiveDate)> {
    cases.iter().flat_map(|reckoned| {
        let duties = reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty);
        duties.filter_map(move |clock| Some((reckoned, clock, clock.due?)))
    })
}

fn row(reckoned: &Reckoned<'_>, clock: &Clock<'_>, due: NaiveDate) -> DutyRow {
    let overdue = clock.standing == Standing::Overdue;
    let (as_at, calendar) = (reckoned.as_at, reckoned.calendar);
    DutyRow {
        case: reckoned.case.reference.to_string(),
        policy: reckoned.policy.id.clone(),
        stage: clock.limit.stage.to_string(),
        clock: clock.limit.clock.to_string(),
        due,
        working_days_overdue: overdue.then(|| working_days_overdue(due, as_at, calendar)),
        working_days_left: (!overdue).then(|| working_days_left(due, as_at, calendar)),
        standing: clock.standing.to_string(),
        handler: reckoned.case.handler().map(ToString::to_string),
        service: reckoned.case.service.clone(),
        received: reckoned.case.received,
        extended: clock.extended(),
        provisional: clock.provisional,
        overrides: reckoned.case.overrides,
    }
}

/// Whether the clock is a duty past its due date.
pub fn is_overdue(clock: &Clock<'_>) -> bool {
    clock.standing == Standing::Overdue
}

/// Whether the clock is a duty that runs and falls due within the period from the as-at day (today included).
pub fn falls_due(reckoned: &Reckoned<'_>, clock: &Clock<'_>, within: Period) -> bool {
    let running = matches!(clock.standing, Standing::Running | Standing::DueToday) && clock.limit.kind == Kind::Duty;
    let last = || due_on(reckoned.as_at, within, DayOne::TheDayAfter, Landing::AsItFalls, reckoned.calendar).date;
    running && clock.due.is_some_and(|due| due <= last())
}

/// Every duty past its due date, longest overdue first.
pub fn overdue_rows(cases: &[Reckoned<'_>]) -> Vec<DutyRow> {
    let overdue = duties(cases).filter(|(_, clock, _)| is_overdue(clock));
    let mut rows: Vec<DutyRow> = overdue.map(|(reckoned, clock, due)| row(reckoned, clock, due)).collect();
    // Stable, so that equals stay in the order of their cases.
    rows.sort_by_key(|row| (row.working_days_overdue.map(|days| -days), row.due));
    rows
}

/// Every duty still running that falls due within the period from the as-at day (today included), soonest first.
pub fn due_rows(cases: &[Reckoned<'_>], within: Period) -> Vec<DutyRow> {
    let due = duties(cases).filter(|(reckoned, clock, _)| falls_due(reckoned, clock, within));
    let mut rows: Vec<DutyRow> = due.map(|(reckoned, clock, due)| row(reckoned, clock, due)).collect();
    rows.sort_by_key(|row| row.due);
    rows
}

fn columns(days: Column) -> Vec<Column> {
    vec![
        Column::new("case", "Case"),
        Column::new("policy", "Policy"),
        Column::new("stage", "Stage"),
        Column::new("clock", "Clock"),
        Column::new("due", "Due"),
        days,
        Column::new("standing", "Standing"),
        Column::new("handler", "Handler"),
        Column::new("service", "Service"),
        Column::new("received", "Received"),
        Column::new("extended", "Extended"),
    ]
}

/// The overdue duties as a table.
pub fn overdue_sheet(rows: &[DutyRow]) -> Sheet {
    sheet("Overdue", Column::new("working_days_overdue", "Days over"), rows)
}

/// The duties that fall due as a table.
pub fn due_sheet(rows: &[DutyRow]) -> Sheet {
    sheet("Falling due", Column::new("working_days_left", "Days left"), rows)
}

fn sheet(title: &str, days: Column, rows: &[DutyRow]) -> Sheet {
    let cells = |row: &DutyRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.stage.into(),
            row.clock.into(),
            Cell::due(row.due, row.provisional),
            row.working_days_overdue.or(row.working_days_left).into(),
            row.standing.into(),
            row.handler.into(),
            row.service.into(),
            row.received.into(),
            row.extended.into(),
        ]
    };
    Sheet { title: title.to_owned(), columns: columns(days), rows: rows.iter().map(cells).collect() }
}
