//! The periods that reports are made for.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use thiserror::Error;

/// A period, first and last day inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
    /// All days there are.
    pub const ALWAYS: Self = Self { first: NaiveDate::MIN, last: NaiveDate::MAX };

    /// Whether a day is in both.
    pub fn meets(&self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Whether the day is in it.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// How many whole calendar months it is, if it is that.
    fn whole_months(self) -> Option<u32> {
        let after = self.last.succ_opt()?;
        let months = (after.year() - self.first.year()) * 12 + months_of(after) - months_of(self.first);
        let whole = self.first.day() == 1 && after.day() == 1;
        u32::try_from(months).ok().filter(|months| whole && *months > 0)
    }

    /// The period of the same length that ends the day before this one begins: of as many months where it is of
    /// whole months, otherwise of as many days.
    pub fn before(&self) -> Option<Self> {
        let last = self.first.pred_opt()?;
        let first = match self.whole_months() {
            Some(months) => self.first.checked_sub_months(Months::new(months))?,
            None => last.checked_sub_signed(self.last - self.first)?,
        };
        Some(Self { first, last })
    }

    /// The same period a year before.
    pub fn year_before(&self) -> Option<Self> {
        let year = Months::new(12);
        let first = self.first.checked_sub_months(year)?;
        let last = match self.whole_months() {
            // The last day of February is not always the same.
            Some(_) => self.last.succ_opt()?.checked_sub_months(year)?.pred_opt()?,
            None => self.last.checked_sub_months(year)?,
        };
        Some(Self { first, last })
    }

    /// Its months in order, the first and the last cut where the period is.
    pub fn by_month(&self) -> Vec<Self> {
        let mut months = Vec::new();
        let mut first = self.first;
        while first <= self.last {
            let next = first.with_day(1).and_then(|day| day.checked_add_months(Months::new(1)));
            let Some(next) = next else { break };
            let last = next.pred_opt().map_or(self.last, |last| last.min(self.last));
            months.push(Self { first, last });
            first = next;
        }
        months
    }

    /// The same period, begun so many whole months earlier.
    pub fn begun_earlier(&self, months: u32) -> Option<Self> {
        let first = self.first.checked_sub_months(Months::new(months))?;
        Some(Self { first, ..*self })
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

fn months_of(day: NaiveDate) -> i32 {
    i32::try_from(day.month0()).unwrap_or(0)
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
    fn the_period_before_and_the_same_a_year_before() {
        let days = |period: Option<ReportPeriod>| {
            let period = period.unwrap();
            format!("{} {}", period.first, period.last)
        };
        let quarter = ReportPeriod::quarter("2026-Q3").unwrap();
        assert_eq!(days(quarter.before()), "2026-04-01 2026-06-30");
        assert_eq!(days(quarter.year_before()), "2025-07-01 2025-09-30");
        let of = |first: &str, last: &str| ReportPeriod { first: first.parse().unwrap(), last: last.parse().unwrap() };
        assert_eq!(days(of("2025-02-01", "2025-02-28").year_before()), "2024-02-01 2024-02-29");
        assert_eq!(days(of("2025-03-01", "2025-03-31").before()), "2025-02-01 2025-02-28");
        assert_eq!(days(of("2026-07-06", "2026-07-12").before()), "2026-06-29 2026-07-05");
        assert_eq!(days(of("2026-07-06", "2026-07-12").year_before()), "2025-07-06 2025-07-12");
        assert_eq!(days(ReportPeriod::fy("2025/26").unwrap().before()), "2024-04-01 2025-03-31");
    }

    #[test]
    fn a_period_by_month() {
        let days = |first: &str, last: &str| {
            let period = ReportPeriod { first: first.parse().unwrap(), last: last.parse().unwrap() };
            let months = period.by_month().into_iter().map(|month| format!("{}..{}", month.first, month.last));
            months.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(days("2026-12-15", "2027-01-03"), "2026-12-15..2026-12-31 2027-01-01..2027-01-03");
        assert_eq!(days("2026-02-03", "2026-02-03"), "2026-02-03..2026-02-03");
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
