//! The periods that reports are made for.

use chrono::{Datelike, Months, NaiveDate};
use thiserror::Error;

/// A period, first and last day inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportPeriod {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
}

/// A period that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{given:?} is no {what}: expected one like {example}")]
pub struct BadReportPeriod {
    given: String,
    what: &'static str,
    example: &'static str,
}

impl ReportPeriod {
    /// Whether the day is in it.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    fn months(first: NaiveDate, months: u32) -> Option<Self> {
        let last = first.checked_add_months(Months::new(months))?.pred_opt()?;
        Some(Self { first, last })
    }

    /// A calendar quarter: `2026-Q3`.
    pub fn quarter(text: &str) -> Result<Self, BadReportPeriod> {
        let read = || {
            let (year, quarter) = text.split_once("-Q")?;
            Self::months(NaiveDate::from_ymd_opt(year4(year)?, first_month(quarter)?, 1)?, 3)
        };
        read().ok_or_else(|| bad(text, "quarter", "2026-Q3"))
    }

    /// A quarter of a financial year from April to March: `2026/27-Q2` is July to September 2026.
    pub fn fy_quarter(text: &str) -> Result<Self, BadReportPeriod> {
        let read = || {
            let (year, quarter) = text.split_once("-Q")?;
            let april = Self::fy(year).ok()?.first;
            Self::months(april.checked_add_months(Months::new(first_month(quarter)? - 1))?, 3)
        };
        read().ok_or_else(|| bad(text, "quarter of a financial year", "2026/27-Q2"))
    }

    /// A calendar year: `2026`.
    pub fn year(text: &str) -> Result<Self, BadReportPeriod> {
        let read = || Self::months(NaiveDate::from_ymd_opt(year4(text)?, 1, 1)?, 12);
        read().ok_or_else(|| bad(text, "year", "2026"))
    }

    /// A financial year from April to March: `2026/27`.
    pub fn fy(text: &str) -> Result<Self, BadReportPeriod> {
        let read = || {
            let (year, next) = text.split_once('/')?;
            let april = NaiveDate::from_ymd_opt(year4(year)?, 4, 1)?;
            let follows = next.len() == 2 && next.parse() == Ok((april.year() + 1) % 100);
            if follows { Self::months(april, 12) } else { None }
        };
        read().ok_or_else(|| bad(text, "financial year", "2026/27"))
    }
}

fn bad(text: &str, what: &'static str, example: &'static str) -> BadReportPeriod {
    BadReportPeriod { given: text.chars().take(40).collect(), what, example }
}

fn year4(text: &str) -> Option<i32> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| plain && (1900..2200).contains(year))
}

fn first_month(quarter: &str) -> Option<u32> {
    match quarter {
        "1" => Some(1),
        "2" => Some(4),
        "3" => Some(7),
        "4" => Some(10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_and_their_days() {
        let days = |period: Result<ReportPeriod, BadReportPeriod>| {
            let period = period.unwrap();
            format!("{} {}", period.first, period.last)
        };
        assert_eq!(days(ReportPeriod::quarter("2026-Q3")), "2026-07-01 2026-09-30");
        assert_eq!(days(ReportPeriod::fy_quarter("2026/27-Q2")), "2026-07-01 2026-09-30");
        assert_eq!(days(ReportPeriod::fy_quarter("2026/27-Q4")), "2027-01-01 2027-03-31");
        assert_eq!(days(ReportPeriod::year("2026")), "2026-01-01 2026-12-31");
        assert_eq!(days(ReportPeriod::fy("1999/00")), "1999-04-01 2000-03-31");
    }

    #[test]
    fn what_is_no_period() {
        assert!(ReportPeriod::quarter("2026-Q5").is_err());
        assert!(ReportPeriod::quarter("26-Q1").is_err());
        assert!(ReportPeriod::fy("2026/28").is_err());
        assert!(ReportPeriod::fy_quarter("2026-Q1").is_err());
        assert!(ReportPeriod::year("two").is_err());
    }
}
