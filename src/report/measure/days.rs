//! How long something took, over many times.

use serde::Serialize;

use crate::report::{Decimal, Ratio};

/// How many working days something took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Days {
    /// How many times it was done.
    pub count: usize,
    /// Working days, all told.
    pub total: u64,
    /// The mean, with one decimal place.
    pub mean: Option<Decimal>,
    /// The median: of an even number, half-way between the middle two.
    pub median: Option<Decimal>,
    /// The least number of days within which at least nine in ten were done (nearest rank).
    pub ninetieth: Option<u64>,
    /// The longest.
    pub longest: Option<u64>,
}

impl Days {
    /// The figures of so many working days each.
    pub fn of(mut each: Vec<u64>) -> Self {
        each.sort_unstable();
        let count = each.len();
        let total: u64 = each.iter().sum();
        let at = |place: usize| each.get(place).copied().unwrap_or_default();
        let middle = Ratio { numerator: at(count.saturating_sub(1) / 2) + at(count / 2), denominator: 2 };
        Self {
            count,
            total,
            mean: Ratio { numerator: total, denominator: count as u64 }.per(1, 1),
            median: middle.per(1, 1).filter(|_| count > 0),
            ninetieth: each.get((count * 9).div_ceil(10).saturating_sub(1)).copied(),
            longest: each.last().copied(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(each: &[u64]) -> String {
        let days = Days::of(each.to_vec());
        let shown = |number: Option<Decimal>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        format!("{} {} {:?} {:?}", shown(days.mean), shown(days.median), days.ninetieth, days.longest)
    }

    #[test]
    fn mean_median_ninetieth_and_longest() {
        assert_eq!(words(&[]), "- - None None");
        assert_eq!(words(&[7]), "7.0 7.0 Some(7) Some(7)");
        assert_eq!(words(&[1, 2]), "1.5 1.5 Some(2) Some(2)");
        // Ten of them: nine in ten are done within the ninth.
        assert_eq!(words(&[10, 1, 2, 3, 4, 5, 6, 7, 8, 9]), "5.5 5.5 Some(9) Some(10)");
        assert_eq!(words(&[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 30]), "3.6 1.0 Some(1) Some(30)");
        assert_eq!(words(&[1, 1, 2]), "1.3 1.0 Some(2) Some(2)");
    }
}
