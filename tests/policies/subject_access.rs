//! Subject access under the UK GDPR: a month, the day of receipt counted, as the Commissioner's guidance has it.

use super::steps::{clocks, explained, reckoned, refused, stands};
use crate::support::Bench;

const S1: &str = "stage-1";

fn logged(received: &str) -> Bench {
    let bench = Bench::on("2027-03-01");
    bench.ok(&format!("log --policy subject-access --received {received} --logged {received} --summary 'My file'"));
    bench
}

fn paused(bench: &Bench, ground: &str, from: &str, to: &str) {
    bench.ok(&format!("pause 1 --on {from} --ground {ground} --reason 'As asked'"));
    bench.ok(&format!("resume 1 --on {to}"));
}

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy subject-access --received 2026-11-02");
    assert_eq!(all, ["stage-1 respond duty: 1 month (Articles 12(3), 12A)"]);
}

/// Articles 12(3), 12A, by the Commissioner's guidance: to the corresponding date, or the last day of a shorter month;
/// from a weekend or a public holiday to the next working day.
#[test]
fn a_month_clamps_and_rolls_forward() {
    let bench = Bench::on("2026-01-05");
    for (received, due) in [
        // The guidance's own: 3 September to 3 October, in 2026 a Saturday.
        ("2026-09-03", "2026-10-05"),
        // The last of February, in 2026 a Saturday; in 2024 a Thursday, the 29th.
        ("2026-01-31", "2026-03-02"),
        ("2024-01-31", "2024-02-29"),
        ("2026-02-28", "2026-03-30"),
        // Christmas Day and the Saturday after it; Monday the 28th is a holiday too.
        ("2026-11-25", "2026-12-29"),
        ("2026-11-26", "2026-12-29"),
        // Good Friday to the Tuesday after Easter.
        ("2026-03-03", "2026-04-07"),
        // Received on a Saturday, which counts.
        ("2026-10-31", "2026-11-30"),
    ] {
        let line = format!("--policy subject-access --received {received}");
        assert_eq!(reckoned(&bench, &line, S1, "respond")["due"], due, "{received}");
    }
}

/// Article 12A: two further months, three in all, told within the first. They land as the month does.
#[test]
fn two_further_months_are_told_within_the_first() {
    for (received, first, third) in [
        ("2026-09-03", "2026-10-05", "2026-12-03"),
        ("2026-08-31", "2026-09-30", "2026-11-30"),
        ("2026-10-31", "2026-11-30", "2027-02-01"),
        ("2026-11-26", "2026-12-29", "2027-02-26"),
    ] {
        let bench = logged(received);
        let told = format!("extend 1 --on {first} --reason 'Forty years of files'");
        let past = refused(&bench, &format!("{told} --to 2027-03-01"));
        assert!(past[0].contains("the furthest it may go, clause Article 12A"), "{past:?}");
        bench.ok(&format!("{told} --to {third}"));
        assert_eq!(bench.clock("1", S1, "respond")["due"], third);
    }
    let bench = logged("2026-09-03");
    let late = refused(&bench, "extend 1 --on 2026-10-06 --to 2026-12-03 --reason Many");
    assert!(late[0].contains("after the answer was due on Mon 5 Oct 2026"), "{late:?}");
}

/// Article 12A: the days from asking what is meant to being told, both of them, do not count. Received on 2 November,
/// asked on the 16th, told on the 18th: three days on from 2 December is Saturday the 5th, so Monday the 7th.
#[test]
fn clarification_stops_the_clock() {
    let bench = logged("2026-11-02");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-02 overdue");
    paused(&bench, "clarification", "2026-11-16", "2026-11-18");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-07 overdue");
    // The further two months are as much longer: 2 February and three days.
    let past = refused(&bench, "extend 1 --on 2026-12-07 --to 2027-02-08 --reason Many");
    assert!(past[0].starts_with("Mon 8 Feb 2027 is past Fri 5 Feb 2027"), "{past:?}");
}

/// Article 12A: the month begins when the identity asked for is confirmed, that day counted.
#[test]
fn the_month_begins_when_identity_is_confirmed() {
    let bench = logged("2026-11-02");
    paused(&bench, "identity", "2026-11-04", "2026-11-10");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-10 overdue");
    assert_eq!(explained(&bench, S1, "respond").0, "begun again as the pause ended");
    paused(&bench, "clarification", "2026-11-16", "2026-11-18");
    // Three days on from the 10th is Sunday the 13th.
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-14 overdue");
    let past = refused(&bench, "extend 1 --on 2026-12-14 --to 2027-02-16 --reason Many");
    // Three months from 10 November and three days: Saturday 13 February, so Monday.
    assert!(past[0].starts_with("Tue 16 Feb 2027 is past Mon 15 Feb 2027"), "{past:?}");
}

/// A pause for identity that lasts is not overdue.
#[test]
fn a_request_from_nobody_known_waits() {
    let bench = logged("2026-11-02");
    bench.ok("pause 1 --on 2026-11-04 --ground identity --reason 'Passport asked for'");
    assert_eq!(bench.clock("1", S1, "respond")["standing"], "paused");
}
