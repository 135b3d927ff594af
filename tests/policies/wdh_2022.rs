//! WDH, Complaints Procedure, September 2022. Its clauses have headings, no numbers.

use super::steps::{clocks, every_vector, explained, has_clock, reckoned, refused, stands, warned};
use crate::support::Bench;

const S0: &str = "service-request";
const S1: &str = "stage-1";
const S2: &str = "stage-2";

/// A complaint received on Monday 2 November 2026 and logged the day after: its answer is due on the 17th.
fn logged() -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok("log --policy wdh-2022 --received 2026-11-02 --logged 2026-11-03 --summary 'Late repair'");
    bench
}

/// The same, with a decision letter of that day.
fn answered(on: &str) -> Bench {
    let bench = logged();
    bench.ok("allocate 1 --on 2026-11-04 --handler 'J Smith'");
    bench.ok("ack 1 --on 2026-11-04");
    bench.ok(&format!("respond 1 --on {on} --outcome upheld --remedy 'A new boiler'"));
    bench
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy wdh-2022 --received 2026-11-02 --responded 2026-11-10 --escalated 2026-11-12");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (Customer Relations team)",
            "stage-1 first-contact duty: 3 working days (Customer Relations team)",
            "stage-1 respond duty: 10 working days (Customer Relations team)",
            "stage-1 request-escalation window: 10 working days (Requests to escalate to Stage 2)",
            "stage-1 accept-remedy window: 8 weeks (Putting things right)",
            "stage-2 acknowledge duty: 5 working days (Requests to escalate to Stage 2)",
            "stage-2 respond duty: 20 working days (Requests to escalate to Stage 2)",
        ]
    );
    let before = clocks("--policy wdh-2022 --stage service-request --received 2026-11-02");
    assert_eq!(before, ["service-request contact duty: 3 working days (Service Recovery)"]);
}

/// Customer Relations team: five working days from receiving the form, ten from logging.
#[test]
fn counts_stage_1_from_receipt_and_from_logging() {
    every_vector("--policy wdh-2022 --received {}", (S1, "acknowledge"), |v| v.ew_5);
    every_vector("--policy wdh-2022 --received 2022-09-01 --logged {}", (S1, "respond"), |v| v.ew_10);
    every_vector("--policy wdh-2022 --received {}", (S1, "respond"), |v| v.ew_5_then_10);
    every_vector("--policy wdh-2022 --received {}", (S1, "first-contact"), |v| v.ew_5_then_3);
}

/// Requests to escalate to Stage 2: ten working days from the letter, five from the request, twenty from logging.
/// Putting things right: eight weeks.
#[test]
fn counts_on_from_the_decision_letter_and_from_the_request() {
    let answered = "--policy wdh-2022 --received 2022-09-01 --responded {}";
    every_vector(answered, (S1, "request-escalation"), |v| v.ew_10);
    every_vector(answered, (S1, "accept-remedy"), |v| v.weeks_8);
    every_vector("--policy wdh-2022 --escalated {}", (S2, "acknowledge"), |v| v.ew_5);
    every_vector("--policy wdh-2022 --escalated {}", (S2, "respond"), |v| v.ew_20);
}

/// Service Recovery: three working days from allocation; from receipt until that is recorded.
#[test]
fn contacts_a_service_request_within_three_working_days_of_allocation() {
    every_vector("--policy wdh-2022 --stage service-request --received {}", (S0, "contact"), |v| v.ew_3);
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wdh-2022 --stage service-request --received 2026-11-21 --summary 'Bin store'");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-25 running");
    assert_eq!(bench.clock("1", S0, "contact")["assumed_start"], true);
    bench.ok("allocate 1 --handler 'P Jones'");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-26 running");
    // A call from them is not a call to them.
    bench.ok("contact 1 --incoming");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-26 running");
    bench.ok("contact 1 --channel phone");
    assert_eq!(stands(&bench, S0, "contact"), "2026-11-26 met");
}

/// The five days are for logging and for acknowledging: the later of the two meets them.
#[test]
fn logging_alone_does_not_acknowledge() {
    let bench = logged();
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 overdue");
    bench.ok("ack 1 --on 2026-11-10");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 met-late");
}

/// The officer's three days run from allocation.
#[test]
fn the_officer_makes_contact_within_three_working_days() {
    let bench = logged();
    assert_eq!(stands(&bench, S1, "first-contact"), "2026-11-12 overdue");
    bench.ok("allocate 1 --on 2026-11-12 --handler 'J Smith'");
    assert_eq!(stands(&bench, S1, "first-contact"), "2026-11-17 overdue");
    let (start, other) = explained(&bench, S1, "first-contact");
    let late = "allocated to its handler, late: it was due by 2026-11-09 (acknowledge); the count begins the day after";
    assert_eq!((start.as_str(), other.as_deref()), (late, Some("2026-11-12")));
    bench.ok("contact 1 --on 2026-11-17");
    assert_eq!(stands(&bench, S1, "first-contact"), "2026-11-17 met");
}

/// The ten days are said to run from logging, so a late log moves them.
#[test]
fn a_late_log_moves_the_answer_and_the_other_reading_is_shown() {
    let bench = Bench::on("2026-11-13");
    bench.ok("log --policy wdh-2022 --received 2026-11-02 --logged 2026-11-12 --summary 'Late repair'");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-26 running");
    let (start, other) = explained(&bench, S1, "respond");
    assert_eq!(start, "logged, late: it was due by 2026-11-09 (acknowledge); the count begins the day after");
    assert_eq!(other.as_deref(), Some("2026-11-23"));
}

/// Up to ten working days more; further takes exceptional circumstances, and agreement or else the Ombudsman.
#[test]
fn a_further_extension_is_exceptional_and_agreed() {
    let bench = logged();
    let exceptional = "a further extension takes exceptional circumstances, clause Customer Relations team";
    let agreed = "a further extension takes the complainant's agreement or, failing that, the ombudsman's details, \
                  clause Customer Relations team";
    let past = "extend 1 --on 2026-11-16 --to 2026-12-02 --reason 'Survey'";
    assert_eq!(refused(&bench, past), [exceptional, agreed]);
    assert_eq!(refused(&bench, &format!("{past} --good-reason Flood")), [agreed]);
    assert_eq!(refused(&bench, &format!("{past} --agreed")), [exceptional]);
    assert_eq!(warned(&bench, "extend 1 --on 2026-11-16 --for 5wd --reason 'Survey'"), [""; 0]);
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-24 overdue");
    // A second one is a further one, although the two together are within ten days.
    assert_eq!(refused(&bench, "extend 1 --on 2026-11-23 --for 1wd --reason 'Survey'"), [exceptional, agreed]);
    bench.ok("extend 1 --on 2026-11-23 --for 1wd --reason 'Survey' --good-reason 'Flood' --signposted");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-25 overdue");
}

/// Requests to escalate to Stage 2: ten working days there, too, not the twenty of the answer.
#[test]
fn extends_stage_2_by_ten_working_days() {
    let bench = answered("2026-12-01");
    bench.ok("escalate 1 --requested 2026-12-15 --on 2026-12-17");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-12-22 overdue");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-19 overdue");
    assert_eq!(refused(&bench, "extend 1 --on 2027-01-18 --for 11wd --reason 'Panel ill'").len(), 2);
    bench.ok("extend 1 --on 2027-01-18 --for 10wd --reason 'Panel ill'");
    assert_eq!(stands(&bench, S2, "respond"), "2027-02-02 running");
}

/// Ten working days from the date of the letter, over Christmas; later only in exceptional circumstances.
#[test]
fn takes_a_late_request_only_for_an_exceptional_reason() {
    let bench = answered("2026-12-23");
    assert_eq!(stands(&bench, S1, "request-escalation"), "2027-01-11 passed");
    let late = "asked on Tue 12 Jan 2027, after the window that ended on Mon 11 Jan 2027, and no exceptional reason is given, \
                clause Requests to escalate to Stage 2";
    assert_eq!(refused(&bench, "escalate 1 --on 2027-01-12"), [late]);
    assert_eq!(warned(&bench, "escalate 1 --on 2027-01-12 --exceptional 'In hospital'"), [""; 0]);
    assert_eq!(bench.json("show 1")["overrides"], 0);
}

/// The window counts from the date of the letter, whenever it arrived.
#[test]
fn the_window_does_not_wait_for_the_letter_to_arrive() {
    let bench = Bench::on("2026-01-05");
    let line = "--policy wdh-2022 --received 2026-11-02 --responded 2026-12-23 --response-received 2026-12-30";
    assert_eq!(reckoned(&bench, line, S1, "request-escalation")["due"], "2027-01-11");
}

/// Putting things right: eight weeks to send the form back, where something was offered.
#[test]
fn a_remedy_can_be_accepted_for_eight_weeks() {
    assert_eq!(stands(&answered("2026-11-16"), S1, "accept-remedy"), "2027-01-11 passed");
    let bench = logged();
    bench.ok("respond 1 --on 2026-11-16 --outcome not-upheld");
    assert!(!has_clock(&bench, S1, "accept-remedy"));
}

#[test]
fn stage_2_comes_after_the_answer_at_stage_1() {
    let bench = logged();
    let before = ["stage-1 is not answered yet, clause Requests to escalate to Stage 2"];
    assert_eq!(refused(&bench, "escalate 1 --on 2026-11-09"), before);
    let direct = "wdh-2022 does not take a complaint straight to stage-2, clause Requests to escalate to Stage 2";
    assert_eq!(refused(&bench, "log --policy wdh-2022 --stage stage-2 --summary 'Serious'"), [direct]);
}

/// The procedure does not ask for another person at stage 2, so nothing is said.
#[test]
fn says_nothing_of_the_same_person_at_stage_2() {
    let bench = answered("2026-12-01");
    assert_eq!(warned(&bench, "escalate 1 --on 2026-12-15 --handler 'J Smith'"), [""; 0]);
}

/// Exclusions: six months from the problem, or from knowing of it. 31 August and six months are 28 February.
#[test]
fn warns_of_a_complaint_made_after_six_months() {
    let bench = Bench::on("2026-03-02");
    let log = "log --policy wdh-2022 --summary 'Noise' --known 2025-08-31 --received";
    assert_eq!(warned(&bench, &format!("{log} 2026-02-28")), [""; 0]);
    let late = ["received after Sat 28 Feb 2026, the last day to complain (clause Exclusions)"];
    assert_eq!(warned(&bench, &format!("{log} 2026-03-01")), late);
}

#[test]
fn has_no_outcome_resolved() {
    let unknown = ["wdh-2022 has no outcome resolved: it knows upheld, partly-upheld, not-upheld"];
    assert_eq!(refused(&logged(), "respond 1 --on 2026-11-09 --outcome resolved"), unknown);
}

/// A complaint that began as a request goes back to no request, however it came.
#[test]
fn a_complaint_is_not_returned_to_a_service_request() {
    let bench = Bench::on("2026-12-14");
    bench.ok("init --prefix WT");
    bench.ok("log --policy wdh-2022 --stage service-request --received 2026-11-02 --on 2026-11-02 --summary Tap");
    bench.ok("escalate 1 --on 2026-11-05");
    bench.fails(3, "return 1 --answer-by 2026-12-18 --agreed");
    assert_eq!(bench.json("show 1")["stage"], "stage-1");
}

/// The date that the ombudsman sets is there, where the procedure itself gives none until one is agreed.
#[test]
fn an_instructed_date_is_a_duty_where_the_procedure_sets_none() {
    let bench = Bench::on("2026-12-14");
    bench.ok("init --prefix WT");
    bench.ok("log --policy wdh-2022 --stage service-request --received 2026-11-02 --on 2026-11-02 --summary Tap");
    bench.ok("close 1 --on 2026-11-05 --because withdrawn");
    bench.ok("reopen 1 --on 2026-11-09 --because ombudsman-instruction --answer-by 2026-12-01");
    let clock = bench.clock("1", "service-request", "respond");
    assert_eq!((clock["due"].as_str(), clock["standing"].as_str()), (Some("2026-12-01"), Some("overdue")));
}

/// Service Recovery: a complaint is logged whenever the customer asks for one, so that is never turned down.
#[test]
fn a_service_request_that_is_to_be_a_complaint_is_not_declined() {
    let bench = Bench::on("2026-12-14");
    bench.ok("init --prefix WT");
    bench.ok("log --policy wdh-2022 --stage service-request --received 2026-11-02 --on 2026-11-02 --summary Tap");
    assert_eq!(
        refused(&bench, "decline 1 --on 2026-11-05 --ground exclusion --reasons Later --signposted"),
        ["wdh-2022 provides for no turning down of a request to complain, clause Service Recovery"]
    );
}
