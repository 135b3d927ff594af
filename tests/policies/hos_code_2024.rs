//! Housing Ombudsman, Complaint Handling Code, April 2024.

use super::steps::{clocks, every_vector, explained, has_clock, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";
const S2: &str = "stage-2";

/// A complaint received on Monday 2 November 2026, to be acknowledged by the 9th. No policy is named: this is the
/// one there is in a new store.
fn logged() -> Bench {
    let bench = Bench::on("2027-03-01");
    bench.ok("log --received 2026-11-02 --logged 2026-11-02 --handler 'J Smith' --summary 'Lift out'");
    bench
}

/// The same, acknowledged on the last day: the answer is due on 23 November.
fn acknowledged() -> Bench {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-09");
    bench
}

/// The same, answered on 23 November and asked for stage 2 on 2 December.
fn escalated() -> Bench {
    let bench = acknowledged();
    bench.ok("respond 1 --on 2026-11-23 --outcome partly-upheld");
    bench.ok("escalate 1 --on 2026-12-02 --handler 'R Shah'");
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks(
        "--received 2026-11-02 --acknowledged 2026-11-19 --responded 2026-12-01 --escalated 2026-11-12 --known 2026-11-01",
    );
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (6.2)",
            "stage-1 respond duty: 10 working days (6.3)",
            "stage-2 acknowledge duty: 5 working days (6.11)",
            "stage-2 respond duty: 20 working days (6.14)",
            "stage-2 refer-to-ombudsman window: 12 months (Housing Ombudsman Scheme)",
        ]
    );
}

/// 6.2: five working days from receipt; 6.3: ten from acknowledgement, which is due on the fifth at the latest.
#[test]
fn counts_stage_1_from_receipt_and_from_the_acknowledgement() {
    every_vector("--policy hos-code-2024 --received {}", (S1, "acknowledge"), |v| v.ew_5);
    every_vector("--policy hos-code-2024 --received {}", (S1, "respond"), |v| v.ew_5_then_10);
    let same_day = "--policy hos-code-2024 --received {} --acknowledged {}";
    every_vector(same_day, (S1, "respond"), |v| v.ew_10);
}

/// 6.11: five working days from the request; 6.14: twenty from the acknowledgement.
#[test]
fn counts_stage_2_from_the_request_and_from_the_acknowledgement() {
    every_vector("--policy hos-code-2024 --escalated {}", (S2, "acknowledge"), |v| v.ew_5);
    every_vector("--policy hos-code-2024 --escalated {}", (S2, "respond"), |v| v.ew_5_then_20);
    let same_day = "--policy hos-code-2024 --escalated {} --acknowledged {}";
    every_vector(same_day, (S2, "respond"), |v| v.ew_20);
}

/// 6.3: logging is not acknowledging, and starts nothing.
#[test]
fn the_answer_waits_for_the_acknowledgement_not_for_the_log() {
    let bench = logged();
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 overdue");
    let clock = bench.clock("1", S1, "respond");
    assert_eq!((&clock["due"], &clock["assumed_start"]), (&"2026-11-23".into(), &true.into()));
    bench.ok("ack 1 --on 2026-11-03");
    let clock = bench.clock("1", S1, "respond");
    assert_eq!((&clock["due"], clock.get("assumed_start")), (&"2026-11-17".into(), None));
}

/// A late acknowledgement buys no time; the date it would have bought is shown, and the acknowledgement is late.
#[test]
fn a_late_acknowledgement_does_not_move_the_answer() {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-12");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 met-late");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-23 overdue");
    let (start, other) = explained(&bench, S1, "respond");
    assert_eq!(
        start,
        "acknowledged on 2026-11-12, but that was due by this day (acknowledge): being late buys no time; \
         the count begins the day after"
    );
    assert_eq!(other.as_deref(), Some("2026-11-26"));
}

/// The same at stage 2, over Christmas.
#[test]
fn a_late_acknowledgement_does_not_move_the_answer_at_stage_2() {
    let bench = escalated();
    bench.ok("ack 1 --on 2026-12-14");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-12-09 met-late");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-11 overdue");
    assert_eq!(explained(&bench, S2, "respond").1.as_deref(), Some("2027-01-14"));
}

#[test]
fn a_timely_acknowledgement_has_no_other_reading() {
    let (start, other) = explained(&acknowledged(), S1, "respond");
    assert_eq!((start.as_str(), other), ("acknowledged; the count begins the day after", None));
}

/// 6.4, 6.5: told while the time still runs, which it does on its last day.
#[test]
fn an_extension_is_told_before_the_deadline_passes() {
    let bench = acknowledged();
    let late = [
        "told on Tue 24 Nov 2026, after the answer was due on Mon 23 Nov 2026: it is to be told before, clause 6.4, 6.5",
    ];
    assert_eq!(refused(&bench, "extend 1 --on 2026-11-24 --for 5wd --reason 'Survey' --signposted"), late);
    bench.ok("extend 1 --on 2026-11-24 --told 2026-11-23 --for 5wd --reason 'Survey' --signposted");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-30 overdue");
}

/// 6.4: ten working days more; beyond only with good reason; 6.5: with the Ombudsman's details.
#[test]
fn extends_stage_1_by_ten_working_days_and_further_with_good_reason() {
    let bench = acknowledged();
    let past = ["Tue 8 Dec 2026 is past Mon 7 Dec 2026, the furthest it may go without good reason, clause 6.4, 6.5"];
    assert_eq!(refused(&bench, "extend 1 --on 2026-11-20 --to 2026-12-08 --reason 'Survey' --signposted"), past);
    let signpost = "the ombudsman's details go with an extension (clause 6.4, 6.5): give --signposted once they have";
    assert_eq!(warned(&bench, "extend 1 --on 2026-11-20 --to 2026-12-07 --reason 'Survey'"), [signpost]);
    bench.ok("extend 1 --on 2026-12-07 --to 2026-12-08 --reason 'Survey' --good-reason 'Flood' --signposted");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-08 overdue");
}

/// 6.15: twenty working days more.
#[test]
fn extends_stage_2_by_twenty_working_days_and_further_with_good_reason() {
    let bench = escalated();
    bench.ok("ack 1 --on 2026-12-03");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-05 overdue");
    let past = ["Wed 3 Feb 2027 is past Tue 2 Feb 2027, the furthest it may go without good reason, clause 6.15, 6.16"];
    assert_eq!(refused(&bench, "extend 1 --on 2027-01-05 --for 21wd --reason 'Panel ill' --signposted"), past);
    bench.ok("extend 1 --on 2027-01-05 --for 20wd --reason 'Panel ill' --signposted");
    assert_eq!(stands(&bench, S2, "respond"), "2027-02-02 overdue");
}

/// 6.10: everything not settled goes on, and the Code sets no time for asking.
#[test]
fn sets_no_window_to_ask_for_stage_2() {
    let bench = acknowledged();
    assert_eq!(refused(&bench, "escalate 1 --on 2026-11-10"), ["stage-1 is not answered yet, clause 6.10"]);
    bench.ok("respond 1 --on 2026-11-23 --outcome not-upheld");
    assert!(!has_clock(&bench, S1, "request-escalation"));
    bench.ok("escalate 1 --on 2027-03-01");
    let direct = ["hos-code-2024 does not take a complaint straight to stage-2, clause 6.10"];
    assert_eq!(refused(&bench, "log --stage stage-2 --summary 'Serious'"), direct);
}

/// 6.13: somebody else answers at stage 2.
#[test]
fn refuses_the_same_person_at_stage_2() {
    let same = ["J Smith handled stage-1, and the next stage is for somebody else, clause 6.13"];
    let bench = escalated();
    assert_eq!(refused(&bench, "respond 1 --on 2026-12-16 --outcome upheld --handler 'J Smith'"), same);
    assert_eq!(refused(&bench, "allocate 1 --on 2026-12-16 --handler 'J Smith'"), same);
    let bench = acknowledged();
    bench.ok("respond 1 --on 2026-11-23 --outcome partly-upheld");
    assert_eq!(refused(&bench, "escalate 1 --on 2026-12-02 --handler 'J Smith'"), same);
}

/// Twelve months to go to the Ombudsman, from the final response; 29 February and a year are the 28th.
#[test]
fn leaves_twelve_months_to_go_to_the_ombudsman() {
    let bench = escalated();
    assert!(!has_clock(&bench, S2, "refer-to-ombudsman"));
    bench.ok("respond 1 --on 2026-12-16 --outcome not-upheld");
    assert_eq!(stands(&bench, S2, "refer-to-ombudsman"), "2027-12-16 running");
    let leap = "--policy hos-code-2024 --received 2024-01-02 --escalated 2024-02-01 --responded 2024-02-29";
    assert_eq!(reckoned(&bench, leap, S2, "refer-to-ombudsman")["due"], "2025-02-28");
}

/// 2.2, 2.3: twelve months to complain, with discretion.
#[test]
fn warns_of_a_complaint_made_after_twelve_months() {
    let bench = Bench::on("2026-03-02");
    let log = "log --summary 'Noise' --received 2026-02-27 --known";
    assert_eq!(warned(&bench, &format!("{log} 2025-02-27")), [""; 0]);
    let late = "received after Thu 26 Feb 2026, the last day to complain (clause 2.2, 2.3); \
                a later one is taken if there is good reason (discretion is to be considered)";
    assert_eq!(warned(&bench, &format!("{log} 2025-02-26")), [late]);
}

#[test]
fn has_no_outcome_resolved() {
    let unknown = ["hos-code-2024 has no outcome resolved: it knows upheld, partly-upheld, not-upheld"];
    assert_eq!(refused(&acknowledged(), "respond 1 --on 2026-11-16 --outcome resolved"), unknown);
}
