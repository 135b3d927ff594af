//! England's quarter as it stood on its last day, 30 September 2026: what happened in October is not known yet.

use super::england::england;
use super::figures::{QUARTER, figures, lines, same};

/// 18 still stands as received on 30 June, so it is open at the start and not received; stage 2 of 4 is not recorded.
/// 2 + 26 + 3 - 24 - 5 = 2 (3 27); escalated 17 25 29 of 24. Stage 2: 1 + 3 + 0 - 3 - 1 = 0.
#[test]
fn volumes() {
    let report = england().json(&format!("report volumes {QUARTER} --as-at 2026-09-30"));
    let keys = "stage open_at_start received came_back answered ended_otherwise open_at_end escalated
                escalation_percent";
    same(
        &lines(&report, keys),
        &["service-request 0 2 0 0 2 0 0 -", "stage-1 2 26 3 24 5 2 3 12.5", "stage-2 1 3 0 3 1 0 0 -"],
    );
}

/// Without 18; 3 is not answered yet: 11 of 19 is 57.89. Stage 2: 17 25 29, answered within 25 29: 2 of 3.
#[test]
fn tsm() {
    let england = england();
    let report =
        england.json(&format!("report returns --for tsm --homes-lcra 1000 --cases {QUARTER} --as-at 2026-09-30"));
    let rented: Vec<String> = figures(&report).into_iter().filter(|figure| figure.contains(" lcra: ")).collect();
    same(
        &rented,
        &[
            "CH01(1) [complaints at stage 1 per 1,000 homes] stage 1 lcra: 19 of 1000 = 19.0 per 1,000 homes | \
             1 3 4 7 8 9 10 12 14 15 16 17 19 20 24 25 27 28 29 | | \
             another tenure: 21; no tenure on record: 22; not accepted: 11",
            "CH02(1) [complaints at stage 1 answered within the Code's times] stage 1 lcra: 11 of 19 = 57.9 % | \
             1 4 8 12 16 17 19 20 24 25 29 | 1 3 4 7 8 9 10 12 14 15 16 17 19 20 24 25 27 28 29 | \
             another tenure: 21; no tenure on record: 22; not accepted: 11",
            "CH01(2) [complaints at stage 2 per 1,000 homes] stage 2 lcra: 3 of 1000 = 3.0 per 1,000 homes | 17 25 29",
            "CH02(2) [complaints at stage 2 answered within the Code's times] stage 2 lcra: 2 of 3 = 66.7 % | \
             25 29 | 17 25 29",
        ],
    );
}

/// 3 is due on 5 October: counted, and told apart from what is late.
#[test]
fn tsm_of_what_is_not_yet_due() {
    let england = england();
    let report =
        england.json(&format!("report returns --for tsm --homes-lcra 1000 --cases {QUARTER} --as-at 2026-09-30"));
    let rows = report["rows"].as_array().unwrap();
    let ch02 = rows.iter().find(|row| row["figure"] == "CH02(1)" && row["tenure"] == "lcra").unwrap();
    assert_eq!(ch02["not_yet_due"], 1);
    assert_eq!(ch02["cases"]["not_yet_due"], serde_json::json!(["WT-2026-0003"]));
}

/// 8 had not accepted yet; 25's learning was not overdue.
#[test]
fn remedies_and_learning() {
    let england = england();
    let remedies = england.json(&format!("report remedies {QUARTER} --as-at 2026-09-30"));
    let distress =
        &lines(&remedies, "kind offered accepted refused delivered amount_offered amount_accepted amount_delivered")[2];
    assert_eq!(distress, "compensation-for-distress 2 0 1 0 275.5 0.0 0.0");
    let learning = england.json(&format!("report learning {QUARTER} --as-at 2026-09-30"));
    assert_eq!(learning["rows"][2]["case"], "WT-2026-0025");
    assert_eq!(learning["rows"][2]["standing"], "open");
}
