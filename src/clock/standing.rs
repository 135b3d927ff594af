//! How a clock stands as at a day.

use chrono::NaiveDate;

use crate::calendar::{WorkingCalendar, working_days_between};
use crate::policy::{Kind, Step, TimeLimit};
use crate::word::words;

words! {
    /// How a clock stands.
    pub enum Standing ("standing") {
        /// It is not due yet; a window is open.
        Running = "running",
        /// It is due today, which is not overdue.
        DueToday = "due-today",
        /// It was due before today and is not met.
        Overdue = "overdue",
        /// It was met by its date.
        Met = "met",
        /// It was met after its date.
        MetLate = "met-late",
        /// Its count stands still, where the policy permits that.
        Paused = "paused",
        /// It stopped unmet: withdrawn, refused, closed, or the stage was over.
        Ended = "ended",
        /// A window that has passed.
        Passed = "passed",
        /// A window that was used.
        Used = "used",
    }
}

impl Standing {
    /// Whether the clock still runs or is overdue.
    pub fn is_unfinished(self) -> bool {
        matches!(self, Self::Running | Self::DueToday | Self::Overdue | Self::Paused)
    }
}

/// How a clock stands at the end of the as-at day.
pub(super) fn standing(
    limit: &TimeLimit,
    due: Option<NaiveDate>,
    met_on: Option<NaiveDate>,
    ended_on: Option<NaiveDate>,
    as_at: NaiveDate,
) -> Standing {
    let past = |day: NaiveDate| due.is_some_and(|due| day > due);
    match limit.kind {
        Kind::Duty => match (met_on, ended_on) {
            (Some(met_on), _) if past(met_on) => Standing::MetLate,
            (Some(_), _) => Standing::Met,
            (None, Some(_)) => Standing::Ended,
            (None, None) => owed(due, as_at),
        },
        Kind::Window => match (met_on, ended_on) {
            // A late request that was taken all the same used the window; anything else came when it had passed.
            (Some(met_on), _) if past(met_on) && !limit.met_by.contains(&Step::NextStageRequested) => Standing::Passed,
            (Some(_), _) => Standing::Used,
            (None, Some(ended_on)) if !past(ended_on) => Standing::Ended,
            (None, _) if past(as_at) => Standing::Passed,
            (None, _) => Standing::Running,
        },
    }
}

/// How a duty stands at the end of the as-at day that is neither met nor ended, and whose count does not stand still.
pub fn owed(due: Option<NaiveDate>, as_at: NaiveDate) -> Standing {
    match due {
        Some(due) if as_at > due => Standing::Overdue,
        Some(due) if as_at == due => Standing::DueToday,
        _ => Standing::Running,
    }
}

/// Working days after the as-at day up to and including the due day; when overdue, minus the days overdue.
pub fn working_days_left(due: NaiveDate, as_at: NaiveDate, calendar: &WorkingCalendar) -> i64 {
    if as_at > due {
        return -working_days_overdue(due, as_at, calendar);
    }
    i64::from(working_days_between(as_at, due, calendar))
}

/// Working days after the due day up to and including the as-at day.
pub fn working_days_overdue(due: NaiveDate, as_at: NaiveDate, calendar: &WorkingCalendar) -> i64 {
    i64::from(working_days_between(due, as_at, calendar))
}
