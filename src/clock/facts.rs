//! On which day a step was taken, as the case's record has it.

use chrono::NaiveDate;

use crate::case::{Case, Contact, Direction, Purpose, StageRecord};
use crate::policy::Step;

/// The day the step was first taken at the stage, if it was.
pub(super) fn taken(case: &Case, record: &StageRecord, step: Step) -> Option<NaiveDate> {
    let answer = record.answer;
    match step {
        Step::Received => Some(record.received),
        Step::Logged => record.logged,
        Step::Acknowledged => record.acknowledged.map(|done| done.on),
        Step::Allocated => record.allocations.iter().map(|allocation| allocation.on).min(),
        Step::Contacted => made(record).map(|contact| contact.on).min(),
        Step::Updated => updates(record).min(),
        Step::Extended => record.extensions.iter().map(|extension| extension.told).min(),
        Step::Answered => answer.map(|answer| answer.done.on),
        Step::AnswerReceived => answer.and_then(|answer| answer.received_on),
        Step::FirstKnown => case.first_known,
        Step::NextStageRequested => record.onward.map(|(requested, _)| requested),
        Step::RemedyOffered => answer.filter(|answer| answer.remedies_offered > 0).map(|answer| answer.done.on),
        // Recorded by later verbs; no entry says so yet.
        Step::RemedyAccepted | Step::Referred => None,
    }
}

/// The contacts that the organisation made: a call from the complainant meets no duty to call them.
fn made(record: &StageRecord) -> impl Iterator<Item = &Contact> {
    record.contacts.iter().filter(|contact| contact.direction == Direction::Out)
}

/// The days on which progress was told.
pub(super) fn updates(record: &StageRecord) -> impl Iterator<Item = NaiveDate> {
    made(record).filter(|contact| contact.purpose == Purpose::ProgressUpdate).map(|contact| contact.on)
}

/// The day on which nothing more is owed at the stage: answered, gone on, or closed.
pub(super) fn over(case: &Case, record: &StageRecord) -> Option<NaiveDate> {
    let answered = record.answer.map(|answer| answer.done.on);
    let gone_on = record.onward.map(|(_, done)| done.on);
    let closed = case.closed.map(|closing| closing.done.on);
    [answered, gone_on, closed].into_iter().flatten().min()
}
