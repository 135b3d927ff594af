//! May it be recorded as a group's complaint?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, GroupNamed, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, Requires, StageName};

/// Whether a group or petition may be recorded on that day.
pub fn name_group(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    named: GroupNamed,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(CaseClosed::check(case, on));
    asking.object(OutOfOrder::check("the group", on, "receipt", case.received, Some(1)));
    if named.members == Some(0) {
        asking.object(Some(Objection::NotYet(
            "a group has members: leave the number out where it is not known".to_owned(),
        )));
    }
    asking.needs(Requires::NomineeForAGroup, named.nominee.is_some(), "--nominee NAME");
    asking.ruling(Event::GroupNamed(named))
}
