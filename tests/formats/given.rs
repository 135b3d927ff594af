//! Documents with everything in them that a format could stumble over.

use chrono::NaiveDate;
use plaint::output::{Document, Format, Spreadsheet, Style, render};
use plaint::report::{Cell, Chart, ChartKind, Column, Decimal, Definition, Series, Sheet};
use serde_json::json;

/// Text that some reader or other takes for something else.
pub(crate) const AWKWARD: [&str; 22] = [
    "WT-2026-0001",
    "0001",
    "00012345678901234567890",
    "1-2",
    "3/4",
    "2026-11-01",
    "1e5",
    "1,5",
    "TRUE",
    "=1+1",
    "+44 7700 900123",
    "-1",
    "@SUM(A1)",
    "'quoted",
    " spaces at both ends ",
    "two\nlines",
    "<script>alert(1)</script> & \"quotes\"",
    "_x0041_",
    "&#65; &amp;",
    "{{ 7 * 7 }} {% raw %}",
    "Siân O’Brien, سعاد, 日本語, 😀",
    "#N/A",
];

/// Text with what acts or hides, and as it is shown.
pub(crate) const HOSTILE: [(&str, &str); 4] = [
    ("\u{1b}[2Jgone", "␛[2Jgone"),
    ("a\0b\u{7}", "a␀b␇"),
    ("a\u{202e}txt.exe", "a<U+202E>txt.exe"),
    ("windows\r\nlines", "windows\nlines"),
];

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn bytes(document: &Document, format: Format) -> Vec<u8> {
    render(document, format, &Style::default(), &Spreadsheet::default()).unwrap()
}

pub(crate) fn sheet(title: &str, columns: &[(&'static str, &'static str)], rows: Vec<Vec<Cell>>) -> Sheet {
    let columns = columns.iter().map(|&(key, title)| Column { key, title: title.into() }).collect();
    Sheet { title: title.to_owned(), columns, rows }
}

/// A document of that table alone.
pub(crate) fn document(sheet: Sheet) -> Document {
    Document {
        sheet,
        more: Vec::new(),
        charts: Vec::new(),
        definitions: Vec::new(),
        notes: Vec::new(),
        as_at: Some(day("2026-11-23")),
        dates: None,
        json: json!({}),
        rows: Vec::new(),
        text: None,
    }
}

/// A table of every kind of cell, with the awkward and the hostile text under it.
pub(crate) fn every_kind() -> Sheet {
    let columns = [
        ("case", "Case"),
        ("due", "Due"),
        ("days", "Days left"),
        ("share", "Share"),
        ("extended", "Extended"),
        ("says", "Says"),
    ];
    let share = |units, places| Cell::Decimal(Decimal::new(units, places));
    let row = |text: &str| -> Vec<Cell> {
        vec![
            text.into(),
            day("2026-12-04").into(),
            Cell::Number(-3),
            share(905, 1),
            Cell::YesNo(true),
            Cell::from(text),
        ]
    };
    let mut rows: Vec<Vec<Cell>> = AWKWARD.into_iter().chain(HOSTILE.map(|(text, _)| text)).map(row).collect();
    rows.push(vec![
        "provisional".into(),
        Cell::Provisional(day("2031-01-03")),
        Cell::Number(i64::MAX),
        share(-5, 2),
        Cell::YesNo(false),
        Cell::Empty,
    ]);
    rows.push(vec!["old".into(), day("1899-12-31").into(), Cell::Number(0), share(12, 0), Cell::Empty, Cell::Empty]);
    sheet("Every kind", &columns, rows)
}

/// A document with everything that a document can have.
pub(crate) fn full() -> Document {
    let series = |name: &str, units: &[Option<i64>]| Series {
        name: name.to_owned(),
        values: units.iter().map(|units| units.map(|units| Decimal::new(units, 1))).collect(),
    };
    let months = ["Apr", "May", "Jun", "Jul", "Aug", "Sep"].map(|month| format!("{month} 2026"));
    Document {
        more: vec![
            sheet("Every kind", &[("a", "A"), ("b", "B")], vec![vec!["x".into(), Cell::Number(12)]]),
            sheet("Nothing [at all]: a title long enough for no tab?", &[("a", "A"), ("b", "B")], Vec::new()),
        ],
        charts: vec![
            Chart {
                title: "Answered in time".to_owned(),
                kind: ChartKind::OverTime,
                unit: "%",
                by: "Month",
                labels: months.to_vec(),
                series: vec![
                    series("stage 1", &[Some(900), Some(925), None, Some(1000), Some(768), Some(881)]),
                    series("stage 2", &[Some(500), Some(667), Some(1000), Some(750), None, Some(800)]),
                ],
            },
            Chart {
                title: "Received".to_owned(),
                kind: ChartKind::ByKind,
                unit: "cases",
                by: "Service",
                labels: ["repairs", "estates", "lettings <b>", "neighbourhood and community safety"]
                    .map(str::to_owned)
                    .to_vec(),
                series: vec![Series {
                    name: "cases".to_owned(),
                    values: [412, 87, 9, 0].map(|units| Some(Decimal::new(units, 0))).to_vec(),
                }],
            },
        ],
        definitions: vec![
            Definition::own(
                "Answered in time",
                "Answers sent on or before the due date, of all answers sent; withdrawn cases are left out.",
            ),
            Definition {
                figure: "=Per 1,000 homes".to_owned(),
                says: "Complaints received in the year, for each thousand homes.\nA second line.".to_owned(),
                source: Some("Tenant Satisfaction Measures, CH01, April 2023".to_owned()),
            },
        ],
        notes: vec![
            "Received from 1 July to 30 September 2026.".to_owned(),
            "=2+2 left out: <b>damaged</b>".to_owned(),
        ],
        ..document(every_kind())
    }
}
