//! The demonstration plays on any day of the year: over Christmas and Easter, at weekends, in both nations.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use chrono::{Days, NaiveDate};
use support::Bench;

#[test]
fn it_plays_on_any_day() {
    let from = |day: &str, days: u64, step: usize| {
        let first: NaiveDate = day.parse().unwrap();
        (0..days).step_by(step).map(move |later| first + Days::new(later))
    };
    let christmas = from("2025-12-22", 24, 3);
    let easter = from("2026-03-30", 16, 3);
    let around_the_year = from("2026-05-01", 300, 27);
    for day in christmas.chain(easter).chain(around_the_year) {
        let bench = Bench::on(&day.to_string());
        bench.ok("demo there");
        let overdue = bench.json("report overdue --store there");
        assert!(!overdue["rows"].as_array().unwrap().is_empty(), "nothing is overdue on {day}");
        let due = bench.json("report due --store there");
        assert!(!due["rows"].as_array().unwrap().is_empty(), "nothing falls due on {day}");
        assert_eq!(bench.ok("check --store there"), "");
    }
}

#[test]
fn it_shows_what_is_overdue_what_is_due_and_one_date_explained() {
    let bench = Bench::on("2026-11-23");
    let shown = bench.ok("demo there");
    let first_lines: Vec<&str> =
        shown.lines().filter(|line| line.ends_with(':') || line.contains("invented")).collect();
    assert_eq!(
        first_lines,
        [
            "32 cases in there, all invented.",
            "What is overdue this morning:",
            "What falls due within five working days:",
            "Why the first case is due when it is:",
            "Try next:",
        ]
    );
    let cases = bench.json("list --store there");
    let policies: std::collections::BTreeSet<&str> =
        cases["cases"].as_array().unwrap().iter().map(|case| case["policy"].as_str().unwrap()).collect();
    assert_eq!(policies.len(), 6, "every policy has a case");
}

#[test]
fn it_does_not_touch_a_folder_that_is_there() {
    let bench = Bench::on("2026-11-23");
    bench.ok("demo there");
    let before = bench.ok("list --store there -f jsonl");
    let says = bench.fails(7, "demo there");
    assert_eq!(says, "error: there is there already: remove it, or name another folder\n");
    assert_eq!(bench.ok("list --store there -f jsonl"), before);
}
