//! From a start and a period to a due date, and back to day numbers.

use chrono::{Days, NaiveDate};

use super::months::count_months;
use super::working_days::nth_working_day;
use super::{NotWorking, Period, TrailDay, TrailWhy, Unit, WorkingCalendar};
use crate::word::words;

words! {
    /// Which day is day 1 of a count.
    pub enum DayOne ("day one") {
        /// The day after the start; in working days, the first working day after it.
        TheDayAfter = "the-day-after",
        /// The start itself; in working days, the next working day if the start is not one.
        TheDayItself = "the-day-itself",
    }
}

words! {
    /// What happens to the date that a count reaches.
    pub enum Landing ("landing") {
        /// It stands as it falls.
        AsItFalls = "as-it-falls",
        /// It moves to the next working day if it is not one.
        NextWorkingDay = "next-working-day",
        /// The day before it is the last: for a rule that asks for "less than" the period.
        TheDayBefore = "the-day-before",
    }
}

/// A due date (inclusive: the last day on which the duty is met in time).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The last day.
    pub date: NaiveDate,
    /// Whether the date passes what the holiday lists are known for, so that it may move.
    pub provisional: bool,
}

/// The due date of a period from `start`, telling `visit` each day or step on the way.
///
/// A period in months ends on the corresponding date, or the last day of a shorter month, whichever day is
/// day 1 (Dodds v Walker \[1981\] UKHL 4; the ICO's guidance counts the day of receipt and still ends there).
pub fn due_date(
    start: NaiveDate,
    period: Period,
    day_one: DayOne,
    landing: Landing,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> Due {
    let reached = match period.unit() {
        Unit::WorkingDays => count_working(start, period.number(), day_one, calendar, visit),
        Unit::Days => count_days(start, period.number(), day_one, calendar, visit),
        Unit::Weeks => count_days(start, period.number() * 7, day_one, calendar, visit),
        Unit::Months => count_months(start, period.number(), calendar, visit),
    };
    let date = land(reached, landing, calendar, visit);
    let holidays_matter = period.unit() == Unit::WorkingDays || landing == Landing::NextWorkingDay;
    due(start, date, holidays_matter, calendar)
}

/// The due date of a period from `start`, where nobody asks for the walk.
pub fn due_on(start: NaiveDate, period: Period, day_one: DayOne, landing: Landing, calendar: &WorkingCalendar) -> Due {
    if period.unit() == Unit::WorkingDays && landing == Landing::AsItFalls {
        return due(start, nth_working_day(start, period.number(), day_one, calendar), true, calendar);
    }
    due_date(start, period, day_one, landing, calendar, &mut |_| {})
}

fn due(start: NaiveDate, date: NaiveDate, holidays_matter: bool, calendar: &WorkingCalendar) -> Due {
    let past_the_end = calendar.known_to().is_none_or(|to| date > to);
    let before_the_start = calendar.known_from().is_none_or(|from| start < from);
    Due { date, provisional: past_the_end || (holidays_matter && before_the_start) }
}

/// The walk over calendar days ends at chrono's last date; nobody's complaint does.
pub(super) fn next(date: NaiveDate) -> NaiveDate {
    date.succ_opt().unwrap_or(NaiveDate::MAX)
}

fn count_working(
    start: NaiveDate,
    number: u32,
    day_one: DayOne,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> NaiveDate {
    let mut date = start;
    if day_one == DayOne::TheDayAfter {
        visit(TrailDay { date, day: None, why: TrailWhy::Start });
        date = next(date);
    }
    let mut counted = 0;
    loop {
        if calendar.is_working_day(date) {
            counted += 1;
            visit(TrailDay { date, day: Some(counted), why: counted_why(date, start, day_one, calendar) });
            if counted == number || date == NaiveDate::MAX {
                return date;
            }
        } else if let Some(reason) = calendar.why_not(date) {
            visit(TrailDay { date, day: None, why: TrailWhy::NotWorking(reason) });
        }
        date = next(date);
    }
}

fn counted_why(date: NaiveDate, start: NaiveDate, day_one: DayOne, calendar: &WorkingCalendar) -> TrailWhy {
    if let Some(title) = calendar.worked_holiday(date) {
        return TrailWhy::WorksTheHoliday(title.to_owned());
    }
    if date == start && day_one == DayOne::TheDayItself {
        return TrailWhy::StartIsDayOne;
    }
    TrailWhy::WorkingDay
}

fn count_days(
    start: NaiveDate,
    number: u32,
    day_one: DayOne,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> NaiveDate {
    let mut date = start;
    if day_one == DayOne::TheDayAfter {
        visit(TrailDay { date, day: None, why: TrailWhy::Start });
        date = next(date);
    }
    for day in 1..=number {
        while let Some(why) = calendar.stood_still(date).filter(|_| date < NaiveDate::MAX) {
            visit(TrailDay { date, day: None, why: TrailWhy::NotWorking(NotWorking::StoodStill(why.to_owned())) });
            date = next(date);
        }
        let why = if date == start { TrailWhy::StartIsDayOne } else { TrailWhy::CalendarDay };
        visit(TrailDay { date, day: Some(day), why });
        if day < number {
            date = next(date);
        }
    }
    date
}

fn land(
    reached: NaiveDate,
    landing: Landing,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> NaiveDate {
    match landing {
        Landing::AsItFalls => reached,
        Landing::TheDayBefore => {
            let date = reached.checked_sub_days(Days::new(1)).unwrap_or(reached);
            visit(TrailDay { date, day: None, why: TrailWhy::TheDayBefore });
            date
        }
        Landing::NextWorkingDay => {
            let mut date = reached;
            while let Some(reason) = calendar.why_not(date) {
                visit(TrailDay { date, day: None, why: TrailWhy::NotWorking(reason) });
                date = next(date);
            }
            if date != reached {
                visit(TrailDay { date, day: None, why: TrailWhy::RolledForward });
            }
            date
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::calendar::{Nation, shipped_holidays, working_days_between};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn calendar(nation: Nation) -> WorkingCalendar {
        WorkingCalendar::of(&[nation], shipped_holidays())
    }

    fn due_in(start: &str, period: &str, day_one: DayOne, landing: Landing, nation: Nation) -> NaiveDate {
        due_on(day(start), period.parse().unwrap(), day_one, landing, &calendar(nation)).date
    }

    #[test]
    fn easter_christmas_and_15_june_2026() {
        use DayOne::{TheDayAfter, TheDayItself};
        use Nation::{EnglandAndWales, Scotland};
        let falls = Landing::AsItFalls;
        for (start, five, ten, five_scotland_day_one) in [
            ("2026-03-05", "2026-03-12", "2026-03-19", "2026-03-11"),
            ("2026-04-02", "2026-04-13", "2026-04-20", "2026-04-09"),
            ("2026-04-03", "2026-04-13", "2026-04-20", "2026-04-10"),
            ("2026-04-04", "2026-04-13", "2026-04-20", "2026-04-10"),
            ("2026-06-12", "2026-06-19", "2026-06-26", "2026-06-19"),
            ("2026-06-13", "2026-06-19", "2026-06-26", "2026-06-22"),
            ("2026-06-15", "2026-06-22", "2026-06-29", "2026-06-22"),
            ("2026-11-27", "2026-12-04", "2026-12-11", "2026-12-04"),
            ("2026-12-18", "2026-12-29", "2027-01-06", "2026-12-24"),
            ("2026-12-24", "2027-01-05", "2027-01-12", "2027-01-05"),
            ("2022-09-16", "2022-09-26", "2022-10-03", "2022-09-23"),
        ] {
            assert_eq!(due_in(start, "5wd", TheDayAfter, falls, EnglandAndWales), day(five), "{start}");
            assert_eq!(due_in(start, "10wd", TheDayAfter, falls, EnglandAndWales), day(ten), "{start}");
            assert_eq!(due_in(start, "5wd", TheDayItself, falls, Scotland), day(five_scotland_day_one), "{start}");
        }
    }

    /// Dodds v Walker; the ICO's worked examples of a month; Civil Procedure Rules 2.8.
    #[test]
    fn published_examples() {
        use DayOne::{TheDayAfter, TheDayItself};
        let england = Nation::EnglandAndWales;
        for (start, period, day_one, landing, expected) in [
            ("1978-09-30", "4m", TheDayAfter, Landing::AsItFalls, "1979-01-30"),
            ("2026-01-31", "1m", TheDayAfter, Landing::AsItFalls, "2026-02-28"),
            ("2024-01-31", "1m", TheDayAfter, Landing::AsItFalls, "2024-02-29"),
            ("2026-09-03", "1m", TheDayItself, Landing::AsItFalls, "2026-10-03"),
            ("2026-09-03", "1m", TheDayItself, Landing::NextWorkingDay, "2026-10-05"),
            ("2023-10-02", "14d", TheDayAfter, Landing::AsItFalls, "2023-10-16"),
            ("2018-02-09", "30d", TheDayAfter, Landing::NextWorkingDay, "2018-03-12"),
            ("2026-11-02", "8w", TheDayAfter, Landing::AsItFalls, "2026-12-28"),
            ("2026-11-02", "30d", TheDayItself, Landing::AsItFalls, "2026-12-01"),
            ("2026-01-10", "12m", TheDayAfter, Landing::TheDayBefore, "2027-01-09"),
        ] {
            assert_eq!(due_in(start, period, day_one, landing, england), day(expected), "{start} {period}");
        }
    }

    #[test]
    fn past_the_last_list_is_provisional() {
        let calendar = calendar(Nation::EnglandAndWales);
        let seen = |start: &str, period: &str| {
            let period = period.parse().unwrap();
            due_on(day(start), period, DayOne::TheDayAfter, Landing::AsItFalls, &calendar)
        };
        assert!(!seen("2028-12-15", "5wd").provisional);
        assert!(seen("2028-12-28", "5wd").provisional);
        assert!(seen("2018-12-20", "5wd").provisional, "holidays before 2019 are not held either");
    }

    #[test]
    fn the_walk_numbers_each_day_that_counts() {
        let mut trail = Vec::new();
        let calendar = calendar(Nation::EnglandAndWales);
        let period = "2wd".parse().unwrap();
        due_date(day("2026-11-20"), period, DayOne::TheDayAfter, Landing::AsItFalls, &calendar, &mut |d| trail.push(d));
        let numbers: Vec<Option<u32>> = trail.iter().map(|d| d.day).collect();
        assert_eq!(numbers, [None, None, None, Some(1), Some(2)]);
    }

    proptest! {
        /// From a working day, counting it as day 1 reaches the same date as one fewer from the day after;
        /// from any other day the two conventions agree.
        #[test]
        fn the_two_conventions_differ_by_a_day_on_working_days_only(offset in 0u64..3200, number in 2u32..40) {
            let calendar = calendar(Nation::Scotland);
            let start = day("2019-01-01") + Days::new(offset);
            let count = |number: u32, day_one| {
                let period = Period::new(number, Unit::WorkingDays).unwrap();
                due_on(start, period, day_one, Landing::AsItFalls, &calendar).date
            };
            let fewer = if calendar.is_working_day(start) { number - 1 } else { number };
            prop_assert_eq!(count(number, DayOne::TheDayItself), count(fewer, DayOne::TheDayAfter));
        }

        /// The working days between a start and its due date are the period itself.
        #[test]
        fn counting_back_gives_the_period(offset in 0u64..3200, number in 1u32..60) {
            let calendar = calendar(Nation::NorthernIreland);
            let start = day("2019-01-01") + Days::new(offset);
            let period = Period::new(number, Unit::WorkingDays).unwrap();
            for day_one in [DayOne::TheDayAfter, DayOne::TheDayItself] {
                let due = due_on(start, period, day_one, Landing::AsItFalls, &calendar).date;
                let from = if day_one == DayOne::TheDayItself { start.pred_opt().unwrap() } else { start };
                prop_assert_eq!(working_days_between(from, due, &calendar), number);
                prop_assert!(calendar.is_working_day(due));
            }
        }
    }
}
