//! A report in words, as a page to read.

use std::fmt::Write;

use crate::report::ReportView;

/// The page of a report: its name and title, and its parts below each other.
pub fn report_page(view: &ReportView) -> String {
    let longest = view.parts.iter().map(|part| part.part.chars().count()).max().unwrap_or(0);
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{} ({}): {}", view.report, view.from, view.title);
    for part in &view.parts {
        let _ = writeln!(page, "  {:longest$}  {}", part.part, part.says);
    }
    page
}
