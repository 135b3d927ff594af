//! Workbooks as programs write them without a person.

use std::fs::{self, File};
use std::io::Write;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::given::{HEADINGS, MAPPING, bench, cases};
use crate::support::Bench;

const PARTS: [(&str, &str); 3] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
];

/// A workbook with the headings in its first row and these cells in its second, each as its letter and its XML.
fn workbook(bench: &Bench, days_from: &str, cells: &[(char, &str)]) {
    let words =
        |(column, words): (char, &str)| format!(r#"<c r="{column}1" t="inlineStr"><is><t>{words}</t></is></c>"#);
    let headings: String = ('A'..).zip(HEADINGS.split(',')).map(words).collect();
    let cells: String =
        cells.iter().map(|(column, cell)| cell.replacen("<c", &format!(r#"<c r="{column}2""#), 1)).collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        r#"<workbook xmlns="{main}" xmlns:r="{relations}"><workbookPr {days_from}/><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    let sheet = format!(
        r#"<worksheet xmlns="{main}"><sheetData><row r="1">{headings}</row><row r="2">{cells}</row></sheetData></worksheet>"#
    );
    let mut zip = ZipWriter::new(File::create(bench.path().join("s.xlsx")).unwrap());
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let parts = PARTS.iter().map(|(name, text)| (*name, (*text).to_owned()));
    for (name, text) in parts.chain([("xl/workbook.xml", book), ("xl/worksheets/sheet1.xml", sheet)]) {
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
}

/// The row's number and what is the matter, column by column.
fn troubles(bench: &Bench) -> Vec<(String, String)> {
    let found = bench.json("import s.xlsx --mapping m.json --dry-run");
    let word = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    found["troubles"].as_array().unwrap().iter().map(|one| (word(&one["column"]), word(&one["trouble"]))).collect()
}

const REF: (char, &str) = ('A', r#"<c t="inlineStr"><is><t>C/1</t></is></c>"#);
/// 3 June 2024 counted from 1904.
const RECEIVED: (char, &str) = ('B', "<c><v>43984</v></c>");

#[test]
fn a_book_that_counts_days_from_1904_is_drafted_so() {
    for (days_from, drafted, says) in [
        (r#"date1904="1""#, "1904", "count from 1904, as the workbook says"),
        ("", "1900", "count from 1900, as the workbook says"),
    ] {
        let bench = bench();
        workbook(&bench, days_from, &[REF, RECEIVED]);
        let ran = bench.run("import s.xlsx --draft-mapping");
        let draft: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(draft["day_numbers"], drafted);
        assert!(ran.err.contains(says), "{}", ran.err);
    }
}

#[test]
fn a_mapping_that_counts_otherwise_than_the_book_is_warned_of() {
    let bench = bench();
    workbook(&bench, r#"date1904="1""#, &[REF, RECEIVED]);
    for (stated, warned) in [("1904", false), ("1900", true)] {
        let mapping = MAPPING.replace("\"format\": 1,", &format!("\"format\": 1, \"day_numbers\": \"{stated}\","));
        fs::write(bench.path().join("m.json"), mapping).unwrap();
        let said = bench.run("import s.xlsx --mapping m.json --dry-run").err;
        assert_eq!(said.contains("the workbook counts days from 1904"), warned, "{said}");
    }
    fs::write(
        bench.path().join("m.json"),
        MAPPING.replace("\"format\": 1,", "\"format\": 1, \"day_numbers\": \"1904\","),
    )
    .unwrap();
    bench.ok("import s.xlsx --mapping m.json");
    assert_eq!(bench.json("show 1")["received"], "2024-06-03");
}

/// A formula that was written and never worked out has nothing in it; one that came to no letters says so.
#[test]
fn a_formula_that_nobody_worked_out_is_trouble_and_one_that_gives_nothing_is_not() {
    let bench = bench();
    let mapping = MAPPING.replace("\"format\": 1,", "\"format\": 1, \"day_numbers\": \"1904\",");
    fs::write(bench.path().join("m.json"), mapping).unwrap();
    for unworked in ["<c><f>B2+2</f></c>", "<c><f>B2+2</f><v></v></c>", "<c><f>B2+2</f><v/></c>"] {
        workbook(&bench, "", &[REF, RECEIVED, ('H', unworked)]);
        assert_eq!(troubles(&bench), [("Ack".to_owned(), "bad-cell".to_owned())], "{unworked}");
    }
    for worked in [r#"<c t="str"><f>IF(TRUE,"",1)</f><v></v></c>"#, "<c><f>B2+2</f><v>43986</v></c>"] {
        workbook(&bench, "", &[REF, RECEIVED, ('H', worked)]);
        assert_eq!(troubles(&bench), [], "{worked}");
    }
    bench.ok("import s.xlsx --mapping m.json");
    assert_eq!((cases(&bench), &bench.json("show 1")["clocks"][0]["met_on"]), (1, &"2024-06-05".into()));
}
