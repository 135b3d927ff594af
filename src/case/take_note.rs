//! May something be noted that no rule stands against?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Event, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, StageName};

/// Whether something that moves nothing may be recorded on that day: also after the answer, or the closing.
pub fn take_note(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    event: Event,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the entry", on, "receipt", case.received, Some(1)));
    asking.ruling(event)
}
