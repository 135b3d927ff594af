//! CSV through a spreadsheet and back: references, dates and would-be formulas come out as they went in.

use std::fs;

use plaint::output::Format;
use plaint::report::Cell;

use super::given::{AWKWARD, bytes, day, document, sheet};
use super::outside::{Office, records};
use crate::support::Bench;

/// How LibreOffice is told to take every one of so many columns as text: comma, double quote, UTF-8, first line.
fn all_text(columns: usize) -> String {
    let columns: Vec<String> = (1..=columns).map(|column| format!("{column}/2")).collect();
    format!("CSV:44,34,76,1,{}", columns.join("/"))
}

/// Without a window to ask in, LibreOffice has to be told the encoding and nothing more; Excel is told by `--bom`.
const UTF_8: &str = "CSV:44,34,76,1";

/// Read with its columns taken as text, nothing at all changes, whatever it looks like.
#[test]
fn as_text_every_value_survives() {
    let folder = tempfile::tempdir().unwrap();
    let Some(office) = Office::here(folder.path()) else { return };
    let rows = AWKWARD.map(|text| vec![Cell::from(text), Cell::from(day("2026-12-04")), Cell::Number(-3)]);
    let sheet = sheet("Cases", &[("says", "Says"), ("due", "Due"), ("days", "Days")], rows.to_vec());
    let written = bytes(&document(sheet), Format::Csv);
    fs::write(folder.path().join("awkward.csv"), &written).unwrap();
    office.convert(&["awkward.csv"], "ods", Some(&all_text(3)));
    office.show_as_csv(&["awkward.ods"]);
    assert_eq!(office.records("awkward.csv"), records(&written));
}

/// Of `September 2022` a spreadsheet makes a day, whatever the file does: hence the workbooks.
fn without_editions(mut records: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let edition = records[0].iter().position(|key| key == "edition").unwrap();
    for record in &mut records {
        record.remove(edition);
    }
    records
}

/// Opened without a thought, references, ISO dates and neutralised formulas survive.
#[test]
fn opened_as_it_is_references_dates_and_neutralised_formulas_survive() {
    let bench = Bench::on("2026-11-23");
    let Some(office) = Office::here(bench.path()) else { return };
    bench.ok("demo demo");
    let log = "log --summary '=HYPERLINK(1)' --complainant '@SUM(A1:A9)' --contact '+44 7700 900123' --handler '=1+1'";
    bench.ok(&format!("--store demo {log}"));
    let list = bench.ok("--store demo list -f csv");
    let register = bench.ok("--store demo report register --with-personal -f csv");
    assert!(register.contains("'@SUM(A1:A9)") && register.contains('£'), "{register}");
    fs::write(bench.path().join("list.csv"), &list).unwrap();
    fs::write(bench.path().join("register.csv"), &register).unwrap();
    office.convert(&["list.csv", "register.csv"], "xlsx", Some(UTF_8));
    office.show_as_csv(&["list.xlsx", "register.xlsx"]);
    assert_eq!(office.records("list.csv"), records(list.as_bytes()));
    assert_eq!(without_editions(office.records("register.csv")), without_editions(records(register.as_bytes())));
}
