//! What a view hands over, and the one door to every format.

use chrono::NaiveDate;
use serde_json::Value;

use crate::report::{Chart, Definition, DueDate, Sheet};

use super::sanitize::visible_lines;
use super::{CannotShow, Format, Spreadsheet, Style, bars, csv, html, ics, json, markdown, table, xlsx};

/// One result in every shape that a format may ask for.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The table; where there are more, the one that stands for the whole in formats that hold one.
    pub sheet: Sheet,
    /// Further tables, in order.
    pub more: Vec<Sheet>,
    /// Pictures of the figures.
    pub charts: Vec<Chart>,
    /// What the figures count.
    pub definitions: Vec<Definition>,
    /// What must be known of the whole: which period, what was left out.
    pub notes: Vec<String>,
    /// The day as at which it was seen.
    pub as_at: Option<NaiveDate>,
    /// The due dates in it; none where it has nothing to do with due dates.
    pub dates: Option<Vec<DueDate>>,
    /// The whole JSON document.
    pub json: Value,
    /// The lines of JSON Lines, each whole in itself.
    pub rows: Vec<Value>,
    /// The prose shown to a person instead of the table, for views that are prose.
    pub text: Option<String>,
}

/// Writes `document` in `format`; nothing at all where a person's table would have no rows.
pub fn render(
    document: &Document,
    format: Format,
    style: &Style,
    spreadsheet: &Spreadsheet,
) -> Result<Vec<u8>, CannotShow> {
    let sheet = &document.sheet;
    Ok(match format {
        Format::Table => match &document.text {
            Some(text) => prose(text).into_bytes(),
            None => tables(document, *style).into_bytes(),
        },
        Format::Csv => csv::write(sheet, b',', *spreadsheet),
        Format::Tsv => csv::write(sheet, b'\t', *spreadsheet),
        Format::Json => json::document(&document.json).into_bytes(),
        Format::Jsonl => json::lines(&document.rows).into_bytes(),
        Format::Markdown => markdown::write_all(document).into_bytes(),
        Format::Html => html::write(document)?.into_bytes(),
        Format::Xlsx => xlsx::write(document)?,
        Format::Ics => ics::write(document)?.into_bytes(),
        Format::Parquet => return Err(CannotShow::NoTypes),
    })
}

/// The tables one below the other, each under its heading where there are several, then the charts.
fn tables(document: &Document, style: Style) -> String {
    let mut written = Vec::new();
    if document.more.is_empty() {
        written.push(table::write(&document.sheet, style));
    } else {
        let sheets = std::iter::once(&document.sheet).chain(&document.more).filter(|sheet| !sheet.rows.is_empty());
        written.extend(sheets.map(|sheet| format!("{}\n\n{}", sheet.title, table::write(sheet, style))));
    }
    written.extend(document.charts.iter().map(|chart| bars::write(chart, style)));
    written.retain(|part| !part.is_empty());
    written.join("\n")
}

/// Prose quotes what complainants wrote, so it is made safe to show here, whatever a view forgot.
fn prose(text: &str) -> String {
    let mut shown = String::new();
    for line in visible_lines(text).trim_end().lines() {
        shown.push_str(line.trim_end());
        shown.push('\n');
    }
    shown
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::report::{Cell, Column};

    use super::*;

    fn document(text: Option<&str>) -> Document {
        let name = Column::new("name", "Name");
        Document {
            sheet: Sheet { title: "Cases".to_owned(), columns: vec![name], rows: vec![vec![Cell::from("Ada")]] },
            more: Vec::new(),
            charts: Vec::new(),
            definitions: Vec::new(),
            notes: Vec::new(),
            as_at: None,
            dates: None,
            json: json!({"cases": [{"name": "Ada"}]}),
            rows: vec![json!({"name": "Ada"})],
            text: text.map(str::to_owned),
        }
    }

    fn rendered(document: &Document, format: Format) -> String {
        let bytes = render(document, format, &Style::default(), &Spreadsheet::default()).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn each_format_has_its_own_shape() {
        let document = document(None);
        assert_eq!(rendered(&document, Format::Table), "Name\n────\nAda\n");
        assert_eq!(rendered(&document, Format::Csv), "name\nAda\n");
        assert_eq!(rendered(&document, Format::Tsv), "name\nAda\n");
        assert_eq!(rendered(&document, Format::Jsonl), "{\"name\":\"Ada\"}\n");
        assert!(rendered(&document, Format::Json).starts_with("{\n  \"cases\": ["));
        assert!(rendered(&document, Format::Markdown).starts_with("| Name |\n"));
    }

    #[test]
    fn prose_takes_the_place_of_a_persons_table_only() {
        let document = document(Some("Case 1  \n\nAda wrote \u{1b}[2J\n\n"));
        assert_eq!(rendered(&document, Format::Table), "Case 1\n\nAda wrote ␛[2J\n");
        assert_eq!(rendered(&document, Format::Csv), "name\nAda\n");
        assert!(rendered(&document, Format::Markdown).contains("| Ada |"));
    }

    #[test]
    fn no_prose_is_nothing_at_all() {
        assert_eq!(rendered(&document(Some("")), Format::Table), "");
    }
}
