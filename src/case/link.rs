//! May the case be linked with another?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Because, Case, CaseClosed, Caution, Event, Link, Linked, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, StageName};

/// Whether the link may be recorded on that day.
pub fn link(case: &Case, (policy, stage): (&Policy, &StageName), on: NaiveDate, linked: Linked) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    asking.object(OutOfOrder::check("the link", on, "receipt", case.received, Some(1)));
    if linked.case == case.reference {
        asking.object(Some(Objection::NotYet("a case is not linked with itself".to_owned())));
    }
    if linked.link == Link::DuplicateOf {
        asking.object(CaseClosed::check(case, on));
    }
    if linked.link == Link::HasDuplicate {
        let went = case.closed.is_some_and(|closing| closing.because == Because::Duplicate);
        if let Some(other) = case.circumstances.duplicate_of().filter(|_| went) {
            asking.object(Some(Objection::NotYet(format!("it went into {other} itself: merge into that one"))));
        }
        asking.caution(case.closed.map(|closing| Caution::GoesOnClosed(closing.done.on)));
    }
    let links = &case.circumstances.links;
    let went_there = links.iter().any(|to| to.case == linked.case && to.link == Link::HasDuplicate);
    if linked.link == Link::DuplicateOf && went_there {
        let says = format!("{} went into this one: it cannot go into that", linked.case);
        asking.object(Some(Objection::NotYet(says)));
    }
    let open_again = linked.link == Link::DuplicateOf && case.closed.is_none();
    if !open_again && links.iter().any(|to| to.case == linked.case && to.link == linked.link) {
        asking.object(Some(Objection::NotYet(format!("it is linked with {} so already", linked.case))));
    }
    asking.ruling(Event::Linked(linked))
}
