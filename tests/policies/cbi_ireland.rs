//! Central Bank of Ireland, Consumer Protection Code, in force from 24 March 2026.

use super::steps::{clocks, reckoned, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy cbi-ireland --received 2026-11-02");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (complaint-handling rules: acknowledgement)",
            "stage-1 update duty: 20 working days (complaint-handling rules: updates)",
            "stage-1 respond duty: 40 working days (complaint-handling rules: resolution)",
        ]
    );
}

/// Five, twenty and forty working days from receipt, by Ireland's public holidays: St Patrick's Day, Easter Monday but
/// not Good Friday, the first Monday of May, the last of October, St Brigid's Day on 1 February 2027. St Stephen's Day
/// 2026 is a Saturday, and the Monday after it counts.
#[test]
fn counts_by_the_holidays_of_ireland() {
    let bench = Bench::on("2026-11-02");
    for (received, five, twenty, forty) in [
        ("2026-03-13", "2026-03-23", "2026-04-14", "2026-05-13"),
        ("2026-04-02", "2026-04-10", "2026-05-01", "2026-06-02"),
        ("2026-04-04", "2026-04-13", "2026-05-05", "2026-06-03"),
        ("2026-10-23", "2026-11-02", "2026-11-23", "2026-12-21"),
        ("2026-12-18", "2026-12-28", "2027-01-19", "2027-02-17"),
        ("2027-01-29", "2027-02-08", "2027-03-01", "2027-03-31"),
    ] {
        let line = format!("--policy cbi-ireland --received {received}");
        for (clock, due) in [("acknowledge", five), ("update", twenty), ("respond", forty)] {
            assert_eq!(reckoned(&bench, &line, S1, clock)["due"], due, "{received} {clock}");
        }
    }
}

/// An update starts the next twenty days. Received on Monday 2 November: the 30th; told on Wednesday 25 November: 23
/// December; told then: 22 January, past Christmas Day and New Year's Day.
#[test]
fn an_update_is_owed_every_twenty_working_days_until_the_answer() {
    let bench = Bench::on("2027-01-04");
    bench.ok("log --policy cbi-ireland --received 2026-11-02 --logged 2026-11-02 --summary 'Home cover'");
    assert_eq!(stands(&bench, S1, "update"), "2026-11-30 overdue");
    bench.ok("contact 1 --on 2026-11-25 --purpose progress-update --channel email");
    assert_eq!(stands(&bench, S1, "update"), "2026-12-23 overdue");
    bench.ok("contact 1 --on 2026-12-23 --purpose progress-update --channel email");
    assert_eq!(stands(&bench, S1, "update"), "2027-01-22 running");
    bench.ok("respond 1 --on 2026-12-29 --outcome upheld");
    assert_eq!(stands(&bench, S1, "update"), "2027-01-22 ended");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-29 met");
}

/// After forty working days: when it is expected to be resolved, and where the consumer may go.
#[test]
fn what_is_late_is_told_with_the_ombudsman() {
    let bench = Bench::on("2026-12-30");
    bench.ok("log --policy cbi-ireland --received 2026-11-02 --logged 2026-11-02 --summary 'Home cover'");
    let said = warned(&bench, "extend 1 --to 2027-01-29 --reason 'Surveyor'");
    assert!(said.iter().any(|line| line.contains("after 40 working days")), "{said:?}");
    assert_eq!(stands(&bench, S1, "respond"), "2027-01-29 running");
}

/// The lists are said to be where they are from: GOV.UK publishes none for Ireland.
#[test]
fn an_explanation_says_whose_holidays() {
    let bench = Bench::on("2026-12-18");
    bench.ok("log --policy cbi-ireland --summary 'Home cover'");
    let calendar = bench.json("explain 1 acknowledge")["calendar"].clone();
    assert_eq!(calendar, "bank holidays of Ireland: public holidays by law, as shipped with plaint");
}
