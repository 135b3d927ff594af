//! The walk behind a due date, day by day, so that a resident could follow it.

use chrono::NaiveDate;

use super::reckon::Clock;
use super::start::OtherReading;
use crate::calendar::{
    DateStyle, DayOne, Due, Landing, NotWorking, Period, TrailDay, TrailWhy, WorkingCalendar, due_date, due_on,
};
use crate::policy::IfLate;

/// One day, or one step, of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrailStep {
    /// The day.
    pub date: NaiveDate,
    /// Its number in the count, where it counts.
    pub day: Option<u32>,
    /// Why it counts or does not, in words.
    pub why: String,
}

/// A clock's date explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The walk from the start to the date, and on over each extension.
    pub trail: Vec<TrailStep>,
    /// The date under the other reading of a late start, with why it differs, where it does.
    pub other_reading: Option<(NaiveDate, String)>,
}

/// How the clock came to its date. Empty for a duty without a number.
pub fn explain(clock: &Clock<'_>, calendar: &WorkingCalendar, dates: DateStyle) -> Explanation {
    let mut trail = Vec::new();
    let count = clock.count;
    if let Some((given, original)) = clock.given.zip(clock.original) {
        trail.push(TrailStep { date: clock.start.date, day: None, why: start_words(clock, dates) });
        trail.push(TrailStep { date: original.date, day: None, why: given.words().to_owned() });
    } else if let Some(period) = count.period {
        let walk = (clock.start.date, period, count.day_one, count.landing);
        let calendar = clock.still.calendar(calendar);
        trail = walked(walk, &calendar, &start_words(clock, dates)).1;
    }
    for (told, to) in &clock.promised {
        let authority = clock.limit.extension.as_ref().map_or(&clock.limit.authority, |rule| &rule.authority);
        let why = format!("extended to this day, told on {} (clause {authority})", dates.write(*told));
        trail.push(TrailStep { date: *to, day: None, why });
    }
    let other_reading = clock.start.other.as_ref().and_then(|other| other_reading(clock, other, calendar, dates));
    Explanation { trail, other_reading }
}

/// A count walked in words, with the date it reaches; `start` says what happened on the first day.
pub fn walked(
    (from, period, day_one, landing): (NaiveDate, Period, DayOne, Landing),
    calendar: &WorkingCalendar,
    start: &str,
) -> (Due, Vec<TrailStep>) {
    let mut trail: Vec<TrailStep> = Vec::new();
    let due = due_date(from, period, day_one, landing, calendar, &mut |day| {
        let mut step = trail_step(&day, start);
        // A day one that is no working day says why it does not count; it must say what happened on it, too.
        if trail.is_empty() && !step.why.starts_with(start) {
            step.why = format!("{start}; {}", step.why);
        }
        trail.push(step);
    });
    (due, trail)
}

fn trail_step(day: &TrailDay, start: &str) -> TrailStep {
    let why = match &day.why {
        TrailWhy::Start => format!("{start}; the count begins the day after"),
        TrailWhy::MonthsFrom => start.to_owned(),
        TrailWhy::StartIsDayOne => format!("{start}; this is day 1"),
        TrailWhy::WorkingDay => "working day".to_owned(),
        TrailWhy::WorksTheHoliday(title) => format!("working day: {title}, but the organisation works it"),
        TrailWhy::NotWorking(reason) => not_working(reason),
        TrailWhy::CalendarDay => "calendar day".to_owned(),
        TrailWhy::CorrespondingDate(months) => format!("the same day of the month, {} on", months_words(*months)),
        TrailWhy::MonthEnd(months) => {
            format!("{} on, the last day of a month too short for the same day", months_words(*months))
        }
        TrailWhy::TheDayBefore => "the last day of less than that".to_owned(),
        TrailWhy::MovedOn(days) => format!("moved on past the time the count stood still, {days} days in all"),
        TrailWhy::RolledForward => "moved to the next working day".to_owned(),
    };
    TrailStep { date: day.date, day: day.day, why }
}

fn months_words(months: u32) -> String {
    if months == 1 { "1 month".to_owned() } else { format!("{months} months") }
}

fn not_working(reason: &NotWorking) -> String {
    match reason {
        NotWorking::StoodStill(why) => format!("the count stands still: {why}"),
        NotWorking::Saturday => "Saturday".to_owned(),
        NotWorking::Sunday => "Sunday".to_owned(),
        NotWorking::BankHoliday(title, nation) => format!("bank holiday: {title} ({})", nation.name()),
        NotWorking::Closed(reason, None) => reason.name().to_owned(),
        NotWorking::Closed(reason, Some(note)) => format!("{}: {note}", reason.name()),
    }
}

/// What happened on the day the clock starts, and why that day.
fn start_words(clock: &Clock<'_>, dates: DateStyle) -> String {
    let start = &clock.start;
    if let Some(from) = &start.assumed_from {
        return format!("{}: not recorded yet, so counted from {from}", start.past);
    }
    match &start.other {
        Some(other) if other.taken == IfLate::FromTheDayItWasDue => format!(
            "{} on {}, but that was due by this day ({}): being late buys no time",
            start.past,
            dates.write(other.happened),
            other.due_with
        ),
        Some(other) => {
            format!("{}, late: it was due by {} ({})", start.past, dates.write(other.was_due), other.due_with)
        }
        None => start.past.to_owned(),
    }
}

fn other_reading(
    clock: &Clock<'_>,
    other: &OtherReading,
    calendar: &WorkingCalendar,
    dates: DateStyle,
) -> Option<(NaiveDate, String)> {
    let (from, why) = match other.taken {
        IfLate::FromTheDayItHappened => (other.was_due, "counted from the day that step was due"),
        IfLate::FromTheDayItWasDue => (other.happened, "counted from the day that step really happened"),
    };
    let count = clock.count;
    let due = due_on(from, count.period?, count.day_one, count.landing, &clock.still.calendar(calendar)).date;
    let differs = clock.original.is_some_and(|original| original.date != due);
    differs.then(|| (due, format!("{why}, {}", dates.write(from))))
}
