//! How long a duty took.

use chrono::NaiveDate;

use super::Clock;
use crate::calendar::{DayOne, WorkingCalendar, working_days_between};

/// Working days of the case's calendar that a clock took, from its start to the day it was met; none while it is not
/// met. They are numbered as its limit numbers them: where day 1 is the day after, those after the start up to and
/// including the day met (met on the day it started: 0); where day 1 is the day itself, the start counts as well
/// (met on the day it started: 1, and never less). Days on which the count stood still are left out.
///
/// A limit in weeks or months is measured the same way: in working days.
pub fn working_days_taken(clock: &Clock<'_>, calendar: &WorkingCalendar) -> Option<i64> {
    let calendar = clock.still.calendar(calendar);
    Some(taken(clock.start.date, clock.met_on?, clock.count.day_one, &calendar))
}

fn taken(start: NaiveDate, met_on: NaiveDate, day_one: DayOne, calendar: &WorkingCalendar) -> i64 {
    let after_the_start = i64::from(working_days_between(start, met_on, calendar));
    match day_one {
        DayOne::TheDayAfter => after_the_start,
        DayOne::TheDayItself => (after_the_start + i64::from(calendar.is_working_day(start))).max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Nation, shipped_holidays};
    use crate::case::{Case, Done, Pause, PolicyPin, StageRecord};
    use crate::clock::reckon;
    use crate::policy::{Afterwards, Pausing, read_policy, shipped_policy};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(start: &str, met_on: &str, day_one: DayOne) -> i64 {
        taken(day(start), day(met_on), day_one, &WorkingCalendar::of(&[Nation::Scotland], shipped_holidays()))
    }

    #[test]
    fn from_the_day_after() {
        let days = |start, met_on| days(start, met_on, DayOne::TheDayAfter);
        assert_eq!(days("2026-11-02", "2026-11-02"), 0);
        assert_eq!(days("2026-11-02", "2026-11-03"), 1);
        // Friday to Monday; Saturday to Monday; over St Andrew's day.
        assert_eq!(days("2026-11-06", "2026-11-09"), 1);
        assert_eq!(days("2026-11-07", "2026-11-09"), 1);
        assert_eq!(days("2026-11-27", "2026-12-01"), 1);
        // Met before it started, as an acknowledgement sent before the complaint was logged.
        assert_eq!(days("2026-11-04", "2026-11-02"), 0);
    }

    #[test]
    fn from_the_day_itself() {
        let days = |start, met_on| days(start, met_on, DayOne::TheDayItself);
        assert_eq!(days("2026-11-02", "2026-11-02"), 1);
        assert_eq!(days("2026-11-02", "2026-11-03"), 2);
        // A Saturday is no day 1: Monday is.
        assert_eq!(days("2026-11-07", "2026-11-07"), 1);
        assert_eq!(days("2026-11-07", "2026-11-09"), 1);
        assert_eq!(days("2026-11-04", "2026-11-02"), 1);
    }

    #[test]
    fn days_on_which_the_count_stood_still_are_left_out() {
        let mut policy = read_policy(shipped_policy("wthp-2024").unwrap().text.as_bytes()).unwrap();
        let pin = PolicyPin { id: policy.id.clone(), edition: policy.edition.clone(), digest: String::new() };
        let first = policy.stages.iter_mut().find(|stage| stage.name.0 == "stage-1").unwrap();
        let mut record = StageRecord::entered(first.name.clone(), 1, day("2026-11-02"), Some(day("2026-11-02")));
        record.acknowledged = Some(Done { on: day("2026-11-12"), entry: 2 });
        record.pauses = vec![Pause { from: day("2026-11-03"), to: Some(day("2026-11-05")), ground: "wait".to_owned() }];
        let waiting = Pausing {
            ground: "wait".to_owned(),
            words: "Waiting".to_owned(),
            afterwards: Afterwards::GoesOn,
            authority: "9".to_owned(),
        };
        first.limits.iter_mut().find(|limit| limit.clock.0 == "acknowledge").unwrap().pausing = vec![waiting];
        let calendar = WorkingCalendar::of(&[Nation::EnglandAndWales], shipped_holidays());
        let case = Case::new("WT-2026-0001".parse().unwrap(), pin, record);
        let clocks = reckon(&case, &policy, &calendar, day("2026-12-01"));
        let taken = |name: &str| {
            let clock = clocks.iter().find(|clock| clock.limit.clock.0 == name).unwrap();
            working_days_taken(clock, &calendar)
        };
        assert_eq!(taken("acknowledge"), Some(5), "eight, less the three of the pause");
        assert_eq!(taken("respond"), None, "not met");
    }
}
