//! May a request for the next stage be turned down?

use chrono::NaiveDate;

use super::asked::Asking;
use super::refuse::not_among;
use super::{Case, EscalationDeclined, EscalationWindow, Event, Objection, OutOfOrder, Ruling};
use crate::policy::{BeforeTheAnswer, Ground, Policy, Requires, Stage, StageKind};

/// The code of the ground that every procedure with a window has: the request came after it.
pub const LATE: &str = "late";

/// That ground, with the clause of the window.
pub fn late_ground(authority: &str) -> Ground {
    let (code, words) = (LATE.to_owned(), "asked after the window".to_owned());
    Ground { code, words, authority: authority.to_owned() }
}

/// Whether the request may be turned down on that day, on a ground that the policy knows, or because it came after
/// the window.
pub fn decline(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    window: Option<&EscalationWindow>,
    on: NaiveDate,
    declined: EscalationDeclined,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &stage.name);
    asking.object(OutOfOrder::check("turning it down", on, "the request", declined.requested, None));
    // Whoever asks for their request to be a complaint makes one.
    if let Some(onward) = stage.onward.as_ref().filter(|_| stage.kind == StageKind::BeforeAComplaint) {
        let (policy, authority) = (policy.id.clone(), onward.authority.clone());
        let what = "turning down of a request to complain";
        asking.object(Some(Objection::NotProvidedFor { policy, what, authority }));
    }
    let record = case.at(&stage.name);
    if let Some(answer) = record.and_then(|record| record.answer) {
        let (not_before, entry) = (answer.done.on, Some(answer.done.entry));
        asking.object(OutOfOrder::check("the request", declined.requested, "the answer", not_before, entry));
    } else if stage.onward.as_ref().is_some_and(|onward| onward.before_the_answer == BeforeTheAnswer::Refused) {
        asking
            .object(Some(Objection::NotYet(format!("{} is not answered yet, so nothing is turned down", stage.name))));
    }
    if let Some(declined) = record.and_then(|record| record.declined.as_ref()) {
        asking.object(Some(Objection::Already { what: "a request was declined".to_owned(), done: declined.done }));
    }
    if stage.onward.is_none() {
        let (policy, authority) = (policy.id.clone(), stage.authority.clone());
        asking.object(Some(Objection::NotProvidedFor { policy, what: "stage after this one", authority }));
    }
    let late = window.filter(|window| declined.requested > window.ends);
    let mut grounds = policy.escalation_declined.clone();
    grounds.extend(late.map(|window| late_ground(&window.authority)));
    asking.object(not_among(&grounds, &declined.ground));
    let signposted = declined.signposted;
    asking.needs(Requires::SignpostWithADeclinedEscalation, signposted, "--signposted once they have been told");
    asking.ruling(Event::EscalationDeclined(declined))
}
