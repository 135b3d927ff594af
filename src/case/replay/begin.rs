//! The case that its first entry begins.

use crate::case::record::{Allocation, Case, Person, StageRecord};
use crate::case::{CaseRef, Entry, Logged};

pub(super) fn begin(reference: &CaseRef, entry: &Entry, logged: &Logged) -> Case {
    let mut record = StageRecord::entered(logged.stage.clone(), entry.seq, logged.received, Some(entry.on));
    record.allocations.extend(logged.handler.clone().map(|handler| Allocation { on: entry.on, handler }));
    let mut case = Case::new(reference.clone(), logged.policy.clone(), record);
    case.logged = Some(entry.on);
    case.first_known = logged.first_known;
    case.channel = logged.channel;
    case.service.clone_from(&logged.service);
    case.category.clone_from(&logged.category);
    case.tenure = logged.tenure;
    case.identity = logged.identity;
    case.consent = logged.consent;
    case.serious = logged.serious;
    case.person = Person {
        summary: logged.summary.clone(),
        outcome_sought: logged.outcome_sought.clone(),
        complainant: logged.complainant.clone(),
        contact: logged.contact.clone(),
        representative: logged.representative.clone(),
        property: logged.property.clone(),
        actions: Vec::new(),
    };
    case.count(entry);
    case
}
