//! A clock as it is shown.

use chrono::NaiveDate;
use serde::Serialize;

use crate::calendar::WorkingCalendar;
use crate::clock::{Clock, Standing, working_days_left};
use crate::policy::Kind;

/// A clock as machine formats show it.
#[expect(clippy::struct_excessive_bools, reason = "each is a key of its own in the JSON")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClockView {
    /// The stage.
    pub stage: String,
    /// The clock's name.
    pub clock: String,
    /// `duty` or `window`.
    pub kind: String,
    /// The clause.
    pub authority: String,
    /// The limit in words.
    pub limit: String,
    /// The day it runs from.
    pub started: NaiveDate,
    /// The date that holds, inclusive; none for a duty without a number.
    pub due: Option<NaiveDate>,
    /// The date before any extension.
    pub original_due: Option<NaiveDate>,
    /// The day it was met.
    pub met_on: Option<NaiveDate>,
    /// The day it ended unmet, where it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<NaiveDate>,
    /// Whether it was past its date when it ended: missed, though nothing can be done about it any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub missed: bool,
    /// How it stands.
    pub standing: String,
    /// Working days after the as-at day up to and including the due day, negative when overdue; none once finished.
    pub working_days_left: Option<i64>,
    /// Whether the date passes the published holidays.
    pub provisional: bool,
    /// Whether a later date was promised.
    pub extended: bool,
    /// Whether its start is taken from the day that step is due, because it is not on record.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub assumed_start: bool,
    /// What it is counted from instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assumed_from: Option<String>,
}

/// The view of a clock as at a day.
pub fn clock_view(clock: &Clock<'_>, calendar: &WorkingCalendar, as_at: NaiveDate) -> ClockView {
    let unfinished = clock.standing.is_unfinished();
    ClockView {
        stage: clock.limit.stage.to_string(),
        clock: clock.limit.clock.to_string(),
        kind: clock.limit.kind.to_string(),
        authority: clock.limit.authority.clone(),
        limit: clock.given.map_or_else(|| clock.limit.words(), |given| format!("the date {}", given.words())),
        started: clock.start.date,
        due: clock.due,
        original_due: clock.original.map(|due| due.date),
        met_on: clock.met_on,
        ended_on: clock.ended_on.filter(|_| clock.standing == Standing::Ended),
        missed: clock.standing == Standing::Ended
            && clock.limit.kind == Kind::Duty
            && clock.due.zip(clock.ended_on).is_some_and(|(due, ended_on)| ended_on > due),
        standing: clock.standing.to_string(),
        working_days_left: clock.due.filter(|_| unfinished).map(|due| working_days_left(due, as_at, calendar)),
        provisional: clock.provisional,
        extended: clock.extended(),
        assumed_start: clock.assumed_start(),
        assumed_from: clock.start.assumed_from.clone(),
    }
}
