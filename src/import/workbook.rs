//! Workbooks: Excel's, old and new, and `OpenDocument`'s.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Sheets, open_workbook_auto_from_rs};
use chrono::NaiveDate;

use super::day::DayNumbers;
use super::{CannotRead, Cell, Grid, Row};

/// Whether these bytes are some workbook's: a zip archive, or the container of the old format.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

/// A sheet by name, or the first that has anything in it; its name, and from when the book counts days.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<(Grid, String, DayNumbers), CannotRead> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| CannotRead::Workbook)?;
    let numbers = numbers(&book);
    let names = book.sheet_names();
    if let Some(wanted) = sheet {
        let name = names.iter().find(|name| name.trim().eq_ignore_ascii_case(wanted.trim()));
        let name = name.ok_or_else(|| CannotRead::NoSuchSheet { sheet: wanted.to_owned(), known: names.clone() })?;
        return Ok((grid(&mut book, name)?, name.clone(), numbers));
    }
    for name in names {
        let found = grid(&mut book, &name)?;
        if !found.rows.is_empty() {
            return Ok((found, name, numbers));
        }
    }
    Err(CannotRead::Empty)
}

type Book<'b> = Sheets<Cursor<&'b [u8]>>;

fn numbers(book: &Book<'_>) -> DayNumbers {
    let from_1904 = match book {
        Sheets::Xls(book) => book.has_1904_epoch(),
        Sheets::Xlsx(book) => book.has_1904_epoch(),
        Sheets::Xlsb(book) => book.has_1904_epoch(),
        // Its days are written as days.
        Sheets::Ods(_) => false,
    };
    if from_1904 { DayNumbers::From1904 } else { DayNumbers::From1900 }
}

fn grid(book: &mut Book<'_>, name: &str) -> Result<Grid, CannotRead> {
    let range = book.worksheet_range(name).map_err(|_| CannotRead::Workbook)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    let before = usize::try_from(first_column).unwrap_or(0);
    let rows = range.rows().zip(first_row + 1..).map(|(cells, number)| {
        let cells = std::iter::repeat_n(Cell::Blank, before).chain(cells.iter().map(cell)).collect();
        Row { number, cells }
    });
    let mut rows: Vec<Row> = rows.filter(|row| !row.is_blank()).collect();
    for (row, column) in formulas(book, name)? {
        let Ok(place) = rows.binary_search_by_key(&row, |row| row.number) else { continue };
        let cells = &mut rows[place].cells;
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Blank);
        }
        // One that gives nothing to see leaves words all the same, of no letters.
        if cells[column] == Cell::Blank && !matches!(value(&range, row, column), Some(Data::String(_))) {
            cells[column] = Cell::Failed;
        }
    }
    Ok(Grid { rows })
}

/// Where formulas stand, as the row's number and the column from 0. Programs that write workbooks without a person may leave
/// out what they come to; the other formats always have it.
fn formulas(book: &mut Book<'_>, name: &str) -> Result<Vec<(u32, usize)>, CannotRead> {
    let Sheets::Xlsx(book) = book else { return Ok(Vec::new()) };
    let formulas = book.worksheet_formula(name).map_err(|_| CannotRead::Workbook)?;
    let (first_row, first_column) = formulas.start().unwrap_or_default();
    let places = formulas.used_cells().filter(|(_, _, formula)| !formula.is_empty()).filter_map(|(row, column, _)| {
        let row = u32::try_from(row).ok()?.checked_add(first_row)?.checked_add(1)?;
        Some((row, column.checked_add(usize::try_from(first_column).ok()?)?))
    });
    Ok(places.collect())
}

fn value(range: &Range<Data>, row: u32, column: usize) -> Option<&Data> {
    range.get_value((row.checked_sub(1)?, u32::try_from(column).ok()?))
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Blank,
        Data::String(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Int(number) => Cell::text(&number.to_string()),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(yes) => Cell::text(if *yes { "yes" } else { "no" }),
        // So much time is no day, though it is counted in days.
        Data::DateTime(at) if at.is_duration() => Cell::Number(at.as_f64()),
        Data::DateTime(at) => at.as_datetime().map_or(Cell::Failed, |at| Cell::Day(at.date())),
        Data::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
            day.map_or_else(|| Cell::text(text), Cell::Day)
        }
        Data::Error(_) => Cell::Failed,
    }
}
