//! Complaints not accepted, and taken all the same; requests for the next stage declined; complaints sent back.

use plaint::case::{
    Accepted, Because, Case, CaseClosed, EscalationDeclined, Event, Objection, OutOfOrder, Refusal, Returned, Ruling,
    accept, decline, refuse, send_back,
};
use plaint::policy::{Ground, Policy, Requires};

use super::events::{answered, closed, declining, escalated, logged, refusal, sent_back};
use super::given::{Given, at, day, done, given, here, no_such, stage, stage_answered, window};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";
/// The last day to ask for stage 2 of wthp-2024 after that answer.
const LAST_DAY: &str = "2026-11-09";

fn ground(code: &str) -> Ground {
    Ground { code: code.to_owned(), words: code.to_owned(), authority: "5.5".to_owned() }
}

/// A policy that does not take insured claims, nor to the next stage what is out of proportion.
fn having(history: &[(&str, Event)]) -> Given {
    given("wthp-2024", history).under(|policy| {
        policy.exclusions = vec![ground("insured"), ground("at-court")];
        policy.escalation_declined = vec![ground("disproportionate")];
        policy.returned_under = Some("7.7".to_owned());
    })
}

fn open() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY))]
}

fn answered_once() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1"))]
}

fn withdrawn() -> Vec<(&'static str, Event)> {
    vec![(DAY, logged("stage-1", DAY)), (ANSWERED, closed(Because::Withdrawn))]
}

fn was_closed() -> Objection {
    Objection::Closed(CaseClosed(done(ANSWERED, 2)))
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: Option<u32>) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry })
}

fn refusing(on: &str, refusal: Refusal) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| refuse(case, policy, on, refusal.clone())
}

#[test]
fn a_complaint_is_refused_on_a_ground_of_the_policy() {
    having(&open())
        .asked_for(Requires::SignpostWithARefusal)
        .without(refusing(DAY, refusal()), "--signposted once they have been told")
        .with(refusing(DAY, Refusal { signposted: true, ..refusal() }));
    having(&open())
        .when(refusing(DAY, Refusal { ground: "dull".to_owned(), ..refusal() }))
        .then_refused(&[no_such("ground", "dull", &["insured", "at-court"])])
        .whatever_the_reason();
}

#[test]
fn what_was_answered_was_accepted_and_what_is_closed_is_not_refused() {
    having(&answered_once())
        .when(refusing(ANSWERED, refusal()))
        .then_refused(&[Objection::Answered(stage_answered("stage-1", ANSWERED, 2))])
        .but_marked_if_it_happened(&[]);
    having(&withdrawn())
        .when(refusing(ANSWERED, refusal()))
        .then_refused(&[was_closed()])
        .but_marked_if_it_happened(&[]);
    having(&open())
        .when(refusing("2026-10-11", refusal()))
        .then_refused(&[order("the refusal", "2026-10-11", "receipt", DAY, Some(1))])
        .whatever_the_reason();
}

fn accepting(on: &str, ground: Option<&str>) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let (on, ground) = (day(on), ground.map(str::to_owned));
    move |case, policy| accept(case, here(case, policy), on, Accepted { ground: ground.clone(), reason: None })
}

#[test]
fn a_complaint_is_taken_despite_a_ground_of_the_policy_and_once() {
    having(&open()).when(accepting(DAY, None)).then_recorded();
    let recorded = having(&open()).when(accepting(DAY, Some("insured"))).then_recorded();
    let accepted = Event::Accepted(Accepted { ground: Some("insured".to_owned()), reason: None });
    assert_eq!(recorded.event, accepted);
    having(&open())
        .when(accepting(DAY, Some("dull")))
        .then_refused(&[no_such("ground", "dull", &["insured", "at-court"])])
        .whatever_the_reason();
    let mut history = open();
    history.push((DAY, accepted));
    let already = Objection::Already { what: "it was accepted".to_owned(), done: done(DAY, 2) };
    having(&history).when(accepting("2026-10-13", None)).then_refused(&[already]).whatever_the_reason();
    having(&open())
        .when(accepting("2026-10-11", None))
        .then_refused(&[order("taking it", "2026-10-11", "receipt", DAY, Some(1))])
        .whatever_the_reason();
    having(&withdrawn()).when(accepting(ANSWERED, None)).then_refused(&[was_closed()]).but_marked_if_it_happened(&[]);
}

fn turning_down(on: &str, declined: EscalationDeclined) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| {
        let window = window(case, policy);
        decline(case, at(policy, &declined.stage.0), window.as_ref(), on, declined.clone())
    }
}

#[test]
fn a_request_is_declined_on_a_ground_of_the_policy() {
    let declined = || declining("2026-10-27", "disproportionate");
    having(&answered_once())
        .asked_for(Requires::SignpostWithADeclinedEscalation)
        .without(turning_down("2026-10-28", declined()), "--signposted once they have been told")
        .with(turning_down("2026-10-28", EscalationDeclined { signposted: true, ..declined() }));
    having(&answered_once())
        .when(turning_down("2026-10-28", declining("2026-10-27", "insured")))
        .then_refused(&[no_such("ground", "insured", &["disproportionate"])])
        .whatever_the_reason();
}

/// The ground that every procedure with a window has, and only once the window has passed.
#[test]
fn a_request_after_the_window_is_late() {
    having(&answered_once()).when(turning_down("2026-11-11", declining("2026-11-10", "late"))).then_recorded();
    having(&answered_once())
        .when(turning_down("2026-11-11", declining(LAST_DAY, "late")))
        .then_refused(&[no_such("ground", "late", &["disproportionate"])])
        .whatever_the_reason();
    // A late request may be declined on another ground too.
    having(&answered_once())
        .when(turning_down("2026-11-11", declining("2026-11-10", "disproportionate")))
        .then_recorded();
    having(&answered_once())
        .when(turning_down("2026-11-11", declining("2026-11-10", "dull")))
        .then_refused(&[no_such("ground", "dull", &["disproportionate", "late"])])
        .whatever_the_reason();
}

#[test]
fn only_what_was_answered_and_asked_for_is_declined_and_once() {
    let declined = || declining("2026-10-27", "disproportionate");
    let not_yet = "stage-1 is not answered yet, so nothing is turned down".to_owned();
    having(&open())
        .when(turning_down("2026-10-27", declined()))
        .then_refused(&[Objection::NotYet(not_yet)])
        .whatever_the_reason();
    having(&answered_once())
        .when(turning_down("2026-10-26", declined()))
        .then_refused(&[order("turning it down", "2026-10-26", "the request", "2026-10-27", None)])
        .whatever_the_reason();
    having(&answered_once())
        .when(turning_down("2026-10-27", declining("2026-10-25", "disproportionate")))
        .then_refused(&[order("the request", "2026-10-25", "the answer", ANSWERED, Some(2))])
        .whatever_the_reason();
    let mut history = answered_once();
    history.push(("2026-10-28", Event::EscalationDeclined(declined())));
    let already = Objection::Already { what: "a request was declined".to_owned(), done: done("2026-10-28", 3) };
    having(&history).when(turning_down("2026-10-29", declined())).then_refused(&[already]).whatever_the_reason();
}

#[test]
fn after_the_last_stage_there_is_nothing_to_decline() {
    let mut history = answered_once();
    history.extend([("2026-10-27", escalated("2026-10-27")), ("2026-10-28", answered("stage-2"))]);
    let declined = EscalationDeclined { stage: stage("stage-2"), ..declining("2026-10-29", "disproportionate") };
    having(&history)
        .when(turning_down("2026-10-29", declined))
        .then_says(&["wthp-2024 provides for no stage after this one, clause 3"])
        .but_marked_if_it_happened(&["3"]);
}

fn at_stage_2() -> Vec<(&'static str, Event)> {
    let mut history = answered_once();
    history.push(("2026-10-28", escalated("2026-10-27")));
    history
}

fn sending_back(on: &str, returned: Returned) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| send_back(case, at(policy, "stage-2"), on, returned.clone())
}

#[test]
fn a_complaint_goes_back_with_a_date_that_is_agreed() {
    having(&at_stage_2())
        .asked_for(Requires::AgreementToAReturnDate)
        .without(sending_back("2026-10-29", sent_back("2026-11-12")), "--agreed once they have")
        .with(sending_back("2026-10-29", Returned { agreed: true, ..sent_back("2026-11-12") }));
    having(&at_stage_2())
        .when(sending_back("2026-10-29", sent_back("2026-10-28")))
        .then_refused(&[order("the date for the answer", "2026-10-28", "the return", "2026-10-29", None)])
        .whatever_the_reason();
}

#[test]
fn a_procedure_that_sends_nothing_back_is_named() {
    given("wthp-2024", &at_stage_2())
        .when(sending_back("2026-10-29", sent_back("2026-11-12")))
        .then_says(&["wthp-2024 provides for no return to an earlier stage, clause 3"])
        .but_marked_if_it_happened(&["3"]);
}

#[test]
fn a_complaint_goes_back_to_a_stage_it_was_at() {
    for to in ["informal", "stage-2"] {
        having(&at_stage_2())
            .when(sending_back("2026-10-29", Returned { to: stage(to), ..sent_back("2026-11-12") }))
            .then_refused(&[no_such("earlier stage", to, &["stage-1"])])
            .whatever_the_reason();
    }
}

#[test]
fn a_complaint_goes_back_and_never_forward() {
    let mut history = at_stage_2();
    let returned = Returned { agreed: true, ..sent_back("2026-11-12") };
    history.push(("2026-10-29", Event::Returned(returned.clone())));
    let forward = Returned { from: stage("stage-1"), to: stage("stage-2"), ..returned };
    having(&history)
        .when(move |case, policy| send_back(case, at(policy, "stage-1"), day("2026-10-30"), forward.clone()))
        .then_refused(&[no_such("earlier stage", "stage-2", &[])])
        .whatever_the_reason();
}

#[test]
fn a_complaint_goes_back_after_the_request_and_before_the_answer() {
    having(&at_stage_2())
        .when(sending_back("2026-10-26", sent_back("2026-11-12")))
        .then_refused(&[order("the return", "2026-10-26", "the request", "2026-10-27", Some(3))])
        .whatever_the_reason();
    let mut history = at_stage_2();
    history.push(("2026-10-29", answered("stage-2")));
    having(&history)
        .when(sending_back("2026-10-30", sent_back("2026-11-12")))
        .then_refused(&[Objection::Answered(stage_answered("stage-2", "2026-10-29", 4))])
        .but_marked_if_it_happened(&[]);
    let mut history = at_stage_2();
    history.push(("2026-10-29", closed(Because::Withdrawn)));
    having(&history)
        .when(sending_back("2026-10-30", sent_back("2026-11-12")))
        .then_refused(&[Objection::Closed(CaseClosed(done("2026-10-29", 4)))])
        .but_marked_if_it_happened(&[]);
}
