//! Exact decimals, and ratios rounded half up, once.

use std::fmt;

use serde::{Serialize, Serializer};

/// A number with a fixed count of decimal places, exact: `Decimal::new(72, 1)` is 7.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Decimal {
    units: i64,
    places: u32,
}

impl Decimal {
    /// So many units of the last decimal place.
    pub fn new(units: i64, places: u32) -> Self {
        Self { units, places }
    }

    /// A whole number.
    pub fn whole(number: usize) -> Self {
        Self { units: i64::try_from(number).unwrap_or(i64::MAX), places: 0 }
    }

    /// Units of the last decimal place.
    pub fn units(self) -> i64 {
        self.units
    }

    /// How many decimal places it has.
    pub fn places(self) -> u32 {
        self.places
    }

    /// The nearest binary number, which prints as this one: for formats that have no other.
    #[expect(clippy::cast_precision_loss, reason = "the units of a published figure are far below 2^53")]
    pub fn nearest(self) -> f64 {
        self.units as f64 / 10_f64.powi(i32::try_from(self.places).unwrap_or(i32::MAX))
    }

    /// This less another of as many places.
    pub fn less(self, other: Self) -> Option<Self> {
        let same = self.places == other.places;
        let units = self.units.checked_sub(other.units).filter(|_| same)?;
        Some(Self { units, ..self })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.places as usize;
        if places == 0 {
            return write!(f, "{}", self.units);
        }
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = format!("{:0width$}", self.units.unsigned_abs(), width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        write!(f, "{sign}{whole}.{part}")
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.places {
            // A count is a whole number in every format.
            0 => serializer.serialize_i64(self.units),
            _ => serializer.serialize_f64(self.nearest()),
        }
    }
}

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ratio {
    /// How many.
    pub numerator: u64,
    /// Of how many.
    pub denominator: u64,
}

impl Ratio {
    /// So many of so many.
    pub fn of(numerator: usize, denominator: usize) -> Self {
        Self { numerator: numerator as u64, denominator: denominator as u64 }
    }

    /// The ratio times `base`, with so many decimal places, rounded half up; none of nothing. This is the only
    /// rounding that a figure undergoes.
    pub fn per(self, base: u64, places: u32) -> Option<Decimal> {
        if self.denominator == 0 {
            return None;
        }
        let scaled = u128::from(self.numerator) * u128::from(base) * 10_u128.checked_pow(places)?;
        let denominator = u128::from(self.denominator);
        let units = (2 * scaled + denominator) / (2 * denominator);
        Some(Decimal::new(i64::try_from(units).ok()?, places))
    }

    /// The share in per cent with one decimal place; none of nothing.
    pub fn percent(self) -> Option<Decimal> {
        self.per(100, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_written_exactly() {
        let written = |units, places| Decimal::new(units, places).to_string();
        assert_eq!(written(72, 1), "7.2");
        assert_eq!(written(5, 2), "0.05");
        assert_eq!(written(-5, 1), "-0.5");
        assert_eq!(written(0, 1), "0.0");
        assert_eq!(written(12, 0), "12");
        assert_eq!(serde_json::to_string(&Decimal::new(767, 1)).unwrap(), "76.7");
        assert_eq!(serde_json::to_string(&Decimal::whole(12)).unwrap(), "12");
    }

    #[test]
    fn halves_go_up_and_only_once() {
        let share = |numerator, denominator| Ratio { numerator, denominator }.percent().map(|share| share.to_string());
        assert_eq!(share(1, 8).as_deref(), Some("12.5"));
        assert_eq!(share(1, 16).as_deref(), Some("6.3"));
        // 0.05 exactly is a half; 0.049 is not, though it would become one if it were rounded twice.
        assert_eq!(share(1, 2000).as_deref(), Some("0.1"));
        assert_eq!(share(49, 100_000).as_deref(), Some("0.0"));
        assert_eq!(share(0, 0), None);
        assert_eq!(share(3, 3).as_deref(), Some("100.0"));
    }

    #[test]
    fn a_difference_keeps_its_places() {
        assert_eq!(Decimal::new(72, 1).less(Decimal::new(80, 1)), Some(Decimal::new(-8, 1)));
        assert_eq!(Decimal::new(72, 1).less(Decimal::new(8, 0)), None);
    }
}
