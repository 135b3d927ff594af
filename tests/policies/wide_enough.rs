//! Regimes of other regulators, as files alone: nothing in the program knows of them.

use std::fs;

use super::steps::{every_vector_in, reckoned, stands};
use crate::support::Bench;

const FOI: &str = include_str!("../fixtures/policies/foi.json");
const FCA: &str = include_str!("../fixtures/policies/fca-disp-1.json");

/// A store that has both files among its own.
fn store() -> Bench {
    let bench = Bench::on("2026-12-14");
    bench.ok("init");
    fs::create_dir_all(bench.store().join("policies")).unwrap();
    fs::write(bench.store().join("policies/foi.json"), FOI).unwrap();
    fs::write(bench.store().join("policies/fca-disp-1.json"), FCA).unwrap();
    bench
}

/// FOIA s.10: twenty working days after receipt, none of them a bank holiday in any part of the United Kingdom.
#[test]
fn freedom_of_information_leaves_out_every_nations_holidays() {
    every_vector_in(&store(), "--policy foi --received {}", ("request", "respond"), |v| v.uk_20);
}

#[test]
fn an_information_request_goes_from_receipt_to_its_answer() {
    let bench = store();
    bench.ok("log --policy foi --stage request --received 2026-11-27 --logged 2026-11-27 --summary 'Lift contracts'");
    assert_eq!(stands(&bench, "request", "respond"), "2026-12-30 running");
    bench.ok("respond 1 --outcome partly-upheld");
    assert_eq!(stands(&bench, "request", "respond"), "2026-12-30 met");
}

/// DISP 1.5: the end of the third business day following receipt; DISP 1.6: eight weeks.
#[test]
fn financial_complaints_count_business_days_and_weeks() {
    let bench = store();
    every_vector_in(&bench, "--policy fca-disp-1 --received {}", ("complaint", "summary-resolution"), |v| v.ew_3);
    every_vector_in(&bench, "--policy fca-disp-1 --received {}", ("complaint", "respond"), |v| v.weeks_8);
}

/// DISP 1.6: a prompt acknowledgement is owed, by no day.
#[test]
fn a_duty_without_a_number_is_never_overdue() {
    let bench = store();
    bench.ok("log --policy fca-disp-1 --stage complaint --received 2026-01-05 --logged 2026-01-05 --summary 'Fee'");
    let clock = bench.clock("1", "complaint", "acknowledge");
    assert_eq!((&clock["due"], &clock["limit"]), (&serde_json::Value::Null, &"no time given".into()));
    assert_eq!(clock["standing"], "running");
    let overdue = bench.json("report overdue");
    let clocks: Vec<_> = overdue["rows"].as_array().unwrap().iter().map(|row| &row["clock"]).collect();
    assert_eq!(clocks, ["respond"]);
    bench.ok("ack 1");
    assert_eq!(bench.clock("1", "complaint", "acknowledge")["standing"], "met");
}

/// Answered by the third business day, it is a summary resolution; a day later, the eight weeks hold.
#[test]
fn a_summary_resolution_is_a_window_that_the_answer_uses() {
    for (answered, in_time) in [("2026-11-05", true), ("2026-11-06", false)] {
        let bench = store();
        bench.ok("log --policy fca-disp-1 --stage complaint --received 2026-11-02 --logged 2026-11-02 --summary 'Fee'");
        bench.ok(&format!("respond 1 --on {answered} --outcome resolved"));
        let window = bench.clock("1", "complaint", "summary-resolution");
        assert_eq!((&window["due"], &window["met_on"]), (&"2026-11-05".into(), &answered.into()));
        assert_eq!(window["met_on"].as_str() <= window["due"].as_str(), in_time);
        assert_eq!(stands(&bench, "complaint", "respond"), "2026-12-28 met");
    }
}

/// DISP 2.8: six months from the final response. 31 August and six months are the last of February.
#[test]
fn the_ombudsman_is_open_for_six_months() {
    let bench = store();
    let line = "--policy fca-disp-1 --received 2026-08-03 --responded 2026-08-31";
    assert_eq!(reckoned(&bench, line, "complaint", "refer-to-ombudsman")["due"], "2027-02-28");
}

/// Without the files the program knows nothing of either.
#[test]
fn neither_is_shipped() {
    let bench = Bench::on("2026-12-14");
    for id in ["foi", "fca-disp-1"] {
        let said = bench.fails(4, &format!("calc --policy {id} --received 2026-11-02"));
        assert!(said.starts_with(&format!("error: there is no policy {id}: there are hos-code-2024, ")), "{said}");
    }
}
