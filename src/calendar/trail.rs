//! The day-by-day walk behind a date.

use chrono::NaiveDate;

use super::{ClosureReason, Nation};

/// Why a day is not a working day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotWorking {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// A bank holiday, with its title and the first of the calendar's nations that lists it.
    BankHoliday(String, Nation),
    /// The count stood still that day, because of this.
    StoodStill(String),
    /// A day the organisation closed, with what it calls it.
    Closed(ClosureReason, Option<String>),
}

/// Why a day of the walk counts or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrailWhy {
    /// The start: the day after is day 1.
    Start,
    /// The start of a period in months.
    MonthsFrom,
    /// The start, and itself day 1 of the count.
    StartIsDayOne,
    /// A working day, counted.
    WorkingDay,
    /// A working day because the organisation works this listed holiday (its title).
    WorksTheHoliday(String),
    /// Not a working day.
    NotWorking(NotWorking),
    /// A calendar day, counted.
    CalendarDay,
    /// The corresponding date so many months on.
    CorrespondingDate(u32),
    /// The month has no such day, so its last day.
    MonthEnd(u32),
    /// The period must not be used up: the day before it is.
    TheDayBefore,
    /// So many days on, for as many on which the count stood still.
    MovedOn(u32),
    /// The first working day on or after the date reached.
    RolledForward,
}

/// One day, or one step, of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrailDay {
    /// The day.
    pub date: NaiveDate,
    /// Its number in the count, where it counts.
    pub day: Option<u32>,
    /// Why.
    pub why: TrailWhy,
}
