//! What is wrong with requirements, reviews, panels and grounds for a pause.

use super::{Found, NO_CLAUSE, clause, is_name, known_stage};
use crate::policy::{Panel, Place, Policy, Recurs, Step, TimeLimit};

/// More sit on no panel.
const MOST_SEATS: u32 = 20;

pub(super) fn asks(policy: &Policy, found: &mut Found) {
    let root = Place::default();
    if policy.retention.as_ref().is_some_and(|retention| retention.authority.trim().is_empty()) {
        found.push((root.key("retention").key("authority"), NO_CLAUSE.to_owned()));
    }
    if policy.returned_under.as_ref().is_some_and(|clause| clause.trim().is_empty()) {
        found.push((root.key("returned_under"), NO_CLAUSE.to_owned()));
    }
    for (number, asked) in policy.requirements.iter().enumerate() {
        let here = root.key("requirements").index(number);
        clause(&asked.authority, &here, found);
        blank(&asked.words, &here, found);
        if let Some(stage) = &asked.stage {
            known_stage(policy, stage, &here.key("stage"), found);
        }
        let again =
            |earlier: &&crate::policy::Requirement| earlier.requires == asked.requires && earlier.stage == asked.stage;
        if policy.requirements[..number].iter().any(|earlier| again(&earlier)) {
            found.push((here.key("requires"), format!("{} a second time", asked.requires)));
        }
    }
    for (number, review) in policy.reviews.iter().enumerate() {
        let here = root.key("reviews").index(number);
        clause(&review.authority, &here, found);
        blank(&review.words, &here, found);
        name(&review.review, &here.key("review"), found);
        known_stage(policy, &review.stage, &here.key("stage"), found);
        let again = |earlier: &crate::policy::Review| earlier.review == review.review && earlier.stage == review.stage;
        if policy.reviews[..number].iter().any(again) {
            found.push((here.key("review"), format!("{} of {} a second time", review.review, review.stage)));
        }
    }
}

fn blank(words: &str, here: &Place, found: &mut Found) {
    if words.trim().is_empty() {
        found.push((here.key("rule"), "blank: expected how the procedure puts it".to_owned()));
    }
}

fn name(text: &str, here: &Place, found: &mut Found) {
    if !is_name(text) {
        found.push((here.clone(), "expected lower-case letters, digits and hyphens".to_owned()));
    }
}

pub(super) fn panel(panel: &Panel, here: &Place, found: &mut Found) {
    clause(&panel.authority, here, found);
    if panel.seats.is_empty() {
        found.push((here.key("seats"), "no seat: expected at least one".to_owned()));
    }
    for (number, seat) in panel.seats.iter().enumerate() {
        let here = here.key("seats").index(number);
        name(&seat.seat, &here.key("seat"), found);
        if seat.number == 0 || seat.number > MOST_SEATS {
            found.push((here.key("number"), format!("{} seats: expected 1 to {MOST_SEATS}", seat.number)));
        }
        if panel.seats[..number].iter().any(|earlier| earlier.seat == seat.seat) {
            found.push((here.key("seat"), format!("a second seat named {}", seat.seat)));
        }
        if let Some(instead) = &seat.or_else
            && (*instead == seat.seat || !panel.seats.iter().any(|other| other.seat == *instead))
        {
            found.push((here.key("or_else"), format!("no other seat named {instead}")));
        }
    }
}

pub(super) fn pausing(limit: &TimeLimit, here: &Place, found: &mut Found) {
    for (number, ground) in limit.pausing.iter().enumerate() {
        let place = here.key("pausing").index(number);
        clause(&ground.authority, &place, found);
        blank(&ground.words, &place, found);
        name(&ground.ground, &place.key("ground"), found);
        if limit.pausing[..number].iter().any(|earlier| earlier.ground == ground.ground) {
            found.push((place.key("ground"), format!("{} a second time", ground.ground)));
        }
    }
    let offers = limit.count.starts.at == Step::RemedyOffered;
    let never = limit.count.period.is_none() || limit.recurs == Recurs::UntilAnswered || offers;
    if !limit.pausing.is_empty() && never {
        let says = "a count without a period, one that recurs, or an offer's does not stand still: expected no pausing"
            .to_owned();
        found.push((here.key("pausing"), says));
    }
}
