//! May a remedy be offered, answered, given?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{
    Case, Caution, Event, Objection, OutOfOrder, Remedy, RemedyAnswer, RemedyAnswered, RemedyDelivered, RemedyOffered,
    Ruling,
};
use crate::policy::{Policy, Requires, StageName};

/// Until when the complainant may take an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferWindow {
    /// The last day (inclusive).
    pub ends: NaiveDate,
    /// The clause.
    pub authority: String,
}

/// Whether a remedy may be offered on that day: also after the answer, and before it.
pub fn offer(case: &Case, policy: &Policy, on: NaiveDate, offered: RemedyOffered) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &offered.stage);
    asking.object(OutOfOrder::check("the offer", on, "receipt", case.received, Some(1)));
    let taken = case.redress.remedy(offered.number).map(|remedy| remedy.offered);
    asking
        .object(taken.map(|done| Objection::Already { what: format!("remedy {} was offered", offered.number), done }));
    match (offered.kind.is_money(), offered.amount) {
        (true, None) => asking.object(Some(Objection::NotYet("compensation is a sum: give --amount".to_owned()))),
        (false, Some(_)) => {
            asking.object(Some(Objection::NotYet(format!("{} is not money: leave out --amount", offered.kind))));
        }
        (true, Some(amount)) if amount.pence() == 0 => {
            asking.object(Some(Objection::NotYet("compensation of nothing is none: give --amount".to_owned())));
        }
        _ => {}
    }
    if offered.offset && !offered.kind.is_money() {
        asking.object(Some(Objection::NotYet(format!("{} is not money: leave out --offset", offered.kind))));
    }
    let set_off = offered.offset || !offered.kind.is_money();
    asking.needs(Requires::OffsetAgainstArrears, set_off, "--offset where they owe money");
    asking.ruling(Event::RemedyOffered(offered))
}

/// Whether the complainant's answer to a remedy may be recorded on that day. `window` is until when the offer
/// stands, where the policy says.
pub fn answer_offer(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    window: Option<&OfferWindow>,
    on: NaiveDate,
    answered: RemedyAnswered,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    if let Some(remedy) = known(case, answered.number, &mut asking) {
        let (not_before, entry) = (remedy.offered.on, Some(remedy.offered.entry));
        asking.object(OutOfOrder::check("the answer to it", on, "the offer", not_before, entry));
        // Somebody may think again; saying the same again is a slip.
        if let Some(reply) = remedy.reply.filter(|reply| reply.answer == answered.answer) {
            let what = format!("remedy {} was {}", remedy.number, reply.answer);
            asking.object(Some(Objection::Already { what, done: reply.done }));
        }
    }
    let passed = window.filter(|window| answered.answer == RemedyAnswer::Accepted && on > window.ends);
    let (until, authority) = passed.map(|window| (window.ends, window.authority.clone())).unzip();
    asking.caution(until.zip(authority).map(|(until, authority)| Caution::OfferPassed { until, authority }));
    asking.ruling(Event::RemedyAnswered(answered))
}

/// Whether a remedy may be recorded as given on that day.
pub fn deliver(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    delivered: RemedyDelivered,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    if let Some(remedy) = known(case, delivered.number, &mut asking) {
        let (not_before, entry) = (remedy.offered.on, Some(remedy.offered.entry));
        asking.object(OutOfOrder::check("giving it", on, "the offer", not_before, entry));
        let number = remedy.number;
        if let Some(done) = remedy.delivered {
            asking.object(Some(Objection::Already { what: format!("remedy {number} was given"), done }));
        }
        let refused = remedy.reply.filter(|reply| reply.answer == RemedyAnswer::Refused);
        asking.caution(refused.map(|reply| Caution::WasRefused { remedy: number, on: reply.done.on }));
    }
    asking.ruling(Event::RemedyDelivered(delivered))
}

/// The remedy of that number, or the objection that there is none.
fn known<'c>(case: &'c Case, number: u32, asking: &mut Asking<'_>) -> Option<&'c Remedy> {
    let remedy = case.redress.remedy(number);
    if remedy.is_none() {
        let known = case.redress.remedies.iter().map(|remedy| remedy.number.to_string()).collect();
        asking.object(Some(Objection::NoSuch { what: "remedy", given: number.to_string(), known }));
    }
    remedy
}
