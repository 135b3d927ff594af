//! What every table is: typed cells under keyed columns, with no idea of widths, colours or formats.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::Decimal;

/// A column: its key in machine formats and its heading for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The CSV header and JSON key.
    pub key: &'static str,
    /// The heading in a table: the report's own, or one that a report definition gives it.
    pub title: Cow<'static, str>,
}

impl Column {
    /// A column with a heading of the report's own.
    pub const fn new(key: &'static str, title: &'static str) -> Self {
        Self { key, title: Cow::Borrowed(title) }
    }
}

/// One value.
pub type Cell = CellOf<String>;

/// One value, with words of its own or borrowed ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellOf<T> {
    /// Nothing is known or nothing applies.
    Empty,
    /// Words, which may come from anybody.
    Text(T),
    /// A day.
    Date(NaiveDate),
    /// A day that may still move, because it passes the published bank holidays.
    Provisional(NaiveDate),
    /// A whole number.
    Number(i64),
    /// A number with decimal places, exact.
    Decimal(Decimal),
    /// Yes or no.
    YesNo(bool),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl<'t> CellOf<&'t str> {
    /// Words, or nothing.
    pub(super) fn words(words: Option<&'t str>) -> Self {
        words.map_or(Self::Empty, Self::Text)
    }

    /// The same with words of its own.
    pub fn owned(self) -> Cell {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text.to_owned()),
            Self::Date(date) => Cell::Date(date),
            Self::Provisional(date) => Cell::Provisional(date),
            Self::Number(number) => Cell::Number(number),
            Self::Decimal(number) => Cell::Decimal(number),
            Self::YesNo(yes) => Cell::YesNo(yes),
        }
    }
}

impl<T> CellOf<T> {
    /// A due date, marked where it is provisional.
    pub fn due(date: NaiveDate, provisional: bool) -> Self {
        if provisional { Self::Provisional(date) } else { Self::Date(date) }
    }
}

impl Cell {
    /// The number in it, if it is one.
    pub(super) fn as_decimal(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(Decimal::new(*number, 0)),
            Self::Decimal(number) => Some(*number),
            _ => None,
        }
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Decimal> for Cell {
    fn from(number: Decimal) -> Self {
        Self::Decimal(number)
    }
}

impl From<bool> for Cell {
    fn from(yes: bool) -> Self {
        Self::YesNo(yes)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// As the rows of reports have their values: nothing as null, a day as 2026-11-23, a number as a number.
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Date(date) | Self::Provisional(date) => date.serialize(serializer),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Decimal(number) => number.serialize(serializer),
            Self::YesNo(yes) => serializer.serialize_bool(*yes),
        }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it lists, as a person would head it.
    pub title: String,
    /// Its columns, left to right.
    pub columns: Vec<Column>,
    /// Its rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// A table of rows: each column with its key, its heading and what stands in it.
    pub fn of<R>(
        title: &str,
        columns: &[(&'static str, &'static str)],
        rows: &[R],
        cells: impl Fn(&R) -> Vec<Cell>,
    ) -> Self {
        Self {
            title: title.to_owned(),
            columns: columns.iter().map(|&(key, title)| Column::new(key, title)).collect(),
            rows: rows.iter().map(cells).collect(),
        }
    }
}
