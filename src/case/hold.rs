//! May the case be put under a hold, or the hold be lifted?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Event, Held, Objection, OutOfOrder, Released, Ruling};
use crate::policy::{Policy, StageName};

/// Whether it may be held on that day, so that nothing of it is erased: a case that is open or closed, once.
pub fn hold(case: &Case, (policy, stage): (&Policy, &StageName), on: NaiveDate, held: Held) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the hold", on, "receipt", case.received, Some(1)));
    let already = |done| Objection::Already { what: "it was put under a hold".to_owned(), done };
    asking.object(case.keeping.held.map(already));
    asking.ruling(Event::Held(held))
}

/// Whether the hold may be lifted on that day.
pub fn release(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    released: Released,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    match case.keeping.held {
        Some(held) => {
            asking.object(OutOfOrder::check("the release", on, "the hold", held.on, Some(held.entry)));
        }
        None => asking.object(Some(Objection::NotYet("it is under no hold".to_owned()))),
    }
    asking.ruling(Event::Released(released))
}
