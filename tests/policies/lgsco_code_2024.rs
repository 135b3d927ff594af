//! Local Government and Social Care Ombudsman, Complaint Handling Code, February 2024.

use super::steps::{clocks, every_vector, explained, refused, stands, warned};
use crate::support::Bench;

const S1: &str = "stage-1";
const S2: &str = "stage-2";

#[test]
fn every_clock_with_its_clause() {
    let all = clocks("--policy lgsco-code-2024 --received 2026-11-02 --responded 2026-11-20 --escalated 2026-12-01");
    assert_eq!(
        all,
        [
            "stage-1 acknowledge duty: 5 working days (6.2)",
            "stage-1 respond duty: 10 working days (6.3)",
            "stage-2 acknowledge duty: 5 working days (part 6, stage 2)",
            "stage-2 respond duty: 20 working days (part 6, stage 2)",
        ]
    );
}

/// 6.2: five working days from receipt; 6.3: ten from the acknowledgement. Stage 2: five from the request, twenty from
/// the acknowledgement.
#[test]
fn counts_both_stages_from_their_acknowledgements() {
    every_vector("--policy lgsco-code-2024 --received {}", (S1, "acknowledge"), |v| v.ew_5);
    every_vector("--policy lgsco-code-2024 --received {}", (S1, "respond"), |v| v.ew_5_then_10);
    every_vector("--policy lgsco-code-2024 --received {} --acknowledged {}", (S1, "respond"), |v| v.ew_10);
    every_vector("--policy lgsco-code-2024 --escalated {}", (S2, "acknowledge"), |v| v.ew_5);
    every_vector("--policy lgsco-code-2024 --escalated {}", (S2, "respond"), |v| v.ew_5_then_20);
}

fn logged() -> Bench {
    let bench = Bench::on("2027-03-01");
    bench.ok(
        "log --policy lgsco-code-2024 --received 2026-11-02 --logged 2026-11-02 --handler 'J Smith' --summary Bins",
    );
    bench
}

/// 6.3: the words are taken as they stand, so a late acknowledgement moves the answer; the other date is shown. Due on
/// 9 November and sent on the 16th: ten working days are up on the 30th, not on the 23rd.
#[test]
fn a_late_acknowledgement_moves_the_answer_and_the_other_date_is_shown() {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-16");
    assert_eq!(stands(&bench, S1, "acknowledge"), "2026-11-09 met-late");
    assert_eq!(stands(&bench, S1, "respond"), "2026-11-30 overdue");
    assert_eq!(explained(&bench, S1, "respond").1.as_deref(), Some("2026-11-23"));
}

/// 6.4: no more than ten working days more without good reason; 6.5: with the Ombudsman's details.
#[test]
fn an_extension_has_a_soft_cap_and_a_signpost() {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-09");
    let past = refused(&bench, "extend 1 --on 2026-11-20 --to 2026-12-08 --reason Survey --signposted");
    assert_eq!(
        past,
        ["Tue 8 Dec 2026 is past Mon 7 Dec 2026, the furthest it may go without good reason, clause 6.4, 6.5"]
    );
    let said = warned(&bench, "extend 1 --on 2026-11-20 --to 2026-12-07 --reason Survey");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("6.4, 6.5"), "{said:?}");
    assert_eq!(stands(&bench, S1, "respond"), "2026-12-07 overdue");
}

/// Stage 2 of part 6: somebody else should look at it. The Code says should, so this warns.
#[test]
fn stage_2_by_the_same_person_is_warned_of() {
    let bench = logged();
    bench.ok("ack 1 --on 2026-11-03");
    bench.ok("respond 1 --on 2026-11-17 --outcome not-upheld");
    let said = warned(&bench, "escalate 1 --on 2026-12-18 --handler 'J Smith'");
    assert!(said.iter().any(|line| line.contains("J Smith")), "{said:?}");
    assert_eq!(stands(&bench, S2, "acknowledge"), "2026-12-29 overdue");
}

/// 2.2: twelve months from the issue or from knowing of it; later with good reason.
#[test]
fn a_complaint_after_twelve_months_is_warned_of() {
    let bench = Bench::on("2026-11-20");
    let line = |known: &str| {
        format!("log --policy lgsco-code-2024 --received 2026-11-20 --known {known} --summary Bins --note 'Was abroad'")
    };
    assert_eq!(warned(&bench, &line("2025-11-20")), [""; 0]);
    let late = warned(&bench, &line("2025-11-19"));
    assert!(late.iter().any(|said| said.contains("2.2")), "{late:?}");
}
