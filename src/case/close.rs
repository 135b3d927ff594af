//! May this case be closed?

use chrono::NaiveDate;
use thiserror::Error;

use super::asked::{sort_into, unmet};
use super::{Because, Case, Caution, Closed, EscalationWindow, Event, Identity, OutOfOrder, Refused, Ruling, Unmet};
use crate::calendar::people;
use crate::policy::{ClockName, Policy, Requires, Stage, StageKind};

/// Why a case cannot be closed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotClose {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// It is closed already.
    #[error("it was closed on {on} (entry {entry}): {because}", on = people(.on))]
    Already {
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
        /// Why.
        because: Because,
    },
    /// An answer is owed.
    #[error("{stage} is not answered yet, clause {authority}")]
    NotAnswered {
        /// The stage.
        stage: String,
        /// The clause.
        authority: String,
    },
    /// The stage is answered, so it is too late to refuse the complaint.
    #[error("{stage} was answered on {on} (entry {entry}), so it was accepted", on = people(.on))]
    Answered {
        /// The stage.
        stage: String,
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
    },
    /// The window to ask for the next stage is still open.
    #[error("the complainant may ask for the next stage until {ends}, clause {authority}", ends = people(.ends))]
    WindowOpen {
        /// The last day.
        ends: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// Somebody is named, who is owed an answer.
    #[error("the complainant is known and owed an answer: only a complaint recorded without identity is not pursued")]
    NotAnonymous,
    /// The procedure asks for something that is missing.
    #[error(transparent)]
    Unmet(#[from] Unmet),
    /// There is no window that could lapse.
    #[error("{stage} has no time limit for asking for the next stage, so nothing has lapsed")]
    NoWindow {
        /// The stage.
        stage: String,
    },
}

impl Refused for CannotClose {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::NotAnswered { authority, .. } | Self::WindowOpen { authority, .. } => Some(authority),
            Self::Unmet(unmet) => Some(&unmet.authority),
            _ => None,
        }
    }

    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::Unmet(unmet) => Some(unmet.supplied_by),
            _ => None,
        }
    }

    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Already { entry, .. } | Self::Answered { entry, .. } => Some(*entry),
            _ => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        self.clause().is_some() || matches!(self, Self::Answered { .. })
    }
}

/// Whether the case, at `stage`, may be closed on that day. `window` is the time there is to ask for the next
/// stage, where the policy sets one and the stage is answered.
pub fn close(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    window: Option<&EscalationWindow>,
    on: NaiveDate,
    closed: Closed,
) -> Ruling<CannotClose> {
    let because = closed.because;
    let mut breaches = Vec::new();
    let mut cautions = Vec::new();
    let authorised = closed.authorised_by.is_some();
    let event = Event::Closed(closed);
    if let Some(closing) = case.closed {
        let (on, entry) = (closing.done.on, closing.done.entry);
        breaches.push(CannotClose::Already { on, entry, because: closing.because });
        return Ruling { event, breaches, cautions: Vec::new() };
    }
    let Some(record) = case.current() else { return Ruling { event, breaches, cautions: Vec::new() } };
    let order = OutOfOrder::check("closing", on, "receipt", record.received, Some(record.entry));
    breaches.extend(order.map(CannotClose::Order));
    let answered = record.answer.map(|answer| ("the answer", answer.done));
    if let Some((earlier, done)) = answered.or_else(|| record.latest_step()) {
        let order = OutOfOrder::check("closing", on, earlier, done.on, Some(done.entry));
        breaches.extend(order.map(CannotClose::Order));
    }
    let owed = record.answer.is_none() && stage.kind == StageKind::Complaint;
    let name = || stage.name.to_string();
    let authority = || stage.limit(ClockName::RESPOND).map_or(&stage.authority, |limit| &limit.authority).clone();
    match because {
        Because::FinalResponse | Because::Lapsed | Because::Resolved if owed => {
            breaches.push(CannotClose::NotAnswered { stage: name(), authority: authority() });
        }
        Because::FinalResponse => {
            let passed = window.is_some_and(|window| on > window.ends) || record.declined.is_some();
            if let Some(onward) = stage.onward.as_ref().filter(|_| !passed) {
                let (next, authority) = (onward.to.to_string(), onward.authority.clone());
                cautions.push(Caution::MayStillAsk { next, authority });
            }
        }
        Because::Lapsed => match window {
            None => breaches.push(CannotClose::NoWindow { stage: name() }),
            Some(window) if on <= window.ends && record.declined.is_none() => {
                let (ends, authority) = (window.ends, window.authority.clone());
                breaches.push(CannotClose::WindowOpen { ends, authority });
            }
            Some(_) => {}
        },
        Because::Refused => {
            cautions.push(Caution::NoGround);
            if let Some(answer) = record.answer {
                let (on, entry) = (answer.done.on, answer.done.entry);
                breaches.push(CannotClose::Answered { stage: name(), on, entry });
            }
        }
        Because::NotPursued if case.identity != Identity::Anonymous => breaches.push(CannotClose::NotAnonymous),
        Because::Duplicate => cautions.extend(no_other_case(case)),
        Because::Resolved | Because::Withdrawn | Because::Restricted | Because::LegalAction | Because::NotPursued => {}
    }
    let mut needs = |requires, met, option| {
        let missing = unmet(policy, &stage.name, (requires, met), option);
        sort_into(missing, &mut breaches, &mut cautions);
    };
    let warned = case.circumstances.warnings.iter().any(|warned| warned.on <= on);
    match because {
        Because::NotPursued => needs(Requires::AuthorityNotToPursue, authorised, "--authorised-by NAME"),
        Because::Restricted => {
            needs(Requires::WarningBeforeRestriction, warned, "record one with `plaint warn`");
            needs(Requires::ApprovalOfARestriction, authorised, "--authorised-by NAME");
        }
        _ => {}
    }
    if record.answer.is_some() {
        let found = case.redress.cause.is_some();
        needs(Requires::CauseByClosing, found, "record it with `plaint cause`");
    }
    let outstanding = case.redress.actions.iter().filter(|action| action.done.is_none()).count();
    cautions.extend((outstanding > 0).then_some(Caution::ActionsOutstanding(outstanding)));
    Ruling { event, breaches, cautions }
}

/// A duplicate that names no other case is hard to find again.
fn no_other_case(case: &Case) -> Option<Caution> {
    case.circumstances.duplicate_of().is_none().then_some(Caution::NoOtherCase)
}
