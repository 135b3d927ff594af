//! May a complaint be taken that need not be?

use chrono::NaiveDate;

use super::asked::Asking;
use super::refuse::not_among;
use super::{Accepted, Case, CaseClosed, Event, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, StageName};

/// Whether it may be recorded on that day that the complaint is taken all the same.
pub fn accept(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    accepted: Accepted,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(CaseClosed::check(case, on));
    asking.object(OutOfOrder::check("taking it", on, "receipt", case.received, Some(1)));
    asking.object(accepted.ground.as_ref().and_then(|ground| not_among(&policy.exclusions, ground)));
    if let Some(done) = case.circumstances.accepted {
        asking.object(Some(Objection::Already { what: "it was accepted".to_owned(), done }));
    }
    asking.ruling(Event::Accepted(accepted))
}
