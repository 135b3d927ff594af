//! One line of the page.

use serde::Serialize;

use crate::report::{Cell, Decimal, Sheet};

/// One figure in the three periods.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PerformanceRow {
    /// What it belongs to: `volumes`, `timeliness`.
    pub section: &'static str,
    /// The stage, where it is of one.
    pub stage: Option<String>,
    /// The figure.
    pub figure: String,
    /// What it is a number of.
    pub unit: &'static str,
    /// In the period; none where there is nothing to divide by.
    pub now: Option<Decimal>,
    /// Of how many, where it is a share or a mean.
    pub of: Option<usize>,
    /// In the period before.
    pub before: Option<Decimal>,
    /// In the same period a year before.
    pub year_before: Option<Decimal>,
}

/// The page's figures as a table.
pub fn performance_sheet(rows: &[PerformanceRow]) -> Sheet {
    let columns = [
        ("section", "Section"),
        ("stage", "Stage"),
        ("figure", "Figure"),
        ("now", "Now"),
        ("of", "Of"),
        ("before", "Before"),
        ("year_before", "A year before"),
        ("unit", "Unit"),
    ];
    Sheet::of("Performance", &columns, rows, |row| -> Vec<Cell> {
        vec![
            row.section.into(),
            row.stage.clone().into(),
            row.figure.clone().into(),
            row.now.into(),
            row.of.into(),
            row.before.into(),
            row.year_before.into(),
            row.unit.into(),
        ]
    })
}
