//! A chart beside its figures, drawn by the program that opens the workbook.

use rust_xlsxwriter::{Chart as Drawn, ChartMarker, ChartType, Worksheet, XlsxError};

use super::cells::shown;
use crate::report::{Chart, ChartKind};

/// A share of everything, in per cent.
const WHOLE: f64 = 100.0;

/// Draws the chart on the sheet of that name, right of the table of its figures; nothing where there is nothing to draw.
pub(super) fn insert(sheet: &mut Worksheet, chart: &Chart, name: &str) -> Result<(), XlsxError> {
    let Ok(last) = u32::try_from(chart.labels.len()) else { return Ok(()) };
    if chart.is_empty() {
        return Ok(());
    }
    let mut drawn = Drawn::new(match chart.kind {
        ChartKind::OverTime => ChartType::Line,
        ChartKind::ByKind => ChartType::Bar,
    });
    let columns = (1..).take(chart.series.len());
    for column in columns.clone() {
        let series = drawn.add_series();
        series.set_name((name, 0, column));
        series.set_categories((name, 1, 0, last, 0));
        series.set_values((name, 1, column, last, column));
        if chart.kind == ChartKind::OverTime {
            // Series are told apart by their marks as well.
            series.set_marker(ChartMarker::new().set_automatic());
        }
    }
    if chart.kind == ChartKind::ByKind {
        // Else the first label would be at the foot.
        drawn.y_axis().set_reverse();
    }
    let mut values = chart.series.iter().flat_map(|series| series.values.iter().flatten());
    if chart.kind == ChartKind::OverTime && chart.unit == "%" && values.all(|value| value.nearest() <= WHOLE) {
        drawn.y_axis().set_max(WHOLE);
    }
    if chart.series.len() == 1 {
        drawn.legend().set_hidden();
    }
    let title = shown(&chart.title);
    drawn.title().set_name(&format!("{title} ({})", chart.unit));
    drawn.set_alt_text(format!("{title}, in {}, by {}: the figures are in the table.", chart.unit, chart.by));
    let beside = columns.last().unwrap_or(0) + 2;
    sheet.insert_chart(1, beside, &drawn)?;
    Ok(())
}
