//! May the complaint be turned away?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, Objection, OutOfOrder, Refusal, Ruling, StageAnswered, is_code};
use crate::policy::{Ground, Policy, Requires};

/// Whether the complaint may be turned away on that day, on a ground that the policy knows.
pub fn refuse(case: &Case, policy: &Policy, on: NaiveDate, refusal: Refusal) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &refusal.stage);
    asking.object(CaseClosed::check(case, on));
    if let Some(record) = case.at(&refusal.stage) {
        asking.object(OutOfOrder::check("the refusal", on, "receipt", record.received, Some(record.entry)));
        asking.object(StageAnswered::check(record));
    }
    if policy.exclusions.is_empty() {
        let stage = policy.stage(&refusal.stage).or(policy.stages.first());
        let authority = stage.map_or_else(String::new, |stage| stage.authority.clone());
        let (policy, what) = (policy.id.clone(), "ground for not accepting a complaint");
        asking.object(Some(Objection::NotProvidedFor { policy, what, authority }));
    }
    // Recorded against the policy it is still a code, which is never erased.
    if !(policy.exclusions.is_empty() && is_code(&refusal.ground)) {
        asking.object(not_among(&policy.exclusions, &refusal.ground));
    }
    asking.needs(Requires::SignpostWithARefusal, refusal.signposted, "--signposted once they have been told");
    asking.ruling(Event::Refused(refusal))
}

/// Nothing, or that the code is none of the grounds.
pub(super) fn not_among(grounds: &[Ground], code: &str) -> Option<Objection> {
    let known = || grounds.iter().map(|ground| ground.code.clone()).collect();
    let found = grounds.iter().any(|ground| ground.code == code);
    (!found).then(|| Objection::NoSuch { what: "ground", given: code.to_owned(), known: known() })
}
