//! Data protection complaints: Data Protection Act 2018, section 164A, from 19 June 2026.

use serde_json::Value;

use super::steps::{clocks, reckoned, stands};
use crate::support::Bench;

const S1: &str = "stage-1";

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy dp-complaints-2026 --received 2026-11-02");
    assert_eq!(
        all,
        ["stage-1 acknowledge duty: 30 days (s. 164A(3))", "stage-1 respond duty: no time given (s. 164A(4))"]
    );
}

/// s. 164A(3), by the Commissioner's guidance: thirty days from the day after receipt; from a weekend or a public
/// holiday to the next working day.
#[test]
fn is_acknowledged_within_thirty_days() {
    let bench = Bench::on("2026-06-19");
    for (received, due) in [
        // The first day of the duty: the thirtieth is Sunday 19 July.
        ("2026-06-19", "2026-07-20"),
        // Received on a Saturday: Monday 31 August is the summer bank holiday.
        ("2026-08-01", "2026-09-01"),
        // Christmas Day, and the Saturday after it.
        ("2026-11-25", "2026-12-29"),
        ("2026-11-26", "2026-12-29"),
        // Easter Sunday 2027; the Monday is a holiday.
        ("2027-02-26", "2027-03-30"),
        ("2026-11-02", "2026-12-02"),
    ] {
        let line = format!("--policy dp-complaints-2026 --received {received}");
        assert_eq!(reckoned(&bench, &line, S1, "acknowledge")["due"], due, "{received}");
    }
}

/// s. 164A(4): without undue delay is owed, and by no day overdue.
#[test]
fn the_answer_is_owed_by_no_day() {
    let bench = Bench::on("2027-11-02");
    bench.ok(
        "log --policy dp-complaints-2026 --received 2026-11-02 --logged 2026-11-02 --summary 'Letter to a neighbour'",
    );
    let answer = bench.clock("1", S1, "respond");
    assert_eq!((&answer["due"], &answer["standing"]), (&Value::Null, &"running".into()));
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-02 overdue");
    bench.ok("ack 1 --on 2026-12-02");
    bench.ok("respond 1 --on 2027-01-15 --outcome upheld");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-02 met");
    assert_eq!(bench.clock("1", S1, "respond")["standing"], "met");
}

/// An outcome within the thirty days leaves no acknowledgement owed beside it.
#[test]
fn an_early_outcome_ends_the_duty_to_acknowledge() {
    let bench = Bench::on("2027-11-02");
    bench.ok(
        "log --policy dp-complaints-2026 --received 2026-11-02 --logged 2026-11-02 --summary 'Letter to a neighbour'",
    );
    bench.ok("respond 1 --on 2026-11-20 --outcome not-upheld");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-02 ended");
    assert_eq!(bench.json("report overdue")["rows"].as_array().unwrap().len(), 0);
}
