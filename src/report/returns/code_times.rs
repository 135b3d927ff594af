//! Whether an answer came within the Complaint Handling Code's times, whatever procedure the case is handled under.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::figure::Counted;
use crate::calendar::{DayOne, Landing, WorkingCalendar, due_on};
use crate::case::{Case, ExtensionSet};
use crate::clock::{Clock, reckon};
use crate::policy::{Cap, ClockName, Policy, StageName, read_policy, shipped_policy};
use crate::report::Reckoned;
use crate::report::measure::{ComplaintStage, Visit, complaint_stages};

/// The policy that states the Code's times.
const CODE: &str = "hos-code-2024";

/// How an answer stands to the Code's times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum CodeTimes {
    /// It came in time: by the date reckoned, or by one that a compliant extension put in its place.
    Within,
    /// It did not.
    Late,
    /// It has not come, and its day is the as-at day or later.
    NotYetDue,
    /// It has not come, and its day has passed or it is owed no longer.
    NotAnswered,
    /// The date passes the published holidays and may still move.
    Provisional,
}

/// The Code's times, read once.
pub(in crate::report) struct TheCode {
    policy: Option<Policy>,
}

impl TheCode {
    /// The Code as shipped.
    pub(in crate::report) fn read() -> Self {
        // It is read with every other shipped policy in the tests: it is there.
        Self { policy: shipped_policy(CODE).and_then(|shipped| read_policy(shipped.text.as_bytes()).ok()) }
    }

    /// How the answer to a visit to the first or second complaint stage stands to the Code's times. The day the case
    /// was acknowledged is what the record has, or the day the acknowledgement was due if that is earlier.
    pub(in crate::report) fn times(&self, visit: &Visit<'_>, stage: ComplaintStage) -> CodeTimes {
        let Some(policy) = &self.policy else { return CodeTimes::Late };
        let reckoned = visit.reckoned;
        let stage = stage.of(policy);
        let case = in_the_codes_stages(reckoned, complaint_stages(policy));
        let clocks = reckon(&case, policy, reckoned.calendar, reckoned.as_at);
        let answers = |clock: &&Clock<'_>| {
            let respond = clock.limit.clock.0 == ClockName::RESPOND;
            respond && clock.visit == visit.record.entry && Some(&clock.limit.stage) == stage
        };
        let Some(clock) = clocks.iter().find(answers) else { return CodeTimes::Late };
        let Some(original) = clock.original else { return CodeTimes::Late };
        let cap = clock.limit.extension.as_ref().map(|rule| rule.cap);
        let due = extended(original.date, cap, &visit.record.extensions, reckoned.calendar);
        let Some(answered) = visit.answer().map(|answer| answer.done.on) else {
            let awaited = visit.ended().is_none() && due >= reckoned.as_at;
            return if awaited { CodeTimes::NotYetDue } else { CodeTimes::NotAnswered };
        };
        if original.provisional && answered > reckoned.calendar.known_to().unwrap_or(answered) {
            return CodeTimes::Provisional;
        }
        if answered <= due { CodeTimes::Within } else { CodeTimes::Late }
    }

    /// Counts how many of the visits were answered within the Code's times, by the first answer that the case was
    /// given at the stage. One whose date may still move is left out; one not yet due is counted, and told apart.
    pub(super) fn count_within(&self, visits: &[Visit<'_>], stage: ComplaintStage, counted: &mut Counted) {
        for visit in visits {
            match self.times(&visit.first_answered(), stage) {
                CodeTimes::Provisional => {
                    counted.leave_out(visit.reckoned, "provisional: its date passes the published holidays");
                    continue;
                }
                CodeTimes::Within => counted.count(visit.reckoned),
                CodeTimes::NotYetDue => counted.not_yet(visit.reckoned),
                CodeTimes::Late | CodeTimes::NotAnswered => {}
            }
            counted.of(visit.reckoned);
        }
    }
}

/// The date after every extension that the Code allows: told on or before the date it put back, no further than the
/// cap unless for a good reason on record, and not recorded against the policy's rule. One to an earlier day puts nothing
/// back.
fn extended(
    original: NaiveDate,
    cap: Option<Cap>,
    extensions: &[ExtensionSet],
    calendar: &WorkingCalendar,
) -> NaiveDate {
    let furthest = match cap {
        Some(Cap::AFurther(period)) => {
            Some(due_on(original, period, DayOne::TheDayAfter, Landing::AsItFalls, calendar).date)
        }
        _ => None,
    };
    let mut due = original;
    for extension in extensions {
        let within_the_cap = furthest.is_none_or(|furthest| extension.to <= furthest) || extension.past_the_cap;
        if within_the_cap && extension.told <= due && !extension.against_the_policy {
            due = due.max(extension.to);
        }
    }
    due
}

/// The case with its complaint stages named as the Code names them.
fn in_the_codes_stages<'c>(
    reckoned: &Reckoned<'c>,
    (first, second): (Option<&StageName>, Option<&StageName>),
) -> Cow<'c, Case> {
    let own = complaint_stages(reckoned.policy);
    if own == (first, second) {
        return Cow::Borrowed(reckoned.case);
    }
    let mut case = reckoned.case.clone();
    for record in &mut case.stages {
        let named = if Some(&record.stage) == own.0 {
            first
        } else if Some(&record.stage) == own.1 {
            second
        } else {
            None
        };
        if let Some(named) = named {
            record.stage = named.clone();
        }
    }
    Cow::Owned(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Nation, Period, shipped_holidays};
    use crate::case::Done;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn told(told: &str, to: &str) -> ExtensionSet {
        let told = day(told);
        let done = Done { on: told, entry: 3 };
        ExtensionSet { done, to: day(to), told, past_the_cap: false, against_the_policy: false }
    }

    fn after(extensions: &[ExtensionSet]) -> String {
        let calendar = WorkingCalendar::of(&[Nation::EnglandAndWales], shipped_holidays());
        let cap = Cap::AFurther("10wd".parse::<Period>().unwrap());
        // Due on Monday 13 July; ten working days further is Monday 27 July.
        extended(day("2026-07-13"), Some(cap), extensions, &calendar).to_string()
    }

    #[test]
    fn the_code_is_among_the_shipped_policies() {
        assert!(TheCode::read().policy.is_some());
    }

    #[test]
    fn given_an_extension_told_in_time_and_within_the_cap_then_it_holds() {
        assert_eq!(after(&[told("2026-07-13", "2026-07-27")]), "2026-07-27");
    }

    #[test]
    fn given_one_told_a_day_late_then_it_does_not() {
        assert_eq!(after(&[told("2026-07-14", "2026-07-27")]), "2026-07-13");
    }

    #[test]
    fn given_one_past_the_cap_then_only_a_good_reason_makes_it_hold() {
        let past = told("2026-07-10", "2026-07-28");
        assert_eq!(after(&[past]), "2026-07-13");
        assert_eq!(after(&[ExtensionSet { past_the_cap: true, ..past }]), "2026-07-28");
    }

    #[test]
    fn given_one_to_an_earlier_day_then_the_codes_own_stands() {
        assert_eq!(after(&[told("2026-07-03", "2026-07-07")]), "2026-07-13");
        assert_eq!(after(&[told("2026-07-03", "2026-07-07"), told("2026-07-10", "2026-07-20")]), "2026-07-20");
    }

    #[test]
    fn given_one_recorded_against_the_policy_then_it_does_not_hold() {
        let against = ExtensionSet { against_the_policy: true, ..told("2026-07-10", "2026-07-27") };
        assert_eq!(after(&[against]), "2026-07-13");
    }

    #[test]
    fn given_two_then_the_second_is_measured_by_the_first() {
        let both = [told("2026-07-10", "2026-07-20"), told("2026-07-20", "2026-07-27")];
        assert_eq!(after(&both), "2026-07-27");
        assert_eq!(after(&[told("2026-07-10", "2026-07-20"), told("2026-07-21", "2026-07-27")]), "2026-07-20");
    }
}
