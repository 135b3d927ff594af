//! A day as people write it.

use chrono::NaiveDate;

/// The day as people write it: `Fri 4 Dec 2026`. Machine formats have ISO dates instead.
pub fn people(date: &NaiveDate) -> String {
    date.format("%a %-d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekday_first_and_no_leading_zero() {
        assert_eq!(people(&NaiveDate::from_ymd_opt(2026, 12, 4).unwrap()), "Fri 4 Dec 2026");
    }
}
