//! The cells of a workbook: what kind each is, how wide and how high.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::looks::Looks;
use crate::output::sanitize::visible_lines;
use crate::output::wording::yes_no;
use crate::report::Cell;

/// The widest a column gets, in letters; longer text goes on in further lines.
pub(super) const WIDEST: usize = 60;
/// The most lines a row shows; the cell still holds the rest.
const MOST_LINES: usize = 20;
/// Points a line.
const LINE: f64 = 15.0;
/// Longer text in a cell told to be text shows as `####` in older versions of Excel.
const TOLD_TO_BE_TEXT: usize = 255;
/// The largest whole number that a workbook's numbers, which are all binary fractions, hold exactly.
const LARGEST_EXACT: u64 = 1 << 53;
/// `2026-12-04`, and the same with ` (provisional)`.
const DATE: usize = 10;
const PROVISIONAL: usize = 24;

/// Row and column, from nought.
pub(super) type At = (u32, u16);

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextStyle {
    /// It stands over a column.
    Heading,
    /// It is a value among others.
    Value,
    /// It is to be read, on as many lines as it needs.
    Prose,
}

/// Whether Excel can hold the day and every program agrees on it: it thinks that there was a 29 February 1900.
pub(super) fn excel_has(day: NaiveDate) -> bool {
    let (year, month) = (day.year(), day.month());
    (1900..=9999).contains(&year) && (year, month) >= (1900, 3)
}

/// Writes one value as what it is.
pub(super) fn write_cell(sheet: &mut Worksheet, at: At, cell: &Cell, looks: &Looks) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => write_text(sheet, at, &shown(text), TextStyle::Value, looks)?,
        Cell::Date(day) if excel_has(*day) => {
            sheet.write_datetime_with_format(row, column, day, &looks.date)?;
        }
        Cell::Provisional(day) if excel_has(*day) => {
            sheet.write_datetime_with_format(row, column, day, &looks.provisional)?;
        }
        Cell::Date(day) => write_text(sheet, at, &day.to_string(), TextStyle::Value, looks)?,
        Cell::Provisional(day) => {
            write_text(sheet, at, &format!("{day} (provisional)"), TextStyle::Value, looks)?;
        }
        Cell::Number(number) => match exactly(*number) {
            Some(exact) => {
                sheet.write_number_with_format(row, column, exact, &looks.number)?;
            }
            None => write_text(sheet, at, &number.to_string(), TextStyle::Value, looks)?,
        },
        Cell::Decimal(number) => {
            sheet.write_number_with_format(row, column, number.nearest(), &looks.decimal(number.places()))?;
        }
        Cell::YesNo(yes) => write_text(sheet, at, yes_no(*yes), TextStyle::Value, looks)?,
    }
    Ok(())
}

/// Writes text as text, whatever it looks like.
pub(super) fn write_text(
    sheet: &mut Worksheet,
    (row, column): At,
    text: &str,
    style: TextStyle,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let look = match style {
        TextStyle::Heading => &looks.heading,
        TextStyle::Prose => &looks.long,
        TextStyle::Value if is_long(text) => &looks.long,
        TextStyle::Value => &looks.text,
    };
    if !text.is_empty() {
        sheet.write_string_with_format(row, column, text, look)?;
    }
    Ok(())
}

/// The text with its lines kept and what acts or hides made visible; Windows' line ends are line ends.
pub(super) fn shown(text: &str) -> String {
    visible_lines(&text.replace("\r\n", "\n"))
}

/// How wide a column of these cells is to be, in letters.
pub(super) fn width_of<'a>(heading: &str, cells: impl Iterator<Item = &'a Cell>) -> f64 {
    // Room for the filter's button beside the heading.
    let heading = heading.chars().count() + 4;
    let widest = cells.map(letters).max().unwrap_or(0) + 1;
    let width = widest.max(heading).min(WIDEST);
    u32::try_from(width).map_or(8.0, f64::from)
}

/// How high a row is to be, in points, where a cell needs more than one line within its width in letters; not every
/// program works that out itself.
pub(super) fn height_of<'a>(cells: impl Iterator<Item = (&'a Cell, usize)>) -> Option<f64> {
    let lines = cells.map(|(cell, width)| lines(cell, width)).max().unwrap_or(0).min(MOST_LINES);
    (lines > 1).then(|| u32::try_from(lines).map_or(LINE, f64::from) * LINE)
}

fn is_long(text: &str) -> bool {
    text.contains('\n') || text.chars().nth(WIDEST).is_some() || text.len() > TOLD_TO_BE_TEXT
}

fn letters(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.lines().map(|line| line.chars().count()).max().unwrap_or(0),
        Cell::Date(_) => DATE,
        Cell::Provisional(_) => PROVISIONAL,
        Cell::Number(number) => number.to_string().len(),
        Cell::Decimal(number) => number.to_string().len(),
        Cell::YesNo(_) => 3,
    }
}

fn lines(cell: &Cell, width: usize) -> usize {
    match cell {
        Cell::Text(text) => text.lines().map(|line| 1 + line.chars().count() / width).sum(),
        _ => 1,
    }
}

#[expect(clippy::cast_precision_loss, reason = "larger ones are written as text")]
fn exactly(number: i64) -> Option<f64> {
    (number.unsigned_abs() <= LARGEST_EXACT).then_some(number as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excel_has_days_from_march_1900_on() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!excel_has(day("1900-02-28")));
        assert!(excel_has(day("1900-03-01")));
        assert!(excel_has(day("9999-12-31")));
        assert!(!excel_has(NaiveDate::MAX));
        assert!(!excel_has(NaiveDate::MIN));
    }

    #[test]
    fn columns_are_as_wide_as_they_need_and_no_wider_than_is_read() {
        let width = |text: &str| width_of("Case", [Cell::from(text)].iter());
        assert!((width("") - 8.0).abs() < 0.1);
        assert!((width("WT-2026-0001") - 13.0).abs() < 0.1);
        assert!((width(&"x".repeat(1000)) - 60.0).abs() < 0.1);
    }

    #[test]
    fn rows_are_as_high_as_they_need_and_no_higher_than_a_screen() {
        let height = |cells: &[Cell]| height_of(cells.iter().map(|cell| (cell, 20)));
        assert_eq!(height(&[Cell::from("one"), Cell::Number(1)]), None);
        assert_eq!(height(&[Cell::from("one\ntwo")]), Some(30.0));
        assert_eq!(height(&[Cell::from("x".repeat(50))]), Some(45.0));
        assert_eq!(height(&[]), None);
        assert_eq!(height(&[Cell::from("x\n".repeat(50))]), Some(300.0));
    }
}
