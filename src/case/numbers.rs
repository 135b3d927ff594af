//! Numbers for remedies, actions and points, each given once in a case: what was struck out keeps its own, because it
//! may be put back.

use super::{Case, Entry, Event};

/// The number for the next remedy.
pub fn next_remedy(case: &Case, entries: &[Entry]) -> u32 {
    let given = |entry: &Entry| match &entry.event {
        Event::RemedyOffered(event) => Some(event.number),
        _ => None,
    };
    after(case.redress.next_remedy(), entries.iter().filter_map(given))
}

/// The number for the next action.
pub fn next_action(case: &Case, entries: &[Entry]) -> u32 {
    let given = |entry: &Entry| match &entry.event {
        Event::ActionSet(event) => Some(event.number),
        _ => None,
    };
    after(case.redress.next_action(), entries.iter().filter_map(given))
}

/// The number for the next point.
pub fn next_point(case: &Case, entries: &[Entry]) -> u32 {
    let given = |entry: &Entry| match &entry.event {
        Event::PointRaised(event) => Some(event.number),
        _ => None,
    };
    let next = case.points.iter().map(|point| point.number).max().unwrap_or(0) + 1;
    after(next, entries.iter().filter_map(given))
}

fn after(next: u32, given: impl Iterator<Item = u32>) -> u32 {
    given.map(|number| number.saturating_add(1)).max().map_or(next, |free| free.max(next))
}
