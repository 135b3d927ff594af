//! West Whitlawburn Housing Co-operative, Complaints Handling Procedure, March 2021: stage 1 and the way on from it.

use super::steps::{clocks, every_vector, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";

/// A complaint received on Friday 12 June 2026, the working day before Scotland's 15 June: due on the 19th.
fn logged() -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok("log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --known 2026-01-15 --summary 'Close'");
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let dates = "--received 2026-11-02 --responded 2026-11-20 --escalated 2026-11-12 --known 2026-11-01";
    assert_eq!(
        clocks(&format!("--policy wwhc-2021 {dates}")),
        [
            "stage-1 respond duty: 5 working days (103; Part 3 App. 1)",
            "stage-2 acknowledge duty: 3 working days (117, 137; Part 3 App. 1)",
            "stage-2 respond duty: 20 working days (137; Part 3 App. 1)",
            "stage-2 refer-to-ombudsman window: less than 12 months (151)",
        ]
    );
    assert_eq!(
        clocks("--policy wwhc-2021 --received 2026-11-02 --responded 2026-11-05 --known 2026-11-01"),
        [
            "stage-1 respond duty: 5 working days (103; Part 3 App. 1)",
            "stage-1 request-escalation window: 2 months, or 6 months from first knowing of the problem if later (37)",
        ]
    );
}

/// 103, App. 1: five working days, of which the day of receipt is the first.
#[test]
fn answers_in_five_working_days_the_first_being_receipt() {
    every_vector("--policy wwhc-2021 --received {}", (S1, "respond"), |v| v.sc_5_itself);
}

/// App. 1: a day of industrial action that stops the service is no working day; elsewhere it is one.
#[test]
fn industrial_action_leaves_the_count_here_alone() {
    let bench = Bench::on("2026-06-19");
    bench.ok("init");
    bench.ok("calendar add-closure 2026-06-16 --to 2026-06-17 --reason industrial-action");
    let due =
        |policy, clock| reckoned(&bench, &format!("--policy {policy} --received 2026-06-12"), S1, clock)["due"].clone();
    assert_eq!(due("wwhc-2021", "respond"), "2026-06-23");
    assert_eq!(due("wthp-2024", "acknowledge"), "2026-06-19");
}

/// 104: a manager agrees.
#[test]
fn an_extension_takes_a_manager() {
    let bench = logged();
    let unapproved = ["it must be approved by an appropriate manager, clause 104"];
    assert_eq!(refused(&bench, "extend 1 --on 2026-06-18 --to 2026-06-26 --reason 'Away'"), unapproved);
    let approved = "extend 1 --on 2026-06-18 --to 2026-06-26 --reason 'Away' --approved-by 'M Reid'";
    assert_eq!(warned(&bench, approved), [""; 0]);
    assert_eq!(stands(&bench, S1, "respond"), "2026-06-26 overdue");
}

/// 104, 106: ten working days from receipt, the extension included, and no reason goes further.
#[test]
fn no_reason_extends_past_the_tenth_day() {
    let bench = logged();
    let past = "Sat 27 Jun 2026 is past Fri 26 Jun 2026, the furthest it may go, clause 104: unanswered by then, the complaint \
                goes to the next stage (clause 106; Part 3 App. 1, FAQ 11)";
    let further = "extend 1 --on 2026-06-18 --to 2026-06-27 --reason 'Away' --approved-by 'M Reid' --agreed";
    assert_eq!(refused(&bench, &format!("{further} --good-reason 'Flood'")), [past]);
}

/// The cap counts from receipt, not from the date extended to; received on a Saturday, the holiday is skipped twice.
#[test]
fn the_tenth_day_is_counted_from_receipt() {
    let bench = Bench::on("2026-06-30");
    bench.ok("log --policy wwhc-2021 --received 2026-06-13 --logged 2026-06-16 --summary 'Close'");
    bench.ok("extend 1 --on 2026-06-22 --to 2026-06-24 --reason 'Away' --approved-by 'M Reid'");
    let past = "extend 1 --on 2026-06-23 --to 2026-06-30 --reason 'Away' --approved-by 'M Reid'";
    assert_eq!(refused(&bench, past).len(), 1);
    bench.ok("extend 1 --on 2026-06-23 --to 2026-06-29 --reason 'Away' --approved-by 'M Reid'");
    assert_eq!(stands(&bench, S1, "respond"), "2026-06-29 overdue");
}

/// 37: until the later of six months from first knowing and two months from receiving the answer.
#[test]
fn asks_for_stage_2_until_the_later_of_two_dates() {
    let bench = Bench::on("2026-01-05");
    let window = |dates: &str| {
        let line = format!("--policy wwhc-2021 --received 2026-06-26 --responded 2026-06-29 {dates}");
        reckoned(&bench, &line, S1, "request-escalation")["due"].as_str().unwrap().to_owned()
    };
    assert_eq!(window("--response-received 2026-07-01 --known 2026-06-01"), "2026-12-01");
    assert_eq!(window("--response-received 2026-06-30 --known 2026-01-15"), "2026-08-30");
    // Until it is known when the answer arrived, from when it was given.
    assert_eq!(window("--known 2026-01-15"), "2026-08-29");
    assert_eq!(window("--response-received 2026-07-01"), "2026-09-01");
    // Months end where their last day does: 31 December and two, 31 August and six.
    assert_eq!(window("--response-received 2026-12-31 --known 2026-06-01"), "2027-02-28");
    let short = "--policy wwhc-2021 --received 2025-09-01 --responded 2025-09-02 --known 2025-08-31";
    assert_eq!(reckoned(&bench, short, S1, "request-escalation")["due"], "2026-02-28");
}

/// 37: later in special circumstances, recorded.
#[test]
fn takes_a_late_request_in_special_circumstances() {
    let bench = logged();
    bench.ok("respond 1 --on 2026-06-18 --received-on 2026-06-20 --outcome not-upheld");
    let late = "asked on Fri 21 Aug 2026, after the window that ended on Thu 20 Aug 2026, and no exceptional reason is given, \
                clause 37";
    assert_eq!(refused(&bench, "escalate 1 --on 2026-08-21"), [late]);
    bench.ok("escalate 1 --on 2026-08-21 --exceptional 'In hospital'");
}

/// 108, 143: all four outcomes, resolved and partially upheld among them.
#[test]
fn knows_four_outcomes() {
    for (outcome, recorded) in [
        ("resolved", "resolved"),
        ("upheld", "upheld"),
        ("partially-upheld", "partly-upheld"),
        ("partly-upheld", "partly-upheld"),
        ("not-upheld", "not-upheld"),
    ] {
        let bench = logged();
        bench.ok(&format!("respond 1 --on 2026-06-12 --outcome {outcome}"));
        assert_eq!(bench.json("show 1")["outcomes"]["stage-1"], recorded);
        // Answered on the day of receipt.
        assert_eq!(stands(&bench, S1, "respond"), "2026-06-19 met");
    }
}

/// 36: six months to complain, later in special circumstances.
#[test]
fn warns_of_a_complaint_made_after_six_months() {
    let bench = Bench::on("2026-08-03");
    let log = "log --policy wwhc-2021 --summary 'Close' --known 2026-01-31 --received";
    assert_eq!(warned(&bench, &format!("{log} 2026-07-31")), [""; 0]);
    let late = "received after Fri 31 Jul 2026, the last day to complain (clause 36); \
                a later one is taken if there are special circumstances";
    assert_eq!(warned(&bench, &format!("{log} 2026-08-01")), [late]);
}
