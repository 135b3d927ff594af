//! Closing a case.

use plaint::case::{Because, CannotClose, Case, Caution, Event, OutOfOrder, Ruling, close};
use plaint::policy::Policy;

use super::given::{answered, closed, day, escalated, given, logged, stage_of, window};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";

fn closing(on: &str, because: Because) -> impl FnOnce(&Case, &Policy) -> Ruling<CannotClose> {
    let on = day(on);
    move |case, policy| {
        let stage = case.stage().unwrap();
        let window = if stage.0 == "stage-1" { window(case, policy) } else { None };
        close(case, stage_of(policy, &stage.0), window.as_ref(), on, because)
    }
}

fn open() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY))]
}

fn answered_once() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1"))]
}

fn answered_twice() -> Vec<(&'static str, Event)> {
    let mut history = answered_once();
    history.extend([("2026-10-27", escalated("2026-10-27")), ("2026-10-28", answered("stage-2"))]);
    history
}

#[test]
fn what_needs_no_answer_closes_an_open_case() {
    for because in [Because::Withdrawn, Because::Refused, Because::Restricted, Because::LegalAction, Because::Duplicate]
    {
        let recorded = given("wthp-2024", &open()).when(closing(DAY, because)).then_recorded();
        assert_eq!(recorded.event, closed(because));
    }
    given("wdh-2022", &[(DAY, logged("service-request", DAY))]).when(closing(DAY, Because::Resolved)).then_recorded();
}

#[test]
fn an_answer_that_is_owed_is_given_first() {
    for because in [Because::FinalResponse, Because::Lapsed, Because::Resolved] {
        let owed = CannotClose::NotAnswered { stage: "stage-1".to_owned(), authority: "2.2".to_owned() };
        given("wthp-2024", &open())
            .when(closing(DAY, because))
            .then_refused(&[owed])
            .but_marked_if_it_happened(&["2.2"]);
    }
}

#[test]
fn an_answer_with_a_further_stage_closes_with_a_caution() {
    let recorded =
        given("wthp-2024", &answered_twice()).when(closing("2026-10-28", Because::FinalResponse)).then_recorded();
    assert_eq!(recorded.cautions, []);
    let recorded = given("wthp-2024", &answered_once()).when(closing(ANSWERED, Because::FinalResponse)).then_recorded();
    let (next, authority) = ("stage-2".to_owned(), "3.1".to_owned());
    assert_eq!(recorded.cautions, [Caution::MayStillAsk { next, authority }]);
}

#[test]
fn a_case_lapses_the_day_after_its_window_ends() {
    given("wthp-2024", &answered_once()).when(closing("2026-11-10", Because::Lapsed)).then_recorded();
    let refused = CannotClose::WindowOpen { ends: day("2026-11-09"), authority: "2.6, 3.1".to_owned() };
    given("wthp-2024", &answered_once())
        .when(closing("2026-11-09", Because::Lapsed))
        .then_refused(&[refused])
        .but_marked_if_it_happened(&["2.6, 3.1"]);
}

#[test]
fn nothing_lapses_without_a_window() {
    given("hos-code-2024", &answered_once())
        .when(closing("2026-11-10", Because::Lapsed))
        .then_refused(&[CannotClose::NoWindow { stage: "stage-1".to_owned() }])
        .whatever_the_reason();
}

#[test]
fn an_answered_complaint_was_accepted() {
    let refused = CannotClose::Answered { stage: "stage-1".to_owned(), on: day(ANSWERED), entry: 2 };
    given("wthp-2024", &answered_once())
        .when(closing("2026-10-27", Because::Refused))
        .then_refused(&[refused])
        .but_marked_if_it_happened(&[]);
}

#[test]
fn a_case_is_closed_once() {
    let mut history = open();
    history.push((ANSWERED, closed(Because::Withdrawn)));
    let refused = CannotClose::Already { on: day(ANSWERED), entry: 2, because: Because::Withdrawn };
    given("wthp-2024", &history)
        .when(closing("2026-10-27", Because::Duplicate))
        .then_refused(&[refused])
        .whatever_the_reason();
}

#[test]
fn closing_comes_after_receipt_and_the_answer() {
    let order = |on, earlier, not_before, entry| {
        let step = "closing";
        CannotClose::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry: Some(entry) })
    };
    given("wthp-2024", &open())
        .when(closing("2026-10-11", Because::Withdrawn))
        .then_refused(&[order("2026-10-11", "receipt", DAY, 1)])
        .whatever_the_reason();
    given("wthp-2024", &answered_once())
        .when(closing("2026-10-25", Because::Withdrawn))
        .then_refused(&[order("2026-10-25", "the answer", ANSWERED, 2)])
        .whatever_the_reason();
}
