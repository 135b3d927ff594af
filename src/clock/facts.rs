//! On which day a step was taken, as the case's record has it.

use chrono::NaiveDate;

use super::Clock;
use crate::case::{Case, Contact, Direction, Purpose, Remedy, StaffMatter, StageRecord};
use crate::policy::{Recurs, Step};

/// The steps that a clock takes to be met, each with its day, where the one that came last is not the one that the policy
/// names last: then the day that it was met is not where one would look for it.
pub fn met_out_of_turn(case: &Case, clock: &Clock<'_>) -> Option<Vec<(Step, NaiveDate)>> {
    let here = |record: &&StageRecord| record.entry == clock.visit && record.stage == clock.limit.stage;
    let record = case.stages.iter().find(here)?;
    let steps: Option<Vec<(Step, NaiveDate)>> =
        clock.limit.met_by.iter().map(|step| Some((*step, taken(case, record, *step)?))).collect();
    let steps = steps.filter(|_| clock.limit.recurs == Recurs::Once)?;
    let (_, own) = *steps.last()?;
    steps.iter().any(|(_, on)| *on > own).then_some(steps)
}

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
        Step::NextStageRequested => {
            let taken_on = record.onward.map(|(requested, _)| requested);
            taken_on.or(record.declined.as_ref().map(|declined| declined.requested))
        }
        Step::RemedyOffered => {
            let with_the_answer = answer.filter(|answer| answer.remedies_offered > 0).map(|answer| answer.done.on);
            let here = case.redress.remedies.iter().filter(|remedy| offered_here(case, record, remedy));
            here.map(|remedy| remedy.offered.on).chain(with_the_answer).min()
        }
        Step::RemedyAccepted => {
            let accepted = case.redress.remedies.iter().filter(|remedy| remedy.is_accepted());
            let here = accepted.filter(|remedy| offered_here(case, record, remedy)).filter_map(|remedy| remedy.reply);
            here.map(|reply| reply.done.on).min()
        }
        Step::Referred => {
            // Who went there before the answer came too early: that uses up no time to go after it.
            let after = |on: &NaiveDate| answer.is_some_and(|answer| *on >= answer.done.on);
            case.outside.referrals.iter().map(|done| done.on).filter(after).min()
        }
        Step::StaffComplainedAbout => case.circumstances.staff.map(|done| done.on),
        Step::StaffUpdated => staff_updates(record).min(),
        Step::SeniorStaffComplainedAbout => {
            case.circumstances.senior_staff.map(|done| done.on).filter(|on| was_at(case, record, *on))
        }
        Step::RegulatorNotified => case.circumstances.regulator.map(|done| done.on),
    }
}

/// Whether a remedy was offered during this visit to its stage: a case may come to a stage more than once.
pub(super) fn offered_here(case: &Case, record: &StageRecord, remedy: &Remedy) -> bool {
    let mut visits = case.stages.iter().filter(|visit| visit.stage == remedy.stage);
    let during = visits.rfind(|visit| visit.entry <= remedy.offered.entry);
    during.is_some_and(|during| std::ptr::eq(during, record))
}

/// Whether the case was at this stage on a day: what concerns the whole case counts once, where it came up.
fn was_at(case: &Case, record: &StageRecord, on: NaiveDate) -> bool {
    let then = case.stages.iter().rev().find(|record| record.received <= on).or(case.stages.first());
    then.is_some_and(|then| std::ptr::eq(then, record))
}

/// The contacts that the organisation made: a call from the complainant meets no duty to call them.
fn made(record: &StageRecord) -> impl Iterator<Item = &Contact> {
    record.contacts.iter().filter(|contact| contact.direction == Direction::Out)
}

/// The days on which progress was told.
pub(super) fn updates(record: &StageRecord) -> impl Iterator<Item = NaiveDate> {
    made(record).filter(|contact| contact.purpose == Purpose::ProgressUpdate).map(|contact| contact.on)
}

/// The days on which the staff complained about were told how it is going.
pub(super) fn staff_updates(record: &StageRecord) -> impl Iterator<Item = NaiveDate> {
    record.tellings.iter().filter(|telling| telling.matter == StaffMatter::ProgressUpdate).map(|telling| telling.on)
}

/// The day on which nothing more is owed at the stage: answered, gone on, sent back, or closed.
pub fn over(record: &StageRecord) -> Option<NaiveDate> {
    let answered = record.answer.map(|answer| answer.done.on);
    let gone_on = record.onward.map(|(_, done)| done.on);
    let left = record.left.map(|done| done.on);
    let closed = record.closed.map(|closing| closing.done.on);
    [answered, gone_on, left, closed].into_iter().flatten().min()
}
