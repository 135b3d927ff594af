//! ASIC Regulatory Guide 271, Internal dispute resolution: standard complaints.

use super::steps::{clocks, reckoned, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy asic-rg-271 --received 2026-11-02");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 1 working day (RG 271.51)",
            "stage-1 close-without-writing window: 5 working days (RG 271.71, 271.75)",
            "stage-1 respond duty: 30 days (RG 271.56)",
        ]
    );
}

/// RG 271.51: one business day; RG 271.71: the fifth; RG 271.56: thirty calendar days, whatever they fall on. Australia
/// Day is Monday 26 January 2026; Boxing Day 2026 is kept on Monday the 28th, Christmas 2027 on the 27th and 28th.
#[test]
fn counts_business_days_by_australias_common_holidays_and_thirty_calendar_days() {
    let bench = Bench::on("2026-11-02");
    for (received, one, five, thirty) in [
        ("2026-01-23", "2026-01-27", "2026-02-02", "2026-02-22"),
        ("2026-04-02", "2026-04-07", "2026-04-13", "2026-05-02"),
        ("2026-04-04", "2026-04-07", "2026-04-13", "2026-05-04"),
        ("2026-12-24", "2026-12-29", "2027-01-05", "2027-01-23"),
        ("2027-12-24", "2027-12-29", "2028-01-05", "2028-01-23"),
    ] {
        let line = format!("--policy asic-rg-271 --received {received}");
        for (clock, due) in [("acknowledge", one), ("close-without-writing", five), ("respond", thirty)] {
            assert_eq!(reckoned(&bench, &line, S1, clock)["due"], due, "{received} {clock}");
        }
    }
}

/// A State's own holiday is a closure of the organisation's: Labour Day in Victoria, Monday 9 March 2026.
#[test]
fn a_state_holiday_is_a_closure() {
    let bench = Bench::on("2026-03-06");
    bench.ok("log --policy asic-rg-271 --summary 'Declined card'");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-03-09 running");
    bench.ok("calendar add-closure 2026-03-09 --reason local-holiday --note 'Labour Day'");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-03-10 running");
    // Calendar days are what they are.
    assert_eq!(stands(&bench, S1, "respond"), "2026-04-05 running");
}

/// RG 271.64-271.66: the delay is notified before the thirty days end, with the way to the Complaints Authority.
#[test]
fn a_delay_is_notified_before_the_thirty_days_end() {
    let bench = Bench::on("2026-12-10");
    bench.ok("log --policy asic-rg-271 --received 2026-11-02 --logged 2026-11-02 --summary 'Declined card'");
    let late = refused(&bench, "extend 1 --on 2026-12-03 --to 2026-12-18 --reason Expert --signposted");
    assert!(late[0].contains("due on Wed 2 Dec 2026") && late[0].contains("RG 271.64-271.66"), "{late:?}");
    let said = warned(&bench, "extend 1 --on 2026-12-02 --to 2026-12-18 --reason Expert");
    assert!(said.iter().any(|line| line.contains("RG 271.64-271.66")), "{said:?}");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-18 running");
}
