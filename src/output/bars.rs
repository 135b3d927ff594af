//! Charts in letters, for a terminal: a line of blocks over time, a bar for each kind.

use std::fmt::Write;

use crate::report::{Chart, ChartKind, Decimal, Series};

use super::Style;
use super::sanitize::visible;

/// The width where nothing says how much room there is.
const USUAL: usize = 80;
/// In less room nothing is drawn: the tables have the figures.
const LEAST: usize = 40;
const INDENT: &str = "  ";
/// From the lowest to the highest.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/// Eighths of a letter, from the left.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// The chart under its title; nothing where there is nothing to draw or no room for it.
pub(super) fn write(chart: &Chart, style: Style) -> String {
    let width = style.width.map_or(USUAL, usize::from);
    if chart.is_empty() || width < LEAST {
        return String::new();
    }
    let mut written = format!("{} ({})\n", visible(&chart.title), chart.unit);
    let lines = match chart.kind {
        ChartKind::OverTime => over_time(chart, width),
        ChartKind::ByKind => by_kind(chart, width),
    };
    for line in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(written, "{INDENT}{}", line.trim_end());
    }
    written
}

/// For each series its blocks, and beside or below them from when to when they go and between which figures.
fn over_time(chart: &Chart, width: usize) -> Vec<String> {
    // Where not all have room, the latest do.
    let names = label_width(chart.series.iter().map(|series| series.name.as_str()), width);
    let from = chart.labels.len().saturating_sub(width.saturating_sub(names + 4));
    let mut lines = Vec::new();
    for series in &chart.series {
        let values = series.values.get(from..).unwrap_or_default();
        let figures = || values.iter().flatten();
        let lowest = figures().min_by(|one, other| one.nearest().total_cmp(&other.nearest()));
        let highest = figures().max_by(|one, other| one.nearest().total_cmp(&other.nearest()));
        let Some((lowest, highest)) = lowest.zip(highest) else {
            lines.push(format!("{}  no figures", padded(&series.name, names)));
            continue;
        };
        let blocks: String =
            values.iter().map(|value| value.map_or(' ', |value| block(value, *lowest, *highest))).collect();
        let drawn = format!("{}  {blocks}", padded(&series.name, names));
        let says = [between(chart, series, from), format!("lowest {lowest}, highest {highest}")];
        let beside = format!("{drawn}  {}", says.join("; "));
        if INDENT.len() + beside.chars().count() <= width {
            lines.push(beside);
        } else {
            lines.push(drawn);
            lines.extend(says.map(|says| format!("{}  {says}", padded("", names))));
        }
    }
    lines
}

/// The first and the last figure, each with its label.
fn between(chart: &Chart, series: &Series, from: usize) -> String {
    let mut figures = series.values.iter().enumerate().skip(from).filter_map(|(place, value)| Some((place, (*value)?)));
    let said = |(place, value): (usize, Decimal)| {
        let label = chart.labels.get(place).map_or("", String::as_str);
        format!("{} {value}", visible(label))
    };
    let (first, last) = (figures.next(), figures.next_back());
    match (first.map(said), last.map(said)) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        (first, _) => first.unwrap_or_default(),
    }
}

/// Its place among the eight heights; in the middle where all are the same, and lowest where all are nothing.
fn block(value: Decimal, lowest: Decimal, highest: Decimal) -> char {
    let span = highest.nearest() - lowest.nearest();
    if span <= 0.0 {
        return if highest.units() == 0 { HEIGHTS[0] } else { HEIGHTS[3] };
    }
    let share = (value.nearest() - lowest.nearest()) / span;
    let step = eighths(share * 7.0);
    HEIGHTS[step.min(7)]
}

/// A bar for each label, its figure after it.
fn by_kind(chart: &Chart, width: usize) -> Vec<String> {
    let several = chart.series.len() > 1;
    let label =
        |label: &str, series: &Series| if several { format!("{label}, {}", series.name) } else { label.to_owned() };
    let mut rows = Vec::new();
    for (place, kind) in chart.labels.iter().enumerate() {
        for series in &chart.series {
            rows.push((label(kind, series), series.values.get(place).copied().flatten()));
        }
    }
    let labels = label_width(rows.iter().map(|(label, _)| label.as_str()), width);
    let figures = rows.iter().filter_map(|(_, value)| *value).map(|value| value.to_string().chars().count()).max();
    let room = width.saturating_sub(INDENT.len() + labels + 2 + 1 + figures.unwrap_or(1));
    let largest = rows.iter().filter_map(|(_, value)| *value).map(Decimal::nearest).fold(0.0, f64::max);
    let drawn = rows.iter().map(|(label, value)| {
        let label = padded(label, labels);
        match value {
            Some(value) => format!("{label}  {}", bar_and_figure(*value, largest, room)),
            None => format!("{label}  no figure"),
        }
    });
    drawn.collect()
}

fn bar_and_figure(value: Decimal, largest: f64, room: usize) -> String {
    if value.nearest() <= 0.0 || largest <= 0.0 {
        return value.to_string();
    }
    let room = u32::try_from(room).map_or(0.0, f64::from);
    // What is not nought is seen not to be.
    let eighths = eighths(value.nearest() / largest * room * 8.0).max(1);
    format!("{}{} {value}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded, from nought to some thousands")]
fn eighths(of: f64) -> usize {
    of.round().max(0.0) as usize
}

/// As wide as the longest label, and at most a third of the room.
fn label_width<'a>(labels: impl Iterator<Item = &'a str>, width: usize) -> usize {
    labels.map(|label| visible(label).chars().count()).max().unwrap_or(0).min(width / 3)
}

/// The label cut or filled up to that width.
fn padded(label: &str, width: usize) -> String {
    let label = visible(label);
    if label.chars().count() > width {
        return label.chars().take(width.saturating_sub(1)).chain(['…']).collect();
    }
    format!("{label:width$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(name: &str, units: &[Option<i64>], places: u32) -> Series {
        let value = |units: &Option<i64>| units.map(|units| Decimal::new(units, places));
        Series { name: name.to_owned(), values: units.iter().map(value).collect() }
    }

    fn chart(kind: ChartKind, labels: &[&str], series: Vec<Series>) -> Chart {
        Chart {
            title: "Answered".to_owned(),
            kind,
            unit: "%",
            by: "Month",
            labels: labels.iter().map(|&label| label.to_owned()).collect(),
            series,
        }
    }

    fn within(width: u16) -> Style {
        Style { width: Some(width), ..Style::default() }
    }

    #[test]
    fn over_time_each_series_has_its_blocks_and_its_ends() {
        let one = series("stage 1", &[Some(900), None, Some(1000), Some(768)], 1);
        let two = series("2", &[None, Some(50), None, None], 0);
        let chart = chart(ChartKind::OverTime, &["Apr", "May", "Jun", "Jul"], vec![one, two]);
        let wide = "\
Answered (%)
  stage 1  ▅ █▁  Apr 90.0 to Jul 76.8; lowest 76.8, highest 100.0
  2         ▄    May 50; lowest 50, highest 50
";
        assert_eq!(write(&chart, Style::default()), wide);
        let narrow = "\
Answered (%)
  stage 1  ▅ █▁
           Apr 90.0 to Jul 76.8
           lowest 76.8, highest 100.0
  2         ▄
           May 50
           lowest 50, highest 50
";
        assert_eq!(write(&chart, within(40)), narrow);
    }

    #[test]
    fn months_of_nothing_are_drawn_as_nothing() {
        let chart = chart(ChartKind::OverTime, &["Apr", "May"], vec![series("1", &[Some(0), Some(0)], 0)]);
        assert!(write(&chart, Style::default()).contains("▁▁"));
    }

    #[test]
    fn the_latest_have_room_where_not_all_do() {
        let labels: Vec<String> = (0..100).map(|month| month.to_string()).collect();
        let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
        let values: Vec<Option<i64>> = (0..100).map(Some).collect();
        let written = write(&chart(ChartKind::OverTime, &labels, vec![series("x", &values, 0)]), within(45));
        assert!(written.contains("  60 60 to 99 99\n"), "{written}");
        assert!(written.lines().all(|line| line.chars().count() <= 45), "{written}");
    }

    #[test]
    fn by_kind_each_label_has_a_bar_and_its_figure() {
        let values = series("cases", &[Some(40), Some(5), Some(0), None, Some(-3)], 0);
        let labels = ["repairs", "rents", "lifts", "pests", "\u{1b}x"];
        let written = write(&chart(ChartKind::ByKind, &labels, vec![values]), within(40));
        let expected = "\
Answered (%)
  repairs  ██████████████████████████ 40
  rents    ███▎ 5
  lifts    0
  pests    no figure
  ␛x       -3
";
        assert_eq!(written, expected);
    }

    #[test]
    fn several_series_are_named_and_long_labels_cut() {
        let several = vec![series("stage 1", &[Some(1)], 0), series("stage 2", &[Some(2)], 0)];
        let written = write(&chart(ChartKind::ByKind, &["neighbourhood and safety"], several), within(60));
        assert!(written.contains("  neighbourhood and s…  "), "{written}");
        assert!(written.lines().all(|line| line.chars().count() <= 60), "{written}");
    }

    #[test]
    fn without_room_or_figures_there_is_nothing() {
        let one = || vec![series("x", &[Some(1)], 0)];
        assert_eq!(write(&chart(ChartKind::ByKind, &["a"], one()), within(39)), "");
        assert_eq!(write(&chart(ChartKind::ByKind, &["a"], vec![series("x", &[None], 0)]), within(80)), "");
    }
}
