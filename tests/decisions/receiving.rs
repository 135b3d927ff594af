//! Logging, acknowledging, allocating and being in touch.

use plaint::case::{
    Because, CannotAcknowledge, CannotAllocate, CannotContact, CannotLog, Case, CaseClosed, Caution, Consent,
    Contacted, Direction, Event, Identity, Logged, OutOfOrder, Purpose, Ruling, StageAnswered, acknowledge, allocate,
    contact, receive,
};
use plaint::policy::Policy;

use super::events::{acknowledged, acknowledgement, allocation, answered, closed, complaint, escalated, logged};
use super::given::{at, day, done, given, stage, when};

const DAY: &str = "2026-11-16";

#[test]
fn a_complaint_is_logged_on_the_day_it_is_received_or_later() {
    when("wthp-2024", |policy| receive(policy, day(DAY), complaint("stage-1", DAY), None)).then_recorded();
    let early =
        OutOfOrder { step: "logging", on: day("2026-11-15"), earlier: "receipt", not_before: day(DAY), entry: None };
    when("wthp-2024", |policy| receive(policy, day("2026-11-15"), complaint("stage-1", DAY), None))
        .then_refused(&[CannotLog::Order(early)])
        .whatever_the_reason();
}

#[test]
fn nobody_complains_before_they_know() {
    let mut logged = complaint("stage-1", DAY);
    logged.first_known = Some(day("2026-11-17"));
    let early = OutOfOrder {
        step: "receipt",
        on: day(DAY),
        earlier: "first knowing of the problem",
        not_before: day("2026-11-17"),
        entry: None,
    };
    when("wthp-2024", |policy| receive(policy, day("2026-11-18"), logged, None))
        .then_refused(&[CannotLog::Order(early)])
        .whatever_the_reason();
}

#[test]
fn a_complaint_recorded_without_identity_names_nobody() {
    let anonymous = || Logged { identity: Identity::Anonymous, ..complaint("stage-1", DAY) };
    let logging = |logged: Logged| when("wthp-2024", |policy| receive(policy, day(DAY), logged, None));
    logging(anonymous()).then_recorded();
    let name = || Some("Zoë".to_owned());
    logging(Logged { complainant: name(), ..anonymous() }).then_refused(&[CannotLog::Named]).whatever_the_reason();
    logging(Logged { contact: name(), ..anonymous() }).then_refused(&[CannotLog::Named]).whatever_the_reason();
    logging(Logged { contact: name(), complainant: name(), ..complaint("stage-1", DAY) }).then_recorded();
}

#[test]
fn a_complaint_begins_at_a_stage_the_procedure_has() {
    let none = CannotLog::NoSuchStage {
        policy: "wthp-2024".to_owned(),
        stage: "informal".to_owned(),
        known: ["stage-1", "stage-2"].map(str::to_owned).into(),
    };
    when("wthp-2024", |policy| receive(policy, day(DAY), complaint("informal", DAY), None))
        .then_refused(&[none])
        .whatever_the_reason();
    when("wthp-leaflet", |policy| receive(policy, day(DAY), complaint("informal", DAY), None)).then_recorded();
}

#[test]
fn only_some_procedures_take_a_complaint_straight_to_stage_2() {
    let straight = |policy: &Policy| receive(policy, day(DAY), complaint("stage-2", DAY), None);
    when("wwhc-2021", straight).then_recorded();
    for (policy, clause) in [("hos-code-2024", "6.10"), ("wthp-2024", "3.1")] {
        let refused = CannotLog::NotDirectly {
            policy: policy.to_owned(),
            stage: "stage-2".to_owned(),
            authority: clause.to_owned(),
        };
        when(policy, straight).then_refused(&[refused]).but_marked_if_it_happened(&[clause]);
    }
}

#[test]
fn a_late_complaint_and_a_consent_awaited_are_taken_with_a_caution() {
    let mut logged = complaint("stage-1", DAY);
    logged.consent = Some(Consent::Awaited);
    let last_day = day("2026-11-15");
    let recorded = when("wdh-2022", |policy| receive(policy, day(DAY), logged.clone(), Some(last_day))).then_recorded();
    let late = Caution::ComplainedLate { last_day, later_if: None, authority: "Exclusions".to_owned() };
    assert_eq!(recorded.cautions, [late, Caution::ConsentAwaited]);
    logged.consent = Some(Consent::Given);
    let recorded = when("wdh-2022", |policy| receive(policy, day(DAY), logged, Some(day(DAY)))).then_recorded();
    assert_eq!(recorded.cautions, []);
}

fn acknowledging(on: &str) -> impl Fn(&Case, &Policy) -> Ruling<CannotAcknowledge> {
    let on = day(on);
    move |case, _| acknowledge(case, on, acknowledgement("stage-1"))
}

#[test]
fn an_acknowledgement_comes_once_after_receipt_and_before_the_answer() {
    let open = [(DAY, logged("stage-1", DAY))];
    given("wthp-2024", &open).when(acknowledging(DAY)).then_recorded();

    let early = OutOfOrder {
        step: "the acknowledgement",
        on: day("2026-11-15"),
        earlier: "receipt",
        not_before: day(DAY),
        entry: Some(1),
    };
    given("wthp-2024", &open)
        .when(acknowledging("2026-11-15"))
        .then_refused(&[CannotAcknowledge::Order(early)])
        .whatever_the_reason();

    let twice = CannotAcknowledge::Already { stage: "stage-1".to_owned(), on: day("2026-11-17"), entry: 2 };
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", acknowledged("stage-1"))])
        .when(acknowledging("2026-11-18"))
        .then_refused(&[twice])
        .whatever_the_reason();

    let late = StageAnswered { stage: "stage-1".to_owned(), done: done("2026-11-17", 2) };
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", answered("stage-1"))])
        .when(acknowledging("2026-11-18"))
        .then_refused(&[CannotAcknowledge::Answered(late)])
        .but_marked_if_it_happened(&[]);

    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", closed(Because::Withdrawn))])
        .when(acknowledging("2026-11-18"))
        .then_refused(&[CannotAcknowledge::Closed(CaseClosed(done("2026-11-17", 2)))])
        .but_marked_if_it_happened(&[]);
}

fn allocating(stage: &'static str, on: &str, to: &'static str) -> impl Fn(&Case, &Policy) -> Ruling<CannotAllocate> {
    let on = day(on);
    move |case, policy| allocate(case, at(policy, stage), on, allocation(stage, to))
}

#[test]
fn a_case_is_given_to_anybody_at_stage_1_and_to_somebody_else_at_stage_2() {
    given("hos-code-2024", &[(DAY, logged("stage-1", DAY))]).when(allocating("stage-1", DAY, "R Shah")).then_recorded();

    let at_stage_2 = || {
        let history = [
            (DAY, logged("stage-1", DAY)),
            ("2026-11-17", answered("stage-1")),
            ("2026-11-18", escalated("2026-11-18")),
        ];
        given("hos-code-2024", &history)
    };
    at_stage_2().when(allocating("stage-2", "2026-11-18", "R Shah")).then_recorded();
    at_stage_2()
        .when(allocating("stage-2", "2026-11-18", "j  SMITH"))
        .then_refused_to("j  SMITH", "6.13")
        .but_marked_if_it_happened(&["6.13"]);

    let early = OutOfOrder {
        step: "the allocation",
        on: day("2026-11-17"),
        earlier: "receipt",
        not_before: day("2026-11-18"),
        entry: Some(3),
    };
    at_stage_2()
        .when(allocating("stage-2", "2026-11-17", "R Shah"))
        .then_refused(&[CannotAllocate::Order(early)])
        .whatever_the_reason();

    given("hos-code-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", closed(Because::Withdrawn))])
        .when(allocating("stage-1", "2026-11-18", "R Shah"))
        .then_refused(&[CannotAllocate::Closed(CaseClosed(done("2026-11-17", 2)))])
        .but_marked_if_it_happened(&[]);
}

#[test]
fn a_contact_may_come_at_any_time_from_receipt_on_and_belongs_to_the_stage_of_its_day() {
    let history = [
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", answered("stage-1")),
        ("2026-11-18", escalated("2026-11-18")),
        ("2026-11-20", closed(Because::Withdrawn)),
    ];
    let contacting = |on: &str| {
        let on = day(on);
        move |case: &Case, _: &Policy| {
            let stage = case.stage_on(on).unwrap().clone();
            let (direction, purpose) = (Direction::Out, Purpose::Contact);
            contact(case, on, Contacted { stage, channel: None, direction, purpose, said: None })
        }
    };
    for (on, at) in [("2026-11-17", "stage-1"), ("2026-11-18", "stage-2"), ("2026-11-21", "stage-2")] {
        let recorded = given("hos-code-2024", &history).when(contacting(on)).then_recorded();
        let Event::Contacted(contacted) = recorded.event else { unreachable!("a contact is recorded") };
        assert_eq!(contacted.stage, stage(at), "{on}");
    }
    let early = OutOfOrder {
        step: "the contact",
        on: day("2026-11-15"),
        earlier: "receipt",
        not_before: day(DAY),
        entry: Some(1),
    };
    given("hos-code-2024", &history)
        .when(contacting("2026-11-15"))
        .then_refused(&[CannotContact::Order(early)])
        .whatever_the_reason();
}
