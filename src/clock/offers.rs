//! Clocks that start at the offer of a remedy: one for each day on which something was offered.

use chrono::NaiveDate;

use super::facts::offered_here;
use super::reckon::{Clock, ended};
use super::standing;
use super::start::Start;
use super::still::Still;
use crate::calendar::{WorkingCalendar, due_on};
use crate::case::{Case, Remedy, RemedyAnswer, StageRecord};
use crate::policy::{Step, TimeLimit};

/// One clock for each day of offers during this visit to the stage.
pub(super) fn offers<'p>(
    case: &Case,
    record: &StageRecord,
    limit: &'p TimeLimit,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Vec<Clock<'p>> {
    let here: Vec<&Remedy> = case.redress.remedies.iter().filter(|remedy| offered_here(case, record, remedy)).collect();
    let mut days: Vec<NaiveDate> = here.iter().map(|remedy| remedy.offered.on).collect();
    days.sort_unstable();
    days.dedup();
    let clock = |day: NaiveDate| {
        let offered: Vec<&&Remedy> = here.iter().filter(|remedy| remedy.offered.on == day).collect();
        let count = &limit.count;
        let original = count.period.map(|period| due_on(day, period, count.day_one, count.landing, calendar));
        let due = original.map(|due| due.date);
        let accepted = offered.iter().filter_map(|remedy| remedy.reply);
        let met_on = accepted.filter(|reply| reply.answer == RemedyAnswer::Accepted).map(|reply| reply.done.on).min();
        // Once everything was refused there is nothing left to accept.
        let replies: Option<Vec<NaiveDate>> =
            offered.iter().map(|remedy| remedy.reply.map(|reply| reply.done.on)).collect();
        let refused_on = replies.and_then(|replies| replies.into_iter().max());
        let over = [refused_on, ended(record, limit).filter(|over| *over >= day)].into_iter().flatten().min();
        let ended_on = if met_on.is_some() { None } else { over };
        Clock {
            limit,
            count,
            start: Start {
                date: day,
                noun: Step::RemedyOffered.noun(),
                past: Step::RemedyOffered.past(),
                assumed_from: None,
                other: None,
            },
            visit: record.entry,
            given: None,
            original,
            due,
            promised: Vec::new(),
            met_on,
            ended_on,
            provisional: original.is_some_and(|due| due.provisional),
            still: Still::default(),
            standing: standing::standing(limit, due, met_on, ended_on, as_at),
        }
    };
    days.into_iter().map(clock).collect()
}
