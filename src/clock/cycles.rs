//! Clocks that start again each time they are met, as progress updates do.

use chrono::NaiveDate;

use super::facts::{staff_updates, taken, updates};
use super::reckon::{Clock, ended};
use super::standing;
use super::start::{Start, start};
use super::still::Still;
use crate::calendar::{WorkingCalendar, due_on};
use crate::case::{Case, StageRecord};
use crate::policy::{Stage, Step, TimeLimit};

/// One clock for each round: from the start, and from every contact that met the one before.
pub(super) fn cycles<'p>(
    case: &Case,
    record: &StageRecord,
    stage: &Stage,
    limit: &'p TimeLimit,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Vec<Clock<'p>> {
    let (Some(first), Some(period)) = (start((case, record, stage), &limit.count, calendar, as_at), limit.count.period)
    else {
        return Vec::new();
    };
    let first = since_opened(case, record, limit, first);
    let mut told = rounds(case, record, limit);
    let ended_on = ended(record, limit);
    told.retain(|date| *date > first.date && ended_on.is_none_or(|ended_on| *date <= ended_on));
    let mut starts = vec![first];
    let step = limit.met_by.first().copied().unwrap_or(Step::Updated);
    starts.extend(told.iter().map(|date| update(step, *date)));
    let mut clocks = Vec::new();
    for (round, start) in starts.into_iter().enumerate() {
        let count = &limit.count;
        let original = due_on(start.date, period, count.day_one, count.landing, calendar);
        let met_on = told.get(round).copied();
        let ended_on = if met_on.is_some() { None } else { ended_on };
        let standing = standing::standing(limit, Some(original.date), met_on, ended_on, as_at);
        clocks.push(Clock {
            limit,
            count,
            start,
            visit: record.entry,
            given: None,
            original: Some(original),
            due: Some(original.date),
            promised: Vec::new(),
            met_on,
            ended_on,
            provisional: original.provisional,
            still: Still::default(),
            standing,
        });
    }
    clocks
}

fn update(step: Step, date: NaiveDate) -> Start {
    let (noun, past) = (step.noun(), step.past());
    Start { date, noun, past, assumed_from: None, other: None }
}

/// A clock that was not there before a step cannot have run before it.
fn since_opened(case: &Case, record: &StageRecord, limit: &TimeLimit, first: Start) -> Start {
    let opened = limit.opens.and_then(|step| Some((step, taken(case, record, step)?)));
    match opened.filter(|(_, date)| *date > first.date) {
        Some((step, date)) => update(step, date),
        None => first,
    }
}

/// The days that start a new round, in order: every step that meets the limit, and every further start.
fn rounds(case: &Case, record: &StageRecord, limit: &TimeLimit) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = Vec::new();
    for step in &limit.met_by {
        match step {
            Step::Updated => days.extend(updates(record)),
            Step::StaffUpdated => days.extend(staff_updates(record)),
            step => days.extend(taken(case, record, *step)),
        }
    }
    // What the complainant is told with an extension tells the staff nothing.
    if limit.count.starts.at == Step::Extended && limit.met_by.contains(&Step::Updated) {
        days.extend(record.extensions.iter().map(|extension| extension.told));
    }
    days.sort_unstable();
    days.dedup();
    days
}
