//! Willow Tree Housing Partnership, Complaints Procedure v7.

use super::steps::{clocks, every_vector, explained, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";
const S2: &str = "stage-2";

/// A complaint received on Monday 2 November 2026 and logged the day after: its answer is due on the 17th.
fn logged() -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok(
        "log --policy wthp-2024 --received 2026-11-02 --logged 2026-11-03 --handler 'J Smith' --summary 'Damp again'",
    );
    bench
}

/// The same, acknowledged with logging and answered on Friday 11 December, late.
fn answered() -> Bench {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-03");
    bench.ok("respond 1 --on 2026-12-11 --outcome upheld --remedy 'A new fan'");
    bench
}

/// The same, at stage 2 since 17 December by a request of the 15th.
fn escalated() -> Bench {
    let bench = answered();
    bench.ok("escalate 1 --requested 2026-12-15 --on 2026-12-17 --handler 'R Shah'");
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy wthp-2024 --received 2026-11-02 --responded 2026-11-10 --escalated 2026-11-12");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (2.1)",
            "stage-1 respond duty: 10 working days (2.2)",
            "stage-1 request-escalation window: 14 days (2.6, 3.1)",
            "stage-2 acknowledge duty: 5 working days (3.3)",
            "stage-2 respond duty: 20 working days (3.6)",
        ]
    );
}

/// 2.1: five working days from receipt.
#[test]
fn acknowledges_in_five_working_days_from_receipt() {
    every_vector("--policy wthp-2024 --received {}", (S1, "acknowledge"), |v| v.ew_5);
}

/// 2.2: ten working days from logging.
#[test]
fn answers_in_ten_working_days_from_logging() {
    every_vector("--policy wthp-2024 --received 2022-09-01 --logged {}", (S1, "respond"), |v| v.ew_10);
}

/// 2.1 with 2.2: while it is not logged, from the day it must be.
#[test]
fn counts_the_answer_from_the_last_day_to_log_while_it_is_not_logged() {
    every_vector("--policy wthp-2024 --received {}", (S1, "respond"), |v| v.ew_5_then_10);
    let bench = Bench::on("2026-11-02");
    let clock = reckoned(&bench, "--policy wthp-2024 --received 2026-11-02", S1, "respond");
    assert_eq!(clock["assumed_start"], true);
}

/// 2.6, 3.1: fourteen calendar days from the answer.
#[test]
fn leaves_fourteen_days_to_ask_for_stage_2() {
    let line = "--policy wthp-2024 --received 2022-09-01 --responded {}";
    every_vector(line, (S1, "request-escalation"), |v| v.days_14);
}

/// 3.3: five working days from the request; 3.6: twenty from escalation.
#[test]
fn counts_stage_2_from_the_request_and_the_escalation() {
    let line = "--policy wthp-2024 --escalated {}";
    every_vector(line, (S2, "acknowledge"), |v| v.ew_5);
    every_vector(line, (S2, "respond"), |v| v.ew_20);
    let bench = escalated();
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-12-22 overdue");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-19 overdue");
}

/// 2.2 says from being logged: a late log is late itself, and moves the answer.
#[test]
fn a_late_log_moves_the_answer_and_the_other_reading_is_shown() {
    let bench = Bench::on("2026-11-13");
    bench.ok("log --policy wthp-2024 --received 2026-11-02 --logged 2026-11-12 --summary 'Damp again'");
    bench.ok("ack 1 --on 2026-11-12");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 met-late");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-26 running");
    let (start, other) = explained(&bench, S1, "respond");
    assert_eq!(start, "logged, late: it was due by 2026-11-09 (acknowledge); the count begins the day after");
    assert_eq!(other.as_deref(), Some("2026-11-23"));
}

#[test]
fn a_timely_log_has_no_other_reading() {
    let (start, other) = explained(&logged(), S1, "respond");
    assert_eq!((start.as_str(), other), ("logged; the count begins the day after", None));
}

/// 2.2: ten working days more; beyond only with good reason; with the Ombudsman's details.
#[test]
fn extends_stage_1_by_ten_working_days_and_further_with_good_reason() {
    let bench = logged();
    let past = ["Wed 2 Dec 2026 is past Tue 1 Dec 2026, the furthest it may go without good reason, clause 2.2"];
    assert_eq!(refused(&bench, "extend 1 --on 2026-11-16 --to 2026-12-02 --reason 'Survey'"), past);
    let signpost = ["the ombudsman's details go with an extension (clause 2.2): give --signposted once they have"];
    assert_eq!(warned(&bench, "extend 1 --on 2026-11-16 --for 10wd --reason 'Survey'"), signpost);
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-01 overdue");
    // The cap counts from the first date, not from the one extended to.
    assert_eq!(refused(&bench, "extend 1 --on 2026-11-30 --for 1wd --reason 'Survey'"), past);
    let further = "extend 1 --on 2026-11-30 --for 1wd --reason 'Survey' --good-reason 'Flood' --signposted";
    assert_eq!(warned(&bench, further), [""; 0]);
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-02 overdue");
}

/// 3.6: twenty working days more.
#[test]
fn extends_stage_2_by_twenty_working_days_and_further_with_good_reason() {
    let bench = escalated();
    let past = ["Wed 17 Feb 2027 is past Tue 16 Feb 2027, the furthest it may go without good reason, clause 3.6"];
    assert_eq!(refused(&bench, "extend 1 --on 2027-01-18 --for 21wd --reason 'Panel ill'"), past);
    bench.ok("extend 1 --on 2027-01-18 --for 20wd --reason 'Panel ill' --signposted");
    assert_eq!(stands(&bench, S2, "respond"), "2027-02-16 running");
}

/// 2.6, 3.1: after fourteen days it is closed, whatever the reason. Christmas Day is a day like any other here.
#[test]
fn refuses_a_late_request_even_with_a_reason() {
    let bench = answered();
    let late = ["asked on Sat 26 Dec 2026, after the window that ended on Fri 25 Dec 2026, clause 2.6, 3.1"];
    assert_eq!(refused(&bench, "escalate 1 --on 2026-12-26 --exceptional 'In hospital'"), late);
    assert_eq!(warned(&bench, "escalate 1 --requested 2026-12-25 --on 2026-12-29 --handler 'R Shah'"), [""; 0]);
}

#[test]
fn a_complaint_lapses_the_day_after_the_window() {
    let bench = answered();
    let open = ["the complainant may ask for the next stage until Fri 25 Dec 2026, clause 2.6, 3.1"];
    assert_eq!(refused(&bench, "close 1 --because lapsed --on 2026-12-25"), open);
    bench.ok("close 1 --because lapsed --on 2026-12-26");
    assert_eq!(stands(&bench, S1, "request-escalation"), "2026-12-25 passed");
}

/// 3.1: stage 2 comes after stage 1's answer.
#[test]
fn stage_2_comes_after_the_answer_at_stage_1() {
    let bench = logged();
    assert_eq!(refused(&bench, "escalate 1 --on 2026-11-09"), ["stage-1 is not answered yet, clause 3.1"]);
    let direct = "log --policy wthp-2024 --stage stage-2 --summary 'Serious'";
    assert_eq!(refused(&bench, direct), ["wthp-2024 does not take a complaint straight to stage-2, clause 3.1"]);
}

/// 3.2: somebody else answers at stage 2.
#[test]
fn refuses_the_same_person_at_stage_2() {
    let same = ["J Smith handled stage-1, and the next stage is for somebody else, clause 3.2"];
    assert_eq!(refused(&answered(), "escalate 1 --on 2026-12-15 --handler 'J Smith'"), same);
    let bench = escalated();
    assert_eq!(refused(&bench, "respond 1 --on 2027-01-04 --outcome not-upheld --handler 'j smith'").len(), 1);
    bench.ok("respond 1 --on 2027-01-04 --outcome not-upheld");
    assert_eq!(refused(&bench, "escalate 1"), ["stage-2 is the last stage: next is the Housing Ombudsman"]);
}

#[test]
fn has_no_outcome_resolved() {
    let unknown = ["wthp-2024 has no outcome resolved: it knows upheld, partly-upheld, not-upheld"];
    assert_eq!(refused(&logged(), "respond 1 --on 2026-11-09 --outcome resolved"), unknown);
}
