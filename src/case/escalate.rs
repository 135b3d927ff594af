//! May this complaint go on to the next stage?

use chrono::NaiveDate;
use thiserror::Error;

use super::allocate::{SamePerson, conflicted, independence};
use super::asked::sort_into;
use super::{Because, Case, Caution, Escalated, Event, OutOfOrder, Refused, Ruling, Unmet};
use crate::calendar::people;
use crate::policy::{BeforeTheAnswer, LateRequest, Policy, Stage};

/// The time a complainant has to ask for the next stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscalationWindow {
    /// The last day (inclusive).
    pub ends: NaiveDate,
    /// The clause.
    pub authority: String,
}

/// Why a complaint cannot go on.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotEscalate {
    /// A date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// They handled the earlier stage.
    #[error(transparent)]
    SamePerson(#[from] SamePerson),
    /// They declared a conflict of interest.
    #[error(transparent)]
    Unmet(#[from] Unmet),
    /// The stage it is at has not answered.
    #[error("{stage} is not answered yet, clause {authority}")]
    NotAnswered {
        /// The stage.
        stage: String,
        /// The clause.
        authority: String,
    },
    /// The window passed, and the procedure makes no exception.
    #[error("asked on {requested}, after the window that ended on {ends}, clause {authority}", ends = people(.ends), requested = people(.requested))]
    WindowPassed {
        /// When it was asked.
        requested: NaiveDate,
        /// The last day.
        ends: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// The window passed, and no exceptional reason is given.
    #[error(
        "asked on {requested}, after the window that ended on {ends}, and no exceptional reason is given, clause {authority}", ends = people(.ends), requested = people(.requested))]
    WindowPassedWithoutReason {
        /// When it was asked.
        requested: NaiveDate,
        /// The last day.
        ends: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// There is no further stage.
    #[error("{stage} is the last stage{}", .ombudsman.as_ref().map_or_else(String::new, |name| format!(": next is the {name}")))]
    LastStage {
        /// The stage.
        stage: String,
        /// Where the complainant goes instead.
        ombudsman: Option<String>,
    },
    /// The case is closed, and not because an answer was given.
    #[error("the case was closed on {on} (entry {entry}): {because}", on = people(.on))]
    Closed {
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
        /// Why.
        because: Because,
    },
}

impl Refused for CannotEscalate {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::SamePerson(same) => Some(&same.authority),
            Self::Unmet(unmet) => Some(&unmet.authority),
            Self::NotAnswered { authority, .. }
            | Self::WindowPassed { authority, .. }
            | Self::WindowPassedWithoutReason { authority, .. } => Some(authority),
            Self::Order(_) | Self::LastStage { .. } | Self::Closed { .. } => None,
        }
    }

    fn exception(&self) -> Option<&'static str> {
        matches!(self, Self::WindowPassedWithoutReason { .. }).then_some("--exceptional TEXT")
    }

    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Closed { entry, .. } => Some(*entry),
            _ => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        !matches!(self, Self::Order(_) | Self::LastStage { .. })
    }
}

/// Whether the complaint may go on from `stage` on that day. `window` is the time there is to ask, where the
/// policy sets one and the stage is answered.
pub fn escalate(
    case: &Case,
    policy: &Policy,
    stage: &Stage,
    window: Option<&EscalationWindow>,
    on: NaiveDate,
    mut escalated: Escalated,
) -> Ruling<CannotEscalate> {
    let mut breaches = Vec::new();
    if let Some(closing) = case.closed.filter(|closing| !closing.because.leaves_windows_open()) {
        let (on, entry) = (closing.done.on, closing.done.entry);
        breaches.push(CannotEscalate::Closed { on, entry, because: closing.because });
    }
    let order = OutOfOrder::check("the escalation", on, "the request", escalated.requested, None);
    breaches.extend(order.map(CannotEscalate::Order));
    if let Some(record) = case.at(&stage.name) {
        let (earlier, not_before, entry) = match record.answer {
            Some(answer) => ("the answer", answer.done.on, Some(answer.done.entry)),
            None => ("receipt", record.received, Some(record.entry)),
        };
        let order = OutOfOrder::check("the request", escalated.requested, earlier, not_before, entry);
        breaches.extend(order.map(CannotEscalate::Order));
    }
    let Some(onward) = &stage.onward else {
        let ombudsman = policy.ombudsman.as_ref().map(|ombudsman| ombudsman.name.clone());
        breaches.push(CannotEscalate::LastStage { stage: stage.name.to_string(), ombudsman });
        return Ruling { event: Event::Escalated(escalated), breaches, cautions: Vec::new() };
    };
    // Where it goes is the policy's word, not the caller's.
    escalated.to.clone_from(&onward.to);
    let answered = case.at(&stage.name).is_some_and(|record| record.answer.is_some());
    if !answered && onward.before_the_answer == BeforeTheAnswer::Refused {
        let (stage, authority) = (stage.name.to_string(), onward.authority.clone());
        breaches.push(CannotEscalate::NotAnswered { stage, authority });
    }
    if let Some(window) = window.filter(|window| escalated.requested > window.ends) {
        let (requested, ends, authority) = (escalated.requested, window.ends, window.authority.clone());
        escalated.exceptional =
            onward.late == LateRequest::InExceptionalCircumstances && escalated.exceptional_reason.is_some();
        match onward.late {
            LateRequest::Refused => breaches.push(CannotEscalate::WindowPassed { requested, ends, authority }),
            LateRequest::InExceptionalCircumstances if escalated.exceptional_reason.is_none() => {
                breaches.push(CannotEscalate::WindowPassedWithoutReason { requested, ends, authority });
            }
            LateRequest::InExceptionalCircumstances => {}
        }
    }
    let next = policy.stage(&onward.to);
    let (same, caution) = next.map_or((None, None), |next| independence(case, next, escalated.handler.as_ref()));
    breaches.extend(same.map(CannotEscalate::SamePerson));
    let nobody = next.filter(|_| escalated.handler.is_none()).and_then(|next| {
        let authority = next.independence.as_ref()?.authority.clone();
        Some(Caution::NobodyNamed { stage: next.name.to_string(), authority })
    });
    let mut cautions: Vec<Caution> = caution.into_iter().chain(nobody).collect();
    let missing = next.and_then(|next| conflicted(case, (policy, next), escalated.handler.as_ref()));
    sort_into(missing, &mut breaches, &mut cautions);
    Ruling { event: Event::Escalated(escalated), breaches, cautions }
}
