//! May the complaint be flagged?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, Flag, Flagged, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, Requires, StageName};

/// Whether it may be flagged on that day as serious, or as about senior staff.
pub fn flag(case: &Case, (policy, stage): (&Policy, &StageName), on: NaiveDate, flagged: Flagged) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(CaseClosed::check(case, on));
    asking.object(OutOfOrder::check("the flag", on, "receipt", case.received, Some(1)));
    let owed = case.at(stage).is_some_and(|record| record.answer.is_none());
    if flagged.flag == Flag::Serious {
        asking.needs(Requires::SeriousGoesStraightOn, !owed, "`plaint escalate` takes it there");
    }
    asking.ruling(Event::Flagged(flagged))
}
