//! Case references and the short forms people type.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A case's reference: `WT-2026-0001`, its prefix, year of receipt and running number (at least four digits).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseRef {
    year: i32,
    number: u32,
    prefix: Prefix,
}

/// The most letters of a prefix.
const LETTERS: usize = 8;

/// Letters and digits, zeros behind them: held in the reference itself, of which there are a hundred thousand.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Prefix([u8; LETTERS]);

/// A text that is no reference.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no case reference: expected one like WT-2026-0001, or its ending, as 2026-1 or 1")]
pub struct BadReference(pub String);

impl CaseRef {
    /// The reference of that number in that year.
    ///
    /// # Errors
    /// When the prefix is not 1 to 8 capital letters or digits beginning with a letter, the year not 1900 to
    /// 2199, or the number 0.
    pub fn new(prefix: &str, year: i32, number: u32) -> Result<Self, BadReference> {
        let good = Prefix::new(prefix).filter(|_| (1900..2200).contains(&year) && number > 0);
        let bad = || BadReference(format!("{prefix}-{year}-{number:04}").chars().take(40).collect());
        Ok(Self { year, number, prefix: good.ok_or_else(bad)? })
    }

    /// The organisation's letters.
    pub fn prefix(&self) -> &str {
        self.prefix.as_str()
    }

    /// The year of receipt.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// The running number in its year.
    pub fn number(&self) -> u32 {
        self.number
    }
}

impl Prefix {
    fn new(text: &str) -> Option<Self> {
        let mut letters = [0; LETTERS];
        letters.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        let good = text.bytes().all(plain) && letters[0].is_ascii_uppercase();
        good.then_some(Self(letters))
    }

    fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LETTERS);
        str::from_utf8(&self.0[..length]).unwrap_or_default()
    }
}

impl fmt::Display for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{:04}", self.prefix(), self.year, self.number)
    }
}

impl FromStr for CaseRef {
    type Err = BadReference;

    /// Reads exactly what `Display` writes.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadReference(text.chars().take(40).collect());
        let mut parts = text.split('-');
        let (Some(prefix), Some(year), Some(number), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(bad());
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let four_or_more = number.len() == 4 || number.len() > 4 && !number.starts_with('0');
        if !(year.len() == 4 && digits(year) && digits(number) && four_or_more) {
            return Err(bad());
        }
        let (Ok(year), Ok(number)) = (year.parse(), number.parse()) else { return Err(bad()) };
        Self::new(prefix, year, number).map_err(|_| bad())
    }
}

/// What somebody typed for a reference: the number, with the year, its ending or the prefix before it if they
/// liked. `1` is number 1, never every number that ends in a 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceQuery {
    prefix: Option<String>,
    year: Option<String>,
    number: u32,
}

impl ReferenceQuery {
    /// Whether the query may mean that case.
    pub fn matches(&self, reference: &CaseRef) -> bool {
        self.number == reference.number
            && self.prefix.as_ref().is_none_or(|prefix| prefix == reference.prefix())
            && self.year.as_ref().is_none_or(|year| reference.year.to_string().ends_with(year.as_str()))
    }

    /// Whether the query is that case's year, the prefix before it if they liked: what a reference is cut down to where
    /// its number is left off.
    pub fn is_year_of(&self, reference: &CaseRef) -> bool {
        self.year.is_none()
            && i32::try_from(self.number) == Ok(reference.year)
            && self.prefix.as_ref().is_none_or(|prefix| prefix == reference.prefix())
    }

    /// The whole reference, where the query names every part of one.
    pub fn exact(&self) -> Option<CaseRef> {
        let year = self.year.as_ref().filter(|year| year.len() == 4)?;
        CaseRef::new(self.prefix.as_ref()?, year.parse().ok()?, self.number).ok()
    }
}

impl FromStr for ReferenceQuery {
    type Err = BadReference;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadReference(text.chars().take(40).collect());
        let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        let mut parts: Vec<&str> = text.trim().split('-').collect();
        let number = parts.pop().filter(|part| digits(part)).and_then(|part| part.parse().ok());
        let number = number.filter(|number| *number > 0).ok_or_else(bad)?;
        let year = parts.pop_if(|part| digits(part) && part.len() <= 4).map(|part| (*part).to_owned());
        let prefix = parts.pop().map(str::to_ascii_uppercase);
        let good_prefix = prefix
            .as_ref()
            .is_none_or(|prefix| !prefix.is_empty() && prefix.chars().all(|c| c.is_ascii_alphanumeric()));
        if !parts.is_empty() || !good_prefix {
            return Err(bad());
        }
        Ok(Self { prefix, year, number })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(text: &str) -> CaseRef {
        text.parse().unwrap()
    }

    #[test]
    fn a_reference_is_read_as_it_is_written() {
        for text in ["WT-2026-0001", "A1-1999-9999", "WT-2026-10000", "ABCDEFGH-2026-4294967295"] {
            assert_eq!(reference(text).to_string(), text);
        }
        for text in [
            "WT-2026-1",
            "WT-2026-00001",
            "WT-2026-+001",
            "WT-2026-0000",
            "WT-2026-4294967296",
            "WT-26-0001",
            "WT-02026-0001",
            "WT-+026-0001",
            "WT-2200-0001",
            "wt-2026-0001",
            "1T-2026-0001",
            "-2026-0001",
            "ABCDEFGHI-2026-0001",
            "W\0-2026-0001",
            "WÄ-2026-0001",
            "../../etc",
            "",
            "WT-2026-0001-2",
            "WT--",
        ] {
            assert!(text.parse::<CaseRef>().is_err(), "{text}");
        }
    }

    #[test]
    fn endings_and_shortenings() {
        let case = reference("WT-2026-0001");
        for text in ["WT-2026-0001", "wt-2026-1", "2026-1", "26-0001", "WT-1", "0001", "1"] {
            assert!(text.parse::<ReferenceQuery>().unwrap().matches(&case), "{text}");
        }
        for text in ["2", "11", "2025-1", "WD-1", "WD-2026-1"] {
            assert!(!text.parse::<ReferenceQuery>().unwrap().matches(&case), "{text}");
        }
        for text in ["", "0", "WT", "WT-", "-1", "1-", "a-b-c-1", "99999999999"] {
            assert!(text.parse::<ReferenceQuery>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_year_is_all_that_is_left_without_the_number() {
        let case = reference("WT-2026-0001");
        for text in ["2026", "WT-2026", "wt-2026"] {
            assert!(text.parse::<ReferenceQuery>().unwrap().is_year_of(&case), "{text}");
        }
        for text in ["2025", "WD-2026", "WT-2026-2026", "2026-1", "26"] {
            assert!(!text.parse::<ReferenceQuery>().unwrap().is_year_of(&case), "{text}");
        }
    }

    #[test]
    fn a_whole_reference_needs_no_search() {
        assert_eq!("wt-2026-1".parse::<ReferenceQuery>().unwrap().exact(), Some(reference("WT-2026-0001")));
        assert_eq!("2026-1".parse::<ReferenceQuery>().unwrap().exact(), None);
    }
}
