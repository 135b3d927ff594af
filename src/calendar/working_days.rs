//! Counting working days where nobody asks for the walk.

use chrono::NaiveDate;

use super::{DayOne, WorkingCalendar};

/// The same day as the walk comes to, with nothing said of the days on the way: most dates are asked for so.
pub(super) fn nth_working_day(start: NaiveDate, number: u32, day_one: DayOne, calendar: &WorkingCalendar) -> NaiveDate {
    let counted = day_one == DayOne::TheDayItself && calendar.is_working_day(start);
    match number - u32::from(counted) {
        0 => start,
        left => calendar.nth_working_day_after(start, left).unwrap_or(NaiveDate::MAX),
    }
}

/// How many working days lie after `after` up to and including `to`; 0 when `to` is not later.
pub fn working_days_between(after: NaiveDate, to: NaiveDate, calendar: &WorkingCalendar) -> u32 {
    if to <= after { 0 } else { calendar.working_days_between(after, to) }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{Closure, ClosureReason, Landing, Nation, Period, Unit, due_date, due_on, shipped_holidays};

    proptest! {
        /// Counting quickly is counting day by day, with closures, worked holidays and times that stood still.
        #[test]
        fn the_quick_counts_are_the_walks(
            offset in 0u64..3600,
            number in 1u32..60,
            closed in proptest::collection::vec(0u64..3700, 0..40),
            worked in proptest::collection::vec(0usize..70, 0..6),
            still in proptest::collection::vec((0u64..3700, 0u64..20), 0..3),
        ) {
            let on = |offset: u64| NaiveDate::from_ymd_opt(2019, 1, 1).unwrap() + Days::new(offset);
            let closures = closed.into_iter().map(|offset| Closure {
                date: on(offset),
                reason: ClosureReason::Closed,
                note: None,
            });
            let listed: Vec<NaiveDate> =
                shipped_holidays().table(Nation::EnglandAndWales).unwrap().iter().map(|(date, _)| date).collect();
            let worked = worked.into_iter().filter_map(|place| listed.get(place).copied());
            let calendar = WorkingCalendar::of(&[Nation::EnglandAndWales], shipped_holidays())
                .with(closures, worked)
                .standing_still(still.into_iter().map(|(from, days)| (on(from), on(from + days), "awaited")));
            let start = on(offset);
            let period = Period::new(number, Unit::WorkingDays).unwrap();
            for day_one in [DayOne::TheDayAfter, DayOne::TheDayItself] {
                for landing in [Landing::AsItFalls, Landing::NextWorkingDay] {
                    let walked = due_date(start, period, day_one, landing, &calendar, &mut |_| {});
                    prop_assert_eq!(due_on(start, period, day_one, landing, &calendar), walked);
                }
            }
            let to = start + Days::new(u64::from(number));
            let walked = start.iter_days().skip(1).take_while(|date| *date <= to);
            let walked = walked.filter(|date| calendar.why_not(*date).is_none()).count();
            prop_assert_eq!(working_days_between(start, to, &calendar) as usize, walked);
            prop_assert_eq!(calendar.is_working_day(start), calendar.why_not(start).is_none());
        }
    }
}
