//! A picture of figures, as data: what draws it decides how.

use super::Decimal;

/// How a chart is drawn best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Over time: a column or a point for each label, in order.
    OverTime,
    /// By kind: a bar for each label.
    ByKind,
}

/// One line, or one set of bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What it shows.
    pub name: String,
    /// A value for each label; none where there is nothing to show.
    pub values: Vec<Option<Decimal>>,
}

/// A picture of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, as a person would head it.
    pub title: String,
    /// How it is drawn best.
    pub kind: ChartKind,
    /// What its numbers are: `cases`, `%`, `working days`.
    pub unit: &'static str,
    /// What its labels are: `Month`, `Service`.
    pub by: &'static str,
    /// The labels, in order.
    pub labels: Vec<String>,
    /// The series, each as long as `labels`.
    pub series: Vec<Series>,
}

impl Chart {
    /// Whether there is anything to draw.
    pub fn is_empty(&self) -> bool {
        self.series.iter().all(|series| series.values.iter().all(Option::is_none))
    }
}
