//! May the ombudsman's part be recorded?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Caution, Determined, Event, Objection, OutOfOrder, Referred, Ruling};
use crate::policy::{Policy, StageName};

/// Whether it may be recorded on that day that the complainant went to the ombudsman: they may at any time.
pub fn refer(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    referred: Referred,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the referral", on, "receipt", case.received, Some(1)));
    // Sent back because the procedure was not completed, they may go again once it is.
    let last_answer = case.stages.iter().filter_map(|record| record.answer).map(|answer| answer.done.on).max();
    let again = case.outside.referred().filter(|done| last_answer.is_none_or(|answered| done.on >= answered));
    if let Some(done) = again {
        asking.object(Some(Objection::Already { what: "it was taken to the ombudsman".to_owned(), done }));
    }
    let last = policy.stages.iter().rfind(|stage| stage.onward.is_none());
    let answered = last.is_none_or(|last| case.at(&last.name).is_some_and(|record| record.answer.is_some()));
    let open = last.filter(|_| !answered && case.closed.is_none());
    asking.caution(open.map(|last| Caution::ProcedureNotCompleted { stage: last.name.to_string() }));
    asking.ruling(Event::Referred(referred))
}

/// Whether the ombudsman's decision may be recorded on that day.
pub fn determine(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    determined: Determined,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    if let Some(done) = case.outside.referred() {
        asking.object(OutOfOrder::check("the finding", on, "the referral", done.on, Some(done.entry)));
    } else {
        asking.object(OutOfOrder::check("the finding", on, "receipt", case.received, Some(1)));
        asking.caution(Some(Caution::NoReferral));
    }
    asking.ruling(Event::Determined(determined))
}
