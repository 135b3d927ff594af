//! May the complaint go back to an earlier stage for review?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, Objection, OutOfOrder, Returned, Ruling, StageAnswered};
use crate::policy::{Policy, Requires, Stage, StageKind};

/// Whether it may go back on that day, with a date for the answer.
pub fn send_back(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    on: NaiveDate,
    returned: Returned,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &stage.name);
    asking.object(CaseClosed::check(case, on));
    if policy.returned_under.is_none() {
        let (policy, authority) = (policy.id.clone(), stage.authority.clone());
        asking.object(Some(Objection::NotProvidedFor { policy, what: "return to an earlier stage", authority }));
    }
    if let Some(record) = case.at(&stage.name) {
        asking.object(OutOfOrder::check("the return", on, "the request", record.received, Some(record.entry)));
        asking.object(StageAnswered::check(record));
    }
    let before = policy.stages.iter().take_while(|earlier| earlier.name != stage.name);
    // A complaint goes back to where it was answered, never to what it was before it was a complaint.
    let answers = before.filter(|earlier| earlier.kind == StageKind::Complaint);
    let earlier = answers.map(|earlier| &earlier.name).filter(|name| case.at(name).is_some());
    let known: Vec<String> = earlier.map(ToString::to_string).collect();
    if !known.contains(&returned.to.0) {
        let given = returned.to.to_string();
        asking.object(Some(Objection::NoSuch { what: "earlier stage", given, known }));
    }
    let promised = returned.response_promised_by;
    asking.object(OutOfOrder::check("the date for the answer", promised, "the return", on, None));
    asking.needs(Requires::AgreementToAReturnDate, returned.agreed, "--agreed once they have");
    asking.ruling(Event::Returned(returned))
}
