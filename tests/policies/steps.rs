//! What the policies' tests have in common: dates asked for, steps taken, reasons read.

use serde_json::Value;

use super::vectors::{VECTORS, Vector};
use crate::support::Bench;

/// A clock that `calc` reckons from the dates of `line`.
#[track_caller]
pub(crate) fn reckoned(bench: &Bench, line: &str, stage: &str, clock: &str) -> Value {
    let calculated = bench.json(&format!("calc {line}"));
    let clocks = calculated["clocks"].as_array().unwrap();
    let found = clocks.iter().find(|found| found["stage"] == stage && found["clock"] == clock);
    found.unwrap_or_else(|| panic!("no clock {clock} at {stage}: {calculated:#}")).clone()
}

/// Holds a clock of a shipped policy against every vector; `line` has `{}` for the day.
#[track_caller]
pub(crate) fn every_vector(line: &str, clock: (&str, &str), expected: fn(&Vector) -> &'static str) {
    every_vector_in(&Bench::on("2026-01-05"), line, clock, expected);
}

/// The same, in a store with policies of its own.
#[track_caller]
pub(crate) fn every_vector_in(
    bench: &Bench,
    line: &str,
    (stage, clock): (&str, &str),
    expected: fn(&Vector) -> &'static str,
) {
    let due = |vector: &Vector| {
        let clock = reckoned(bench, &line.replace("{}", vector.from), stage, clock);
        (vector.from, clock["due"].as_str().unwrap().to_owned())
    };
    let reckoned: Vec<(&str, String)> = VECTORS.iter().map(due).collect();
    let expected: Vec<(&str, String)> = VECTORS.iter().map(|v| (v.from, expected(v).to_owned())).collect();
    assert_eq!(reckoned, expected);
}

/// Every clock that `calc` reckons from the dates of `line`: `stage clock kind: limit (clause)`.
#[track_caller]
pub(crate) fn clocks(line: &str) -> Vec<String> {
    let calculated = Bench::on("2026-01-05").json(&format!("calc {line}"));
    let words = |clock: &Value| {
        let [stage, name, kind, limit, clause] =
            ["stage", "clock", "kind", "limit", "authority"].map(|key| clock[key].as_str().unwrap().to_owned());
        format!("{stage} {name} {kind}: {limit} ({clause})")
    };
    calculated["clocks"].as_array().unwrap().iter().map(words).collect()
}

/// Expects a step to be refused by the policy; gives the reasons.
#[track_caller]
pub(crate) fn refused(bench: &Bench, line: &str) -> Vec<String> {
    lines_after(&bench.fails(3, line), "  caused by: ")
}

/// Expects a step to be recorded; gives what the policy has to say about it.
#[track_caller]
pub(crate) fn warned(bench: &Bench, line: &str) -> Vec<String> {
    let ran = bench.run(line);
    assert_eq!(ran.code, 0, "plaint {line}\n{}", ran.err);
    lines_after(&ran.err, "warning: ")
}

fn lines_after(text: &str, opening: &str) -> Vec<String> {
    text.lines().filter_map(|line| line.strip_prefix(opening)).map(str::to_owned).collect()
}

/// When a clock of the first case is due and how it stands: `2026-11-09 running`.
#[track_caller]
pub(crate) fn stands(bench: &Bench, stage: &str, clock: &str) -> String {
    let clock = bench.clock("1", stage, clock);
    format!("{} {}", clock["due"].as_str().unwrap(), clock["standing"].as_str().unwrap())
}

/// Whether the first case has that clock at all.
#[track_caller]
pub(crate) fn has_clock(bench: &Bench, stage: &str, clock: &str) -> bool {
    let shown = bench.json("show 1");
    shown["clocks"].as_array().unwrap().iter().any(|found| found["stage"] == stage && found["clock"] == clock)
}

/// A clock of the first case explained: where it starts, and the date under the other reading of a late start.
#[track_caller]
pub(crate) fn explained(bench: &Bench, stage: &str, clock: &str) -> (String, Option<String>) {
    let explained = bench.json(&format!("explain 1 {clock} --stage {stage}"));
    let other = explained["other_reading"]["due"].as_str().map(str::to_owned);
    (explained["trail"][0]["why"].as_str().unwrap().to_owned(), other)
}
