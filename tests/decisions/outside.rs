//! The ombudsman, feedback on the handling, and periodic reviews.

use plaint::case::{
    Because, Case, Caution, Determined, Event, FeedbackRecorded, FeedbackStep, Objection, OmbudsmanFinding, OutOfOrder,
    Referred, Reviewed, Ruling, Satisfaction, determine, feed_back, refer, review,
};
use plaint::policy::{Policy, Review, ReviewedBy, Share};

use super::events::{answered, closed, escalated, logged};
use super::given::{Given, day, done, given, here, stage};

const DAY: &str = "2026-10-12";
const BEFORE: &str = "2026-10-11";
const ANSWERED: &str = "2026-10-26";

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

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: u32) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry: Some(entry) })
}

fn referred() -> Event {
    Event::Referred(Referred { reference: None })
}

fn referring(on: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    move |case, policy| refer(case, here(case, policy), on, Referred { reference: None })
}

#[test]
fn the_complainant_may_go_to_the_ombudsman_at_any_time_and_is_told_if_it_is_early() {
    let cautions =
        |history: &[(&str, Event)]| given("wthp-2024", history).when(referring("2026-10-29")).then_recorded().cautions;
    let early = || Caution::ProcedureNotCompleted { stage: "stage-2".to_owned() };
    assert_eq!(cautions(&open()), [early()]);
    assert_eq!(cautions(&answered_once()), [early()]);
    assert_eq!(cautions(&answered_twice()), []);
    let mut refused = open();
    refused.push((ANSWERED, closed(Because::Refused)));
    assert_eq!(cautions(&refused), []);
}

#[test]
fn a_referral_comes_once_and_after_receipt() {
    given("wthp-2024", &open())
        .when(referring(BEFORE))
        .then_refused(&[order("the referral", BEFORE, "receipt", DAY, 1)])
        .whatever_the_reason();
    let mut history = answered_twice();
    history.push(("2026-10-29", referred()));
    let what = "it was taken to the ombudsman".to_owned();
    given("wthp-2024", &history)
        .when(referring("2026-10-30"))
        .then_refused(&[Objection::Already { what, done: done("2026-10-29", 5) }])
        .whatever_the_reason();
}

fn determining(on: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    let determined = Determined { finding: OmbudsmanFinding::ServiceFailure, said: None };
    move |case, policy| determine(case, here(case, policy), on, determined.clone())
}

#[test]
fn the_ombudsman_finds_after_the_referral() {
    let mut history = answered_twice();
    history.push(("2026-10-29", referred()));
    let recorded = given("wthp-2024", &history).when(determining("2026-10-29")).then_recorded();
    assert_eq!(recorded.cautions, []);
    given("wthp-2024", &history)
        .when(determining("2026-10-28"))
        .then_refused(&[order("the finding", "2026-10-28", "the referral", "2026-10-29", 5)])
        .whatever_the_reason();
    let recorded = given("wthp-2024", &answered_twice()).when(determining("2026-10-29")).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NoReferral]);
    given("wthp-2024", &open())
        .when(determining(BEFORE))
        .then_refused(&[order("the finding", BEFORE, "receipt", DAY, 1)])
        .whatever_the_reason();
}

fn feeding_back(on: &str, at: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let (on, step) = (day(on), FeedbackStep::Asked);
    let feedback = FeedbackRecorded { stage: stage(at), step, satisfaction: None, said: None };
    move |case, policy| feed_back(case, policy, on, feedback.clone())
}

#[test]
fn who_was_only_asked_has_not_said_anything() {
    let asked = |satisfaction| {
        let (stage, step) = (stage("stage-1"), FeedbackStep::Asked);
        move |case: &Case, policy: &Policy| {
            let feedback = FeedbackRecorded { stage: stage.clone(), step, satisfaction, said: None };
            feed_back(case, policy, day("2026-11-20"), feedback)
        }
    };
    let mut history = open();
    history.push((ANSWERED, answered("stage-1")));
    given("wthp-2024", &history).when(asked(None)).then_recorded();
    given("wthp-2024", &history)
        .when(asked(Some(Satisfaction::Satisfied)))
        .then_refused(&[Objection::NotYet("who was only asked has not said anything yet".to_owned())])
        .whatever_the_reason();
}

/// A policy that looks back at a quarter of what stage 2 answered.
fn reviewed_quarterly(history: &[(&str, Event)]) -> Given {
    given("wthp-2024", history).under(|policy| {
        let review = Review {
            review: "executive".to_owned(),
            stage: stage("stage-2"),
            share: Share(2_500),
            by: ReviewedBy::LookingAtTheCase,
            words: "looked at again".to_owned(),
            authority: "3.8".to_owned(),
        };
        policy.reviews = vec![review];
    })
}

fn reviewing(on: &str, at: &str, name: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    let reviewed = Reviewed { stage: stage(at), review: name.to_owned(), said: None };
    move |case, policy| review(case, policy, on, reviewed.clone())
}

#[test]
fn feedback_and_reviews_come_after_the_answer_of_their_stage() {
    let not_yet = || Objection::NotYet("stage-2 is not answered yet".to_owned());
    given("wthp-2024", &answered_once()).when(feeding_back(ANSWERED, "stage-1")).then_recorded();
    given("wthp-2024", &answered_once())
        .when(feeding_back(ANSWERED, "stage-2"))
        .then_refused(&[not_yet()])
        .whatever_the_reason();
    given("wthp-2024", &answered_once())
        .when(feeding_back("2026-10-25", "stage-1"))
        .then_refused(&[order("the feedback", "2026-10-25", "the answer", ANSWERED, 2)])
        .whatever_the_reason();
    reviewed_quarterly(&answered_twice()).when(reviewing("2026-10-28", "stage-2", "executive")).then_recorded();
    reviewed_quarterly(&answered_once())
        .when(reviewing("2026-10-28", "stage-2", "executive"))
        .then_refused(&[not_yet()])
        .whatever_the_reason();
    reviewed_quarterly(&answered_twice())
        .when(reviewing("2026-10-27", "stage-2", "executive"))
        .then_refused(&[order("the review", "2026-10-27", "the answer", "2026-10-28", 4)])
        .whatever_the_reason();
}

#[test]
fn what_was_closed_unanswered_can_be_looked_back_at_too() {
    let mut history = open();
    history.push((ANSWERED, closed(Because::Withdrawn)));
    given("wthp-2024", &history).when(feeding_back(ANSWERED, "stage-1")).then_recorded();
    given("wthp-2024", &history)
        .when(feeding_back("2026-10-25", "stage-1"))
        .then_refused(&[order("the feedback", "2026-10-25", "the closing", ANSWERED, 2)])
        .whatever_the_reason();
}

#[test]
fn a_review_is_one_that_the_policy_asks_for_at_that_stage() {
    let known = vec!["executive (of stage-2)".to_owned()];
    for (at, name) in [("stage-1", "executive"), ("stage-2", "board")] {
        let given = format!("{name} of {at}");
        reviewed_quarterly(&answered_twice())
            .when(reviewing("2026-10-29", at, name))
            .then_refused(&[Objection::NoSuch { what: "review", given, known: known.clone() }])
            .whatever_the_reason();
    }
}
