//! From a file's bytes to rows to be read.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use thiserror::Error;

use super::column::Headings;
use super::day::DayNumbers;
use super::{Charset, Grid, Mapping, Missing, Planner, Procedure, Row, delimited, workbook};
use crate::case::{CaseRef, Handler};
use crate::policy::Place;

/// A file that no rows can be read from.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotRead {
    /// A workbook in name, or one that a password keeps.
    #[error("it cannot be read as a workbook: it is damaged, or kept by a password")]
    Workbook,
    /// There is none of that name.
    #[error("there is no sheet {sheet:?}: there are {}", known.join(", "))]
    NoSuchSheet {
        /// The name.
        sheet: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// Not in the encoding stated.
    #[error("it is not UTF-8 text, as its mapping says it is")]
    NotUtf8,
    /// Neither text nor a workbook.
    #[error("it is neither text nor a workbook")]
    NotText,
    /// A quote is opened and never closed, so that every row behind it would be one cell.
    #[error("row {0}: a quote is opened and never closed, so that everything behind it would be one cell: close it")]
    OpenQuote(u32),
    /// Nothing is in it.
    #[error("there is nothing in it")]
    Empty,
    /// There is no row of headings.
    #[error("row {0} is empty, and the headings should be there")]
    NoHeadings(u32),
}

/// A file read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Every row with anything in it.
    pub grid: Grid,
    /// The sheet, where it is a workbook's.
    pub sheet: Option<String>,
    /// How its bytes were read, where it is text.
    pub charset: Option<Charset>,
    /// From when a workbook says that it counts days.
    pub numbers: Option<DayNumbers>,
}

/// The rows of a file: a workbook, or text with separators. `sheet` and `charset` are as a mapping states them.
pub fn read_grid(bytes: &[u8], sheet: Option<&str>, charset: Option<Charset>) -> Result<Reading, CannotRead> {
    if workbook::is_workbook(bytes) {
        let (grid, sheet, numbers) = workbook::read(bytes, sheet)?;
        return Ok(Reading { grid, sheet: Some(sheet), charset: None, numbers: Some(numbers) });
    }
    let (text, charset) = delimited::decode(bytes, charset).ok_or(CannotRead::NotUtf8)?;
    if text.contains('\0') {
        return Err(CannotRead::NotText);
    }
    let grid = delimited::read(&text)?;
    if grid.rows.is_empty() {
        return Err(CannotRead::Empty);
    }
    Ok(Reading { grid, sheet: None, charset: Some(charset), numbers: None })
}

impl Reading {
    /// The row of headings and the rows below it.
    pub(super) fn parted(&self, header_row: u32) -> Result<(&Row, &[Row]), CannotRead> {
        let place = self.grid.rows.iter().position(|row| row.number == header_row);
        let place = place.ok_or(CannotRead::NoHeadings(header_row))?;
        Ok((&self.grid.rows[place], &self.grid.rows[place + 1..]))
    }
}

/// Who brings what in, and when.
#[derive(Debug, Clone)]
pub struct Circumstances {
    /// The policies that the mapping names, by their ids.
    pub procedures: HashMap<String, Procedure>,
    /// The services that the store's settings list.
    pub services: Vec<String>,
    /// Nothing happened after that day.
    pub today: NaiveDate,
    /// The instant of recording.
    pub now: DateTime<Utc>,
    /// Who records.
    pub by: Handler,
    /// SHA-256 of the file, in lower-case hexadecimal.
    pub source: String,
    /// What a case is called while it is reckoned: its journal does not say it, and it gets its own later.
    pub reference: CaseRef,
}

/// What the mapping names and the sheet does not have, each with its place in the mapping.
pub type NotThere = Vec<(Place, Missing)>;

impl<'m> Planner<'m> {
    /// What reads the rows of a file, and those rows. What the mapping names and the sheet does not have is in the
    /// second place.
    pub fn of<'r>(
        reading: &'r Reading,
        mapping: &'m Mapping,
        about: Circumstances,
    ) -> Result<Result<(Self, &'r [Row]), NotThere>, CannotRead> {
        let (header, rows) = reading.parted(mapping.header_row)?;
        let headings = Headings::of(header);
        let missing = mapping.missing(&headings);
        if !missing.is_empty() {
            return Ok(Err(missing));
        }
        Ok(Ok((Self { mapping, headings, about }, rows)))
    }
}
