//! Periods in months, which end on a date and not after a number of days.

use chrono::{Datelike, Months, NaiveDate};

use super::count::next;
use super::{TrailDay, TrailWhy, WorkingCalendar};

pub(super) fn count_months(
    start: NaiveDate,
    number: u32,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> NaiveDate {
    visit(TrailDay { date: start, day: None, why: TrailWhy::MonthsFrom });
    let date = start.checked_add_months(Months::new(number)).unwrap_or(NaiveDate::MAX);
    let clamped = date.day() != start.day();
    let why = if clamped { TrailWhy::MonthEnd(number) } else { TrailWhy::CorrespondingDate(number) };
    visit(TrailDay { date, day: None, why });
    moved_on(start, date, calendar, visit)
}

/// Months have no day numbers to leave out, so every day on which the count stood still puts the end back by one.
fn moved_on(
    start: NaiveDate,
    reached: NaiveDate,
    calendar: &WorkingCalendar,
    visit: &mut impl FnMut(TrailDay),
) -> NaiveDate {
    let still = start.iter_days().take_while(|day| *day <= reached).filter(|day| calendar.stood_still(*day).is_some());
    let (mut date, mut owed, mut days) = (reached, still.count(), 0);
    while owed > 0 && date < NaiveDate::MAX {
        date = next(date);
        days += 1;
        owed -= usize::from(calendar.stood_still(date).is_none());
    }
    if days > 0 {
        visit(TrailDay { date, day: None, why: TrailWhy::MovedOn(days) });
    }
    date
}
