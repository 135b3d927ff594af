//! Files as programs save them.

use std::fs;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::given::{HEADINGS, MAPPING, bench, cases, row, sheet};
use crate::support::Bench;

const DRY: &str = "import s.csv --mapping m.json --dry-run";

fn one() -> String {
    row(&[
        ("Ref", "C/1"),
        ("Received", "03/06/2024"),
        ("Name", "Zoë"),
        ("What", "Damp,\nin two rooms"),
        ("Ack", "05/06/2024"),
    ])
}

#[track_caller]
fn imported(bench: &Bench, bytes: &[u8]) -> String {
    fs::write(bench.path().join("s.csv"), bytes).unwrap();
    let ran = bench.run("import s.csv --mapping m.json");
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let shown = bench.json("show 1 --with-personal");
    assert_eq!((&shown["received"], &shown["personal"]["complainant"]), (&"2024-06-03".into(), &"Zoë".into()));
    assert_eq!(shown["personal"]["summary"], "Damp,\nin two rooms");
    ran.err
}

#[test]
fn text_in_every_dress() {
    let plain = format!("{HEADINGS}\n{}\n", one());
    let windows: Vec<u8> = plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf_16 = std::iter::once(0xfeff).chain(plain.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let dresses: Vec<Vec<u8>> = vec![
        plain.clone().into_bytes(),
        format!("\u{feff}{plain}").into_bytes(),
        plain.replace('\n', "\r\n").replace(",\r\nin", ",\nin").into_bytes(),
        plain.trim_end().as_bytes().to_vec(),
        plain.replace("\",\"", "\";\"").replace(HEADINGS, &HEADINGS.replace(',', ";")).into_bytes(),
        plain.replace("\",\"", "\"\t\"").replace(HEADINGS, &HEADINGS.replace(',', "\t")).into_bytes(),
        format!("{plain}\n,,,,\n\n").into_bytes(),
        windows,
        utf_16,
    ];
    for bytes in dresses {
        imported(&bench(), &bytes);
    }
}

#[test]
fn what_is_not_utf_8_is_said() {
    let bench = bench();
    let text = format!("{HEADINGS}\n{}\n", one());
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert!(imported(&bench, &windows).contains("read as Windows-1252"));
    fs::write(
        bench.path().join("m.json"),
        MAPPING.replace("\"format\": 1,", "\"format\": 1, \"encoding\": \"utf-8\","),
    )
    .unwrap();
    assert!(bench.fails(5, DRY).contains("it is not UTF-8 text"));
}

#[test]
fn files_with_nothing_to_read() {
    let bench = bench();
    for (bytes, says) in [
        (&b""[..], "there is nothing in it"),
        (b"\n\n,,\n", "there is nothing in it"),
        (b"PK\x03\x04 no zip", "it cannot be read as a workbook"),
        (b"\x7fELF\0\0\0", "it is neither text nor a workbook"),
        (b"Ref,Received\nC/1,\"03/06/2024\nC/2,04/06/2024\n", "row 2: a quote is opened and never closed"),
        (b"\n\nRef,Received\n", "row 1 is empty, and the headings should be there"),
    ] {
        fs::write(bench.path().join("s.csv"), bytes).unwrap();
        let said = bench.fails(5, DRY);
        assert!(said.contains(says), "{said}");
    }
    // Headings alone are a spreadsheet in which nobody has complained yet.
    sheet(&bench, &[]);
    assert!(bench.run(DRY).err.contains("0 rows: 0 to import."));
    bench.ok("import s.csv --mapping m.json");
    assert!(!bench.store().exists());
}

#[test]
fn rows_keep_the_numbers_that_the_spreadsheet_shows() {
    let bench = bench();
    let bad = row(&[("Ref", "C/2"), ("Received", "31/02/2024")]);
    sheet(&bench, &[one(), String::new(), bad]);
    let found = crate::given::troubles(&bench);
    // The summary of the first has two lines, and the empty line is a row.
    assert_eq!(found, [(4, "Received".to_owned(), "bad-date".to_owned())]);
}

#[test]
fn a_row_that_was_shifted_is_told_and_a_short_one_is_not() {
    let bench = bench();
    sheet(
        &bench,
        &[format!("{},extra", one()), "C/2,03/06/2024".to_owned(), format!("{},,,", one().replace("C/1", "C/3"))],
    );
    assert_eq!(crate::given::troubles(&bench), [(2, String::new(), "more-cells".to_owned())]);
}

#[test]
fn headings_that_stand_twice_are_numbered() {
    let bench = bench();
    let text = format!("{}\n{}\n", HEADINGS.replace("S2 ack", "Ack"), one());
    fs::write(bench.path().join("s.csv"), text).unwrap();
    let said = bench.fails(5, DRY);
    assert!(said.contains("2 columns are headed \"Ack\"") && said.contains("Ack [1]"), "{said}");
    let mapping =
        MAPPING.replace("\"acknowledged\": \"Ack\"", "\"acknowledged\": \"Ack [1]\"").replace("S2 ack", "ack [2]");
    fs::write(bench.path().join("m.json"), mapping).unwrap();
    bench.ok("import s.csv --mapping m.json");
    assert_eq!(bench.json("show 1")["clocks"][0]["met_on"], "2024-06-05");
}

/// Excel's own dates, dates as text, dates that lost their format, formulas, numbers for references; and another sheet
/// before it, with two lines above the headings.
fn workbook(bench: &Bench) {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("About").unwrap().write(0, 0, "Kept by the complaints team").unwrap();
    let sheet = book.add_worksheet().set_name("Log").unwrap();
    sheet.write(0, 0, "Complaints").unwrap();
    for (column, heading) in (0u16..).zip(HEADINGS.split(',')) {
        sheet.write(2, column, heading).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let date = |text: &str| ExcelDateTime::parse_from_str(text).unwrap();
    sheet.write(3, 0, 1041.0).unwrap();
    sheet.write_with_format(3, 1, date("2024-06-03T14:05:00"), &day).unwrap();
    sheet.write(3, 2, "Ann Vale").unwrap();
    sheet.write(3, 3, "Damp").unwrap();
    sheet.write(3, 7, "05/06/2024").unwrap();
    sheet.write(3, 10, 45460.0).unwrap();
    sheet.write(3, 11, Formula::new("=\"up\"&\"held\"").set_result("upheld")).unwrap();
    sheet.write(5, 0, 1042.0).unwrap();
    sheet.write(5, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    book.save(bench.path().join("s.xlsx")).unwrap();
}

#[test]
fn a_workbook_with_every_sort_of_date() {
    let bench = bench();
    workbook(&bench);
    let mapping = MAPPING
        .replace("\"format\": 1,", "\"format\": 1, \"sheet\": \"log\", \"header_row\": 3, \"day_numbers\": \"1900\",");
    fs::write(bench.path().join("m.json"), mapping).unwrap();
    let found = bench.json("import s.xlsx --mapping m.json --dry-run");
    assert_eq!((&found["troubles"][0]["row"], &found["troubles"][0]["trouble"]), (&6.into(), &"bad-cell".into()));
    assert_eq!(found["troubles"].as_array().unwrap().len(), 1);
    bench.ok("import s.xlsx --mapping m.json --leave-out");
    let shown = bench.json("show 1");
    assert_eq!((&shown["received"], &shown["outcomes"]["stage-1"]), (&"2024-06-03".into(), &"upheld".into()));
    let met: Vec<_> =
        shown["clocks"].as_array().unwrap().iter().map(|clock| clock["met_on"].as_str().unwrap_or("")).collect();
    assert_eq!(met[..2], ["2024-06-05", "2024-06-17"]);
    assert!(bench.ok("show 1").contains("imported from row 4, 1041"));
    assert_eq!(cases(&bench), 1);
}

/// A number of days that something took is no day of 1900.
#[test]
fn a_cell_of_time_taken_is_no_day() {
    let bench = bench();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0u16..).zip(HEADINGS.split(',')) {
        sheet.write(0, column, heading).unwrap();
    }
    sheet.write(1, 0, "C/1").unwrap();
    sheet.write_with_format(1, 1, 3.0, &Format::new().set_num_format("[h]:mm:ss")).unwrap();
    book.save(bench.path().join("s.xlsx")).unwrap();
    let found = bench.json("import s.xlsx --mapping m.json --dry-run");
    assert_eq!(
        (&found["troubles"][0]["column"], &found["troubles"][0]["trouble"]),
        (&"Received".into(), &"bad-date".into())
    );
}

#[test]
fn a_sheet_that_is_not_there_lists_those_that_are() {
    let bench = bench();
    workbook(&bench);
    fs::write(bench.path().join("m.json"), MAPPING.replace("\"format\": 1,", "\"format\": 1, \"sheet\": \"2024\","))
        .unwrap();
    let said = bench.fails(5, "import s.xlsx --mapping m.json --dry-run");
    assert!(said.contains("there is no sheet \"2024\": there are About, Log"), "{said}");
}

#[test]
fn a_dry_run_goes_into_every_format() {
    let bench = bench();
    sheet(&bench, &[one(), row(&[("Ref", "C/2"), ("Received", "31/02/2024")])]);
    for file in ["t.csv", "t.tsv", "t.json", "t.jsonl", "t.xlsx", "t.html", "t.md"] {
        for dates in ["", "--dates"] {
            bench.ok(&format!("{DRY} {dates} -o {file}"));
            assert!(fs::metadata(bench.path().join(file)).unwrap().len() > 0, "{file}");
        }
    }
    assert!(!bench.store().exists());
}
