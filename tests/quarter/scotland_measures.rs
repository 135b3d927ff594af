//! Scotland's measures of the quarter, as at 30 October 2026. Every case is told in `scotland.rs`.

use super::figures::{QUARTER, lines, same};
use super::scotland::scotland;

/// Answer, stage 1, due 11: met 1 (5 days, over the holiday), 2 (1), 3 (9, extended), 5 (5), 11a (3), 12 (7, England:
/// from the day after), 14 (18, holidays of all nations: 13 July and 3 August), 15b (3); late 7 (6), 11b (6); missed 6;
/// stopped 9 10. 8 is due on 2 October. 8 of 11 is 72.73; days 1 3 3 5 5 6 6 7 9 18 are 63 of 10: 6.3, middle 5.5, the 9th 9.
///
/// Stage 2: acknowledged 4 in 3 (4 to 6 August), 5 in 3, 6 in 2: 8 of 3. Answered 4 in 20, 5 in 32 (extended), 6 in 17,
/// all met; 13 in 21, late: 90 of 4 is 22.5, middle 20.5, the 4th 32. The update that 5 would have owed on 11 September,
/// 20 working days after 14 August, stopped with the answer.
#[test]
fn timeliness() {
    let report = scotland().json(&format!("report timeliness {QUARTER}"));
    let keys = "stage clock due met met_late open_late missed within_percent
                extended.due extended.met extended.met_late extended.open_late extended.missed extended.within_percent
                days.count days.total days.mean days.median days.ninetieth days.longest not_yet stopped provisional";
    same(
        &lines(&report, keys),
        &[
            "stage-1 acknowledge 1 1 0 0 0 100.0 0 0 0 0 0 - 1 0 0.0 0.0 0 0 0 0 0",
            "stage-1 respond 11 8 2 0 1 72.7 1 1 0 0 0 100.0 10 63 6.3 5.5 9 18 0 2 0",
            "stage-2 acknowledge 3 3 0 0 0 100.0 0 0 0 0 0 - 3 8 2.7 3.0 3 3 0 0 0",
            "stage-2 respond 4 3 1 0 0 75.0 1 1 0 0 0 100.0 4 90 22.5 20.5 32 32 0 0 0",
            "stage-2 update 0 0 0 0 0 - 0 0 0 0 0 - 0 0 - - - - 0 1 0",
        ],
    );
}

/// Stage 1: open 7; received 1 2 3 5 6 8 9 10 11 12 14; back 11 15; answered 1 2 3 5 7 11 11 12 14 15; otherwise 6 (gone on),
/// 9, 10; open 8: 1 + 11 + 2 - 10 - 3 = 1; escalated of the 10 answered: 5. Stage 2: open 13; received 4 5 6; answered all.
#[test]
fn volumes() {
    let report = scotland().json(&format!("report volumes {QUARTER}"));
    let keys = "stage open_at_start received came_back answered ended_otherwise open_at_end escalated
                escalation_percent";
    same(&lines(&report, keys), &["stage-1 1 11 2 10 3 1 1 10.0", "stage-2 1 3 0 4 0 0 0 -"]);
}

/// Stage 1: resolved 1; upheld 2 5 7 11; not 3 12 14 15, of 9. Stage 2: upheld 6; partly 4 13; not 5.
#[test]
fn outcomes() {
    let report = scotland().json(&format!("report outcomes {QUARTER}"));
    let keys = "stage answered upheld partly_upheld not_upheld resolved
                upheld_percent partly_upheld_percent not_upheld_percent resolved_percent";
    same(&lines(&report, keys), &["stage-1 9 4 0 4 1 44.4 0.0 44.4 11.1", "stage-2 4 1 2 1 0 25.0 50.0 25.0 0.0"]);
}
