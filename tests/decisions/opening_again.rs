//! Cases opened again, and linked with one another.

use plaint::case::{
    Because, Case, CaseClosed, Caution, Event, Link, Objection, OutOfOrder, Reopened, ReopenedBecause, Ruling, link,
    reopen, stage_to_reopen,
};
use plaint::policy::{Policy, Requires};

use super::events::{answered, closed, declining, escalated, linked, logged, refusal, reopening};
use super::given::{Given, day, done, given, handler, here, stage};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";
const CLOSED: &str = "2026-10-28";

fn ended(because: Because) -> Given {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), (CLOSED, closed(because))])
}

fn declined() -> Vec<(&'static str, Event)> {
    let declined = Event::EscalationDeclined(declining("2026-10-27", "disproportionate"));
    vec![(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1")), (CLOSED, declined)]
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: Option<u32>) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry })
}

fn reopening_so(on: &str, reopened: Reopened) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| reopen(case, policy, on, reopened.clone())
}

#[test]
fn a_closed_case_and_a_declined_request_open_again() {
    let recorded = ended(Because::Withdrawn).when(reopening_so(CLOSED, reopening("stage-1"))).then_recorded();
    assert_eq!(recorded.event, Event::Reopened(reopening("stage-1")));
    given("wthp-2024", &declined()).when(reopening_so(CLOSED, reopening("stage-2"))).then_recorded();
    let refused = [(DAY, logged("stage-1", DAY)), (CLOSED, Event::Refused(refusal()))];
    given("wthp-2024", &refused).when(reopening_so(CLOSED, reopening("stage-1"))).then_recorded();
}

#[test]
fn what_is_open_is_not_opened_again() {
    let not_closed =
        || Objection::NotYet("it is not closed, and no request for the next stage was declined".to_owned());
    let open = [(DAY, logged("stage-1", DAY))];
    given("wthp-2024", &open)
        .when(reopening_so(CLOSED, reopening("stage-1")))
        .then_refused(&[not_closed()])
        .whatever_the_reason();
    // Nor what was declined and is open again already.
    let mut history = declined();
    history.push((CLOSED, Event::Reopened(reopening("stage-2"))));
    given("wthp-2024", &history)
        .when(reopening_so("2026-10-29", reopening("stage-2")))
        .then_refused(&[not_closed()])
        .whatever_the_reason();
    // Nor what was declined and then taken after all.
    let mut history = declined();
    history.push((CLOSED, escalated(CLOSED)));
    given("wthp-2024", &history)
        .when(reopening_so("2026-10-29", reopening("stage-2")))
        .then_refused(&[not_closed()])
        .whatever_the_reason();
}

#[test]
fn opening_again_comes_after_what_it_undoes_and_before_the_answer_it_sets() {
    let early = "2026-10-27";
    ended(Because::Withdrawn)
        .when(reopening_so(early, reopening("stage-1")))
        .then_refused(&[order("opening it again", early, "the closing", CLOSED, Some(2))])
        .whatever_the_reason();
    given("wthp-2024", &declined())
        .when(reopening_so(early, reopening("stage-2")))
        .then_refused(&[order("opening it again", early, "declining the request", CLOSED, Some(3))])
        .whatever_the_reason();
    let by = |date| Reopened { answer_by: Some(day(date)), ..reopening("stage-1") };
    ended(Because::Withdrawn)
        .when(reopening_so(CLOSED, by(early)))
        .then_refused(&[order("the date for the answer", early, "opening it again", CLOSED, None)])
        .whatever_the_reason();
    ended(Because::Withdrawn).when(reopening_so(CLOSED, by(CLOSED))).then_recorded();
}

#[test]
fn a_case_opens_again_at_a_stage_the_procedure_has() {
    let (given, known) = ("informal".to_owned(), vec!["stage-1".to_owned(), "stage-2".to_owned()]);
    ended(Because::Withdrawn)
        .when(reopening_so(CLOSED, reopening("informal")))
        .then_refused(&[Objection::NoSuch { what: "stage", given, known }])
        .whatever_the_reason();
}

#[test]
fn what_the_organisation_decided_takes_the_ombudsmans_instruction() {
    let own = || Reopened { because: ReopenedBecause::OwnDecision, ..reopening("stage-1") };
    let option = "--because ombudsman-instruction";
    for because in [Because::Refused, Because::Restricted, Because::Lapsed, Because::FinalResponse] {
        ended(because)
            .asked_for(Requires::InstructionToReopen)
            .without(reopening_so(CLOSED, own()), option)
            .with(reopening_so(CLOSED, reopening("stage-1")));
    }
    // What the complainant ended is theirs to take up again, and what was never decided can be.
    let theirs = [Because::Withdrawn, Because::LegalAction, Because::Resolved];
    for because in theirs.into_iter().chain([Because::Duplicate, Because::NotPursued]) {
        let resumed = Reopened { because: ReopenedBecause::ComplainantResumed, ..reopening("stage-1") };
        ended(because).asked_for(Requires::InstructionToReopen).with(reopening_so(CLOSED, resumed));
    }
    given("wthp-2024", &declined()).asked_for(Requires::InstructionToReopen).without(
        reopening_so(CLOSED, Reopened { because: ReopenedBecause::OwnDecision, ..reopening("stage-2") }),
        option,
    );
}

#[test]
fn the_stage_it_opens_at_is_for_whoever_may_handle_it() {
    let by = || Reopened { handler: Some(handler("J Smith")), ..reopening("stage-2") };
    given("wthp-2024", &declined())
        .when(reopening_so(CLOSED, by()))
        .then_refused_to("J Smith", "3.2")
        .but_marked_if_it_happened(&["3.2"]);
    let recorded = given("wwhc-2021", &declined()).when(reopening_so(CLOSED, by())).then_recorded();
    let (handler, stage, authority) = (handler("J Smith"), "stage-1".to_owned(), "114".to_owned());
    assert_eq!(recorded.cautions, [Caution::SamePerson { handler, stage, authority }]);
}

/// The next stage where a request for it was declined, or else the one it was at.
#[test]
fn a_case_goes_on_where_it_was_stopped() {
    let goes_on_at = |given: Given, at: &str| {
        given
            .when(|case, policy| {
                assert_eq!(stage_to_reopen(case, policy), Some(&stage(at)));
                reopen(case, policy, day("2026-10-30"), reopening(at))
            })
            .then_recorded();
    };
    goes_on_at(given("wthp-2024", &declined()), "stage-2");
    goes_on_at(ended(Because::Withdrawn), "stage-1");
    let mut reversed = declined();
    reversed.push((CLOSED, Event::Reopened(reopening("stage-2"))));
    reversed.push(("2026-10-29", closed(Because::Withdrawn)));
    goes_on_at(given("wthp-2024", &reversed), "stage-2");
    let both = [(DAY, logged("stage-1", DAY)), (CLOSED, Event::Refused(refusal()))];
    goes_on_at(given("wthp-2024", &both), "stage-1");
}

fn linking(on: &str, to: &str, how: Link) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let (on, linked) = (day(on), linked(to, how));
    move |case, policy| link(case, here(case, policy), on, linked.clone())
}

const OTHER: &str = "WT-2026-0002";

fn having(on: &'static str, event: Event) -> Given {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), (on, event)])
}

#[test]
fn a_case_is_linked_with_another_in_each_way_and_once() {
    let open = || given("wthp-2024", &[(DAY, logged("stage-1", DAY))]);
    for how in [Link::Related, Link::NewPointsOf, Link::HasNewPointsIn, Link::DuplicateOf, Link::HasDuplicate] {
        let recorded = open().when(linking(DAY, OTHER, how)).then_recorded();
        assert_eq!(recorded.event, Event::Linked(linked(OTHER, how)));
    }
    open()
        .when(linking(DAY, "WT-2026-0001", Link::Related))
        .then_refused(&[Objection::NotYet("a case is not linked with itself".to_owned())])
        .whatever_the_reason();
    having(DAY, Event::Linked(linked(OTHER, Link::Related)))
        .when(linking(DAY, OTHER, Link::Related))
        .then_refused(&[Objection::NotYet("it is linked with WT-2026-0002 so already".to_owned())])
        .whatever_the_reason();
    open()
        .when(linking("2026-10-11", OTHER, Link::Related))
        .then_refused(&[order("the link", "2026-10-11", "receipt", DAY, Some(1))])
        .whatever_the_reason();
}

/// A duplicate that was opened again can go into the same case again.
#[test]
fn a_duplicate_that_was_opened_again_goes_there_again() {
    let went = Event::Linked(linked(OTHER, Link::DuplicateOf));
    let history = [(DAY, logged("stage-1", DAY)), (DAY, went.clone()), (CLOSED, Event::Reopened(reopening("stage-1")))];
    given("wthp-2024", &history).when(linking(CLOSED, OTHER, Link::DuplicateOf)).then_recorded();
    having(DAY, went)
        .when(linking(CLOSED, OTHER, Link::DuplicateOf))
        .then_says(&["the case was closed on Mon 12 Oct 2026 (entry 2)", "it is linked with WT-2026-0002 so already"])
        .whatever_the_reason();
}

/// What went into another case takes no other in; one that is closed does, with a caution.
#[test]
fn a_case_that_goes_on_takes_a_duplicate_in() {
    having(DAY, Event::Linked(linked("WT-2026-0003", Link::DuplicateOf)))
        .when(linking(DAY, OTHER, Link::HasDuplicate))
        .then_says(&["it went into WT-2026-0003 itself: merge into that one"])
        .whatever_the_reason();
    let taken_in =
        having(CLOSED, closed(Because::Withdrawn)).when(linking(CLOSED, OTHER, Link::HasDuplicate)).then_recorded();
    assert_eq!(taken_in.cautions, [Caution::GoesOnClosed(day(CLOSED))]);
}

/// A duplicate ends this case; a link does not care that it ended.
#[test]
fn two_cases_do_not_go_into_each_other_nor_a_closed_one_into_another() {
    let says = "WT-2026-0002 went into this one: it cannot go into that".to_owned();
    having(DAY, Event::Linked(linked(OTHER, Link::HasDuplicate)))
        .when(linking(DAY, OTHER, Link::DuplicateOf))
        .then_refused(&[Objection::NotYet(says)])
        .whatever_the_reason();
    having(DAY, Event::Linked(linked(OTHER, Link::HasDuplicate)))
        .when(linking(DAY, OTHER, Link::NewPointsOf))
        .then_recorded();
    having(CLOSED, closed(Because::Withdrawn)).when(linking(CLOSED, OTHER, Link::HasDuplicate)).then_recorded();
    having(CLOSED, closed(Because::Withdrawn))
        .when(linking(CLOSED, OTHER, Link::DuplicateOf))
        .then_refused(&[Objection::Closed(CaseClosed(done(CLOSED, 2)))])
        .but_marked_if_it_happened(&[]);
}

/// Escalated while it was closed as lapsed: it is only open.
#[test]
fn an_escalated_case_is_not_opened_again() {
    let mut history = vec![(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1"))];
    history.extend([("2026-11-10", closed(Because::Lapsed)), ("2026-11-11", escalated("2026-11-11"))]);
    let says = "it is not closed, and no request for the next stage was declined".to_owned();
    given("wthp-2024", &history)
        .when(reopening_so("2026-11-12", reopening("stage-2")))
        .then_refused(&[Objection::NotYet(says)])
        .whatever_the_reason();
}
