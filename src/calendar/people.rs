//! How a day is written.

use chrono::NaiveDate;

/// How dates stand in words: as people write them, or as machines do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `Fri 4 Dec 2026`.
    ForPeople,
    /// `2026-12-04`.
    Iso,
}

impl DateStyle {
    /// The day in this style.
    pub fn write(self, date: NaiveDate) -> String {
        match self {
            Self::ForPeople => people(&date),
            Self::Iso => date.to_string(),
        }
    }
}

/// The day as people write it: `Fri 4 Dec 2026`.
pub fn people(date: &NaiveDate) -> String {
    date.format("%a %-d %b %Y").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekday_first_and_no_leading_zero() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
        assert_eq!(DateStyle::ForPeople.write(day), "Fri 4 Dec 2026");
        assert_eq!(DateStyle::Iso.write(day), "2026-12-04");
    }
}
