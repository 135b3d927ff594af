//! For how long a closed case is kept, as a procedure or a store states it.

use std::fmt;
use std::str::FromStr;

use chrono::{Months, NaiveDate};
use thiserror::Error;

/// The longest, in years: nobody keeps complaints for longer.
const LONGEST: u32 = 100;

/// So many whole months from the closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionPeriod {
    months: u32,
}

/// A period of retention that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no period of retention: expected years or months, as 6y or 18m, at most 100y")]
pub struct BadRetention(String);

impl RetentionPeriod {
    /// Six years: the common rule, after the time in which most claims can be brought. No statute sets one.
    pub const USUAL: Self = Self { months: 72 };

    /// The last day for which a case closed on that day is kept, inclusive: the corresponding day of the month, or
    /// the month's last day where there is none.
    pub fn kept_until(self, closed: NaiveDate) -> NaiveDate {
        closed.checked_add_months(Months::new(self.months)).unwrap_or(NaiveDate::MAX)
    }

    /// As people say it: `6 years`, `18 months`.
    pub fn words(self) -> String {
        let (number, noun) =
            if self.months.is_multiple_of(12) { (self.months / 12, "year") } else { (self.months, "month") };
        format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
    }
}

impl fmt::Display for RetentionPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.months.is_multiple_of(12) { write!(f, "{}y", self.months / 12) } else { write!(f, "{}m", self.months) }
    }
}

impl FromStr for RetentionPeriod {
    type Err = BadRetention;

    fn from_str(text: &str) -> Result<Self, BadRetention> {
        let bad = || BadRetention(text.chars().take(40).collect());
        let (digits, in_months) = match (text.strip_suffix('y'), text.strip_suffix('m')) {
            (Some(digits), _) => (digits, 12),
            (_, Some(digits)) => (digits, 1),
            _ => return Err(bad()),
        };
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(bad());
        }
        let number: u32 = digits.parse().map_err(|_| bad())?;
        let months = number.checked_mul(in_months).filter(|months| (1..=LONGEST * 12).contains(months));
        months.map(|months| Self { months }).ok_or_else(bad)
    }
}

/// A procedure's own word on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retention {
    /// How long, from the closing.
    pub period: RetentionPeriod,
    /// The clause.
    pub authority: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["6y", "18m", "1y", "1m", "100y"] {
            assert_eq!(text.parse::<RetentionPeriod>().unwrap().to_string(), text);
        }
        assert_eq!("72m".parse(), Ok(RetentionPeriod::USUAL));
        assert_eq!(RetentionPeriod::USUAL.words(), "6 years");
        assert_eq!("1y".parse::<RetentionPeriod>().unwrap().words(), "1 year");
    }

    #[test]
    fn refuses_none_and_too_much() {
        for text in ["", "6", "y", "0y", "101y", "+6y", "6 y", "6Y", "6d", "99999999999y", "999999999y"] {
            assert!(text.parse::<RetentionPeriod>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_leap_day_is_kept_until_the_last_of_february() {
        let leap_day = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        let until = NaiveDate::from_ymd_opt(2030, 2, 28).unwrap();
        assert_eq!(RetentionPeriod::USUAL.kept_until(leap_day), until);
    }
}
