//! What may still come of a case, from its clocks.

use chrono::NaiveDate;

use super::{Clock, next_due, over};
use crate::case::{Case, Next, NextDuty, Outlook};
use crate::policy::Kind;

/// What may still come of a case whose first and last entries happened on those days, with its clocks as at the last.
pub fn outlook(case: &Case, clocks: &[Clock<'_>], (first, last): (NaiveDate, NaiveDate)) -> Outlook {
    let owed = || clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty && clock.standing.is_unfinished());
    let owes_from = owed().filter_map(|clock| clock.due).min();
    let undone = case.redress.actions.iter().any(|action| action.done.is_none());
    // A case that was brought back in a way that no procedure has may be closed, and at a stage all the same.
    let ended = case.stages.iter().all(|record| over(record).is_some());
    let over = case.closed.is_some() && ended && owed().next().is_none() && !undone;
    let begins = days(case, clocks).fold(first.min(case.received), NaiveDate::min);
    Outlook {
        owes_from,
        next: next(case, clocks),
        begins,
        over_by: over.then(|| days(case, clocks).fold(last, NaiveDate::max)),
    }
}

/// The duty that is due next, whatever day the case is seen as at.
fn next(case: &Case, clocks: &[Clock<'_>]) -> Next {
    let Some((clock, due)) = next_due(clocks).and_then(|clock| Some((clock, clock.due?))) else { return Next::Nothing };
    // A date may go by another clock of its case, so that it does not matter which of them stands still.
    let lasts =
        case.stages.iter().any(|record| over(record).is_none() && record.pauses.iter().any(|pause| pause.to.is_none()));
    if lasts {
        return Next::Moves;
    }
    Next::Duty(NextDuty { clock: clock.limit.clock.0.clone(), due, provisional: clock.provisional })
}

/// All the days beside those of entries: those that entries and clocks look ahead to.
fn days<'c>(case: &'c Case, clocks: &'c [Clock<'_>]) -> impl Iterator<Item = NaiveDate> + 'c {
    let of_clocks = clocks.iter().flat_map(|clock| [clock.due, clock.original.map(|due| due.date), clock.met_on]);
    let of_actions = case.redress.actions.iter().map(|action| action.target);
    let of_answers = case.stages.iter().map(|record| record.answer.and_then(|answer| answer.received_on));
    let of_extensions = case.stages.iter().flat_map(|record| record.extensions.iter().map(|set| Some(set.to)));
    let of_stages = case.stages.iter().flat_map(|record| [Some(record.received), record.logged, over(record)]);
    of_clocks.chain(of_actions).chain(of_answers).chain(of_extensions).chain(of_stages).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Because, Closing, Done, PolicyPin, StageRecord};
    use crate::policy::StageName;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_closed_case_is_not_over_while_one_of_its_stages_is_not() {
        // Given a case that is closed at its stage
        let pin = PolicyPin { id: "ours".to_owned(), edition: "1".to_owned(), digest: String::new() };
        let stage = StageName("stage-1".to_owned());
        let closing = Closing { done: Done { on: day("2026-11-06"), entry: 2 }, because: Because::Withdrawn };
        let record = StageRecord::entered(stage.clone(), 1, day("2026-11-02"), None);
        let mut case = Case::new("WT-2026-0001".parse().unwrap(), pin, record);
        case.closed = Some(closing);
        case.stages[0].closed = Some(closing);
        let days = (day("2026-11-02"), day("2026-11-06"));
        let expected = Outlook {
            owes_from: None,
            next: Next::Nothing,
            begins: day("2026-11-02"),
            over_by: Some(day("2026-11-06")),
        };
        assert_eq!(outlook(&case, &[], days), expected);
        // When it was brought back to a stage in spite of that
        case.stages.push(StageRecord::entered(stage, 3, day("2026-11-01"), None));
        // Then something may still come of it, and it begins with what came first
        assert_eq!(outlook(&case, &[], days), Outlook { begins: day("2026-11-01"), over_by: None, ..expected });
    }
}
