//! Closing a case.

use plaint::case::{
    ActionDone, ActionKind, ActionSet, Because, CannotClose, Case, CauseFound, Caution, Closed, Event, Identity, Link,
    Linked, Logged, OutOfOrder, Ruling, close,
};
use plaint::policy::{Policy, Requires};

use super::events::{
    action, answered, closed, closing as closing_because, complaint, declining, escalated, logged, warning,
};
use super::given::{at, day, given, handler, window};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";

fn closing(on: &str, because: Because) -> impl Fn(&Case, &Policy) -> Ruling<CannotClose> {
    closing_so(on, closing_because(because))
}

fn closing_so(on: &str, closed: Closed) -> impl Fn(&Case, &Policy) -> Ruling<CannotClose> {
    let on = day(on);
    move |case, policy| {
        let stage = case.stage().unwrap();
        let window = if stage.0 == "stage-1" { window(case, policy) } else { None };
        close(case, at(policy, &stage.0), window.as_ref(), on, closed.clone())
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

/// Nothing is left to ask for once the asking was declined.
#[test]
fn a_case_lapses_at_once_when_the_request_was_declined() {
    let mut history = answered_once();
    history.push(("2026-10-28", Event::EscalationDeclined(declining("2026-10-27", "disproportionate"))));
    given("wthp-2024", &history).when(closing("2026-10-28", Because::Lapsed)).then_recorded();
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

#[test]
fn only_a_complaint_recorded_without_identity_is_not_pursued() {
    let anonymous = Logged { identity: Identity::Anonymous, ..complaint("stage-1", DAY) };
    let authorised = || Closed { authorised_by: Some(handler("M Reid")), ..closing_because(Because::NotPursued) };
    given("wwhc-2021", &[(DAY, Event::Logged(Box::new(anonymous)))])
        .asked_for(Requires::AuthorityNotToPursue)
        .without(closing(DAY, Because::NotPursued), "--authorised-by NAME")
        .with(closing_so(DAY, authorised()));
    given("wwhc-2021", &open())
        .when(closing_so(DAY, authorised()))
        .then_refused(&[CannotClose::NotAnonymous])
        .whatever_the_reason();
}

#[test]
fn closing_for_behaviour_takes_a_warning_first_and_approval() {
    let warned = [(DAY, logged("stage-1", DAY)), ("2026-10-13", Event::Warned(warning()))];
    let approved = Closed { authorised_by: Some(handler("M Reid")), ..closing_because(Because::Restricted) };
    given("wdh-2022", &open())
        .asked_for(Requires::WarningBeforeRestriction)
        .without(closing("2026-10-14", Because::Restricted), "plaint warn");
    given("wdh-2022", &warned)
        .asked_for(Requires::WarningBeforeRestriction)
        .with(closing("2026-10-13", Because::Restricted))
        // A warning given afterwards is none.
        .without(closing("2026-10-12", Because::Restricted), "plaint warn");
    given("wdh-2022", &warned)
        .asked_for(Requires::ApprovalOfARestriction)
        .without(closing("2026-10-14", Because::Restricted), "--authorised-by NAME")
        .with(closing_so("2026-10-14", approved))
        // Nobody approves that a complainant took it back.
        .with(closing("2026-10-14", Because::Withdrawn));
}

#[test]
fn the_cause_is_found_by_the_closing_of_what_was_answered() {
    let mut found = answered_twice();
    found.push(("2026-10-28", Event::CauseFound(CauseFound { cause: "no-parts".to_owned() })));
    given("wwhc-2021", &answered_twice())
        .asked_for(Requires::CauseByClosing)
        .without(closing("2026-10-28", Because::FinalResponse), "plaint cause");
    let asked = given("wwhc-2021", &found).asked_for(Requires::CauseByClosing);
    asked.with(closing("2026-10-28", Because::FinalResponse));
    let asked = given("wwhc-2021", &open()).asked_for(Requires::CauseByClosing);
    asked.with(closing(DAY, Because::Withdrawn));
}

#[test]
fn what_is_still_to_be_done_is_said_at_the_closing_and_stops_nothing() {
    let mut history = open();
    history.push((DAY, Event::ActionSet(action(1))));
    history.push((DAY, Event::ActionSet(ActionSet { kind: ActionKind::Learning, ..action(2) })));
    let recorded = given("wthp-2024", &history).when(closing(DAY, Because::Withdrawn)).then_recorded();
    assert_eq!(recorded.cautions, [Caution::ActionsOutstanding(2)]);
    for number in [1, 2] {
        history.push((DAY, Event::ActionDone(ActionDone { number, said: None })));
    }
    let recorded = given("wthp-2024", &history).when(closing(DAY, Because::Withdrawn)).then_recorded();
    assert_eq!(recorded.cautions, []);
}

#[test]
fn a_refusal_without_its_ground_and_a_duplicate_of_nothing_are_cautions() {
    let recorded = given("wthp-2024", &open()).when(closing(DAY, Because::Refused)).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NoGround]);
    let recorded = given("wthp-2024", &open()).when(closing(DAY, Because::Duplicate)).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NoOtherCase]);
    // The entry that names the other case closes this one.
    let mut history = open();
    let other = "WT-2026-0002".parse().unwrap();
    history.push((DAY, Event::Linked(Linked { case: other, link: Link::DuplicateOf })));
    let already = CannotClose::Already { on: day(DAY), entry: 2, because: Because::Duplicate };
    given("wthp-2024", &history).when(closing(DAY, Because::Duplicate)).then_refused(&[already]).whatever_the_reason();
}
