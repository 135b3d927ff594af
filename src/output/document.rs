//! What a view hands over, and the one door to every format.

use serde_json::Value;

use crate::report::Sheet;

use super::sanitize::visible_lines;
use super::{Format, Spreadsheet, Style, csv, json, markdown, table};

/// One result in every shape that a format may ask for.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The table.
    pub sheet: Sheet,
    /// The whole JSON document.
    pub json: Value,
    /// The lines of JSON Lines, each whole in itself.
    pub rows: Vec<Value>,
    /// The prose shown to a person instead of the table, for views that are prose.
    pub text: Option<String>,
}

/// Writes `document` in `format`; nothing at all where a person's table would have no rows.
pub fn render(document: &Document, format: Format, style: &Style, spreadsheet: &Spreadsheet) -> Vec<u8> {
    let sheet = &document.sheet;
    match format {
        Format::Table => match &document.text {
            Some(text) => prose(text).into_bytes(),
            None => table::write(sheet, *style).into_bytes(),
        },
        Format::Csv => csv::write(sheet, b',', *spreadsheet),
        Format::Tsv => csv::write(sheet, b'\t', *spreadsheet),
        Format::Json => json::document(&document.json).into_bytes(),
        Format::Jsonl => json::lines(&document.rows).into_bytes(),
        Format::Markdown => markdown::write(sheet).into_bytes(),
    }
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
        let name = Column { key: "name", title: "Name" };
        Document {
            sheet: Sheet { title: "Cases".to_owned(), columns: vec![name], rows: vec![vec![Cell::from("Ada")]] },
            json: json!({"cases": [{"name": "Ada"}]}),
            rows: vec![json!({"name": "Ada"})],
            text: text.map(str::to_owned),
        }
    }

    fn rendered(document: &Document, format: Format) -> String {
        let bytes = render(document, format, &Style::default(), &Spreadsheet::default());
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
