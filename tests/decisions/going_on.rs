//! Asking for the next stage.

use plaint::case::{Because, CannotEscalate, Case, Caution, Escalated, Event, OutOfOrder, Ruling, escalate};
use plaint::policy::Policy;

use super::events::{answered, closed, escalated, logged, request};
use super::given::{day, given, handler, stage, stage_of, window};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";

fn asking(on: &str, request: Escalated) -> impl FnOnce(&Case, &Policy) -> Ruling<CannotEscalate> {
    let on = day(on);
    move |case, policy| {
        let from = case.stage().unwrap();
        let stage = stage_of(policy, &from.0);
        escalate(case, policy, stage, window(case, policy).as_ref(), on, Escalated { from: from.clone(), ..request })
    }
}

fn answered_case() -> [(&'static str, Event); 2] {
    [(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1"))]
}

#[test]
fn an_answered_complaint_goes_on_within_its_window() {
    let last_day = "2026-11-09";
    let recorded = given("wthp-2024", &answered_case()).when(asking(last_day, request(last_day))).then_recorded();
    assert_eq!(recorded.event, escalated(last_day));
    let (stage, authority) = ("stage-2".to_owned(), "3.2".to_owned());
    assert_eq!(recorded.cautions, [Caution::NobodyNamed { stage, authority }]);
}

#[test]
fn the_request_comes_after_the_answer_and_the_escalation_after_the_request() {
    let early = OutOfOrder {
        step: "the request",
        on: day("2026-10-25"),
        earlier: "the answer",
        not_before: day(ANSWERED),
        entry: Some(2),
    };
    given("wthp-2024", &answered_case())
        .when(asking("2026-10-27", request("2026-10-25")))
        .then_refused(&[CannotEscalate::Order(early)])
        .whatever_the_reason();
    let early = OutOfOrder {
        step: "the escalation",
        on: day("2026-10-27"),
        earlier: "the request",
        not_before: day("2026-10-28"),
        entry: None,
    };
    given("wthp-2024", &answered_case())
        .when(asking("2026-10-27", request("2026-10-28")))
        .then_refused(&[CannotEscalate::Order(early)])
        .whatever_the_reason();
    let early = OutOfOrder {
        step: "the request",
        on: day("2026-10-11"),
        earlier: "receipt",
        not_before: day(DAY),
        entry: Some(1),
    };
    given("wwhc-2021", &[(DAY, logged("stage-1", DAY))])
        .when(asking(DAY, request("2026-10-11")))
        .then_refused(&[CannotEscalate::Order(early)])
        .whatever_the_reason();
}

#[test]
fn an_unanswered_complaint_goes_on_only_where_the_procedure_says_so() {
    let open = [(DAY, logged("stage-1", DAY))];
    given("wwhc-2021", &open).when(asking("2026-10-13", request("2026-10-13"))).then_recorded();
    for (policy, clause) in
        [("wthp-2024", "3.1"), ("hos-code-2024", "6.10"), ("wdh-2022", "Requests to escalate to Stage 2")]
    {
        let refused = CannotEscalate::NotAnswered { stage: "stage-1".to_owned(), authority: clause.to_owned() };
        given(policy, &open)
            .when(asking("2026-10-13", request("2026-10-13")))
            .then_refused(&[refused])
            .but_marked_if_it_happened(&[clause]);
    }
}

#[test]
fn a_late_request_is_not_taken_where_the_procedure_makes_no_exception() {
    let late = Escalated { exceptional_reason: Some("In hospital".to_owned()), ..request("2026-11-10") };
    let refused = CannotEscalate::WindowPassed {
        requested: day("2026-11-10"),
        ends: day("2026-11-09"),
        authority: "2.6, 3.1".to_owned(),
    };
    given("wthp-2024", &answered_case())
        .when(asking("2026-11-10", late))
        .then_refused(&[refused])
        .but_marked_if_it_happened(&["2.6, 3.1"]);
}

#[test]
fn a_late_request_is_taken_for_an_exceptional_reason_where_the_procedure_makes_one() {
    let clause = "Requests to escalate to Stage 2";
    let refused = CannotEscalate::WindowPassedWithoutReason {
        requested: day("2026-11-10"),
        ends: day("2026-11-09"),
        authority: clause.to_owned(),
    };
    given("wdh-2022", &answered_case())
        .when(asking("2026-11-10", request("2026-11-10")))
        .then_refused(&[refused])
        .but_marked_if_it_happened(&[clause]);
    let late = Escalated { exceptional_reason: Some("In hospital".to_owned()), ..request("2026-11-10") };
    let recorded = given("wdh-2022", &answered_case()).when(asking("2026-11-10", late)).then_recorded();
    let Event::Escalated(escalated) = recorded.event else { unreachable!("an escalation is recorded") };
    assert!(escalated.exceptional);
}

#[test]
fn nothing_comes_after_the_last_stage() {
    let mut history = answered_case().to_vec();
    history.push(("2026-10-27", escalated("2026-10-27")));
    history.push(("2026-10-28", answered("stage-2")));
    let ombudsman = Some("Housing Ombudsman".to_owned());
    given("wthp-2024", &history)
        .when(asking("2026-10-29", Escalated { to: stage("stage-2"), ..request("2026-10-29") }))
        .then_refused(&[CannotEscalate::LastStage { stage: "stage-2".to_owned(), ombudsman }])
        .whatever_the_reason();
}

#[test]
fn the_next_stage_is_for_somebody_else() {
    let to = |name: &str| Escalated { handler: Some(handler(name)), ..request("2026-10-27") };
    given("wthp-2024", &answered_case())
        .when(asking("2026-10-27", to("J Smith")))
        .then_refused_to("J Smith", "3.2")
        .but_marked_if_it_happened(&["3.2"]);
    let recorded = given("wwhc-2021", &answered_case()).when(asking("2026-10-27", to("J Smith"))).then_recorded();
    let (handler, stage, authority) = (handler("J Smith"), "stage-1".to_owned(), "114".to_owned());
    assert_eq!(recorded.cautions, [Caution::SamePerson { handler, stage, authority }]);
}

#[test]
fn a_closed_case_goes_on_only_if_its_windows_stay_open() {
    for because in [Because::Resolved, Because::FinalResponse, Because::Lapsed] {
        let mut history = answered_case().to_vec();
        history.push(("2026-10-27", closed(because)));
        given("wthp-2024", &history).when(asking("2026-10-28", request("2026-10-28"))).then_recorded();
    }
    for because in [Because::Withdrawn, Because::Refused, Because::Restricted, Because::LegalAction, Because::Duplicate]
    {
        let mut history = answered_case().to_vec();
        history.push(("2026-10-27", closed(because)));
        let refused = CannotEscalate::Closed { on: day("2026-10-27"), entry: 3, because };
        given("wthp-2024", &history)
            .when(asking("2026-10-28", request("2026-10-28")))
            .then_refused(&[refused])
            .but_marked_if_it_happened(&[]);
    }
}
