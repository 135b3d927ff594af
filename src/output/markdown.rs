//! A GitHub-flavoured Markdown table, for people to paste into a report.

use crate::report::{Cell, Sheet};

use super::Document;
use super::align::on_the_right;
use super::sanitize::visible;
use super::wording::{date_for_people, yes_no};

/// Writes what must be known of the document, every table, each under its heading where there are several, and what the
/// figures count.
pub(super) fn write_all(document: &Document) -> String {
    let mut parts: Vec<String> = document.notes.iter().map(|note| format!("{}\n", escaped(note))).collect();
    let sheets = std::iter::once(&document.sheet).chain(&document.more);
    let alone = document.more.is_empty();
    let headed = |sheet: &Sheet| format!("## {}\n\n{}", escaped(&sheet.title), write(sheet));
    parts.extend(sheets.map(|sheet| if alone { write(sheet) } else { headed(sheet) }));
    if !document.definitions.is_empty() {
        parts.push("## What the figures count\n".to_owned());
    }
    parts.extend(document.definitions.iter().map(|definition| {
        let source = definition.source.as_deref().map_or_else(String::new, |source| format!(" ({})", escaped(source)));
        format!("**{}**: {}{source}\n", escaped(&definition.figure), escaped(&definition.says))
    }));
    parts.join("\n")
}

/// Writes the sheet with its headings, its numbers aligned on the right.
pub(super) fn write(sheet: &Sheet) -> String {
    let titles = sheet.columns.iter().map(|column| escaped(&column.title));
    let rules = (0..sheet.columns.len()).map(|index| {
        let rule = if on_the_right(&sheet.rows, index) { "---:" } else { "---" };
        rule.to_owned()
    });
    let mut written = line(titles);
    written.push_str(&line(rules));
    for row in &sheet.rows {
        written.push_str(&line(row.iter().map(words)));
    }
    written
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<_> = cells.collect();
    format!("| {} |\n", cells.join(" | "))
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => {
            // A row is one line, so a break within a cell has to be HTML's.
            let lines: Vec<_> = text.split('\n').map(escaped).collect();
            lines.join("<br>")
        }
        Cell::Date(date) => date_for_people(*date),
        Cell::Provisional(date) => format!("{} (provisional)", date_for_people(*date)),
        Cell::Number(number) => number.to_string(),
        Cell::Decimal(number) => number.to_string(),
        Cell::YesNo(yes) => yes_no(*yes).to_owned(),
    }
}

/// One line of text that renders as itself: no markup, no HTML, no remote picture, no cell of its own making.
fn escaped(line: &str) -> String {
    let mut written = String::with_capacity(line.len());
    for character in visible(line).chars() {
        match character {
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '&' => written.push_str("&amp;"),
            '|' | '\\' | '`' | '*' | '_' | '[' | ']' | '~' => {
                written.push('\\');
                written.push(character);
            }
            _ => written.push(character),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::report::Column;

    use super::*;

    fn text(text: &str) -> String {
        words(&Cell::from(text))
    }

    #[test]
    fn a_table_has_headings_rules_and_rows() {
        let due = Column::new("due", "Due");
        let days = Column::new("days", "Days left");
        let date = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
        let sheet = Sheet {
            title: "Cases".to_owned(),
            columns: vec![due, days],
            rows: vec![vec![Cell::from(date), Cell::Number(-2)], vec![Cell::YesNo(true), Cell::Empty]],
        };
        let expected = "| Due | Days left |\n\
                        | --- | ---: |\n\
                        | Fri 4 Dec 2026 | -2 |\n\
                        | yes |  |\n";
        assert_eq!(write(&sheet), expected);
    }

    #[test]
    fn text_cannot_leave_its_cell() {
        assert_eq!(text("a|b"), "a\\|b");
        assert_eq!(text("a\\|b"), "a\\\\\\|b");
        assert_eq!(text("one\ntwo"), "one<br>two");
    }

    #[test]
    fn text_is_neither_html_nor_markup() {
        assert_eq!(text("<b>&amp;"), "&lt;b&gt;&amp;amp;");
        assert_eq!(text("![x](http://e)"), "!\\[x\\](http://e)");
        assert_eq!(text("*a* _b_ `c`"), "\\*a\\* \\_b\\_ \\`c\\`");
    }

    #[test]
    fn what_acts_or_hides_shows() {
        assert_eq!(text("\u{1b}[0m"), "␛\\[0m");
        assert_eq!(text("a\u{202e}b"), "a&lt;U+202E&gt;b");
    }
}
