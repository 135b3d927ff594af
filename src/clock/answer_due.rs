//! The dates that decisions need: when the answer is due and how far it may go, and until when the next stage may
//! be asked for.

use chrono::NaiveDate;

use super::reckon::{Clock, reckon};
use crate::calendar::{DayOne, Landing, WorkingCalendar, due_on};
use crate::case::{AnswerDue, Case, EscalationWindow, StageRecord};
use crate::policy::{Cap, ClockName, Policy, StageName};

/// One clock of a stage, of the last time the case was there.
fn clock_of<'p>(
    case: &Case,
    policy: &'p Policy,
    calendar: &WorkingCalendar,
    (stage, clock): (&StageName, &str),
    as_at: NaiveDate,
) -> Option<Clock<'p>> {
    let visit = case.at(stage)?.entry;
    let clocks = reckon(case, policy, calendar, as_at);
    clocks.into_iter().find(|found| found.visit == visit && found.limit.stage == *stage && found.limit.clock.0 == clock)
}

/// When the answer at a stage is due as at a day, and how far it may be put back; none where the policy gives it no time.
pub fn answer_due<'p>(
    case: &Case,
    policy: &'p Policy,
    calendar: &WorkingCalendar,
    stage: &StageName,
    as_at: NaiveDate,
) -> Option<AnswerDue<'p>> {
    let onward = policy.stage(stage).and_then(|stage| stage.onward.as_ref());
    let goes_on = onward.and_then(|onward| onward.unanswered.as_deref());
    let limit = policy.stage(stage)?.limit(ClockName::RESPOND)?;
    let clock = clock_of(case, policy, calendar, (stage, ClockName::RESPOND), as_at);
    let Some((clock, original)) = clock.and_then(|clock| clock.original.map(|original| (clock, original))) else {
        // No date is set until one is agreed, where the policy provides for that.
        let rule = limit.extension.as_ref().filter(|_| limit.count.period.is_none())?;
        let promised = case.at(stage).and_then(StageRecord::promised).map(|promised| promised.to);
        let authority = &limit.authority;
        return Some(AnswerDue { current: promised, cap: None, rule: Some(rule), authority, goes_on });
    };
    let rule = clock.limit.extension.as_ref();
    // Days on which the count stood still are no part of a cap, and one in total lands as the limit itself does.
    let calendar = clock.still.calendar(calendar);
    let on = |from, period, day_one, landing| due_on(from, period, day_one, landing, &calendar).date;
    let cap = rule.and_then(|rule| match rule.cap {
        Cap::AFurther(period) => Some(on(original.date, period, DayOne::TheDayAfter, Landing::AsItFalls)),
        Cap::InTotal(period) => Some(on(clock.start.date, period, clock.count.day_one, clock.count.landing)),
        Cap::None => None,
    });
    Some(AnswerDue { current: clock.due, cap, rule, authority: &limit.authority, goes_on })
}

/// Until when the complainant may ask for the stage after `stage`, as at a day; none where the policy sets no time or the stage
/// is not answered.
pub fn escalation_window(
    case: &Case,
    policy: &Policy,
    calendar: &WorkingCalendar,
    stage: &StageName,
    as_at: NaiveDate,
) -> Option<EscalationWindow> {
    let clock = clock_of(case, policy, calendar, (stage, ClockName::REQUEST_ESCALATION), as_at)?;
    Some(EscalationWindow { ends: clock.due?, authority: clock.limit.authority.clone() })
}

/// The last day (inclusive) to complain of a problem first known on that day; none where the policy sets none.
pub fn last_day_to_complain(policy: &Policy, known: NaiveDate, calendar: &WorkingCalendar) -> Option<NaiveDate> {
    let limit = policy.time_to_complain.as_ref()?;
    let due = due_on(known, limit.period, DayOne::TheDayAfter, Landing::AsItFalls, calendar);
    Some(due.date)
}
