//! What may still come of a case, from its clocks.

use chrono::NaiveDate;

use super::Clock;
use crate::case::{Case, Outlook};
use crate::policy::Kind;

/// What may still come of a case whose last entry happened on that day, with its clocks as at it.
pub fn outlook(case: &Case, clocks: &[Clock<'_>], last: NaiveDate) -> Outlook {
    let owed = || clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty && clock.standing.is_unfinished());
    let owes_from = owed().filter_map(|clock| clock.due).min();
    let undone = case.redress.actions.iter().any(|action| action.done.is_none());
    let over = case.closed.is_some() && owed().next().is_none() && !undone;
    Outlook { owes_from, over_by: over.then(|| last_day(case, clocks, last)) }
}

/// The last of all the days: those of entries, and those that entries and clocks look ahead to.
fn last_day(case: &Case, clocks: &[Clock<'_>], last: NaiveDate) -> NaiveDate {
    let of_clocks = clocks.iter().flat_map(|clock| [clock.due, clock.original.map(|due| due.date), clock.met_on]);
    let of_actions = case.redress.actions.iter().map(|action| action.target);
    let of_answers = case.stages.iter().map(|record| record.answer.and_then(|answer| answer.received_on));
    let of_extensions = case.stages.iter().flat_map(|record| record.extensions.iter().map(|set| Some(set.to)));
    let ahead = of_clocks.chain(of_actions).chain(of_answers).chain(of_extensions);
    ahead.flatten().fold(last, NaiveDate::max)
}
