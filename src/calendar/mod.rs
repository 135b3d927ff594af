//! Working days: which days count, how many, and how far the holiday lists reach.
//!
//! Knows nothing of policies: a caller says which nations' holidays and which closures apply.

mod closure;
mod count;
mod feed;
mod holidays;
mod iso;
mod months;
mod nation;
mod people;
mod period;
mod shipped;
mod trail;
mod working;
mod working_days;

pub use closure::{Closure, ClosureReason};
pub use count::{DayOne, Due, Landing, due_date, due_on};
pub use feed::{FeedError, read_feed};
pub use holidays::{BankHolidays, Holiday, HolidayChange, HolidayTable};
pub use iso::iso_date;
pub use nation::Nation;
pub use people::{DateStyle, people};
pub use period::{BadPeriod, Period, Unit};
pub use shipped::shipped_holidays;
pub use trail::{NotWorking, TrailDay, TrailWhy};
pub use working::WorkingCalendar;
pub use working_days::working_days_between;
