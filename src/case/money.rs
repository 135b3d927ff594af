//! Sums of money, exact to the penny.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;
use std::str::FromStr;

use thiserror::Error;

/// A sum of money in pence. No floating point comes near it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(u64);

/// The most that one remedy can be: a thousand million pounds.
const MOST: u64 = 100_000_000_000;

/// A text that is no sum of money.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no sum of money: expected pounds, as 250, or pounds and pence, as 250.50")]
pub struct BadMoney(pub String);

impl Money {
    /// A sum in pence.
    pub fn from_pence(pence: u64) -> Self {
        Self(pence)
    }

    /// The sum in pence.
    pub fn pence(self) -> u64 {
        self.0
    }
}

impl FromStr for Money {
    type Err = BadMoney;

    /// Reads pounds with or without two digits of pence; a pound sign before and commas between thousands may be
    /// there.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || BadMoney(text.chars().take(40).collect());
        let plain = text.trim().strip_prefix('£').unwrap_or(text.trim());
        let (pounds, pence) = match plain.split_once('.') {
            Some((pounds, pence)) if pence.len() == 2 => (pounds, pence),
            Some(_) => return Err(bad()),
            None => (plain, "00"),
        };
        let mut groups = pounds.split(',');
        let first = groups.next().unwrap_or_default();
        let rest: Vec<&str> = groups.collect();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
        if !grouped || !digits(first) || !rest.iter().all(|group| digits(group)) || !digits(pence) {
            return Err(bad());
        }
        let pounds: u64 = format!("{first}{}", rest.concat()).parse().map_err(|_| bad())?;
        let pence: u64 = pence.parse().map_err(|_| bad())?;
        let sum = pounds.checked_mul(100).and_then(|hundreds| hundreds.checked_add(pence)).ok_or_else(bad)?;
        if sum > MOST { Err(bad()) } else { Ok(Self(sum)) }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Add for Money {
    type Output = Self;

    /// The sum; a store full of the largest remedies stays below what it can hold.
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(each: I) -> Self {
        each.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_and_pence_are_read_exactly() {
        let read = |text: &str| text.parse::<Money>().map(Money::pence);
        assert_eq!(read("250"), Ok(25_000));
        assert_eq!(read("£1,250.05"), Ok(125_005));
        assert_eq!(read("0.10"), Ok(10));
        for bad in ["", "-1", "1.5", "1.234", "12,34", "1e3", "£", "1,2345", "ten", "1000000001"] {
            assert!(read(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_tenth_and_two_tenths_are_three_tenths() {
        let sum: Money = ["0.10", "0.20"].iter().map(|text| text.parse::<Money>().unwrap()).sum();
        assert_eq!(sum.to_string(), "0.30");
    }
}
