//! A chart as shapes on a page of fixed width, which the reader's window scales.

use serde::Serialize;

use super::{curve, rods};
use crate::output::sanitize::visible;
use crate::report::{Chart, ChartKind};

/// How wide every picture is.
pub(super) const WIDTH: f64 = 460.0;
/// How high a line of words is.
pub(super) const LINE: f64 = 18.0;
/// How wide a letter is, near enough.
pub(super) const LETTER: f64 = 8.0;
/// How many looks there are; the next series begins again with the first.
const LOOKS: usize = 4;

/// A chart, drawn.
#[derive(Debug, Serialize)]
pub(super) struct Picture {
    width: String,
    height: String,
    /// What it shows, for who does not see it.
    says: String,
    shapes: Vec<Shape>,
}

/// One thing drawn; the template knows each by its name.
#[derive(Debug, Serialize)]
pub(super) enum Shape {
    Rule { x1: String, x2: String, y: String },
    Bar { series: usize, x: String, y: String, width: String, height: String },
    Line { series: usize, dashes: &'static str, path: String },
    Mark { series: usize, path: String },
    Words { look: &'static str, x: String, y: String, text: String },
}

impl Picture {
    pub(super) fn of(chart: &Chart) -> Self {
        let (kind, (shapes, height)) = match chart.kind {
            ChartKind::OverTime => ("Lines", curve::drawn(chart)),
            ChartKind::ByKind => ("Bars", rods::drawn(chart)),
        };
        let title = visible(&chart.title);
        let says = format!("{kind}: {title}, in {}, by {}. The table below has the figures.", chart.unit, chart.by);
        Self { width: at(WIDTH), height: at(height), says, shapes }
    }
}

/// A place on the page, to a tenth.
pub(super) fn at(place: f64) -> String {
    let written = format!("{place:.1}");
    written.strip_suffix(".0").map(str::to_owned).unwrap_or(written)
}

/// Words at a place.
pub(super) fn say(look: &'static str, (x, y): (f64, f64), text: &str) -> Shape {
    Shape::Words { look, x: at(x), y: at(y), text: visible(text).into_owned() }
}

/// The look of a series.
pub(super) fn look(series: usize) -> usize {
    series % LOOKS
}

/// The place of something in a row, as a measure.
pub(super) fn measure(place: usize) -> f64 {
    u32::try_from(place).map_or(f64::from(u32::MAX), f64::from)
}

/// The smallest round number that is not below the largest value: 1, 2 or 5 and noughts.
pub(super) fn round_above(largest: f64) -> f64 {
    if largest <= 0.0 {
        return 1.0;
    }
    let noughts = 10_f64.powf(largest.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    // A hair's breadth, lest 100 become 200 by the way that logarithms are rounded.
    let found = steps.into_iter().map(|step| step * noughts).find(|round| *round >= largest * (1.0 - 1e-9));
    found.unwrap_or(largest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_written_short() {
        assert_eq!(at(12.0), "12");
        assert_eq!(at(12.34), "12.3");
    }

    #[test]
    fn an_axis_ends_on_a_round_number() {
        for (largest, round) in [
            (0.0, 1.0),
            (1.0, 1.0),
            (7.0, 10.0),
            (100.0, 100.0),
            (101.0, 200.0),
            (412.0, 500.0),
            (0.03, 0.05),
            (1000.0, 1000.0),
        ] {
            assert!((round_above(largest) - round).abs() < 1e-9, "{largest}: {}", round_above(largest));
        }
    }
}
