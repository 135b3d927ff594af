//! May the case be opened again?

use chrono::NaiveDate;

use super::allocate::{conflicted, independence};
use super::asked::Asking;
use super::{Because, Case, Caution, Event, Objection, OutOfOrder, Reopened, ReopenedBecause, Ruling, TurnedDownWhat};
use crate::policy::{ClockName, Policy, Requires, StageName};

/// The stage at which a case goes on when it is opened again: the next one where a request for that was turned
/// down, or else the one it was at.
pub fn stage_to_reopen<'p>(case: &'p Case, policy: &'p Policy) -> Option<&'p StageName> {
    let last = case.circumstances.turned_down.iter().rev().find(|turned| turned.reversed.is_none());
    let next = last.filter(|turned| turned.what == TurnedDownWhat::Escalation).and_then(|turned| {
        let onward = policy.stage(&turned.stage)?.onward.as_ref()?;
        Some(&onward.to)
    });
    next.or(case.stage())
}

/// Whether the case may be opened again on that day.
pub fn reopen(case: &Case, policy: &Policy, on: NaiveDate, reopened: Reopened) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &reopened.stage);
    let declined = case.stages.iter().rev().find_map(|record| record.declined.as_ref());
    let declined = declined.filter(|_| case.circumstances.turned_down.iter().any(|turned| turned.reversed.is_none()));
    match (case.closed, declined) {
        (Some(closing), _) => {
            let (not_before, entry) = (closing.done.on, Some(closing.done.entry));
            asking.object(OutOfOrder::check("opening it again", on, "the closing", not_before, entry));
        }
        (None, Some(declined)) => {
            let (not_before, entry) = (declined.done.on, Some(declined.done.entry));
            asking.object(OutOfOrder::check("opening it again", on, "declining the request", not_before, entry));
        }
        (None, None) => {
            let says = "it is not closed, and no request for the next stage was declined".to_owned();
            asking.object(Some(Objection::NotYet(says)));
        }
    }
    match policy.stage(&reopened.stage) {
        None => {
            let known = policy.stages.iter().map(|stage| stage.name.to_string()).collect();
            asking.object(Some(Objection::NoSuch { what: "stage", given: reopened.stage.to_string(), known }));
        }
        Some(stage) => {
            let (same, caution) = independence(case, stage, reopened.handler.as_ref());
            asking.object(same);
            asking.caution(caution);
            asking.lacks(conflicted(case, (policy, stage), reopened.handler.as_ref()));
            let watched = reopened.answer_by.is_none() || stage.limit(ClockName::RESPOND).is_some();
            asking.caution((!watched).then(|| Caution::NobodyWatches { stage: stage.name.to_string() }));
        }
    }
    if let Some(answer_by) = reopened.answer_by {
        asking.object(OutOfOrder::check("the date for the answer", answer_by, "opening it again", on, None));
    }
    let own = |because| {
        use Because::{Duplicate, LegalAction, NotPursued, Resolved, Withdrawn};
        matches!(because, Withdrawn | LegalAction | Resolved | Duplicate | NotPursued)
    };
    let decided = case.closed.is_none_or(|closing| !own(closing.because));
    let instructed = reopened.because == ReopenedBecause::OmbudsmanInstruction;
    asking.needs(Requires::InstructionToReopen, !decided || instructed, "--because ombudsman-instruction");
    asking.ruling(Event::Reopened(reopened))
}
