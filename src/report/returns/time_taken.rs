//! How many working days an answer took, and in how many the procedure wants it, before any extension.

use crate::calendar::Unit;
use crate::clock::working_days_taken;
use crate::policy::ClockName;
use crate::report::measure::Visit;

/// How long an answer took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeTaken {
    /// So many working days, day one counted as the procedure counts it.
    Days {
        /// Working days.
        days: u64,
        /// In how many working days the procedure wants it; none where it does not say that in working days.
        limit: Option<u32>,
    },
    /// It cannot be said, and why.
    NotKnown(&'static str),
}

/// How long the answer to a visit took.
pub(super) fn time_taken(visit: &Visit<'_>) -> TimeTaken {
    let reckoned = visit.reckoned;
    let mut clocks = reckoned.clocks.iter();
    let clock = clocks.find(|clock| clock.visit == visit.record.entry && clock.limit.clock.0 == ClockName::RESPOND);
    let Some(clock) = clock else { return TimeTaken::NotKnown("the procedure sets no time for the answer") };
    let past_the_lists = |answered| reckoned.calendar.known_to().is_some_and(|known_to| answered > known_to);
    if clock.met_on.is_some_and(past_the_lists) {
        return TimeTaken::NotKnown("provisional: answered outside the published holidays");
    }
    let days = working_days_taken(clock, reckoned.calendar).and_then(|days| u64::try_from(days).ok());
    let Some(days) = days else { return TimeTaken::NotKnown("not answered in its turn") };
    let period = clock.count.period.filter(|period| period.unit() == Unit::WorkingDays);
    TimeTaken::Days { days, limit: period.map(crate::calendar::Period::number) }
}
