//! A length of time as procedures state it.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days that the calendar calls working days.
    WorkingDays,
    /// Calendar days.
    Days,
    /// Weeks of seven calendar days.
    Weeks,
    /// Calendar months: to the corresponding date, or the month's last day where there is none.
    Months,
}

impl Unit {
    /// The longest period taken, about a hundred years: no procedure has a longer one, and a slip of the
    /// finger must not make the program count for minutes.
    fn limit(self) -> u32 {
        match self {
            Self::WorkingDays => 26_000,
            Self::Days => 36_525,
            Self::Weeks => 5_217,
            Self::Months => 1_200,
        }
    }

    fn letters(self) -> &'static str {
        match self {
            Self::WorkingDays => "wd",
            Self::Days => "d",
            Self::Weeks => "w",
            Self::Months => "m",
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Self::WorkingDays => "working day",
            Self::Days => "day",
            Self::Weeks => "week",
            Self::Months => "month",
        }
    }
}

/// A period: at least one of its unit, at most about a hundred years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    number: u32,
    unit: Unit,
}

/// A period that cannot be read or is out of bounds.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadPeriod {
    /// Not a number followed by a unit.
    #[error("{0:?} is no period: expected a number and a unit, as 10wd, 14d, 8w or 6m")]
    Unreadable(String),
    /// None at all.
    #[error("a period of 0 sets no date: expected at least 1")]
    Zero,
    /// Longer than a hundred years.
    #[error("{0:?} is too long: expected at most {1}{2} (a hundred years)")]
    TooLong(String, u32, &'static str),
}

impl Period {
    /// A period of `number` times `unit`.
    pub fn new(number: u32, unit: Unit) -> Result<Self, BadPeriod> {
        if number == 0 {
            return Err(BadPeriod::Zero);
        }
        if number > unit.limit() {
            let text = format!("{number}{}", unit.letters());
            return Err(BadPeriod::TooLong(text, unit.limit(), unit.letters()));
        }
        Ok(Self { number, unit })
    }

    /// How many of the unit.
    pub fn number(self) -> u32 {
        self.number
    }

    /// What it is counted in.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// As the procedures word it: `5 working days`, `1 month`.
    pub fn words(self) -> String {
        let plural = if self.number == 1 { "" } else { "s" };
        format!("{} {}{plural}", self.number, self.unit.noun())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.number, self.unit.letters())
    }
}

impl FromStr for Period {
    type Err = BadPeriod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unreadable = || BadPeriod::Unreadable(text.chars().take(40).collect());
        let split = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(unreadable)?;
        let (digits, letters) = text.split_at(split);
        if digits.is_empty() {
            return Err(unreadable());
        }
        let unit = match letters {
            "wd" => Unit::WorkingDays,
            "d" => Unit::Days,
            "w" => Unit::Weeks,
            "m" => Unit::Months,
            _ => return Err(unreadable()),
        };
        let number: u32 = digits
            .parse()
            .map_err(|_| BadPeriod::TooLong(text.chars().take(40).collect(), unit.limit(), unit.letters()))?;
        Self::new(number, unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["1wd", "10wd", "14d", "8w", "6m"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_nothing_and_a_thousand_million() {
        assert_eq!("0wd".parse::<Period>(), Err(BadPeriod::Zero));
        assert!(matches!("1000000000wd".parse::<Period>(), Err(BadPeriod::TooLong(..))));
        assert!(matches!("99999999999999999999wd".parse::<Period>(), Err(BadPeriod::TooLong(..))));
        for text in ["", "wd", "10", "10 wd", "-1wd", "1.5d", "10WD", "ten", "10wd "] {
            assert!(matches!(text.parse::<Period>(), Err(BadPeriod::Unreadable(_))), "{text}");
        }
    }
}
