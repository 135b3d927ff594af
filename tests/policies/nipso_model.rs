//! Northern Ireland Public Services Ombudsman, Model Complaints Handling Procedure.

use super::steps::{clocks, reckoned, refused, stands};
use crate::support::Bench;

const S1: &str = "stage-1";
const S2: &str = "stage-2";

#[test]
fn every_clock_with_its_clause() {
    let line = "--received 2026-11-02 --responded 2026-11-06 --response-received 2026-11-06 --escalated 2026-12-01";
    let all = clocks(&format!("--policy nipso-model {line}"));
    assert_eq!(
        all,
        [
            "stage-1 respond duty: 5 working days (stage 1)",
            "stage-1 request-escalation window: 2 months, or 6 months from first knowing of the problem if later \
             (asking for stage 2)",
            "stage-2 acknowledge duty: 3 working days (stage 2)",
            "stage-2 respond duty: 20 working days (stage 2)",
        ]
    );
}

/// Stage 1: five working days; stage 2: three to acknowledge, twenty to answer; the day of receipt is day 1, by Northern
/// Ireland's bank holidays: 17 March, and 13 July 2026 for the 12th, which is a Sunday.
#[test]
fn counts_by_the_holidays_of_northern_ireland() {
    let bench = Bench::on("2026-01-05");
    for (received, three, five, twenty) in [
        ("2026-03-12", "2026-03-16", "2026-03-19", "2026-04-13"),
        ("2026-03-14", "2026-03-19", "2026-03-23", "2026-04-15"),
        ("2026-07-09", "2026-07-14", "2026-07-16", "2026-08-06"),
        ("2026-07-10", "2026-07-15", "2026-07-17", "2026-08-07"),
        ("2026-12-24", "2026-12-30", "2027-01-04", "2027-01-25"),
        ("2026-04-04", "2026-04-09", "2026-04-13", "2026-05-05"),
    ] {
        let first = format!("--policy nipso-model --received {received}");
        assert_eq!(reckoned(&bench, &first, S1, "respond")["due"], five, "{received}");
        let straight = format!("{first} --stage stage-2");
        assert_eq!(reckoned(&bench, &straight, S2, "acknowledge")["due"], three, "{received}");
        assert_eq!(reckoned(&bench, &straight, S2, "respond")["due"], twenty, "{received}");
    }
}

/// Stage 1: ten working days in total, and never more. From Thursday 9 July that is the 23rd.
#[test]
fn stage_1_takes_ten_working_days_at_the_most() {
    let bench = Bench::on("2026-07-16");
    bench.ok("log --policy nipso-model --received 2026-07-09 --logged 2026-07-09 --summary 'Bin missed'");
    let past = refused(&bench, "extend 1 --to 2026-07-24 --reason 'Driver away'");
    assert_eq!(past, ["Fri 24 Jul 2026 is past Thu 23 Jul 2026, the furthest it may go, clause stage 1"]);
    bench.ok("extend 1 --to 2026-07-23 --reason 'Driver away'");
    assert_eq!(stands(&bench, S1, "respond"), "2026-07-23 running");
}

/// Asking for stage 2: the later of six months from knowing and two months from getting the answer.
#[test]
fn the_window_for_stage_2_is_the_later_of_two() {
    let bench = Bench::on("2026-01-05");
    for (known, ends) in [
        // 31 August and six months are the last of February.
        ("2026-08-31", "2027-02-28"),
        ("2026-03-02", "2027-01-05"),
    ] {
        let line = format!(
            "--policy nipso-model --received 2026-10-29 --responded 2026-11-03 --response-received 2026-11-05 --known {known}"
        );
        assert_eq!(reckoned(&bench, &line, S1, "request-escalation")["due"], ends, "{known}");
    }
}

/// Stage 2: longer for a clear good reason, with no fixed end.
#[test]
fn stage_2_may_be_extended_without_a_fixed_end() {
    let bench = Bench::on("2027-01-25");
    bench
        .ok("log --policy nipso-model --stage stage-2 --received 2026-12-24 --logged 2026-12-24 --summary 'Home care'");
    assert_eq!(stands(&bench, S2, "respond"), "2027-01-25 due-today");
    bench.ok("extend 1 --to 2027-04-30 --reason 'Records abroad'");
    assert_eq!(stands(&bench, S2, "respond"), "2027-04-30 running");
}
