//! May the acknowledgement be recorded?

use chrono::NaiveDate;
use thiserror::Error;

use super::{Acknowledged, Case, Event, OutOfOrder, Refused, Ruling};

/// Why an acknowledgement cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotAcknowledge {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// It is on record already.
    #[error("{stage} was acknowledged on {on} (entry {entry})")]
    Already {
        /// The stage.
        stage: String,
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
    },
    /// The stage is answered.
    #[error("{stage} was answered on {on} (entry {entry})")]
    Answered {
        /// The stage.
        stage: String,
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
    },
    /// The case is closed.
    #[error("the case was closed on {on} (entry {entry})")]
    Closed {
        /// When.
        on: NaiveDate,
        /// The entry.
        entry: u32,
    },
}

impl Refused for CannotAcknowledge {
    fn can_be_overridden(&self) -> bool {
        matches!(self, Self::Answered { .. } | Self::Closed { .. })
    }
}

/// Whether the acknowledgement may be recorded on that day, at the stage it names.
pub fn acknowledge(case: &Case, on: NaiveDate, acknowledged: Acknowledged) -> Ruling<CannotAcknowledge> {
    let mut breaches = Vec::new();
    if let Some(closing) = case.closed {
        breaches.push(CannotAcknowledge::Closed { on: closing.done.on, entry: closing.done.entry });
    }
    if let Some(record) = case.at(&acknowledged.stage) {
        let order = OutOfOrder::check("the acknowledgement", on, "receipt", record.received, Some(record.entry));
        breaches.extend(order.map(CannotAcknowledge::Order));
        let stage = record.stage.to_string();
        if let Some(done) = record.acknowledged {
            breaches.push(CannotAcknowledge::Already { stage, on: done.on, entry: done.entry });
        } else if let Some(answer) = record.answer {
            breaches.push(CannotAcknowledge::Answered { stage, on: answer.done.on, entry: answer.done.entry });
        }
    }
    Ruling { event: Event::Acknowledged(acknowledged), breaches, cautions: Vec::new() }
}
