//! Reads bank holidays in the shape of GOV.UK's own feed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use memchr::memmem;
use serde::Deserialize;
use thiserror::Error;

use super::{BankHolidays, Holiday, HolidayTable, Nation, iso_date};
use crate::word::Word;

/// A file that is not a bank-holiday feed, or holds a day that cannot be right.
#[derive(Debug, Error)]
pub enum FeedError {
    /// Not JSON of the feed's shape.
    #[error("not in the shape of GOV.UK's bank-holidays.json: {0}")]
    Shape(#[from] serde_json::Error),
    /// A division that GOV.UK does not publish.
    #[error("{0:?} is no division: expected england-and-wales, scotland, northern-ireland, ireland or australia")]
    Division(String),
    /// A list without a holiday.
    #[error("the list of {0} is empty")]
    Empty(Nation),
    /// A date that is not ISO, or is outside the years 1900 to 2199.
    #[error("{1:?} is no date (in the list of {0}): expected YYYY-MM-DD")]
    Date(Nation, String),
    /// The same day twice.
    #[error("{1} is listed twice for {0}")]
    Twice(Nation, NaiveDate),
    /// No division at all.
    #[error("no division is listed")]
    NoDivision,
}

#[derive(Deserialize)]
struct Division<'t> {
    #[serde(borrow)]
    events: Vec<FeedEvent<'t>>,
}

/// Most runs read a shipped list, so what can stay in the text stays there.
#[derive(Deserialize)]
struct FeedEvent<'t> {
    #[serde(borrow)]
    title: Cow<'t, str>,
    #[serde(borrow)]
    date: Cow<'t, str>,
}

/// The bank holidays that a feed's text lists.
pub fn read_feed(text: &str) -> Result<BankHolidays, FeedError> {
    let divisions: BTreeMap<String, Division<'_>> = serde_json::from_str(text)?;
    if divisions.is_empty() {
        return Err(FeedError::NoDivision);
    }
    let mut tables = BTreeMap::new();
    for (name, division) in divisions {
        let nation: Nation = name.parse().map_err(|_| FeedError::Division(name.clone()))?;
        tables.insert(nation, table(nation, division)?);
    }
    Ok(BankHolidays::new(tables))
}

/// The list of one nation in the text of a shipped feed, in which the names of divisions stand as they do in GOV.UK's. The
/// others are not read.
pub(super) fn read_table(text: &str, nation: Nation) -> Result<HolidayTable, FeedError> {
    let begins = format!("\"{}\": ", nation.word());
    let at = memmem::find(text.as_bytes(), begins.as_bytes()).ok_or(FeedError::NoDivision)?;
    let mut values = serde_json::Deserializer::from_str(&text[at + begins.len()..]).into_iter();
    table(nation, values.next().ok_or(FeedError::NoDivision)??)
}

fn table(nation: Nation, division: Division<'_>) -> Result<HolidayTable, FeedError> {
    if division.events.is_empty() {
        return Err(FeedError::Empty(nation));
    }
    let mut holidays: Vec<Holiday> = Vec::with_capacity(division.events.len());
    for event in division.events {
        let date = iso_date(&event.date)
            .or_else(|| NaiveDate::parse_from_str(&event.date, "%Y-%m-%d").ok())
            .filter(|date| (1900..2200).contains(&date.year()))
            .ok_or_else(|| FeedError::Date(nation, event.date.chars().take(40).collect()))?;
        holidays.push(Holiday { date, title: event.title.into_owned() });
    }
    holidays.sort_by_key(|holiday| holiday.date);
    if let Some(pair) = holidays.windows(2).find(|pair| pair[0].date == pair[1].date) {
        return Err(FeedError::Twice(nation, pair[0].date));
    }
    Ok(HolidayTable::new(holidays))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(date: &str) -> String {
        format!(
            r#"{{"scotland":{{"division":"scotland","events":[{{"title":"A","date":"{date}","notes":"","bunting":true}}]}}}}"#
        )
    }

    #[test]
    fn reads_the_published_shape() {
        let holidays = read_feed(&feed("2029-12-25")).unwrap();
        let table = holidays.table(Nation::Scotland).unwrap();
        assert_eq!(table.known_to(), NaiveDate::from_ymd_opt(2029, 12, 31));
    }

    #[test]
    fn a_list_that_stops_in_summer_is_known_to_its_last_day_only() {
        let holidays = read_feed(&feed("2029-08-06")).unwrap();
        assert_eq!(holidays.table(Nation::Scotland).unwrap().known_to(), NaiveDate::from_ymd_opt(2029, 8, 6));
    }

    #[test]
    fn says_what_is_wrong() {
        let says = |text: &str| read_feed(text).unwrap_err().to_string();
        assert!(says("[]").contains("GOV.UK"));
        assert!(says("{}").contains("no division"));
        assert!(says(r#"{"mars":{"events":[]}}"#).contains("mars"));
        assert!(says(r#"{"scotland":{"events":[]}}"#).contains("empty"));
        assert!(says(&feed("25/12/2029")).contains("25/12/2029"));
        assert!(says(&feed("2029-02-30")).contains("2029-02-30"));
    }
}
