//! West Whitlawburn Housing Co-operative, Complaints Handling Procedure, March 2021: stage 2.

use super::steps::{every_vector, has_clock, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";
const S2: &str = "stage-2";

/// A complaint received on Friday 12 June 2026, first known of on 15 January, answered on the 17th and asked for
/// stage 2 on Monday the 22nd: the final answer is due on 17 July.
fn escalated() -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok(
        "log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --known 2026-01-15 --handler Ann --summary A",
    );
    bench.ok("respond 1 --on 2026-06-17 --outcome not-upheld");
    bench.ok("escalate 1 --on 2026-06-22 --handler Bob");
    bench
}

/// 117, 137, App. 1: three working days and twenty, of which the day of the request is the first.
#[test]
fn counts_from_the_request_which_is_day_one() {
    every_vector("--policy wwhc-2021 --escalated {}", (S2, "acknowledge"), |v| v.sc_3_itself);
    every_vector("--policy wwhc-2021 --escalated {}", (S2, "respond"), |v| v.sc_20_itself);
}

/// App. 1: directly at stage 2, from receipt.
#[test]
fn counts_from_receipt_when_it_begins_there() {
    every_vector("--policy wwhc-2021 --stage stage-2 --received {}", (S2, "acknowledge"), |v| v.sc_3_itself);
    every_vector("--policy wwhc-2021 --stage stage-2 --received {}", (S2, "respond"), |v| v.sc_20_itself);
}

/// App. 1: the day the customer asks is day one, although it was taken there the working day after.
#[test]
fn the_day_asked_is_day_one_whenever_it_was_taken_on() {
    let bench = Bench::on("2026-06-22");
    bench.ok("log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --summary 'Close'");
    bench.ok("respond 1 --on 2026-06-17 --outcome not-upheld");
    bench.ok("escalate 1 --requested 2026-06-19 --on 2026-06-22");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-06-23 running");
    assert_eq!(stands(&bench, S2, "respond"), "2026-07-16 running");
}

/// 96, 101, 113: complex or serious, or the customer refuses stage 1.
#[test]
fn takes_a_complaint_straight_to_stage_2() {
    let bench = Bench::on("2026-06-22");
    let serious = "log --policy wwhc-2021 --stage stage-2 --serious 'Risk to a child' --summary 'Damp'";
    assert_eq!(warned(&bench, serious), [""; 0]);
    assert_eq!(stands(&bench, S2, "respond"), "2026-07-17 running");
    assert!(!has_clock(&bench, S1, "respond"));
}

/// 106, FAQ 11: not answered at stage 1, it goes on without an answer; from the day it is taken on.
#[test]
fn goes_on_from_stage_1_without_an_answer() {
    let bench = Bench::on("2026-06-22");
    bench.ok("log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --summary 'Close'");
    assert_eq!(warned(&bench, "escalate 1 --handler 'C Munro'"), [""; 0]);
    assert_eq!(stands(&bench, S1, "respond"), "2026-06-19 ended");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-06-24 running");
    assert_eq!(stands(&bench, S2, "respond"), "2026-07-17 running");
}

/// 114: somebody else, wherever possible.
#[test]
fn warns_of_the_same_person_and_goes_on() {
    let bench = Bench::on("2026-06-22");
    bench.ok("log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --handler Ann --summary 'Close'");
    bench.ok("respond 1 --on 2026-06-17 --outcome not-upheld");
    let same = ["Ann handled stage-1: somebody else, wherever possible (clause 114)"];
    assert_eq!(warned(&bench, "escalate 1 --handler Ann"), same);
    assert_eq!(bench.json("show 1")["overrides"], 0);
}

/// 139: no fixed cap, but a manager approves; 142: the answer is signed off.
#[test]
fn a_manager_approves_an_extension_of_any_length_and_the_answer_is_signed_off() {
    let bench = escalated();
    bench.ok("ack 1 --on 2026-06-24");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-06-24 met");
    let unapproved = ["it must be approved by an appropriate manager, clause 139"];
    assert_eq!(refused(&bench, "extend 1 --on 2026-07-10 --to 2027-01-29 --reason 'Survey'"), unapproved);
    bench.ok("extend 1 --on 2026-07-10 --to 2027-01-29 --reason 'Survey' --approved-by 'M Reid'");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-29 overdue");
    let unsigned = "this answer is to be signed off by a manager or officer empowered to give the final response \
                    (clause 142): nobody is recorded";
    assert_eq!(warned(&bench, "respond 1 --on 2026-12-01 --outcome upheld -n"), [unsigned]);
    assert_eq!(warned(&bench, "respond 1 --on 2026-12-01 --outcome upheld --signed-off-by 'M Reid'"), [""; 0]);
}

/// 139, FAQ 12: an update every twenty working days while it is extended, over Scotland's 3 August.
#[test]
fn updates_every_twenty_working_days_while_extended() {
    let bench = escalated();
    assert!(!has_clock(&bench, S2, "update"));
    bench.ok("extend 1 --on 2026-07-10 --to 2026-10-30 --reason 'Survey' --approved-by 'M Reid'");
    assert_eq!(stands(&bench, S2, "update"), "2026-08-10 overdue");
    // Being in touch is not an update.
    bench.ok("contact 1 --on 2026-07-15 --channel phone");
    bench.ok("contact 1 --on 2026-07-16 --incoming");
    assert_eq!(stands(&bench, S2, "update"), "2026-08-10 overdue");
    bench.ok("contact 1 --on 2026-07-20 --update");
    assert_eq!(stands(&bench, S2, "update"), "2026-08-18 overdue");
    // Telling a further extension is an update, too.
    bench.ok("extend 1 --on 2026-08-07 --to 2026-11-30 --reason 'Survey' --approved-by 'M Reid'");
    assert_eq!(stands(&bench, S2, "update"), "2026-09-04 overdue");
    bench.ok("respond 1 --on 2026-08-28 --outcome upheld");
    let shown = bench.json("show 1");
    let rounds: Vec<String> = shown["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|clock| clock["clock"] == "update")
        .map(|clock| format!("{} {} {}", clock["started"], clock["due"], clock["standing"]).replace('"', ""))
        .collect();
    assert_eq!(rounds, ["2026-07-10 2026-08-10 met", "2026-07-20 2026-08-18 met", "2026-08-07 2026-09-04 ended"]);
}

/// 139, FAQ 12: the staff complained about are told as often as the customer, and counted apart.
#[test]
fn updates_the_staff_complained_about_every_twenty_working_days_too() {
    let bench = escalated();
    bench.ok("extend 1 --on 2026-07-10 --to 2026-10-30 --reason 'Survey' --approved-by 'M Reid'");
    // Until the record shows that staff are complained about, nobody is owed an update but the customer.
    assert!(!has_clock(&bench, S2, "update-staff"));
    bench.ok("staff 1 --on 2026-07-13 --told complaint --staff 'D Fry'");
    assert_eq!(stands(&bench, S2, "update-staff"), "2026-08-11 overdue");
    // Telling the customer is not telling the staff, nor the other way round.
    bench.ok("contact 1 --on 2026-07-20 --update");
    assert_eq!(stands(&bench, S2, "update-staff"), "2026-08-11 overdue");
    bench.ok("staff 1 --on 2026-07-22 --told progress-update");
    assert_eq!(stands(&bench, S2, "update-staff"), "2026-08-20 overdue");
    assert_eq!(stands(&bench, S2, "update"), "2026-08-18 overdue");
    bench.ok("staff 1 --on 2026-08-24 --told progress-update");
    bench.ok("respond 1 --on 2026-08-28 --outcome upheld");
    let shown = bench.json("show 1");
    let rounds: Vec<String> = shown["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|clock| clock["clock"] == "update-staff")
        .map(|clock| format!("{} {} {}", clock["started"], clock["due"], clock["standing"]).replace('"', ""))
        .collect();
    assert_eq!(rounds, ["2026-07-13 2026-08-11 met", "2026-07-22 2026-08-20 met-late", "2026-08-24 2026-09-21 ended"]);
}

/// 62: the regulator is told at once, which is no number of days: open until it is done, and never overdue.
#[test]
fn owes_the_regulator_word_of_a_serious_complaint_about_senior_staff() {
    let bench = Bench::on("2027-02-01");
    bench.ok("log --policy wwhc-2021 --received 2026-06-12 --logged 2026-06-12 --summary 'The Director'");
    assert!(!has_clock(&bench, S1, "notify-regulator"));
    bench.ok("flag 1 --on 2026-06-15 --senior-staff 'About the Director'");
    let owed = |stage| {
        let clock = bench.clock("1", stage, "notify-regulator");
        format!("{} {} {} {}", clock["started"], clock["due"], clock["met_on"], clock["standing"]).replace('"', "")
    };
    assert_eq!(owed(S1), "2026-06-15 null null running");
    // It is owed once, and until it is done, whatever becomes of the stage.
    bench.ok("escalate 1 --on 2026-06-16 --handler 'C Munro'");
    assert_eq!(owed(S1), "2026-06-15 null null running");
    assert!(!has_clock(&bench, S2, "notify-regulator"));
    bench.ok("notify 1 --on 2026-06-17 --regulator 'Scottish Housing Regulator'");
    assert_eq!(owed(S1), "2026-06-15 null 2026-06-17 met");
    assert_eq!(bench.clock("1", S1, "notify-regulator")["authority"], "62");
}

/// 149 to 151: only after the answer at stage 2, and within less than twelve months of first knowing.
#[test]
fn goes_to_the_spso_after_stage_2_within_less_than_twelve_months() {
    let bench = escalated();
    assert!(!has_clock(&bench, S1, "refer-to-ombudsman"));
    assert!(!has_clock(&bench, S2, "refer-to-ombudsman"));
    bench.ok("respond 1 --on 2026-07-14 --outcome not-upheld");
    assert_eq!(stands(&bench, S2, "refer-to-ombudsman"), "2027-01-14 passed");
    assert_eq!(
        refused(&bench, "escalate 1"),
        ["stage-2 is the last stage: next is the Scottish Public Services Ombudsman"]
    );
    let leap = "--policy wwhc-2021 --stage stage-2 --received 2024-03-04 --responded 2024-03-20 --known 2024-02-29";
    assert_eq!(reckoned(&bench, leap, S2, "refer-to-ombudsman")["due"], "2025-02-27");
}
