//! The workbook, read back by another library and by LibreOffice.

use std::fs;
use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use plaint::output::Format;
use plaint::report::Cell;

use super::given::{HOSTILE, bytes, day, document, every_kind, full, sheet};
use super::outside::Office;

fn opened(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn table(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Range<Data> {
    book.worksheet_range(name).unwrap()
}

/// What a reader is to find in place of a cell.
fn expected(cell: &Cell) -> Data {
    match cell {
        Cell::Empty => Data::Empty,
        Cell::Text(text) => {
            let hostile = HOSTILE.into_iter().find(|(given, _)| given == text);
            Data::String(hostile.map_or(text.as_str(), |(_, shown)| shown).to_owned())
        }
        Cell::Date(date) | Cell::Provisional(date) => Data::String(date.to_string()),
        Cell::Number(i64::MAX) => Data::String(i64::MAX.to_string()),
        #[expect(clippy::cast_precision_loss, reason = "small ones")]
        Cell::Number(number) => Data::Float(*number as f64),
        Cell::Decimal(number) => Data::Float(number.to_string().parse().unwrap()),
        Cell::YesNo(yes) => Data::String(if *yes { "yes" } else { "no" }.to_owned()),
    }
}

/// A date as text, so that it can be compared; what is no date stays what it is.
fn found(data: &Data) -> Data {
    match data {
        Data::DateTime(when) => Data::String(when.as_datetime().unwrap().date().to_string()),
        other => other.clone(),
    }
}

#[test]
fn every_value_comes_back_as_what_it_was() {
    let sheet = every_kind();
    let mut book = opened(bytes(&document(sheet.clone()), Format::Xlsx));
    let read = table(&mut book, "Every kind");
    let rows: Vec<&[Data]> = read.rows().collect();
    let headings: Vec<String> = rows[0].iter().map(ToString::to_string).collect();
    assert_eq!(headings, ["Case", "Due", "Days left", "Share", "Extended", "Says"]);
    assert_eq!(rows.len(), sheet.rows.len() + 1);
    for (given, read) in sheet.rows.iter().zip(&rows[1..]) {
        let given: Vec<Data> = given.iter().map(expected).collect();
        let found: Vec<Data> = read.iter().map(found).collect();
        assert_eq!(found, given);
        let is_date = matches!(read[1], Data::DateTime(_));
        assert_eq!(is_date, given[0] != Data::String("old".to_owned()), "{read:?}");
    }
    assert!(book.worksheet_formula("Every kind").unwrap().is_empty());
}

#[test]
fn each_table_and_each_picture_has_its_sheet_and_the_definitions_stand_last() {
    let mut book = opened(bytes(&full(), Format::Xlsx));
    let expected = [
        "Every kind",
        "Every kind (2)",
        "Nothing -at all-- a title long",
        "Answered in time (%)",
        "Received (cases)",
        "Definitions",
    ];
    assert_eq!(book.sheet_names(), expected);
    let chart = table(&mut book, "Answered in time (%)");
    let first: Vec<Vec<Data>> = chart.rows().take(2).map(<[Data]>::to_vec).collect();
    assert_eq!(first[0], ["Month", "stage 1", "stage 2"].map(|text| Data::String(text.to_owned())));
    assert_eq!(first[1], [Data::String("Apr 2026".to_owned()), Data::Float(90.0), Data::Float(50.0)]);
    let definitions = table(&mut book, "Definitions");
    let text = |row, column| definitions.get((row, column)).unwrap().to_string();
    assert_eq!(text(0, 1), "What it counts");
    assert_eq!(text(2, 0), "=Per 1,000 homes");
    assert_eq!(text(2, 2), "Tenant Satisfaction Measures, CH01, April 2023");
    assert_eq!(text(4, 0), "As at");
    assert!(matches!(definitions.get((4, 1)), Some(Data::DateTime(_))));
    assert_eq!(text(6, 1), "=2+2 left out: <b>damaged</b>");
}

#[test]
fn the_same_document_is_the_same_bytes() {
    let document = full();
    let first = bytes(&document, Format::Xlsx);
    assert!(first == bytes(&document, Format::Xlsx));
    let other_day = plaint::output::Document { as_at: Some(day("2026-11-24")), ..document };
    assert!(first != bytes(&other_day, Format::Xlsx));
}

#[test]
fn a_text_too_long_for_a_cell_is_whole_on_a_sheet_of_its_own() {
    let text = "An account of what went wrong. ".repeat(3000);
    let sheet =
        sheet("Cases", &[("case", "Case"), ("summary", "Summary")], vec![vec!["1".into(), text.as_str().into()]]);
    let mut book = opened(bytes(&document(sheet), Format::Xlsx));
    assert_eq!(book.sheet_names(), ["Cases", "Long texts", "About"]);
    let cell = table(&mut book, "Cases").get((1, 1)).unwrap().to_string();
    assert!(cell.ends_with("(the whole text is on the sheet “Long texts”)"));
    let pieces = table(&mut book, "Long texts");
    let whole: String = pieces.rows().skip(1).map(|row| row[3].to_string()).collect();
    assert_eq!(whole, text);
}

#[test]
fn libreoffice_reads_the_same_values() {
    let folder = tempfile::tempdir().unwrap();
    let Some(office) = Office::here(folder.path()) else { return };
    let sheet = every_kind();
    fs::write(folder.path().join("every.xlsx"), bytes(&document(sheet.clone()), Format::Xlsx)).unwrap();
    office.show_as_csv(&["every.xlsx"]);
    let read = office.records("every.csv");
    let shown = |cell: &Cell| match cell {
        Cell::Provisional(date) => format!("{date} (provisional)"),
        Cell::Number(number) => number.to_string(),
        Cell::Decimal(number) => number.to_string(),
        other => expected(other).to_string(),
    };
    for (given, read) in sheet.rows.iter().zip(&read[1..]) {
        assert_eq!(*read, given.iter().map(shown).collect::<Vec<_>>());
    }
    assert_eq!(read.len(), sheet.rows.len() + 1);
}
