//! Dates as people type them.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use thiserror::Error;

use crate::calendar::{DayOne, Landing, Period, Unit, WorkingCalendar, due_on};

/// A date that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(super) enum BadDate {
    /// Day and month could be either way round.
    #[error("{0:?} could be two dates, by the British or the American order: write it as YYYY-MM-DD")]
    Ambiguous(String),
    /// One day, in another order than the one in which dates are read.
    #[error("{0:?} is a date in another order than dates are read in: write it as YYYY-MM-DD")]
    OtherOrder(String),
    /// No such day.
    #[error("{0:?} is no day of the calendar")]
    NoSuchDay(String),
    /// Nothing known.
    #[error("{0:?} is no date: write YYYY-MM-DD, today, yesterday, tomorrow, mon to sun, +5wd or -3d")]
    Unreadable(String),
}

/// The date that the text means on that day. Days of the week mean the most recent one, today included; working
/// days are the calendar's.
pub(super) fn read_date(text: &str, today: NaiveDate, calendar: &WorkingCalendar) -> Result<NaiveDate, BadDate> {
    let lower = text.to_ascii_lowercase();
    let text = lower.as_str();
    let given = || text.chars().take(40).collect::<String>();
    let date = match text {
        "today" => Some(today),
        "yesterday" => today.pred_opt(),
        "tomorrow" => today.succ_opt(),
        _ => None,
    };
    if let Some(date) = date.or_else(|| most_recent(text, today)) {
        return Ok(date);
    }
    if let Some(date) = offset(text, today, calendar) {
        return in_bounds(date).ok_or_else(|| BadDate::NoSuchDay(given()));
    }
    let digits = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.'));
    if digits && text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-' {
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        return date.and_then(in_bounds).ok_or_else(|| BadDate::NoSuchDay(given()));
    }
    if digits && text.contains(['/', '.']) {
        let could_be_a_month = |part: &str| part.len() <= 2 && matches!(part.parse(), Ok(1..=12));
        return Err(match text.split(['/', '.', '-']).collect::<Vec<_>>()[..] {
            [one, two, _] if could_be_a_month(one) && could_be_a_month(two) && one != two => {
                BadDate::Ambiguous(given())
            }
            _ => BadDate::OtherOrder(given()),
        });
    }
    Err(BadDate::Unreadable(given()))
}

/// Whether a date is given as so many working days from today.
pub(super) fn in_working_days(text: &str) -> bool {
    text.to_ascii_lowercase().ends_with("wd")
}

/// The dates that a journal can hold.
fn in_bounds(date: NaiveDate) -> Option<NaiveDate> {
    (1900..2200).contains(&date.year()).then_some(date)
}

fn most_recent(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let weekday = match text {
        "mon" => Weekday::Mon,
        "tue" => Weekday::Tue,
        "wed" => Weekday::Wed,
        "thu" => Weekday::Thu,
        "fri" => Weekday::Fri,
        "sat" => Weekday::Sat,
        "sun" => Weekday::Sun,
        _ => return None,
    };
    let back = (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
    today.checked_sub_days(Days::new(u64::from(back)))
}

fn offset(text: &str, today: NaiveDate, calendar: &WorkingCalendar) -> Option<NaiveDate> {
    let (forward, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (true, rest),
        ("-", rest) => (false, rest),
        _ => return None,
    };
    let period: Period = rest.parse().ok()?;
    if forward {
        let due = due_on(today, period, DayOne::TheDayAfter, Landing::AsItFalls, calendar);
        return Some(due.date);
    }
    match period.unit() {
        Unit::WorkingDays => {
            let mut date = today;
            let mut left = period.number();
            while left > 0 {
                date = date.pred_opt()?;
                left -= u32::from(calendar.is_working_day(date));
            }
            Some(date)
        }
        Unit::Days => today.checked_sub_days(Days::new(u64::from(period.number()))),
        Unit::Weeks => today.checked_sub_days(Days::new(u64::from(period.number()) * 7)),
        Unit::Months => today.checked_sub_months(chrono::Months::new(period.number())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Nation, shipped_holidays};

    fn read(text: &str) -> Result<String, BadDate> {
        let calendar = WorkingCalendar::of(&[Nation::EnglandAndWales], shipped_holidays());
        let saturday = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        read_date(text, saturday, &calendar).map(|date| date.to_string())
    }

    #[test]
    fn the_ways_to_write_a_date() {
        for (text, date) in [
            ("2026-11-21", "2026-11-21"),
            ("today", "2026-11-21"),
            ("yesterday", "2026-11-20"),
            ("tomorrow", "2026-11-22"),
            ("sat", "2026-11-21"),
            ("fri", "2026-11-20"),
            ("sun", "2026-11-15"),
            ("+5wd", "2026-11-27"),
            ("-5wd", "2026-11-16"),
            ("+5WD", "2026-11-27"),
            ("-3d", "2026-11-18"),
            ("+2w", "2026-12-05"),
            ("-1m", "2026-10-21"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(date), "{text}");
        }
    }

    #[test]
    fn working_days_are_told_however_they_are_typed() {
        assert!(["+5wd", "-1wd", "+2WD", "+2Wd"].into_iter().all(in_working_days));
        assert!(!["+5d", "2026-11-21", "wed"].into_iter().any(in_working_days));
    }

    #[test]
    fn what_is_no_date() {
        for text in ["03/04/2026", "3.4.2026", "3-4/26"] {
            assert!(matches!(read(text), Err(BadDate::Ambiguous(_))), "{text}");
        }
        for text in ["2026/04/03", "21.11.2026", "11/21/2026", "03/03/2026", "03/04", "21.11.", "/", "99/99/9999"] {
            assert!(matches!(read(text), Err(BadDate::OtherOrder(_))), "{text}");
        }
        for text in ["2026-02-30", "2026-13-01", "0000-01-01", "2300-01-01"] {
            assert!(matches!(read(text), Err(BadDate::NoSuchDay(_))), "{text}");
        }
        for text in ["", "soon", "2026-4-3", "20260403", "+0wd", "+1000000000wd", "+", "--note", "é"] {
            assert!(matches!(read(text), Err(BadDate::Unreadable(_))), "{text}");
        }
    }
}
