//! What happened in time and is found late goes on record on the day it happened, and counts from that day; what
//! happened after a duty was over meets nothing.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use support::Bench;

/// Received and logged on Monday 2 November 2026.
fn case_of(policy: &str) -> Bench {
    let bench = Bench::on("2026-12-14");
    bench.ok("init --prefix WT");
    bench.ok(&format!("log --policy {policy} --received 2026-11-02 --on 2026-11-02 --summary Damp"));
    bench
}

#[test]
fn an_acknowledgement_found_after_the_answer() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-12 --outcome upheld");
    bench.ok("ack 1 --on 2026-11-05");
    assert_eq!(bench.clock("1", "stage-1", "acknowledge")["standing"], "met");
    assert_eq!(bench.json("show 1")["overrides"], 0);
}

#[test]
fn an_acknowledgement_sent_after_the_answer_is_still_refused() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-12 --outcome upheld");
    bench.fails(3, "ack 1 --on 2026-11-13");
}

#[test]
fn an_extension_found_after_the_answer() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-24 --outcome upheld");
    assert_eq!(bench.clock("1", "stage-1", "respond")["standing"], "met-late");
    bench.ok("extend 1 --on 2026-11-12 --to 2026-11-30 --reason Survey --signposted");
    assert_eq!(bench.clock("1", "stage-1", "respond")["standing"], "met");
}

/// The stage is the one the case was at on that day.
#[test]
fn a_stage_1_acknowledgement_found_at_stage_2() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-12 --outcome not-upheld");
    bench.ok("escalate 1 --on 2026-11-20 --handler 'R Shah'");
    bench.ok("ack 1 --on 2026-11-05");
    bench.ok("ack 1 --on 2026-11-23");
    assert_eq!(bench.clock("1", "stage-1", "acknowledge")["met_on"], "2026-11-05");
    assert_eq!(bench.clock("1", "stage-2", "acknowledge")["met_on"], "2026-11-23");
}

/// A call after the complaint was withdrawn is a courtesy, and no first contact that came too late.
#[test]
fn a_call_after_the_end_meets_nothing() {
    let bench = case_of("wdh-2022");
    bench.ok("allocate 1 --handler 'J Smith' --on 2026-11-02");
    bench.ok("close 1 --because withdrawn --on 2026-11-04");
    bench.ok("contact 1 --on 2026-12-04");
    assert_eq!(bench.clock("1", "stage-1", "first-contact")["standing"], "ended");
}

/// An update after the answer starts no further round.
#[test]
fn an_update_after_the_answer_starts_no_round() {
    let bench = case_of("wwhc-2021");
    bench.ok("escalate 1 --on 2026-11-03");
    bench.ok("extend 1 --on 2026-11-10 --to 2026-12-31 --reason Survey --approved-by 'M Reid'");
    bench.ok("respond 1 --on 2026-11-20 --outcome upheld --signed-off-by 'M Reid'");
    bench.ok("contact 1 --update --on 2026-12-11");
    let shown = bench.json("show 1");
    let updates: Vec<_> =
        shown["clocks"].as_array().unwrap().iter().filter(|clock| clock["clock"] == "update").collect();
    assert_eq!(updates.len(), 1);
    assert_eq!(updates[0]["standing"], "ended");
}

/// A duty that was never done shows that it was missed, though the stage is over.
#[test]
fn a_duty_never_done_shows_that_it_was_missed() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-16 --outcome upheld");
    let clock = bench.clock("1", "stage-1", "acknowledge");
    assert_eq!((&clock["standing"], &clock["missed"]), (&"ended".into(), &true.into()));
    assert!(bench.ok("show 1").contains("acknowledge: due Mon 9 Nov 2026 (ended on Mon 16 Nov 2026, missed)"));
}

/// The first allocation is the earliest, and the handler the latest, whatever the order of recording.
#[test]
fn allocations_in_the_order_of_their_days() {
    let bench = case_of("wdh-2022");
    bench.ok("allocate 1 --handler New --on 2026-11-10");
    bench.ok("allocate 1 --handler Old --on 2026-11-03");
    assert_eq!(bench.clock("1", "stage-1", "first-contact")["started"], "2026-11-03");
    assert_eq!(bench.json("show 1")["handler"], "New");
}

/// The date told last holds, whatever the order of recording.
#[test]
fn the_date_told_last_holds() {
    let bench = case_of("wthp-2024");
    bench.ok("extend 1 --on 2026-11-12 --to 2026-11-25 --reason Survey --signposted");
    bench.ok("extend 1 --on 2026-11-10 --to 2026-11-27 --reason Survey --signposted");
    assert_eq!(bench.clock("1", "stage-1", "respond")["due"], "2026-11-25");
}

/// A stage cannot be answered before the case was taken there.
#[test]
fn no_answer_before_the_escalation() {
    let bench = case_of("wthp-2024");
    bench.ok("respond 1 --on 2026-11-12 --outcome not-upheld");
    bench.ok("escalate 1 --requested 2026-11-13 --on 2026-11-17");
    let said = bench.fails(3, "respond 1 --on 2026-11-16 --outcome upheld");
    assert!(said.contains("comes before the escalation on Tue 17 Nov 2026 (entry 3)"), "{said}");
}

/// Past the published holidays a date is marked wherever it stands.
#[test]
fn a_provisional_date_is_marked_in_every_list() {
    let bench = Bench::on("2028-12-22");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --received 2028-12-22 --summary Damp");
    for list in ["list", "report due --within 20wd", "report due --within 20wd -f markdown"] {
        assert!(bench.ok(list).contains("Tue 2 Jan 2029 (provisional)"), "{list}");
    }
    assert!(bench.run("report due --within 20wd -f csv").err.contains("provisional"));
    assert_eq!(bench.json("report due --within 20wd")["rows"][0]["provisional"], true);
}

#[test]
fn a_dry_run_may_be_asked_for_before_the_verb() {
    let bench = case_of("wthp-2024");
    let ran = bench.run("-n close 1 --because withdrawn");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.starts_with("Would record: WT-2026-0001 closed: withdrawn"), "{}", ran.err);
    assert_eq!(bench.json("show 1")["status"], "open");
}
