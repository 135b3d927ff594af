//! Remedies: offered, answered, given.

use plaint::case::{
    Because, Case, Caution, Event, Money, Objection, OfferWindow, OutOfOrder, RemedyAnswer, RemedyAnswered,
    RemedyDelivered, RemedyKind, RemedyOffered, Ruling, answer_offer, deliver, offer,
};
use plaint::policy::{Policy, Requires};

use super::events::{answered, closed, logged, remedy};
use super::given::{Given, day, done, given, here, no_such};

const DAY: &str = "2026-11-16";

fn having(besides: &[Event]) -> Given {
    let mut history = vec![(DAY, logged("stage-1", DAY))];
    history.extend(besides.iter().map(|event| ("2026-11-18", event.clone())));
    given("wdh-2022", &history)
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: u32) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry: Some(entry) })
}

fn already(what: &str, on: &str, entry: u32) -> Objection {
    Objection::Already { what: what.to_owned(), done: done(on, entry) }
}

fn offering(on: &str, offered: RemedyOffered) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| offer(case, policy, on, offered.clone())
}

fn pounds(text: &str) -> Money {
    text.parse().unwrap()
}

#[test]
fn compensation_is_a_sum_and_nothing_else_is() {
    for kind in [RemedyKind::CompensationForLoss, RemedyKind::CompensationForDistress] {
        let sum = RemedyOffered { amount: Some(pounds("50.00")), ..remedy(1, kind) };
        assert_eq!(having(&[]).when(offering(DAY, sum.clone())).then_recorded().event, Event::RemedyOffered(sum));
        having(&[])
            .when(offering(DAY, remedy(1, kind)))
            .then_says(&["compensation is a sum: give --amount"])
            .whatever_the_reason();
    }
    let nothing = RemedyOffered { amount: Some(pounds("0.00")), ..remedy(1, RemedyKind::CompensationForLoss) };
    having(&[])
        .when(offering(DAY, nothing))
        .then_says(&["compensation of nothing is none: give --amount"])
        .whatever_the_reason();
    let others = [RemedyKind::Apology, RemedyKind::Review, RemedyKind::PracticalAction, RemedyKind::Other];
    for kind in others {
        having(&[]).when(offering(DAY, remedy(1, kind))).then_recorded();
        having(&[])
            .when(offering(DAY, RemedyOffered { amount: Some(pounds("50")), ..remedy(1, kind) }))
            .then_says(&[&format!("{kind} is not money: leave out --amount")])
            .whatever_the_reason();
        having(&[])
            .when(offering(DAY, RemedyOffered { offset: true, ..remedy(1, kind) }))
            .then_says(&[&format!("{kind} is not money: leave out --offset")])
            .whatever_the_reason();
    }
}

#[test]
fn money_is_set_off_against_arrears() {
    let sum = RemedyOffered { amount: Some(pounds("50")), ..remedy(1, RemedyKind::CompensationForLoss) };
    having(&[])
        .asked_for(Requires::OffsetAgainstArrears)
        .without(offering(DAY, sum.clone()), "--offset where they owe money")
        .with(offering(DAY, RemedyOffered { offset: true, ..sum }))
        .with(offering(DAY, remedy(1, RemedyKind::Apology)));
}

#[test]
fn an_offer_comes_after_receipt_also_before_the_answer_and_after_the_closing() {
    having(&[])
        .when(offering("2026-11-15", remedy(1, RemedyKind::Apology)))
        .then_refused(&[order("the offer", "2026-11-15", "receipt", DAY, 1)])
        .whatever_the_reason();
    having(&[answered("stage-1"), closed(Because::Resolved)])
        .when(offering("2026-11-19", remedy(1, RemedyKind::Apology)))
        .then_recorded();
}

fn offered() -> Event {
    Event::RemedyOffered(remedy(1, RemedyKind::Apology))
}

fn said(answer: RemedyAnswer) -> Event {
    Event::RemedyAnswered(RemedyAnswered { number: 1, answer })
}

fn given_to_them() -> Event {
    Event::RemedyDelivered(RemedyDelivered { number: 1 })
}

fn saying(on: &str, number: u32, answer: RemedyAnswer) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    let window = OfferWindow { ends: day("2027-01-13"), authority: "Remedies".to_owned() };
    move |case, policy| {
        let answered = RemedyAnswered { number, answer };
        answer_offer(case, here(case, policy), Some(&window), on, answered)
    }
}

#[test]
fn an_offer_is_answered_once_and_after_it_was_made() {
    for answer in [RemedyAnswer::Accepted, RemedyAnswer::Refused] {
        let recorded = having(&[offered()]).when(saying("2026-11-18", 1, answer)).then_recorded();
        assert_eq!(recorded.event, said(answer));
        assert_eq!(recorded.cautions, []);
        having(&[offered(), said(answer)])
            .when(saying("2026-11-19", 1, answer))
            .then_refused(&[already(&format!("remedy 1 was {answer}"), "2026-11-18", 3)])
            .whatever_the_reason();
    }
    // Somebody may think again.
    having(&[offered(), said(RemedyAnswer::Refused)])
        .when(saying("2026-11-19", 1, RemedyAnswer::Accepted))
        .then_recorded();
    having(&[offered()])
        .when(saying("2026-11-17", 1, RemedyAnswer::Accepted))
        .then_refused(&[order("the answer to it", "2026-11-17", "the offer", "2026-11-18", 2)])
        .whatever_the_reason();
    having(&[offered()])
        .when(saying("2026-11-18", 2, RemedyAnswer::Accepted))
        .then_refused(&[no_such("remedy", "2", &["1"])])
        .whatever_the_reason();
}

#[test]
fn an_offer_accepted_too_late_is_a_caution() {
    let cautions = |on, answer| having(&[offered()]).when(saying(on, 1, answer)).then_recorded().cautions;
    let passed = Caution::OfferPassed { until: day("2027-01-13"), authority: "Remedies".to_owned() };
    assert_eq!(cautions("2027-01-13", RemedyAnswer::Accepted), []);
    assert_eq!(cautions("2027-01-14", RemedyAnswer::Accepted), [passed]);
    assert_eq!(cautions("2027-01-14", RemedyAnswer::Refused), []);
}

fn giving(on: &str, number: u32) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| deliver(case, here(case, policy), on, RemedyDelivered { number })
}

#[test]
fn a_remedy_is_given_once_after_the_offer_and_with_care_to_whoever_refused_it() {
    having(&[offered()]).when(giving("2026-11-18", 1)).then_recorded();
    let accepted = said(RemedyAnswer::Accepted);
    having(&[offered(), accepted.clone()]).when(giving("2026-11-18", 1)).then_recorded();
    having(&[offered(), given_to_them()])
        .when(giving("2026-11-19", 1))
        .then_refused(&[already("remedy 1 was given", "2026-11-18", 3)])
        .whatever_the_reason();
    let refused = having(&[offered(), said(RemedyAnswer::Refused)]).when(giving("2026-11-19", 1)).then_recorded();
    assert_eq!(refused.cautions, [Caution::WasRefused { remedy: 1, on: day("2026-11-18") }]);
    having(&[offered()])
        .when(giving("2026-11-17", 1))
        .then_refused(&[order("giving it", "2026-11-17", "the offer", "2026-11-18", 2)])
        .whatever_the_reason();
    having(&[]).when(giving("2026-11-18", 1)).then_refused(&[no_such("remedy", "1", &[])]).whatever_the_reason();
}

/// A remedy that came with the answer has its number too.
#[test]
fn what_an_answer_offers_is_numbered_on() {
    let two = plaint::case::Answered { remedies_offered: 2, ..super::events::answer("stage-1") };
    let besides = [offered(), Event::Answered(two)];
    for number in [2, 3] {
        having(&besides).when(saying("2026-11-18", number, RemedyAnswer::Accepted)).then_recorded();
    }
    having(&besides)
        .when(saying("2026-11-18", 4, RemedyAnswer::Accepted))
        .then_refused(&[no_such("remedy", "4", &["1", "2", "3"])])
        .whatever_the_reason();
}
