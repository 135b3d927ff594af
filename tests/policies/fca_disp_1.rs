//! FCA Handbook, DISP 1: complaints, and those about payment services.

use serde_json::Value;

use super::steps::{clocks, every_vector, reckoned, refused, stands};
use crate::support::Bench;

const S1: &str = "stage-1";

/// A complaint received on Monday 2 November 2026.
fn logged(policy: &str) -> Bench {
    let bench = Bench::on("2026-12-29");
    bench.ok(&format!("log --policy {policy} --received 2026-11-02 --logged 2026-11-02 --summary 'Card fee'"));
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let of = |policy: &str| clocks(&format!("--policy {policy} --received 2026-11-02 --responded 2026-11-20"));
    let acknowledge = "stage-1 acknowledge duty: no time given (DISP 1.6.1R(1))";
    let summary = "stage-1 summary-resolution window: 3 working days (DISP 1.5)";
    let refer = "stage-1 refer-to-ombudsman window: 6 months (DISP 2.8.2R)";
    assert_eq!(of("fca-disp-1"), [acknowledge, summary, "stage-1 respond duty: 8 weeks (DISP 1.6.2R)", refer]);
    let payments = "stage-1 respond duty: 15 working days (DISP 1.6.2AR(1))";
    assert_eq!(of("fca-disp-1-payments"), [acknowledge, summary, payments, refer]);
}

/// DISP 1.5: the third business day following receipt; DISP 1.6.2R: eight weeks.
#[test]
fn counts_business_days_and_weeks() {
    every_vector("--policy fca-disp-1 --received {}", (S1, "summary-resolution"), |v| v.ew_3);
    every_vector("--policy fca-disp-1 --received {}", (S1, "respond"), |v| v.weeks_8);
    every_vector("--policy fca-disp-1-payments --received {}", (S1, "summary-resolution"), |v| v.ew_3);
}

/// DISP 1.6.1R(1): a prompt acknowledgement is owed, by no day.
#[test]
fn a_duty_without_a_number_is_never_overdue() {
    let bench = logged("fca-disp-1");
    let clock = bench.clock("1", S1, "acknowledge");
    assert_eq!((&clock["due"], &clock["limit"]), (&Value::Null, &"no time given".into()));
    assert_eq!(clock["standing"], "running");
    let overdue = bench.json("report overdue");
    let clocks: Vec<_> = overdue["rows"].as_array().unwrap().iter().map(|row| &row["clock"]).collect();
    assert_eq!(clocks, ["respond"]);
    bench.ok("ack 1");
    assert_eq!(bench.clock("1", S1, "acknowledge")["standing"], "met");
}

/// DISP 1.5: resolved by the third business day, it is a summary resolution; a day later, the eight weeks hold.
#[test]
fn a_summary_resolution_is_a_window_that_the_answer_uses() {
    for (answered, standing) in [("2026-11-05", "used"), ("2026-11-06", "passed")] {
        let bench = logged("fca-disp-1");
        bench.ok(&format!("respond 1 --on {answered} --outcome resolved"));
        assert_eq!(stands(&bench, S1, "summary-resolution"), format!("2026-11-05 {standing}"));
        assert_eq!(stands(&bench, S1, "respond"), "2026-12-28 met");
    }
}

/// DISP 1.6.2R gives no extension: after eight weeks the complainant may go to the Ombudsman.
#[test]
fn eight_weeks_are_not_extended() {
    let bench = logged("fca-disp-1");
    let said = refused(&bench, "extend 1 --on 2026-12-20 --to 2027-01-15 --reason Expert");
    assert_eq!(said, ["the procedure gives no extension of this answer, clause DISP 1.6.2R"]);
}

/// DISP 1.6.2AR: fifteen business days from receipt; with a holding response sent in them, thirty-five at the most.
#[test]
fn payments_are_answered_in_fifteen_business_days_or_held_to_thirty_five() {
    let bench = Bench::on("2027-03-01");
    for (received, fifteen, thirty_five) in [
        ("2026-04-02", "2026-04-27", "2026-05-27"),
        ("2026-04-04", "2026-04-27", "2026-05-27"),
        ("2026-06-12", "2026-07-03", "2026-07-31"),
        ("2026-12-18", "2027-01-13", "2027-02-10"),
        ("2026-12-24", "2027-01-19", "2027-02-16"),
    ] {
        let line = format!("--policy fca-disp-1-payments --received {received}");
        assert_eq!(reckoned(&bench, &line, S1, "respond")["due"], fifteen, "{received}");
        let log = format!("log --policy fca-disp-1-payments --received {received} --logged {received} --summary Fee");
        let case = bench.ok(&log);
        let hold = format!("extend {} --on {fifteen} --reason 'Bank abroad'", case.trim());
        let past = refused(&bench, &format!("{hold} --to 2027-02-28"));
        assert!(past[0].contains("DISP 1.6.2AR(2)"), "{past:?}");
        bench.ok(&format!("{hold} --to {thirty_five}"));
        let further = format!("extend {} --on {thirty_five} --reason 'Bank abroad' --for 1d", case.trim());
        assert!(refused(&bench, &further)[0].contains("the furthest it may go"), "{received}");
    }
}

/// DISP 1.6.2AR(2): the holding response is sent within the fifteen days.
#[test]
fn a_holding_response_after_the_fifteen_days_is_too_late() {
    let bench = logged("fca-disp-1-payments");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-23 overdue");
    let said = refused(&bench, "extend 1 --on 2026-11-24 --to 2026-12-21 --reason 'Bank abroad'");
    assert!(said[0].starts_with("told on Tue 24 Nov 2026, after the answer was due on Mon 23 Nov 2026"), "{said:?}");
    // Monday 21 December is the thirty-fifth business day.
    bench.ok("extend 1 --on 2026-11-23 --to 2026-12-21 --reason 'Bank abroad'");
}

/// DISP 2.8.2R: six months from the final response. 31 August and six months are the last of February.
#[test]
fn the_ombudsman_is_open_for_six_months() {
    let bench = Bench::on("2026-12-14");
    let line = "--policy fca-disp-1 --received 2026-08-03 --responded 2026-08-31";
    assert_eq!(reckoned(&bench, line, S1, "refer-to-ombudsman")["due"], "2027-02-28");
}
