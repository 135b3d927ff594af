//! May the complainant's consent be recorded so?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, ConsentRecorded, Event, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, StageName};

/// Whether the complainant's word on a representative may be recorded on that day.
pub fn record_consent(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    recorded: ConsentRecorded,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(CaseClosed::check(case, on));
    asking.object(OutOfOrder::check("consent", on, "receipt", case.received, Some(1)));
    if case.person.representative.is_none() && case.consent.is_none() && recorded.representative.is_none() {
        asking.object(Some(Objection::NotYet("no representative is on record: give --representative NAME".to_owned())));
    }
    asking.ruling(Event::ConsentRecorded(recorded))
}
