//! When the count may stand still, and run again.

use plaint::case::{Because, Case, CaseClosed, Event, Objection, OutOfOrder, Paused, Resumed, Ruling, pause, resume};
use plaint::policy::{Afterwards, Pausing, Policy};

use super::events::{answered, closed, logged};
use super::given::{Given, at, day, done, given, stage, stage_answered};

const DAY: &str = "2026-11-16";

/// A policy whose clocks at stage 1 stand still while a fee is waited for.
fn having(history: &[(&str, Event)]) -> Given {
    given("wthp-2024", history).under(|policy| {
        for limit in &mut policy.stages[0].limits {
            let (ground, words, authority) =
                ("fees-notice".to_owned(), "a fee is asked".to_owned(), "10(2)".to_owned());
            limit.pausing.push(Pausing { ground, words, afterwards: Afterwards::GoesOn, authority });
        }
    })
}

fn open() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY))]
}

fn paused() -> Event {
    Event::Paused(Paused { stage: stage("stage-1"), ground: "fees-notice".to_owned(), reason: None })
}

fn resumed() -> Event {
    Event::Resumed(Resumed { stage: stage("stage-1") })
}

fn pausing(on: &str, ground: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let (on, ground) = (day(on), ground.to_owned());
    move |case, policy| {
        let paused = Paused { stage: stage("stage-1"), ground: ground.clone(), reason: None };
        pause(case, at(policy, "stage-1"), on, paused)
    }
}

fn resuming(on: &str) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    move |case, policy| resume(case, at(policy, "stage-1"), on, Resumed { stage: stage("stage-1") })
}

#[test]
fn a_count_stands_still_on_a_ground_that_the_policy_gives() {
    assert_eq!(having(&open()).when(pausing(DAY, "fees-notice")).then_recorded().event, paused());
    let (given, known) = ("holidays".to_owned(), vec!["fees-notice".to_owned()]);
    having(&open())
        .when(pausing(DAY, "holidays"))
        .then_refused(&[Objection::NoSuch { what: "ground for a pause", given, known }])
        .whatever_the_reason();
}

#[test]
fn a_procedure_without_pauses_is_named_with_the_clause_of_the_answer() {
    given("wthp-2024", &open())
        .when(pausing(DAY, "fees-notice"))
        .then_says(&["wthp-2024 provides for no pause of the count, clause 2.2"])
        .but_marked_if_it_happened(&["2.2"]);
    given("wthp-leaflet", &open())
        .when(pausing(DAY, "fees-notice"))
        .then_says(&["wthp-leaflet provides for no pause of the count, clause How will your complaint be dealt with?"])
        .but_marked_if_it_happened(&["How will your complaint be dealt with?"]);
}

/// It may have happened; but what it was for is kept for good, so it names nobody.
#[test]
fn a_ground_that_is_no_code_is_none_even_where_there_are_no_pauses() {
    given("wthp-2024", &open())
        .when(pausing(DAY, "Mrs Birch is ill"))
        .then_says(&[
            "wthp-2024 provides for no pause of the count, clause 2.2",
            "there is no ground for a pause Mrs Birch is ill: there are none",
        ])
        .whatever_the_reason();
}

#[test]
fn it_stands_still_once_at_a_time() {
    let mut history = open();
    history.push(("2026-11-18", paused()));
    let already = "it is paused already: `resume` ends that".to_owned();
    having(&history)
        .when(pausing("2026-11-19", "fees-notice"))
        .then_refused(&[Objection::NotYet(already)])
        .whatever_the_reason();
    history.push(("2026-11-20", resumed()));
    having(&history).when(pausing("2026-11-23", "fees-notice")).then_recorded();
    let early = OutOfOrder {
        step: "the pause",
        on: day("2026-11-19"),
        earlier: "the end of the last one",
        not_before: day("2026-11-20"),
        entry: None,
    };
    having(&history)
        .when(pausing("2026-11-19", "fees-notice"))
        .then_refused(&[Objection::Order(early)])
        .whatever_the_reason();
}

#[test]
fn nothing_stands_still_before_receipt_nor_once_it_is_answered_or_closed() {
    let early = OutOfOrder {
        step: "the pause",
        on: day("2026-11-15"),
        earlier: "receipt",
        not_before: day(DAY),
        entry: Some(1),
    };
    having(&open())
        .when(pausing("2026-11-15", "fees-notice"))
        .then_refused(&[Objection::Order(early)])
        .whatever_the_reason();
    let mut history = open();
    history.push(("2026-11-18", answered("stage-1")));
    having(&history)
        .when(pausing("2026-11-18", "fees-notice"))
        .then_refused(&[Objection::Answered(stage_answered("stage-1", "2026-11-18", 2))])
        .but_marked_if_it_happened(&[]);
    having(&history).when(pausing("2026-11-17", "fees-notice")).then_recorded();
    let mut history = open();
    history.push(("2026-11-18", closed(Because::Withdrawn)));
    having(&history)
        .when(pausing("2026-11-18", "fees-notice"))
        .then_refused(&[Objection::Closed(CaseClosed(done("2026-11-18", 2)))])
        .but_marked_if_it_happened(&[]);
}

#[test]
fn only_what_stands_still_runs_again_and_not_before() {
    let not_paused = || Objection::NotYet("stage-1 is not paused".to_owned());
    having(&open()).when(resuming(DAY)).then_refused(&[not_paused()]).whatever_the_reason();
    let mut history = open();
    history.push(("2026-11-18", paused()));
    assert_eq!(having(&history).when(resuming("2026-11-18")).then_recorded().event, resumed());
    let early = OutOfOrder {
        step: "resuming",
        on: day("2026-11-17"),
        earlier: "the pause",
        not_before: day("2026-11-18"),
        entry: None,
    };
    having(&history).when(resuming("2026-11-17")).then_refused(&[Objection::Order(early)]).whatever_the_reason();
    history.push(("2026-11-20", resumed()));
    having(&history).when(resuming("2026-11-23")).then_refused(&[not_paused()]).whatever_the_reason();
}
