//! CSV and TSV: values for machines and spreadsheets, quoted as RFC 4180 asks.
//!
//! Records end in a newline alone: the RFC writes a carriage return before it, and every reader takes both, while the
//! tools of a shell would take the return for part of the last value.

mod lines;
mod text;

use std::borrow::Cow;

use chrono::SecondsFormat;
use csv::WriterBuilder;
use rayon::prelude::*;

pub use self::lines::Lines;
use self::text::guarded;
use super::wording::yes_no;
use super::{ByteOrderMark, Formulas, Spreadsheet};
use crate::report::{Cell, Column, Field, Sheet, Value};

const UTF8_MARK: &[u8] = "\u{feff}".as_bytes();

/// So many rows are written sooner than another core is woken.
const FEW: usize = 2048;

/// Writes the sheet with its column keys as the header.
pub(super) fn write(sheet: &Sheet, separator: u8, options: Spreadsheet) -> Vec<u8> {
    let beginning = beginning(&sheet.columns, separator, options);
    let lines = |rows: &[Vec<Cell>]| {
        let mut lines = Lines::separated(separator, options);
        for row in rows {
            lines.put(row);
        }
        lines
    };
    let parts: Vec<Lines> =
        if sheet.rows.len() < FEW { vec![lines(&sheet.rows)] } else { sheet.rows.par_chunks(FEW).map(lines).collect() };
    [beginning.as_slice()].into_iter().chain(parts.iter().map(Lines::bytes)).collect::<Vec<_>>().concat()
}

/// Writes rows of an export, with the keys of its fields as the header.
pub(super) fn flat(
    fields: &[Field],
    rows: impl Iterator<Item = Vec<Value>>,
    separator: u8,
    options: Spreadsheet,
) -> Result<Vec<u8>, String> {
    let start = mark(options.mark);
    let mut writer = WriterBuilder::new().delimiter(separator).from_writer(start);
    let mut write = |record: Vec<Cow<'_, str>>| {
        writer.write_record(record.iter().map(|field| field.as_bytes())).map_err(|error| error.to_string())
    };
    write(fields.iter().map(|field| Cow::Borrowed(field.key)).collect())?;
    for row in rows {
        write(row.iter().map(|value| value_field(value, options.formulas)).collect())?;
    }
    writer.into_inner().map_err(|failure| failure.to_string())
}

fn value_field(value: &Value, formulas: Formulas) -> Cow<'_, str> {
    match value {
        Value::Nothing => Cow::Borrowed(""),
        Value::Text(text) => guarded(text, formulas),
        Value::Date(date) => Cow::Owned(date.to_string()),
        Value::Instant(instant) => Cow::Owned(instant.to_rfc3339_opts(SecondsFormat::Secs, true)),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Money(sum) => Cow::Owned(sum.to_string()),
        Value::YesNo(yes) => Cow::Borrowed(yes_no(*yes)),
    }
}

/// What stands before the first row: the mark, where there is one, and the keys of the columns.
pub(super) fn beginning(columns: &[Column], separator: u8, options: Spreadsheet) -> Vec<u8> {
    let mut head = WriterBuilder::new().delimiter(separator).from_writer(mark(options.mark));
    // Memory takes every byte, so there is no error to pass on.
    let _ = head.write_record(columns.iter().map(|column| column.key));
    head.into_inner().unwrap_or_default()
}

fn mark(mark: ByteOrderMark) -> Vec<u8> {
    match mark {
        ByteOrderMark::None => Vec::new(),
        ByteOrderMark::Utf8 => UTF8_MARK.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::text::RUN_AS_FORMULA;
    use super::*;

    const A: Column = Column::new("a", "The A");
    const B: Column = Column::new("b", "The B");

    fn written(rows: Vec<Vec<Cell>>, separator: u8, options: Spreadsheet) -> String {
        let sheet = Sheet { title: String::new(), columns: vec![A, B], rows };
        String::from_utf8(write(&sheet, separator, options)).unwrap()
    }

    fn lines_of(rows: Vec<Vec<Cell>>) -> String {
        written(rows, b',', Spreadsheet::default())
    }

    #[test]
    fn each_kind_of_cell_has_its_machine_form() {
        let date = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
        let rows = vec![
            vec![Cell::from(date), Cell::Number(-3)],
            vec![Cell::YesNo(true), Cell::Empty],
            vec![Cell::YesNo(false), Cell::from("plain")],
        ];
        assert_eq!(lines_of(rows), "a,b\n2026-12-04,-3\nyes,\nno,plain\n");
    }

    #[test]
    fn separators_quotes_and_newlines_are_quoted() {
        let rows = vec![vec![Cell::from("a, \"b\""), Cell::from("one\r\ntwo")]];
        assert_eq!(lines_of(rows), "a,b\n\"a, \"\"b\"\"\",\"one\r\ntwo\"\n");
        let rows = vec![vec![Cell::from("a, b"), Cell::from("c\td")]];
        assert_eq!(written(rows, b'\t', Spreadsheet::default()), "a\tb\na, b\t\"c\td\"\n");
    }

    #[test]
    fn text_that_would_run_is_neutralised_unless_raw() {
        for first in RUN_AS_FORMULA.map(char::from) {
            let text = format!("{first}1+1");
            assert_eq!(guarded(&text, Formulas::Neutralised), format!("'{text}"));
            assert_eq!(guarded(&text, Formulas::Raw), text);
        }
        assert_eq!(guarded("1-1", Formulas::Neutralised), "1-1");
        assert_eq!(guarded("", Formulas::Neutralised), "");
    }

    #[test]
    fn control_characters_pass_as_data() {
        let rows = vec![vec![Cell::from("a\u{0}b"), Cell::from("\u{1b}[2J")]];
        assert_eq!(lines_of(rows), "a,b\na\u{0}b,\u{1b}[2J\n");
    }

    #[test]
    fn the_mark_comes_first_and_an_empty_sheet_keeps_its_header() {
        let options = Spreadsheet { mark: ByteOrderMark::Utf8, ..Spreadsheet::default() };
        assert_eq!(written(vec![], b',', options), "\u{feff}a,b\n");
    }

    #[test]
    fn a_short_row_loses_nothing() {
        assert_eq!(lines_of(vec![vec![Cell::from("x")]]), "a,b\nx\n");
    }
}
