//! May this contact be recorded?

use chrono::NaiveDate;
use thiserror::Error;

use super::{Case, Contacted, Event, OutOfOrder, Refused, Ruling};

/// Why a contact cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotContact {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
}

impl Refused for CannotContact {}

/// Whether a contact may be recorded on that day, at the stage it names: also after the answer or the closing.
pub fn contact(case: &Case, on: NaiveDate, contacted: Contacted) -> Ruling<CannotContact> {
    let order = OutOfOrder::check("the contact", on, "receipt", case.received, Some(1));
    let breaches = order.map(CannotContact::Order).into_iter().collect();
    Ruling { event: Event::Contacted(contacted), breaches, cautions: Vec::new() }
}
