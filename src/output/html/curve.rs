//! Lines over time: a point for each label, joined; each series with its own dashes and its own kind of mark.

use std::fmt::Write;

use super::picture::{LETTER, LINE, Shape, WIDTH, at, look, measure, round_above, say};
use crate::report::{Chart, Series};

const HIGH: f64 = 170.0;
/// How far in from the axis the first point is.
const INSET: f64 = 12.0;
/// More labels than this, and the points have no number beside them: the table has them all.
const NUMBERED: usize = 13;
const DASHES: [&str; 4] = ["none", "7 4", "2 3", "9 3 2 3"];

/// Where the curve is drawn, and between which values.
struct Field {
    left: f64,
    right: f64,
    top: f64,
    lowest: f64,
    highest: f64,
    labels: usize,
}

impl Field {
    fn x(&self, place: usize) -> f64 {
        let (first, steps) = (self.left + INSET, measure(self.labels.saturating_sub(1)));
        if steps > 0.0 {
            first + (self.right - first) * measure(place) / steps
        } else {
            f64::midpoint(first, self.right)
        }
    }

    fn y(&self, value: f64) -> f64 {
        self.top + HIGH * (self.highest - value) / (self.highest - self.lowest)
    }
}

/// The shapes, and how high they are together.
pub(super) fn drawn(chart: &Chart) -> (Vec<Shape>, f64) {
    let mut shapes = Vec::new();
    let mut top = LINE;
    if chart.series.len() > 1 {
        for (number, series) in chart.series.iter().enumerate() {
            let y = top - 5.0;
            let path = format!("M0 {0}H28", at(y));
            shapes.push(Shape::Line { series: look(number), dashes: DASHES[look(number)], path });
            shapes.push(Shape::Mark { series: look(number), path: mark(number, 14.0, y) });
            shapes.push(say("", (36.0, top), &series.name));
            top += LINE;
        }
        top += 6.0;
    }
    let field = field(chart, top);
    axis(&field, &mut shapes);
    for (number, series) in chart.series.iter().enumerate() {
        let path = path(&field, series);
        shapes.push(Shape::Line { series: look(number), dashes: DASHES[look(number)], path });
        for (place, value) in points(series) {
            let (x, y) = (field.x(place), field.y(value.nearest()));
            shapes.push(Shape::Mark { series: look(number), path: mark(number, x, y) });
            if chart.series.len() == 1 && chart.labels.len() <= NUMBERED {
                shapes.push(say("middle", (x, y - 9.0), &value.to_string()));
            }
        }
    }
    let foot = top + HIGH + LINE + 4.0;
    names(&field, &chart.labels, foot, &mut shapes);
    (shapes, foot + 8.0)
}

fn field(chart: &Chart, top: f64) -> Field {
    let values = || chart.series.iter().flat_map(points).map(|(_, value)| value.nearest());
    let largest = values().fold(0.0, f64::max);
    let lowest = values().fold(0.0, f64::min);
    let lowest = if lowest < 0.0 { -round_above(-lowest) } else { 0.0 };
    let highest = if chart.unit == "%" && largest <= 100.0 { 100.0 } else { round_above(largest) };
    let widest = [lowest, highest].map(|value| number(value).chars().count()).into_iter().max().unwrap_or(1);
    let ends = chart.labels.first().into_iter().chain(chart.labels.last());
    let half = ends.map(|label| measure(label.chars().count()) * LETTER / 2.0).fold(20.0, f64::max).min(80.0);
    let left = (LETTER * measure(widest) + 10.0).max(half - INSET);
    Field { left, right: WIDTH - half.max(INSET), top, lowest, highest, labels: chart.labels.len() }
}

/// Rules across at the ends, in the middle and at nought, each with its number.
fn axis(field: &Field, shapes: &mut Vec<Shape>) {
    let middle = if field.lowest < 0.0 { 0.0 } else { f64::midpoint(field.lowest, field.highest) };
    let mut values = vec![field.lowest, middle, field.highest];
    // Half a case is no place on an axis.
    values.retain(|value| value.fract() == 0.0);
    for value in values {
        let y = field.y(value);
        shapes.push(Shape::Rule { x1: at(field.left), x2: at(WIDTH), y: at(y) });
        shapes.push(say("soft right", (field.left - 6.0, y + 4.0), &number(value)));
    }
}

fn number(value: f64) -> String {
    let written = format!("{value:.2}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn points(series: &Series) -> impl Iterator<Item = (usize, crate::report::Decimal)> {
    series.values.iter().enumerate().filter_map(|(place, value)| Some((place, (*value)?)))
}

/// The line from point to point, broken where there is nothing to show.
fn path(field: &Field, series: &Series) -> String {
    let mut path = String::new();
    let mut last = None;
    for (place, value) in points(series) {
        let go = if place > 0 && last == Some(place - 1) { 'L' } else { 'M' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{go}{} {}", at(field.x(place)), at(field.y(value.nearest())));
        last = Some(place);
    }
    path
}

/// A circle, a square, a triangle or a lozenge around a place.
fn mark(series: usize, x: f64, y: f64) -> String {
    let (left, right, up, down) = (at(x - 4.0), at(x + 4.0), at(y - 4.0), at(y + 4.0));
    let (x, y) = (at(x), at(y));
    match look(series) {
        0 => format!("M{left} {y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"),
        1 => format!("M{left} {up}H{right}V{down}H{left}z"),
        2 => format!("M{x} {up}L{right} {down}H{left}z"),
        _ => format!("M{x} {up}L{right} {y}L{x} {down}L{left} {y}z"),
    }
}

/// As many labels as have room, the first and the last among them where there is room for that.
fn names(field: &Field, labels: &[String], y: f64, shapes: &mut Vec<Shape>) {
    let longest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let room = (field.right - field.left) / (LETTER * measure(longest + 2)).max(1.0);
    let every = (1..=labels.len())
        .find(|every| measure(labels.len().div_ceil(*every)) <= room + 1.0)
        .unwrap_or(labels.len())
        .max(1);
    for (place, label) in labels.iter().enumerate().step_by(every) {
        shapes.push(say("soft middle", (field.x(place), y), label));
    }
}
