//! May this contact be recorded?

use chrono::NaiveDate;
use thiserror::Error;

use super::{Case, Channel, Contacted, Direction, Event, OutOfOrder, Purpose, Refused, Ruling};

/// Why a contact cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotContact {
    /// The date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
}

impl Refused for CannotContact {}

/// Whether a contact may be recorded on that day. It belongs to the stage the case was at then, and may come after
/// the answer or the closing.
pub fn contact(
    case: &Case,
    on: NaiveDate,
    (channel, direction, purpose): (Option<Channel>, Direction, Purpose),
    said: Option<String>,
) -> Ruling<CannotContact> {
    let order = OutOfOrder::check("the contact", on, "receipt", case.received, Some(1));
    let then = case.stages.iter().rev().find(|record| record.received <= on).or(case.stages.first());
    let stage = then.or(case.current()).map(|record| record.stage.clone());
    let event = Event::Contacted(Contacted {
        stage: stage.unwrap_or_else(|| crate::policy::StageName(String::new())),
        channel,
        direction,
        purpose,
        said,
    });
    Ruling { event, breaches: order.map(CannotContact::Order).into_iter().collect(), cautions: Vec::new() }
}
