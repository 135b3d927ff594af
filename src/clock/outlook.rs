//! What may still come of a case, from its clocks.

use chrono::NaiveDate;

use super::Clock;
use crate::case::{Case, Outlook};
use crate::policy::Kind;

/// What may still come of a case whose first and last entries happened on those days, with its clocks as at the last.
pub fn outlook(case: &Case, clocks: &[Clock<'_>], (first, last): (NaiveDate, NaiveDate)) -> Outlook {
    let owed = || clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty && clock.standing.is_unfinished());
    let owes_from = owed().filter_map(|clock| clock.due).min();
    let undone = case.redress.actions.iter().any(|action| action.done.is_none());
    let over = case.closed.is_some() && owed().next().is_none() && !undone;
    let began = case.stages.iter().flat_map(|record| [Some(record.received), record.logged]).flatten();
    let begins = days(case, clocks).chain(began).fold(first.min(case.received), NaiveDate::min);
    Outlook { owes_from, begins, over_by: over.then(|| days(case, clocks).fold(last, NaiveDate::max)) }
}

/// All the days beside those of entries: those that entries and clocks look ahead to.
fn days<'c>(case: &'c Case, clocks: &'c [Clock<'_>]) -> impl Iterator<Item = NaiveDate> + 'c {
    let of_clocks = clocks.iter().flat_map(|clock| [clock.due, clock.original.map(|due| due.date), clock.met_on]);
    let of_actions = case.redress.actions.iter().map(|action| action.target);
    let of_answers = case.stages.iter().map(|record| record.answer.and_then(|answer| answer.received_on));
    let of_extensions = case.stages.iter().flat_map(|record| record.extensions.iter().map(|set| Some(set.to)));
    of_clocks.chain(of_actions).chain(of_answers).chain(of_extensions).flatten()
}
