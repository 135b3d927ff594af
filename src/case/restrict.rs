//! May a complainant be warned, or their contact restricted?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Event, Objection, OutOfOrder, Restricted, Ruling, Warned};
use crate::policy::{Policy, Requires, StageName};

/// Whether a warning about behaviour may be recorded on that day.
pub fn warn(case: &Case, (policy, stage): (&Policy, &StageName), on: NaiveDate, warned: Warned) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the warning", on, "receipt", case.received, Some(1)));
    asking.needs(Requires::ApprovalOfAWarning, warned.approved_by.is_some(), "--approved-by NAME");
    asking.ruling(Event::Warned(warned))
}

/// Whether contact, or access to the procedure, may be restricted on that day.
pub fn restrict(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    restricted: Restricted,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the restriction", on, "receipt", case.received, Some(1)));
    let until =
        restricted.until.and_then(|until| OutOfOrder::check("its last day", until, "the restriction", on, None));
    asking.object(until);
    let was_warned = case.circumstances.warnings.iter().any(|warned| warned.on <= on);
    asking.needs(Requires::WarningBeforeRestriction, was_warned, "record one with `plaint warn`");
    asking.needs(Requires::ApprovalOfARestriction, restricted.approved_by.is_some(), "--approved-by NAME");
    asking.needs(Requires::SignpostWithARestriction, restricted.signposted, "--signposted once they have been told");
    asking.ruling(Event::Restricted(restricted))
}
