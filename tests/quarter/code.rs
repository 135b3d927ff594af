//! Section 8 of the Complaint Handling Code: England's figures of the quarter, as at 30 October 2026.

use super::england::england;
use super::figures::{QUARTER, figures, same};

/// The paper of the Tenant Satisfaction Measures, with all tenures together: at stage 1 the 20 and 3, and 21 (due and
/// answered on 27 August: within) and 22 (due 28 August, answered on 1 September: late) make 25, of them within
/// 13 + 2 + 1 = 16; answered are 16 + 3 + 2 = 21.
///
/// Outcomes of the 21: upheld 1 5 8 9 12 17 18 20 21 (42.86), partly 4 6 10 16 22 (23.81), not 2 7 13 19 24 25 29
/// (33.33). Refused: 11; 12 was taken up after all. Declined: 13; 29 was taken up after all. Improvements: set 1 25,
/// carried out 1 26. Found: 25.
#[test]
fn of_those_received() {
    let report = england().json(&format!("report returns --for hos --basis received --cases {QUARTER}"));
    let received = "1 3 4 5 6 7 8 9 10 12 13 14 15 16 17 18 19 20 21 22 24 25 27 28 29";
    let answered = "1 2 4 5 6 7 8 9 10 12 13 16 17 18 19 20 21 22 24 25 29";
    let paper = [
        format!("received [complaints received] stage 1: 25 of - = 25 complaints | {received} | | not accepted: 11"),
        format!("answered [complaints answered] stage 1: 21 of - = 21 complaints | {answered}"),
        format!(
            "within time [answered within the Code's times, of those received] stage 1: 16 of 25 = 64.0 % | \
             1 3 4 5 8 12 13 16 17 18 19 20 21 24 25 29 | {received} | not accepted: 11"
        ),
        format!("outcome [upheld] stage 1: 9 of 21 = 42.9 % | 1 5 8 9 12 17 18 20 21 | {answered}"),
        format!("outcome [partly upheld] stage 1: 5 of 21 = 23.8 % | 4 6 10 16 22 | {answered}"),
        format!("outcome [not upheld] stage 1: 7 of 21 = 33.3 % | 2 7 13 19 24 25 29 | {answered}"),
        "received [complaints received] stage 2: 4 of - = 4 complaints | 4 17 25 29".to_owned(),
        "answered [complaints answered] stage 2: 3 of - = 3 complaints | 25 26 29".to_owned(),
        "within time [answered within the Code's times, of those received] stage 2: 2 of 4 = 50.0 % | \
         25 29 | 4 17 25 29"
            .to_owned(),
        "outcome [upheld] stage 2: 2 of 3 = 66.7 % | 25 29 | 25 26 29".to_owned(),
        "outcome [partly upheld] stage 2: 0 of 3 = 0.0 % | | 25 26 29".to_owned(),
        "outcome [not upheld] stage 2: 1 of 3 = 33.3 % | 26 | 25 26 29".to_owned(),
        "refused [legal-proceedings] all: 1 of - = 1 complaints | 11".to_owned(),
        "refused [over-twelve-months] all: 0 of - = 0 complaints | | | taken up after all: 12".to_owned(),
        "declined [exclusion] all: 1 of - = 1 requests | 13 | | taken up after all: 29".to_owned(),
        "improvements [changes to services set] all: 2 of - = 2 changes | 1 25".to_owned(),
        "improvements [changes to services carried out] all: 2 of - = 2 changes | 1 26".to_owned(),
        "ombudsman [maladministration] all: 1 of - = 1 findings | 25".to_owned(),
    ];
    same(&figures(&report), &paper.each_ref().map(String::as_str));
}

/// Of the 21 answered at stage 1, within: the 12 and 2 of those answered, and 21: 71.43. At stage 2 all three.
#[test]
fn of_those_answered() {
    let report = england().json(&format!("report returns --for hos --basis responded --cases {QUARTER}"));
    let shares: Vec<String> = figures(&report).into_iter().filter(|figure| figure.starts_with("within")).collect();
    same(
        &shares,
        &[
            "within time [answered within the Code's times, of those responded] stage 1: 15 of 21 = 71.4 % | \
             1 4 5 8 12 13 16 17 18 19 20 21 24 25 29 | \
             1 2 4 5 6 7 8 9 10 12 13 16 17 18 19 20 21 22 24 25 29",
            "within time [answered within the Code's times, of those responded] stage 2: 3 of 3 = 100.0 % | \
             25 26 29 | 25 26 29",
        ],
    );
}
