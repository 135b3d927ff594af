//! A look back, every quarter, at some of the cases answered.

use super::StageName;
use crate::word::words;

/// A share, in hundredths of a per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(pub u32);

impl Share {
    /// Every case.
    pub const ALL: Self = Self(10_000);

    /// How many of so many: the share, rounded up, and at least one where there are any.
    pub fn of(self, number: usize) -> usize {
        let exact = number.saturating_mul(self.0 as usize);
        exact.div_ceil(Self::ALL.0 as usize).min(number).max(usize::from(number > 0))
    }
}

impl std::str::FromStr for Share {
    type Err = String;

    /// Reads `25%` or `12.5%`: more than nothing, at most everything.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || format!("{text:?} is no share: expected a percentage, as 25% or 12.5%");
        let number = text.trim().strip_suffix('%').ok_or_else(bad)?;
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() > 3 || part.len() > 2 || !digits(whole) || !digits(part) {
            return Err(bad());
        }
        let read = |text: &str| text.parse::<u32>().map_err(|_| bad());
        let share = read(whole)? * 100 + read(&format!("{part:0<2}"))?;
        if (1..=Self::ALL.0).contains(&share) { Ok(Self(share)) } else { Err(bad()) }
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => write!(f, "{whole}%"),
            (whole, part) if part % 10 == 0 => write!(f, "{whole}.{}%", part / 10),
            (whole, part) => write!(f, "{whole}.{part:02}%"),
        }
    }
}

words! {
    /// How a periodic review is done.
    pub enum ReviewedBy ("way of reviewing") {
        /// Somebody looks at the case.
        LookingAtTheCase = "looking-at-the-case",
        /// The complainant is asked what they thought of the handling.
        AskingTheComplainant = "asking-the-complainant",
    }
}

/// A periodic review that a procedure asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its name in records and reports.
    pub review: String,
    /// The stage whose answers it looks at.
    pub stage: StageName,
    /// At least how many of them.
    pub share: Share,
    /// How it is done.
    pub by: ReviewedBy,
    /// Who does it, and what for, in the procedure's sense.
    pub words: String,
    /// The clause.
    pub authority: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_up_and_is_at_least_one_case() {
        let quarter: Share = "25%".parse().unwrap();
        assert_eq!([0, 1, 3, 4, 5, 8, 9].map(|number| quarter.of(number)), [0, 1, 1, 1, 2, 2, 3]);
        assert_eq!("100%".parse::<Share>().unwrap().of(7), 7);
        assert_eq!("0.5%".parse::<Share>().unwrap().of(300), 2);
    }

    #[test]
    fn what_is_no_percentage_is_no_share() {
        for bad in ["", "25", "0%", "101%", "-5%", "1.234%", "a%", "0.001%"] {
            assert!(bad.parse::<Share>().is_err(), "{bad}");
        }
        assert_eq!("12.50%".parse::<Share>().unwrap().to_string(), "12.5%");
    }
}
