//! Days as spreadsheets have them.

use chrono::{Datelike, Days, NaiveDate};

use super::Cell;
use crate::word::words;

words! {
    /// Which of two numbers in a date is the day.
    pub enum DayOrder ("order of dates") {
        /// 3/4/2026 is the third of April.
        DayFirst = "day-first",
        /// 3/4/2026 is the fourth of March.
        MonthFirst = "month-first",
        /// There is none but 2026-04-03.
        Iso = "iso",
    }
}

words! {
    /// What day 1 is where a day stands as a bare number.
    pub enum DayNumbers ("count of days") {
        /// 1 January 1900, as in every spreadsheet program but old ones on the Macintosh.
        From1900 = "1900",
        /// 2 January 1904, as there.
        From1904 = "1904",
    }
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Why a cell is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoDay {
    /// It cannot be read as one.
    Unreadable,
    /// It is a number, and nothing says from when on it counts.
    Number,
    /// There is no such day in the calendar, or not between 1900 and 2199.
    NoSuchDay,
    /// Its parts are the wrong way round for the order stated.
    OtherOrder,
}

/// The day in a cell; none where it is blank.
pub(super) fn read_day(cell: &Cell, order: DayOrder, numbers: Option<DayNumbers>) -> Result<Option<NaiveDate>, NoDay> {
    let day = match cell {
        Cell::Blank => return Ok(None),
        Cell::Failed => return Err(NoDay::Unreadable),
        Cell::Day(day) => *day,
        Cell::Number(number) => of_number(*number, numbers)?,
        Cell::Text(text) => of_text(text, order, numbers)?,
    };
    if (1900..2200).contains(&day.year()) { Ok(Some(day)) } else { Err(NoDay::NoSuchDay) }
}

/// A day that lost its format: from 1943 to 2102, or four years later where it counts from 1904, so that no small number
/// passes for one.
fn of_number(number: f64, numbers: Option<DayNumbers>) -> Result<NaiveDate, NoDay> {
    let whole = number.trunc();
    if !(16_000.0..74_000.0).contains(&whole) {
        return Err(NoDay::Unreadable);
    }
    let first = match numbers.ok_or(NoDay::Number)? {
        // Day 60 of their year 1900 is a 29 February that never was; every day wanted here is past it.
        DayNumbers::From1900 => NaiveDate::from_ymd_opt(1899, 12, 30),
        DayNumbers::From1904 => NaiveDate::from_ymd_opt(1904, 1, 1),
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole, and within bounds")]
    let days = Days::new(whole as u64);
    first.and_then(|first| first.checked_add_days(days)).ok_or(NoDay::NoSuchDay)
}

fn of_text(text: &str, order: DayOrder, numbers: Option<DayNumbers>) -> Result<NaiveDate, NoDay> {
    let text = without_time(text.trim());
    if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() == 5 {
        return of_number(text.parse().map_err(|_| NoDay::Unreadable)?, numbers);
    }
    let (parts, month) = parts(text)?;
    match (parts.as_slice(), month) {
        ([day, year], Some(month)) => date(*year, month, *day),
        ([year, month, day], None) if year.1 == 4 => date(*year, month.0, *day),
        ([one, other, year], None) => {
            let (day, month) = match order {
                DayOrder::DayFirst => (*one, *other),
                DayOrder::MonthFirst => (*other, *one),
                DayOrder::Iso => return Err(NoDay::OtherOrder),
            };
            if month.0 > 12 && day.0 <= 12 {
                return Err(NoDay::OtherOrder);
            }
            date(*year, month.0, day)
        }
        _ => Err(NoDay::Unreadable),
    }
}

/// A number with how many digits it was written.
type Digits = (u32, usize);

/// The numbers in the text and its month, where that is written out. The day of the week may stand first.
fn parts(text: &str) -> Result<(Vec<Digits>, Option<u32>), NoDay> {
    let (mut numbers, mut month) = (Vec::new(), None);
    let pieces = text.split(|c: char| matches!(c, '/' | '-' | '.' | ',') || c.is_whitespace());
    for (place, piece) in pieces.filter(|piece| !piece.is_empty()).enumerate() {
        let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|ending| piece.strip_suffix(ending));
        let digits = ordinal.filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(piece);
        if let Ok(number) = digits.parse::<u32>() {
            numbers.push((number, digits.len()));
            continue;
        }
        let word = piece.to_lowercase();
        let named = |names: &[&str]| names.iter().position(|name| word.len() >= 3 && word.starts_with(name));
        match (named(&MONTHS), named(&WEEKDAYS)) {
            (Some(found), _) if month.is_none() => month = u32::try_from(found + 1).ok(),
            (None, Some(_)) if place == 0 => {}
            _ => return Err(NoDay::Unreadable),
        }
    }
    Ok((numbers, month))
}

/// The text without a time of day after it.
fn without_time(text: &str) -> &str {
    let (day, time) = match text.find('T').filter(|at| *at == 10) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => match text.find(':').and_then(|colon| text[..colon].rfind(char::is_whitespace)) {
            Some(space) => (text[..space].trim_end(), &text[space + 1..]),
            None => return text,
        },
    };
    let clock = |c: char| {
        c.is_ascii_digit() || matches!(c, ':' | '.' | ' ' | 'a' | 'A' | 'p' | 'P' | 'm' | 'M' | 'Z' | '+' | '-')
    };
    if time.chars().all(clock) { day } else { text }
}

fn date(year: Digits, month: u32, day: Digits) -> Result<NaiveDate, NoDay> {
    let year = match year {
        (year, 4) => year,
        // Nobody has complaints of the century before in a spreadsheet with years of two digits.
        (year, 2) => 2000 + year,
        _ => return Err(NoDay::Unreadable),
    };
    let year = i32::try_from(year).map_err(|_| NoDay::Unreadable)?;
    NaiveDate::from_ymd_opt(year, month, day.0).ok_or(NoDay::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, order: DayOrder) -> Result<Option<String>, NoDay> {
        read_day(&Cell::text(text), order, None).map(|day| day.map(|day| day.to_string()))
    }

    #[test]
    fn a_day_in_every_dress() {
        let written = [
            "3/4/2026",
            "03/04/2026",
            "3.4.2026",
            "03-04-26",
            "3 April 2026",
            "3-Apr-26",
            "Fri 3 Apr 2026",
            "Friday, 3rd April 2026",
            "2026-04-03",
            "2026/4/3",
            "2026-04-03T09:15:00Z",
            "03/04/2026 14:05",
            " 3/4/2026 2:05 PM ",
        ];
        for text in written {
            assert_eq!(day(text, DayOrder::DayFirst), Ok(Some("2026-04-03".to_owned())), "{text}");
        }
        assert_eq!(day("3/4/2026", DayOrder::MonthFirst), Ok(Some("2026-03-04".to_owned())));
        assert_eq!(day("", DayOrder::DayFirst), Ok(None));
    }

    #[test]
    fn what_is_no_day() {
        for (text, why) in [
            ("n/a", NoDay::Unreadable),
            ("3/4", NoDay::Unreadable),
            ("31/02/2026", NoDay::NoSuchDay),
            ("01/01/1850", NoDay::NoSuchDay),
            ("12/31/2026", NoDay::OtherOrder),
            ("sometime in May 2026", NoDay::Unreadable),
            ("May 2026", NoDay::Unreadable),
            ("46115", NoDay::Number),
            ("1234567890123/1/2026", NoDay::Unreadable),
            ("tbc: Friday", NoDay::Unreadable),
        ] {
            assert_eq!(day(text, DayOrder::DayFirst), Err(why), "{text}");
        }
        assert_eq!(day("3/4/2026", DayOrder::Iso), Err(NoDay::OtherOrder));
    }

    #[test]
    fn a_day_that_lost_its_format() {
        let read =
            |number: f64, from| read_day(&Cell::Number(number), DayOrder::DayFirst, Some(from)).unwrap().unwrap();
        assert_eq!(read(46115.0, DayNumbers::From1900).to_string(), "2026-04-03");
        assert_eq!(read(46115.75, DayNumbers::From1900).to_string(), "2026-04-03");
        assert_eq!(read(44653.0, DayNumbers::From1904).to_string(), "2026-04-03");
        assert_eq!(
            read_day(&Cell::Number(17.0), DayOrder::DayFirst, Some(DayNumbers::From1900)),
            Err(NoDay::Unreadable)
        );
    }
}
