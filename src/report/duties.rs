//! Duties that are overdue, and duties that fall due.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, Sheet};
use crate::calendar::{DayOne, Landing, Period, due_on};
use crate::clock::{Clock, Standing, working_days_left, working_days_overdue};
use crate::policy::Kind;
use crate::word::Word;

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

/// Which duties are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duties {
    /// Every one past its due date, longest overdue first.
    Overdue,
    /// Every one that runs and falls due within the period from the as-at day (today included), soonest first.
    FallingDue(Period),
}

impl Duties {
    /// Whether a clock of the case is one of them.
    pub fn take(self, reckoned: &Reckoned<'_>, clock: &Clock<'_>) -> bool {
        match self {
            Self::Overdue => clock.limit.kind == Kind::Duty && clock.standing == Standing::Overdue,
            Self::FallingDue(within) => falls_due(reckoned, clock, within),
        }
    }

    /// Those of one case, clock by clock.
    pub fn of<'r>(self, reckoned: &'r Reckoned<'_>) -> impl Iterator<Item = DutyRow> + 'r {
        let taken = reckoned.clocks.iter().filter(move |clock| self.take(reckoned, clock));
        taken.filter_map(|clock| Some(row(reckoned, clock, clock.due?)))
    }

    /// The rows of all cases, in whose order they are, as they are listed.
    pub fn in_order(self, mut rows: Vec<DutyRow>) -> Vec<DutyRow> {
        // Stable, so that equals stay in the order of their cases.
        match self {
            Self::Overdue => rows.sort_by_cached_key(|row| (row.working_days_overdue.map(|days| -days), row.due)),
            Self::FallingDue(_) => rows.sort_by_cached_key(|row| row.due),
        }
        rows
    }
}

fn row(reckoned: &Reckoned<'_>, clock: &Clock<'_>, due: NaiveDate) -> DutyRow {
    let overdue = clock.standing == Standing::Overdue;
    let (as_at, calendar) = (reckoned.as_at, reckoned.calendar);
    DutyRow {
        case: reckoned.case.reference.to_string(),
        policy: reckoned.policy.id.clone(),
        stage: clock.limit.stage.0.clone(),
        clock: clock.limit.clock.0.clone(),
        due,
        working_days_overdue: overdue.then(|| working_days_overdue(due, as_at, calendar)),
        working_days_left: (!overdue).then(|| working_days_left(due, as_at, calendar)),
        standing: clock.standing.word().to_owned(),
        handler: reckoned.case.handler().map(|handler| handler.0.clone()),
        service: reckoned.case.service.clone(),
        received: reckoned.case.received,
        extended: clock.extended(),
        provisional: clock.provisional,
        overrides: reckoned.case.overrides,
    }
}

fn falls_due(reckoned: &Reckoned<'_>, clock: &Clock<'_>, within: Period) -> bool {
    let running = matches!(clock.standing, Standing::Running | Standing::DueToday) && clock.limit.kind == Kind::Duty;
    let last = || due_on(reckoned.as_at, within, DayOne::TheDayAfter, Landing::AsItFalls, reckoned.calendar).date;
    running && clock.due.is_some_and(|due| due <= last())
}

/// The duties of the cases, as they are listed.
pub fn duty_rows(cases: &[Reckoned<'_>], duties: Duties) -> Vec<DutyRow> {
    duties.in_order(cases.iter().flat_map(|reckoned| duties.of(reckoned)).collect())
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

/// The duties as a table.
pub fn duties_sheet(duties: Duties, rows: Vec<DutyRow>) -> Sheet {
    let (title, days) = match duties {
        Duties::Overdue => ("Overdue", Column::new("working_days_overdue", "Days over")),
        Duties::FallingDue(_) => ("Falling due", Column::new("working_days_left", "Days left")),
    };
    let cells = |row: DutyRow| -> Vec<Cell> {
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
    Sheet { title: title.to_owned(), columns: columns(days), rows: rows.into_iter().map(cells).collect() }
}
