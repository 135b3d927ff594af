//! The working calendar as it is shown.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Sheet};

/// A day that is not as the week would have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarDayRow {
    /// The day.
    pub date: NaiveDate,
    /// `bank-holiday`, `worked`, or the reason for a closure.
    pub kind: &'static str,
    /// The nation, or `own`.
    pub calendar: &'static str,
    /// The holiday's title, or what the organisation calls the day.
    pub title: String,
}

/// The days as a table.
pub fn calendar_sheet(rows: &[CalendarDayRow]) -> Sheet {
    let columns = [("date", "Date"), ("kind", "Kind"), ("calendar", "Calendar"), ("title", "Title")];
    let cells = |row: &CalendarDayRow| -> Vec<Cell> {
        vec![row.date.into(), row.kind.into(), row.calendar.into(), row.title.clone().into()]
    };
    Sheet {
        title: "Calendar".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}

/// How far one nation's list reaches, or a case's clock that passes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverageRow {
    /// The nation, where the row is about a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<&'static str>,
    /// The first day for which it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_from: Option<NaiveDate>,
    /// The last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_to: Option<NaiveDate>,
    /// Where the list comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The case, where the row is about a clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// The clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
    /// Its provisional date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}

/// The coverage as a table.
pub fn coverage_sheet(rows: &[CoverageRow]) -> Sheet {
    let columns = [("what", "What"), ("from", "From"), ("to", "To"), ("note", "Note")];
    let cells = |row: &CoverageRow| -> Vec<Cell> {
        let what: Cell = row.calendar.map_or_else(|| row.case.clone().into(), Cell::from);
        let provisional = row.clock.as_ref().map(|clock| format!("{clock} is provisional"));
        vec![what, row.known_from.into(), row.known_to.or(row.due).into(), row.source.clone().or(provisional).into()]
    };
    Sheet {
        title: "Calendar coverage".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
