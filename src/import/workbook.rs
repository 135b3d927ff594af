//! Workbooks: Excel's, old and new, and `OpenDocument`'s.

use std::io::Cursor;

use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};
use chrono::NaiveDate;

use super::{CannotRead, Cell, Grid, Row};

/// Whether these bytes are some workbook's: a zip archive, or the container of the old format.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

/// A sheet by name, or the first that has anything in it, with its name.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<(Grid, String), CannotRead> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| CannotRead::Workbook)?;
    let names = book.sheet_names();
    if let Some(wanted) = sheet {
        let name = names.iter().find(|name| name.trim().eq_ignore_ascii_case(wanted.trim()));
        let name = name.ok_or_else(|| CannotRead::NoSuchSheet { sheet: wanted.to_owned(), known: names.clone() })?;
        return Ok((grid(&mut book, name)?, name.clone()));
    }
    for name in names {
        let found = grid(&mut book, &name)?;
        if !found.rows.is_empty() {
            return Ok((found, name));
        }
    }
    Err(CannotRead::Empty)
}

fn grid(book: &mut Sheets<Cursor<&[u8]>>, name: &str) -> Result<Grid, CannotRead> {
    let range = book.worksheet_range(name).map_err(|_| CannotRead::Workbook)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    let before = usize::try_from(first_column).unwrap_or(0);
    let rows = range.rows().zip(first_row + 1..).map(|(cells, number)| {
        let cells = std::iter::repeat_n(Cell::Blank, before).chain(cells.iter().map(cell)).collect();
        Row { number, cells }
    });
    Ok(Grid { rows: rows.filter(|row| !row.is_blank()).collect() })
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Blank,
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::text(&number.to_string()),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(yes) => Cell::text(if *yes { "yes" } else { "no" }),
        Data::DateTime(at) => at.as_datetime().map_or(Cell::Failed, |at| Cell::Day(at.date())),
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
            day.map_or_else(|| Cell::text(text), Cell::Day)
        }
        Data::Error(_) => Cell::Failed,
    }
}
