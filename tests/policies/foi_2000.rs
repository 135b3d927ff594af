//! Freedom of Information Act 2000: twenty working days, which a fees notice stops.

use super::steps::{clocks, every_vector, explained, refused, stands};
use crate::support::Bench;

const S1: &str = "stage-1";

fn logged(received: &str) -> Bench {
    let bench = Bench::on("2027-02-01");
    bench.ok(&format!("log --policy foi-2000 --received {received} --logged {received} --summary 'Lift contracts'"));
    bench
}

fn paused(bench: &Bench, ground: &str, from: &str, to: &str) {
    bench.ok(&format!("pause 1 --on {from} --ground {ground} --reason 'As asked'"));
    bench.ok(&format!("resume 1 --on {to}"));
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy foi-2000 --received 2026-11-02");
    assert_eq!(all, ["stage-1 respond duty: 20 working days (s. 10(1))"]);
}

/// s. 10(1), (6): twenty working days following receipt, none of them a bank holiday in any part of the United Kingdom.
#[test]
fn leaves_out_every_nations_holidays() {
    every_vector("--policy foi-2000 --received {}", (S1, "respond"), |v| v.uk_20);
}

#[test]
fn a_request_goes_from_receipt_to_its_answer() {
    let bench = logged("2026-11-27");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-30 overdue");
    bench.ok("respond 1 --on 2026-12-30 --outcome partly-upheld");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-30 met");
}

/// s. 10(2): the working days from the day the fees notice is given to the day the fee is received, both of them, are
/// disregarded. Received on Friday 27 November: the twentieth is 30 December.
#[test]
fn a_fees_notice_stops_the_count_from_its_day_to_the_day_of_payment() {
    for (received, from, to, due) in [
        // Six working days, over Christmas and Scotland's 4 January.
        ("2026-11-27", "2026-12-02", "2026-12-09", "2027-01-11"),
        // Notice given and paid on one day: that day.
        ("2026-11-02", "2026-11-11", "2026-11-11", "2026-12-02"),
        // A weekend has no working day to leave out: 1 December, as without.
        ("2026-11-02", "2026-11-07", "2026-11-08", "2026-12-01"),
        // Given on the last day.
        ("2026-11-02", "2026-12-01", "2026-12-04", "2026-12-07"),
    ] {
        let bench = logged(received);
        paused(&bench, "fees-notice", from, to);
        assert_eq!(stands(&bench, S1, "respond"), format!("{due} overdue"), "{from}");
    }
}

#[test]
fn two_pauses_are_both_left_out() {
    let bench = logged("2026-11-02");
    paused(&bench, "fees-notice", "2026-11-04", "2026-11-06");
    paused(&bench, "fees-notice", "2026-11-16", "2026-11-20");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-11 overdue");
}

/// While the fee is awaited nothing is overdue, however long; and the walk says why a day does not count.
#[test]
fn a_pause_that_lasts_is_never_overdue() {
    let bench = logged("2026-11-02");
    bench.ok("pause 1 --on 2026-11-11 --ground fees-notice --reason 'Fee of 30 pounds'");
    assert_eq!(bench.clock("1", S1, "respond")["standing"], "paused");
    assert_eq!(bench.json("report overdue")["rows"].as_array().unwrap().len(), 0);
    bench.ok("resume 1 --on 2026-11-12");
    let why = |date: &str| {
        let explained = bench.json("explain 1 respond");
        let trail = explained["trail"].as_array().unwrap().clone();
        let step = trail.iter().find(|step| step["date"] == date).unwrap();
        (step["counts"].as_bool().unwrap(), step["why"].as_str().unwrap().to_owned())
    };
    let awaited = "the count stands still: a fees notice is given and its payment awaited (clause s. 10(2))";
    assert_eq!(why("2026-11-10"), (true, "working day".to_owned()));
    assert_eq!(why("2026-11-11"), (false, awaited.to_owned()));
    assert_eq!(why("2026-11-12"), (false, awaited.to_owned()));
    assert_eq!(why("2026-11-13"), (true, "working day".to_owned()));
}

/// ss. 1(3), 10(6): where further information is needed, the request counts as received when that is. Asked for on
/// 4 November, received on Saturday the 14th: twenty working days from there.
#[test]
fn clarification_begins_the_count_again() {
    for (received, due) in [("2026-11-14", "2026-12-14"), ("2026-11-18", "2026-12-17")] {
        let bench = logged("2026-11-02");
        paused(&bench, "clarification", "2026-11-04", received);
        assert_eq!(stands(&bench, S1, "respond"), format!("{due} overdue"));
        let (start, _) = explained(&bench, S1, "respond");
        assert_eq!(start, "begun again as the pause ended; the count begins the day after");
        assert_eq!(bench.clock("1", S1, "respond")["started"], received);
    }
}

/// A fees notice given before the clarification came is no part of the count that began after it.
#[test]
fn what_stood_still_before_the_count_began_again_is_not_left_out_twice() {
    let bench = logged("2026-11-02");
    paused(&bench, "fees-notice", "2026-11-03", "2026-11-05");
    paused(&bench, "clarification", "2026-11-10", "2026-11-18");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-17 overdue");
}

#[test]
fn a_ground_the_act_does_not_know_is_refused() {
    let bench = logged("2026-11-02");
    let said = refused_or_usage(&bench, "pause 1 --on 2026-11-11 --ground holidays --reason Away");
    assert!(said.contains("holidays") && said.contains("fees-notice") && said.contains("clarification"), "{said}");
    // A procedure without grounds has none to pause on.
    bench.ok("log --policy hos-code-2024 --received 2026-11-02 --logged 2026-11-02 --summary Damp");
    let said = refused_or_usage(&bench, "pause 2 --on 2026-11-11 --ground fees-notice --reason Away");
    assert!(said.contains("hos-code-2024"), "{said}");
}

#[track_caller]
fn refused_or_usage(bench: &Bench, line: &str) -> String {
    let ran = bench.run(line);
    assert!([2, 3].contains(&ran.code), "plaint {line}\n{}", ran.err);
    ran.err
}

/// ss. 10(3), 17: for the public interest, told within the twenty working days.
#[test]
fn the_public_interest_takes_notice_within_the_twenty_days() {
    let bench = logged("2026-11-02");
    let line = "--to 2026-12-23 --reason 'Public interest: s. 43'";
    let late = refused(&bench, &format!("extend 1 --on 2026-12-02 {line}"));
    assert!(late[0].contains("due on Tue 1 Dec 2026") && late[0].contains("ss. 10(3), 17(1)-(2)"), "{late:?}");
    bench.ok(&format!("extend 1 --on 2026-12-01 {line}"));
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-23 overdue");
}

/// s. 10(6): the law says what a working day is. Neither a closure nor a bank holiday that is worked changes it.
#[test]
fn the_authoritys_own_days_change_nothing() {
    let bench = logged("2026-11-27");
    bench.ok("calendar add-closure 2026-12-21 --to 2026-12-24 --note Christmas");
    bench.ok("calendar work-on 2026-11-30");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-30 overdue");
    // A complaint in the same store does leave the closure out: without it, 29 December.
    bench.ok("log --policy hos-code-2024 --received 2026-12-18 --logged 2026-12-18 --summary Damp");
    assert_eq!(bench.clock("2", S1, "acknowledge")["due"], "2027-01-05");
}
