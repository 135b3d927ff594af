//! The reports there are, and one of them in words.

use serde::Serialize;

use crate::report::{Cell, Sheet};
use crate::word::words;

words! {
    /// Where a report comes from.
    pub enum ReportHome ("source of a report") {
        /// The program knows it.
        BuiltIn = "built-in",
        /// The program carries its definition.
        Shipped = "shipped",
        /// The store's own folder holds its definition.
        Store = "store",
    }
}

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportRow {
    /// Its name.
    pub report: String,
    /// What it lists.
    pub says: String,
    /// The report that it is made from; none where it is built in.
    pub made_from: Option<String>,
    /// `built-in`, `shipped` or `store`.
    pub from: String,
    /// Whether it stands in the place of a shipped one of its name.
    pub overrides: bool,
}

/// The reports as a table.
pub fn report_list_sheet(rows: &[ReportRow]) -> Sheet {
    let columns = [
        ("report", "Report"),
        ("says", "What it lists"),
        ("made_from", "Made from"),
        ("from", "From"),
        ("overrides", "Replaces"),
    ];
    Sheet::of("Reports", &columns, rows, |row| {
        let row = row.clone();
        vec![row.report.into(), row.says.into(), row.made_from.into(), row.from.into(), row.overrides.into()]
    })
}

/// One thing about a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportPart {
    /// What of it: `Filters`, `Columns`.
    pub part: String,
    /// What that is.
    pub says: String,
}

/// A report in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportView {
    /// `plaint.report-view/1`.
    pub schema: &'static str,
    /// Its name.
    pub report: String,
    /// What stands above it.
    pub title: String,
    /// `built-in`, `shipped` or `store`.
    pub from: String,
    /// Everything else there is to say of it, in order.
    pub parts: Vec<ReportPart>,
    /// The keys of its columns; none where they depend on what it is asked for.
    pub columns: Vec<String>,
}

impl ReportView {
    /// The parts as a table.
    pub fn sheet(&self) -> Sheet {
        let cells = |part: &ReportPart| -> Vec<Cell> { vec![part.part.clone().into(), part.says.clone().into()] };
        Sheet::of(&self.title, &[("part", "Part"), ("says", "What")], &self.parts, cells)
    }
}
