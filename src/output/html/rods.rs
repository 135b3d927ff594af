//! Bars by kind: each label above its bars, so that a long one has room, and each number at its bar's end.

use super::picture::{LETTER, LINE, Shape, WIDTH, at, look, measure, say};
use crate::report::{Chart, Decimal};

const BAR: f64 = 14.0;
const GAP: f64 = 10.0;
/// Longer labels are cut: the table has them whole.
const LONGEST: usize = 55;

/// The shapes, and how high they are together.
pub(super) fn drawn(chart: &Chart) -> (Vec<Shape>, f64) {
    let values = || chart.series.iter().flat_map(|series| series.values.iter().flatten());
    let largest = values().map(|value| value.nearest().abs()).fold(0.0, f64::max);
    let room = WIDTH
        - LETTER
            * measure(
                values().map(|value| end(chart, 0, *value).chars().count()).max().unwrap_or(0)
                    + longest_name(chart)
                    + 1,
            );
    let (mut shapes, mut y) = (Vec::new(), 0.0);
    for (place, label) in chart.labels.iter().enumerate() {
        shapes.push(say("", (0.0, y + 13.0), &cut(label)));
        y += LINE;
        for (number, series) in chart.series.iter().enumerate() {
            if let Some(value) = series.values.get(place).copied().flatten() {
                let share = if largest > 0.0 { value.nearest().abs() / largest } else { 0.0 };
                // What is not nought is seen not to be.
                let width = if share > 0.0 { (share * room).max(1.0) } else { 0.0 };
                let (x, height) = (at(0.0), at(BAR));
                shapes.push(Shape::Bar { series: look(number), x, y: at(y), width: at(width), height });
                shapes.push(say("", (width + 6.0, y + 12.0), &end(chart, number, value)));
            } else {
                shapes.push(say("soft", (0.0, y + 12.0), &nothing(chart, number)));
            }
            y += BAR + 3.0;
        }
        y += GAP;
    }
    (shapes, y)
}

/// What stands at a bar's end: the number, and of which series where there are several.
fn end(chart: &Chart, series: usize, value: Decimal) -> String {
    match named(chart, series) {
        Some(name) => format!("{value} {name}"),
        None => value.to_string(),
    }
}

fn nothing(chart: &Chart, series: usize) -> String {
    named(chart, series).map_or_else(|| "no figure".to_owned(), |name| format!("no figure: {name}"))
}

fn named(chart: &Chart, series: usize) -> Option<&str> {
    chart.series.get(series).filter(|_| chart.series.len() > 1).map(|series| series.name.as_str())
}

fn longest_name(chart: &Chart) -> usize {
    if chart.series.len() > 1 {
        chart.series.iter().map(|series| series.name.chars().count()).max().unwrap_or(0)
    } else {
        0
    }
}

fn cut(label: &str) -> String {
    if label.chars().nth(LONGEST).is_none() {
        return label.to_owned();
    }
    label.chars().take(LONGEST - 1).chain(['…']).collect()
}
