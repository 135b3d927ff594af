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

/// The same number, seed and dates make the same store, to the byte; another seed makes another.
#[test]
fn a_dry_run_makes_nothing() {
    let bench = Bench::on("2026-11-23");
    for (line, says) in [
        ("demo there -n", "Would make there, with 32 cases, all invented.\n"),
        ("demo there --cases 7 -n", "Would make there, with 7 cases, all invented.\n"),
    ] {
        let ran = bench.run(line);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", says));
        assert!(!bench.path().join("there").exists());
    }
    assert!(bench.fails(2, "demo there --as-at 2026-11-01").contains("leave --as-at out"));
    assert!(!bench.path().join("there").exists());
}

#[test]
fn many_cases_are_the_same_for_the_same_seed() {
    let bench = Bench::on("2026-04-15");
    let many = |seed: u32, folder: &str| {
        bench.ok(&format!("demo {folder} --cases 300 --seed {seed} --from 2024-04-01 --to 2026-04-14"));
        assert_eq!(bench.ok(&format!("check --store {folder}")), "");
        bench.run(&format!("export cases --store {folder}")).err
    };
    let head = many(7, "one");
    assert_eq!(head, many(7, "same"), "the store's head is over every byte of every journal");
    assert_ne!(head, many(8, "other"));
}

/// Everything awkward is among them.
#[test]
fn among_many_cases_is_everything_awkward() {
    let bench = Bench::on("2026-04-15");
    bench.ok("demo many --cases 2000 --seed 7 --from 2024-04-01 --to 2026-04-14");
    bench.ok("export --store many -o tables -f jsonl");
    let table = |name: &str| -> Vec<serde_json::Value> {
        let out = std::fs::read_to_string(bench.path().join(format!("tables/{name}.jsonl"))).unwrap();
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let seen = |rows: &[serde_json::Value], column: &str| -> std::collections::BTreeSet<String> {
        rows.iter().filter_map(|row| row[column].as_str()).map(str::to_owned).collect()
    };
    let (cases, stages, clocks) = (table("cases"), table("stages"), table("clocks"));
    assert_eq!(seen(&cases, "policy").len(), 4);
    for reason in ["final-response", "lapsed", "resolved", "withdrawn", "refused", "legal-action"] {
        assert!(seen(&cases, "closed_because").contains(reason), "{reason}");
    }
    for way in ["receipt", "escalation", "return", "reopening"] {
        assert!(seen(&stages, "came_by").contains(way), "{way}");
    }
    for standing in ["met", "met-late", "overdue", "ended", "running", "passed", "used"] {
        assert!(seen(&clocks, "standing").contains(standing), "{standing}");
    }
    let late_after_extending = |row: &&serde_json::Value| row["extended"] == true && row["standing"] == "met-late";
    assert!(clocks.iter().any(|row| late_after_extending(&row)));
    for column in ["overrides", "backdated", "corrections"] {
        assert!(cases.iter().any(|row| row[column].as_u64().unwrap() > 0), "{column}");
    }
    for (name, column, least) in [("remedies", "kind", 7), ("actions", "kind", 3), ("feedback", "satisfaction", 3)] {
        assert!(seen(&table(name), column).len() >= least, "{name}");
    }
    assert_eq!(seen(&table("refusals"), "what").len(), 2);
}

#[test]
fn many_cases_are_not_put_into_a_store_that_is_there_nor_dated_ahead() {
    let bench = Bench::on("2026-04-15");
    bench.ok("demo there --cases 3");
    bench.fails(7, "demo there --cases 3");
    bench.fails(3, "demo ahead --cases 3 --to 2026-04-16");
    bench.fails(2, "demo back --cases 3 --from 2026-04-14 --to 2026-04-13");
    bench.fails(2, "demo none --cases 0");
    bench.fails(2, "demo none --seed 7");
}
