//! May this person be given the case?

use chrono::NaiveDate;
use thiserror::Error;

use super::asked::{sort_into, unmet};
use super::{Allocated, Case, CaseClosed, Caution, Event, Handler, OutOfOrder, Refused, Ruling, Unmet};
use crate::policy::{Policy, Requires, Stage, Strength};

/// Why a case cannot be given to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotAllocate {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// They handled the earlier stage.
    #[error(transparent)]
    SamePerson(#[from] SamePerson),
    /// The case is closed.
    #[error(transparent)]
    Closed(#[from] CaseClosed),
    /// They declared a conflict of interest.
    #[error(transparent)]
    Unmet(#[from] Unmet),
}

impl Refused for CannotAllocate {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::SamePerson(same) => Some(&same.authority),
            Self::Unmet(unmet) => Some(&unmet.authority),
            _ => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        !matches!(self, Self::Order(_))
    }
}

/// Somebody who may not handle a stage because they handled an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{handler} handled {stage}, and the next stage is for somebody else, clause {authority}")]
pub struct SamePerson {
    /// Who.
    pub handler: Handler,
    /// The earlier stage.
    pub stage: String,
    /// The clause.
    pub authority: String,
}

/// What independence demands of that person at that stage: nothing, a refusal, or a caution.
pub(super) fn independence(
    case: &Case,
    stage: &Stage,
    handler: Option<&Handler>,
) -> (Option<SamePerson>, Option<Caution>) {
    let Some((rule, handler)) = stage.independence.as_ref().zip(handler) else { return (None, None) };
    let earlier = case.stages.iter().filter(|record| record.stage == rule.of);
    if !earlier.flat_map(|record| &record.allocations).any(|allocation| allocation.handler.is(handler)) {
        return (None, None);
    }
    let (handler, stage, authority) = (handler.clone(), rule.of.to_string(), rule.authority.clone());
    match rule.strength {
        Strength::Refuse => (Some(SamePerson { handler, stage, authority }), None),
        Strength::Warn => (None, Some(Caution::SamePerson { handler, stage, authority })),
    }
}

/// What a conflict of interest that they declared demands of that person: nothing, a refusal, or a caution.
pub(super) fn conflicted(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    handler: Option<&Handler>,
) -> Option<Result<Caution, Unmet>> {
    let declared = handler.is_some_and(|handler| case.circumstances.conflicts.iter().any(|who| who.is(handler)));
    unmet(policy, &stage.name, (Requires::NoConflictOfInterest, !declared), "choose somebody else")
}

/// Whether the case may be given to that person on that day, at a stage of its policy.
pub fn allocate(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    on: NaiveDate,
    allocated: Allocated,
) -> Ruling<CannotAllocate> {
    let mut breaches = Vec::new();
    let handler = &allocated.handler;
    breaches.extend(CaseClosed::check(case, on).map(CannotAllocate::Closed));
    if let Some(record) = case.at(&stage.name) {
        let order = OutOfOrder::check("the allocation", on, "receipt", record.received, Some(record.entry));
        breaches.extend(order.map(CannotAllocate::Order));
    }
    let (same, caution) = independence(case, stage, Some(handler));
    breaches.extend(same.map(CannotAllocate::SamePerson));
    let mut cautions: Vec<Caution> = caution.into_iter().collect();
    sort_into(conflicted(case, (policy, stage), Some(handler)), &mut breaches, &mut cautions);
    Ruling { event: Event::Allocated(allocated), breaches, cautions }
}
