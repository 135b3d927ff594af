//! Every table of a document under headings for people: its sheets, then the figures behind its pictures.

use std::borrow::Cow;

use crate::report::{Cell, Chart, Sheet};

use super::Document;

/// A table as formats for people lay it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid<'a> {
    /// What it lists.
    pub(super) title: Cow<'a, str>,
    /// What stands over each column.
    pub(super) headings: Vec<&'a str>,
    /// Its rows, each as long as `headings`.
    pub(super) rows: Cow<'a, [Vec<Cell>]>,
}

/// The tables in order, then the figures of each picture.
pub(super) fn grids(document: &Document) -> Vec<Grid<'_>> {
    let sheets = std::iter::once(&document.sheet).chain(&document.more).map(of_sheet);
    sheets.chain(document.charts.iter().map(of_chart)).collect()
}

/// A sheet under its headings.
pub(super) fn of_sheet(sheet: &Sheet) -> Grid<'_> {
    Grid {
        title: Cow::Borrowed(&sheet.title),
        headings: sheet.columns.iter().map(|column| column.title).collect(),
        rows: Cow::Borrowed(&sheet.rows),
    }
}

/// The figures of a picture: a row a label, a column a series.
pub(super) fn of_chart(chart: &Chart) -> Grid<'_> {
    let headings = std::iter::once(chart.by).chain(chart.series.iter().map(|series| series.name.as_str()));
    let row = |(place, label): (usize, &String)| -> Vec<Cell> {
        let values = chart.series.iter().map(|series| series.values.get(place).copied().flatten().into());
        std::iter::once(Cell::from(label.as_str())).chain(values).collect()
    };
    Grid {
        title: Cow::Owned(format!("{} ({})", chart.title, chart.unit)),
        headings: headings.collect(),
        rows: chart.labels.iter().enumerate().map(row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::report::{ChartKind, Decimal, Series};

    use super::*;

    #[test]
    fn a_picture_is_a_table_of_its_figures_too() {
        let series = |name: &str, values| Series { name: name.to_owned(), values };
        let chart = Chart {
            title: "Answered in time".to_owned(),
            kind: ChartKind::OverTime,
            unit: "%",
            by: "Month",
            labels: vec!["Apr 2026".to_owned(), "May 2026".to_owned()],
            series: vec![
                series("stage-1", vec![Some(Decimal::new(905, 1)), None]),
                // One value short, as a careless report might make it: it shows as nothing.
                series("stage-2", vec![Some(Decimal::new(1000, 1))]),
            ],
        };
        let grid = of_chart(&chart);
        assert_eq!(grid.title, "Answered in time (%)");
        assert_eq!(grid.headings, ["Month", "stage-1", "stage-2"]);
        let value = |units| Cell::Decimal(Decimal::new(units, 1));
        assert_eq!(grid.rows[0], [Cell::from("Apr 2026"), value(905), value(1000)]);
        assert_eq!(grid.rows[1], [Cell::from("May 2026"), Cell::Empty, Cell::Empty]);
    }
}
