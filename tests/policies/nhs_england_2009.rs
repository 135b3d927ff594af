//! Complaints about the NHS and social services in England, SI 2009/309.

use super::steps::{clocks, every_vector, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy nhs-england-2009 --received 2026-11-02");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 3 working days (reg. 13)",
            "stage-1 respond duty: less than 6 months (reg. 14(2), (3)(a))",
        ]
    );
}

/// Regulation 13: three working days after the day of receipt.
#[test]
fn is_acknowledged_within_three_working_days() {
    every_vector("--policy nhs-england-2009 --received {}", (S1, "acknowledge"), |v| v.ew_3);
}

/// Regulation 14(3)(a): six months commencing on the day of receipt, which is one of their days.
#[test]
fn is_answered_within_six_months_of_which_the_day_of_receipt_is_the_first() {
    let bench = Bench::on("2026-01-05");
    for (received, due) in [
        ("2026-03-02", "2026-09-01"),
        ("2026-04-04", "2026-10-03"),
        ("2026-12-24", "2027-06-23"),
        // The first of a month: to the end of the sixth.
        ("2026-09-01", "2027-02-28"),
        // February has no 31st: a day early, as the file says.
        ("2026-08-31", "2027-02-27"),
    ] {
        let line = format!("--policy nhs-england-2009 --received {received}");
        assert_eq!(reckoned(&bench, &line, S1, "respond")["due"], due, "{received}");
    }
}

/// Regulation 14(3)(b): a longer time takes the complainant's agreement before the six months end.
#[test]
fn a_longer_time_is_agreed_before_the_six_months_end() {
    let bench = Bench::on("2026-11-20");
    bench.ok("log --policy nhs-england-2009 --received 2026-04-02 --logged 2026-04-02 --summary 'Lost notes'");
    let alone = refused(&bench, "extend 1 --on 2026-09-28 --to 2026-11-30 --reason 'Expert opinion'");
    assert_eq!(alone, ["more time takes the complainant's agreement, clause reg. 14(3)(b)"]);
    let agreed = "--to 2026-11-30 --reason 'Expert opinion' --agreed";
    let late = refused(&bench, &format!("extend 1 --on 2026-10-02 {agreed}"));
    assert_eq!(
        late,
        [
            "told on Fri 2 Oct 2026, after the answer was due on Thu 1 Oct 2026: it is to be told before, clause reg. 14(3)(b)"
        ]
    );
    bench.ok(&format!("extend 1 --on 2026-10-01 {agreed}"));
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-30 running");
}

/// Regulation 12: twelve months from the matter or from knowing of it.
#[test]
fn a_complaint_after_twelve_months_is_warned_of() {
    let bench = Bench::on("2026-11-20");
    let late = warned(&bench, "log --policy nhs-england-2009 --known 2025-11-19 --summary 'Lost notes'");
    assert!(late.iter().any(|said| said.contains("reg. 12")), "{late:?}");
}

/// A working day is the law's: the office closing between Christmas and New Year buys it no time.
#[test]
fn a_closure_moves_nothing() {
    let bench = Bench::on("2026-12-24");
    bench.ok("log --policy nhs-england-2009 --summary 'Lost notes'");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-31 running");
    bench.ok("calendar add-closure 2026-12-29 --to 2026-12-31 --note Christmas");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-31 running");
}
