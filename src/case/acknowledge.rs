//! May the acknowledgement be recorded?

use chrono::NaiveDate;
use thiserror::Error;

use super::{Acknowledged, Case, CaseClosed, Event, OutOfOrder, Refused, Ruling, StageAnswered};
use crate::calendar::people;

/// Why an acknowledgement cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotAcknowledge {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// It is on record already.
    #[error("{stage} was acknowledged on {on} (entry {entry})", on = people(.on))]
    Already {
        /// The stage.
        stage: String,
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
    },
    /// The stage is answered already.
    #[error(transparent)]
    Answered(#[from] StageAnswered),
    /// The case is closed.
    #[error(transparent)]
    Closed(#[from] CaseClosed),
}

impl Refused for CannotAcknowledge {
    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Already { entry, .. } => Some(*entry),
            Self::Answered(answered) => Some(answered.done.entry),
            Self::Closed(closed) => Some(closed.0.entry),
        }
    }

    fn can_be_overridden(&self) -> bool {
        matches!(self, Self::Answered { .. } | Self::Closed { .. })
    }
}

/// Whether the acknowledgement may be recorded on that day, at the stage it names.
pub fn acknowledge(case: &Case, on: NaiveDate, acknowledged: Acknowledged) -> Ruling<CannotAcknowledge> {
    let mut breaches = Vec::new();
    breaches.extend(CaseClosed::check(case, on).map(CannotAcknowledge::Closed));
    if let Some(record) = case.at(&acknowledged.stage) {
        let order = OutOfOrder::check("the acknowledgement", on, "receipt", record.received, Some(record.entry));
        breaches.extend(order.map(CannotAcknowledge::Order));
        if let Some(done) = record.acknowledged {
            let stage = record.stage.to_string();
            breaches.push(CannotAcknowledge::Already { stage, on: done.on, entry: done.entry });
        } else {
            breaches.extend(StageAnswered::check_before(record, on).map(CannotAcknowledge::Answered));
        }
    }
    Ruling { event: Event::Acknowledged(acknowledged), breaches, cautions: Vec::new() }
}
