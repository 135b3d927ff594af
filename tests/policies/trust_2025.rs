//! A supported-housing trust's complaints policy, reviewed March 2025: what its surviving text says, and no more.

use super::steps::{clocks, every_vector, explained, refused, stands, warned};
use crate::support::Bench;

const S0: &str = "service-request";
const S1: &str = "stage-1";
const S2: &str = "stage-2";

/// A complaint received on Monday 2 November 2026 and logged the day after: its answer is due on the 17th.
fn logged() -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok("log --policy trust-2025 --received 2026-11-02 --logged 2026-11-03 --handler Ann --summary 'No visit'");
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy trust-2025 --received 2026-11-02 --responded 2026-11-10 --escalated 2026-11-12");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (Complaints)",
            "stage-1 respond duty: 10 working days (Complaints)",
            "stage-1 request-escalation window: 10 working days (Complaints)",
            "stage-2 acknowledge duty: 5 working days (Complaints)",
            "stage-2 respond duty: 20 working days (Complaints)",
        ]
    );
    let before = clocks("--policy trust-2025 --stage service-request --received 2026-11-02");
    assert_eq!(before, ["service-request contact duty: 3 working days (Service Request)"]);
}

/// Complaints: five from receipt, ten from logging; ten from the letter; five from the request, twenty from logging.
#[test]
fn counts_every_clock() {
    every_vector("--policy trust-2025 --received {}", (S1, "acknowledge"), |v| v.ew_5);
    every_vector("--policy trust-2025 --received 2022-09-01 --logged {}", (S1, "respond"), |v| v.ew_10);
    let answered = "--policy trust-2025 --received 2022-09-01 --responded {}";
    every_vector(answered, (S1, "request-escalation"), |v| v.ew_10);
    every_vector("--policy trust-2025 --escalated {}", (S2, "acknowledge"), |v| v.ew_5);
    every_vector("--policy trust-2025 --escalated {}", (S2, "respond"), |v| v.ew_20);
}

/// Service Request: three working days from receipt, whoever it is given to and when.
#[test]
fn contacts_a_service_request_within_three_working_days_of_receipt() {
    every_vector("--policy trust-2025 --stage service-request --received {}", (S0, "contact"), |v| v.ew_3);
    let bench = Bench::on("2026-11-25");
    bench.ok("log --policy trust-2025 --stage service-request --received 2026-11-21 --summary 'Bin store'");
    bench.ok("allocate 1 --on 2026-11-23 --handler Ann");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-25 due-today");
    bench.ok("contact 1");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-25 met");
}

/// The ten days are said to run from logging, so a late log moves them.
#[test]
fn a_late_log_moves_the_answer_and_the_other_reading_is_shown() {
    let bench = Bench::on("2026-11-13");
    bench.ok("log --policy trust-2025 --received 2026-11-02 --logged 2026-11-12 --summary 'No visit'");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-26 running");
    let (start, other) = explained(&bench, S1, "respond");
    assert_eq!(start, "logged, late: it was due by 2026-11-09 (acknowledge); the count begins the day after");
    assert_eq!(other.as_deref(), Some("2026-11-23"));
}

/// Ten working days more; further is exceptional, and agreed or else with the Ombudsman's details.
#[test]
fn a_further_extension_is_exceptional_and_agreed() {
    let bench = logged();
    assert_eq!(
        refused(&bench, "extend 1 --on 2026-11-16 --to 2026-12-02 --reason 'Survey'"),
        [
            "a further extension takes exceptional circumstances, clause Complaints",
            "a further extension takes the complainant's agreement or, failing that, the ombudsman's details, \
             clause Complaints",
        ]
    );
    assert_eq!(warned(&bench, "extend 1 --on 2026-11-16 --to 2026-12-01 --reason 'Survey'"), [""; 0]);
    bench.ok("extend 1 --on 2026-11-30 --to 2026-12-02 --reason 'Survey' --good-reason 'Flood' --agreed");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-02 overdue");
}

/// Stage 2 as well: twenty working days from logging there, and ten more.
#[test]
fn extends_stage_2_by_ten_working_days() {
    let bench = logged();
    bench.ok("respond 1 --on 2026-11-20 --outcome not-upheld");
    bench.ok("escalate 1 --requested 2026-11-25 --on 2026-11-26 --handler Ann");
    assert_eq!(stands(&bench, S2, "respond"), "2026-12-24 overdue");
    assert_eq!(refused(&bench, "extend 1 --on 2026-12-24 --for 11wd --reason 'Panel ill'").len(), 2);
    bench.ok("extend 1 --on 2026-12-24 --for 10wd --reason 'Panel ill'");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-12 overdue");
}

/// Answered on Friday 20 November: until Friday 4 December.
#[test]
fn takes_a_late_request_only_for_an_exceptional_reason() {
    let bench = logged();
    bench.ok("respond 1 --on 2026-11-20 --outcome not-upheld");
    let late = "asked on Mon 7 Dec 2026, after the window that ended on Fri 4 Dec 2026, and no exceptional reason is given, \
                clause Complaints";
    assert_eq!(refused(&bench, "escalate 1 --on 2026-12-07"), [late]);
    bench.ok("escalate 1 --on 2026-12-07 --exceptional 'In hospital'");
}

#[test]
fn stage_2_comes_after_the_answer_at_stage_1() {
    let bench = logged();
    assert_eq!(refused(&bench, "escalate 1 --on 2026-11-09"), ["stage-1 is not answered yet, clause Complaints"]);
    let direct = ["trust-2025 does not take a complaint straight to stage-2, clause Complaints"];
    assert_eq!(refused(&bench, "log --policy trust-2025 --stage stage-2 --summary 'Serious'"), direct);
}

/// A service request goes on to stage 1 as it is, and the clocks there run from that day.
#[test]
fn a_service_request_becomes_a_complaint() {
    let bench = Bench::on("2026-11-27");
    bench.ok("log --policy trust-2025 --stage service-request --received 2026-11-20 --summary 'Bin store'");
    bench.ok("escalate 1");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-25 ended");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-12-04 running");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-11 running");
}

/// The surviving text sets no time to complain, and knows three outcomes.
#[test]
fn has_no_time_to_complain_and_no_outcome_resolved() {
    let bench = Bench::on("2026-03-02");
    let old = "log --policy trust-2025 --summary 'Noise' --known 2019-01-01 --received 2026-02-27";
    assert_eq!(warned(&bench, old), [""; 0]);
    let unknown = ["trust-2025 has no outcome resolved: it knows upheld, partly-upheld, not-upheld"];
    assert_eq!(refused(&bench, "respond 1 --outcome resolved"), unknown);
}
