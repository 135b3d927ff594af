//! Answers: once, in order, by somebody who may, with an outcome the procedure knows.

use plaint::case::{
    Answered, Because, CannotAnswer, Case, CaseClosed, Caution, Event, OutOfOrder, Ruling, StageAnswered,
};
use plaint::policy::{Outcome, Policy};

use super::events::{acknowledged, allocated, answer, answered, closed, escalated, logged};
use super::given::{day, done, given, handler, stage_of};

const DAY: &str = "2026-11-16";

fn answering(on: &str, answered: Answered) -> impl FnOnce(&Case, &Policy) -> Ruling<CannotAnswer> {
    let on = day(on);
    move |case, policy| {
        let stage = policy.stage(&answered.stage).unwrap();
        plaint::case::answer(case, (policy, stage), None, on, answered)
    }
}

fn open(at: &str) -> [(&'static str, Event); 2] {
    [(DAY, logged(at, DAY)), ("2026-11-17", acknowledged(at))]
}

fn at_stage_2() -> [(&'static str, Event); 4] {
    [
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", answered("stage-1")),
        ("2026-11-18", escalated("2026-11-18")),
        ("2026-11-18", acknowledged("stage-2")),
    ]
}

#[test]
fn an_answer_after_its_acknowledgement_is_recorded_without_a_caution() {
    let recorded =
        given("wthp-2024", &open("stage-1")).when(answering("2026-11-17", answer("stage-1"))).then_recorded();
    assert_eq!(recorded.event, answered("stage-1"));
    assert_eq!(recorded.cautions, []);
}

#[test]
fn what_the_procedure_asks_for_and_is_missing_is_a_caution() {
    let history = [(DAY, logged("stage-1", DAY))];
    let recorded = given("wthp-2024", &history).when(answering(DAY, answer("stage-1"))).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NotAcknowledged { authority: "2.1".to_owned() }]);

    let recorded =
        given("wwhc-2021", &open("stage-2")).when(answering("2026-11-17", answer("stage-2"))).then_recorded();
    let by = "a manager or officer empowered to give the final response".to_owned();
    assert_eq!(recorded.cautions, [Caution::NotSignedOff { by, authority: "142".to_owned() }]);
}

#[test]
fn an_answer_comes_after_what_it_answers() {
    let before = |earlier, not_before, entry| {
        let (step, on) = ("the answer", day("2026-11-15"));
        CannotAnswer::Order(OutOfOrder { step, on, earlier, not_before: day(not_before), entry: Some(entry) })
    };
    given("wthp-2024", &open("stage-1"))
        .when(answering("2026-11-15", answer("stage-1")))
        .then_refused(&[before("receipt", DAY, 1), before("the acknowledgement", "2026-11-17", 2)])
        .whatever_the_reason();
}

#[test]
fn nobody_gets_an_answer_before_it_is_given() {
    let early = OutOfOrder {
        step: "receiving the answer",
        on: day("2026-11-17"),
        earlier: "the answer",
        not_before: day("2026-11-18"),
        entry: None,
    };
    let answer = Answered { received_on: Some(day("2026-11-17")), ..answer("stage-1") };
    given("wthp-2024", &open("stage-1"))
        .when(answering("2026-11-18", answer))
        .then_refused(&[CannotAnswer::Order(early)])
        .whatever_the_reason();
}

#[test]
fn a_stage_is_answered_once() {
    let already = StageAnswered { stage: "stage-1".to_owned(), done: done("2026-11-17", 2) };
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", answered("stage-1"))])
        .when(answering("2026-11-18", answer("stage-1")))
        .then_refused(&[CannotAnswer::Already(already)])
        .whatever_the_reason();
}

#[test]
fn an_answer_has_an_outcome_the_procedure_knows() {
    let resolved = |at: &str| Answered { outcome: Outcome::Resolved, ..answer(at) };
    given("wwhc-2021", &open("stage-1")).when(answering("2026-11-17", resolved("stage-1"))).then_recorded();
    let unknown = CannotAnswer::UnknownOutcome {
        policy: "wdh-2022".to_owned(),
        outcome: Outcome::Resolved,
        known: ["upheld", "partly-upheld", "not-upheld"].map(str::to_owned).into(),
    };
    given("wdh-2022", &open("stage-1"))
        .when(answering("2026-11-17", resolved("stage-1")))
        .then_refused(&[unknown])
        .whatever_the_reason();
    // A request that never became a complaint may be put right all the same.
    given("wdh-2022", &[(DAY, logged("service-request", DAY))])
        .when(answering("2026-11-17", resolved("service-request")))
        .then_recorded();
}

#[test]
fn stage_2_is_answered_by_somebody_who_did_not_handle_stage_1() {
    let by = |name: &str| Answered { handler: Some(handler(name)), ..answer("stage-2") };
    given("hos-code-2024", &at_stage_2()).when(answering("2026-11-19", by("R Shah"))).then_recorded();
    given("hos-code-2024", &at_stage_2())
        .when(answering("2026-11-19", by("j smith")))
        .then_refused_to("j smith", "6.13")
        .but_marked_if_it_happened(&["6.13"]);
}

#[test]
fn whoever_has_stage_2_is_taken_to_answer_it() {
    let mut history = at_stage_2().to_vec();
    history.push(("2026-11-18", allocated("stage-2", "J Smith")));
    given("wthp-2024", &history)
        .when(answering("2026-11-19", answer("stage-2")))
        .then_refused_to("J Smith", "3.2")
        .but_marked_if_it_happened(&["3.2"]);
    let recorded = given("wwhc-2021", &history)
        .when(|case, policy| {
            let answered = Answered { signed_off_by: Some(handler("M Reid")), ..answer("stage-2") };
            plaint::case::answer(case, (policy, stage_of(policy, "stage-2")), None, day("2026-11-19"), answered)
        })
        .then_recorded();
    let (handler, stage, authority) = (handler("J Smith"), "stage-1".to_owned(), "114".to_owned());
    assert_eq!(recorded.cautions, [Caution::SamePerson { handler, stage, authority }]);
}

#[test]
fn a_closed_case_is_not_answered() {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", closed(Because::Withdrawn))])
        .when(answering("2026-11-18", answer("stage-1")))
        .then_refused(&[CannotAnswer::Closed(CaseClosed(done("2026-11-17", 2)))])
        .but_marked_if_it_happened(&[]);
}
