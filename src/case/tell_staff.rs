//! May it be recorded what the staff complained about were told?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, Event, Objection, OutOfOrder, Ruling, StaffMatter, StaffTold};
use crate::policy::{Policy, Requires};

/// Whether what they were told may be recorded on that day, at the stage it names.
pub fn tell_staff(case: &Case, policy: &Policy, on: NaiveDate, told: StaffTold) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &told.stage);
    asking.object(OutOfOrder::check("telling them", on, "receipt", case.received, Some(1)));
    let record = case.at(&told.stage);
    let answered = record.and_then(|record| record.answer).filter(|answer| answer.done.on <= on);
    if told.matter == StaffMatter::Answer && answered.is_none() {
        asking.object(Some(Objection::NotYet(format!("{} is not answered yet", told.stage))));
    }
    let handler = record.and_then(|record| record.handler());
    let apart = told.supported_by.as_ref().is_none_or(|who| handler.is_none_or(|handler| !handler.is(who)));
    asking.needs(Requires::SupporterApart, apart, "choose somebody else");
    asking.ruling(Event::StaffTold(told))
}
