//! Points of complaint: taken in, and decided.

use plaint::case::{
    Because, Belonging, Case, CaseClosed, Event, Objection, OutOfOrder, PointDecided, PointRaised, Ruling,
    decide_point, raise_point,
};
use plaint::policy::{Outcome, Policy, Requires};

use super::events::{answered, closed, escalated, finding, logged, point};
use super::given::{Given, day, done, given, no_such, stage, stage_answered};

const DAY: &str = "2026-11-16";

fn open() -> Given {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-18", Event::PointRaised(point(1)))])
}

fn answered_on(on: &'static str) -> Given {
    let raised = Event::PointRaised(point(1));
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-18", raised), (on, answered("stage-1"))])
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: u32) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry: Some(entry) })
}

fn raising(on: &str, belonging: Belonging) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    move |case, policy| raise_point(case, policy, on, belonging, point(2))
}

#[test]
fn a_new_point_is_folded_in_if_it_belongs_to_what_is_not_answered_yet() {
    let instead = "plaint link";
    open()
        .asked_for(Requires::NewPointsOnlyBeforeTheAnswer)
        .with(raising("2026-11-19", Belonging::Related))
        .without(raising("2026-11-19", Belonging::Unrelated), instead)
        .without(raising("2026-11-19", Belonging::WouldDelay), instead);
    answered_on("2026-11-20")
        .asked_for(Requires::NewPointsOnlyBeforeTheAnswer)
        .with(raising("2026-11-19", Belonging::Related))
        .without(raising("2026-11-20", Belonging::Related), instead);
}

/// Some procedures take no new point once a stage was answered, whatever stage it is at now.
#[test]
fn a_new_point_at_stage_2_is_folded_in_where_the_procedure_says_so() {
    let history = [(DAY, logged("stage-1", DAY)), (DAY, answered("stage-1")), (DAY, escalated(DAY))];
    let at_stage_2 = |case: &Case, policy: &Policy| {
        let raised = PointRaised { stage: stage("stage-2"), ..point(1) };
        raise_point(case, policy, day("2026-11-17"), Belonging::Related, raised)
    };
    let then = given("wthp-2024", &history);
    then.clone().asked_for(Requires::NewPointsOnlyBeforeTheAnswer).with(at_stage_2);
    then.asked_for(Requires::NewPointsOnlyBeforeTheFirstAnswer).without(at_stage_2, "plaint link");
    open()
        .asked_for(Requires::NewPointsOnlyBeforeTheFirstAnswer)
        .with(raising("2026-11-19", Belonging::Related))
        .without(raising("2026-11-19", Belonging::Unrelated), "plaint link");
}

#[test]
fn a_point_comes_after_receipt_and_before_the_closing() {
    open()
        .when(raising("2026-11-15", Belonging::Related))
        .then_refused(&[order("the point", "2026-11-15", "receipt", DAY, 1)])
        .whatever_the_reason();
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), (DAY, closed(Because::Withdrawn))])
        .when(raising(DAY, Belonging::Related))
        .then_refused(&[Objection::Closed(CaseClosed(done(DAY, 2)))])
        .but_marked_if_it_happened(&[]);
}

fn deciding(on: &str, decided: PointDecided) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| decide_point(case, policy, on, decided.clone())
}

#[test]
fn a_point_that_was_raised_is_decided_with_an_outcome_the_policy_knows() {
    let upheld = || finding(1, Outcome::Upheld);
    assert_eq!(open().when(deciding("2026-11-18", upheld())).then_recorded().event, Event::PointDecided(upheld()));
    open()
        .when(deciding("2026-11-18", finding(2, Outcome::Upheld)))
        .then_refused(&[no_such("point", "2", &["1"])])
        .whatever_the_reason();
    let known = ["upheld", "partly-upheld", "not-upheld"].map(str::to_owned).into();
    open()
        .when(deciding("2026-11-18", finding(1, Outcome::Resolved)))
        .then_refused(&[Objection::NoSuch { what: "outcome", given: "resolved".to_owned(), known }])
        .whatever_the_reason();
    given("wthp-2024", &[(DAY, logged("stage-1", DAY))])
        .when(deciding("2026-11-18", upheld()))
        .then_refused(&[no_such("point", "1", &[])])
        .whatever_the_reason();
}

#[test]
fn a_finding_comes_after_its_point_and_before_the_closing() {
    open()
        .when(deciding("2026-11-17", finding(1, Outcome::Upheld)))
        .then_refused(&[order("the finding", "2026-11-17", "the point", "2026-11-18", 2)])
        .whatever_the_reason();
    let raised = Event::PointRaised(point(1));
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), (DAY, raised), (DAY, closed(Because::Withdrawn))])
        .when(deciding(DAY, finding(1, Outcome::Upheld)))
        .then_refused(&[Objection::Closed(CaseClosed(done(DAY, 3)))])
        .but_marked_if_it_happened(&[]);
}

/// Found on the day of the answer, or before and recorded late; never after.
#[test]
fn a_finding_belongs_to_its_answer() {
    for on in ["2026-11-19", "2026-11-20"] {
        answered_on("2026-11-20").when(deciding(on, finding(1, Outcome::Upheld))).then_recorded();
    }
    answered_on("2026-11-20")
        .when(deciding("2026-11-21", finding(1, Outcome::Upheld)))
        .then_refused(&[Objection::Answered(stage_answered("stage-1", "2026-11-20", 3))])
        .but_marked_if_it_happened(&[]);
}
