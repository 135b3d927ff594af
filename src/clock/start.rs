//! From which day a clock runs.

use chrono::NaiveDate;

use super::facts::taken;
use super::still::Still;
use crate::calendar::{Due, WorkingCalendar, due_on};
use crate::case::{CameBy, Case, StageRecord};
use crate::policy::{ClockName, Count, IfLate, Stage, Step, TimeLimit};

/// The other reading of a late start: what the clock would run from under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherReading {
    /// The day the start really happened.
    pub happened: NaiveDate,
    /// The day it was due.
    pub was_due: NaiveDate,
    /// The clock by which it was due.
    pub due_with: ClockName,
    /// Which of the two the policy takes.
    pub taken: IfLate,
}

/// Where a clock starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The day.
    pub date: NaiveDate,
    /// What starts it, as a noun: `logging`, at a later stage `the escalation`.
    pub noun: &'static str,
    /// The same as something that happened: `logged`.
    pub past: &'static str,
    /// The step or clock that stands in for it, while it is not on record.
    pub assumed_from: Option<String>,
    /// The other reading, when the step was late.
    pub other: Option<OtherReading>,
}

impl Start {
    /// By which clock the step that starts it was due, where it is counted from that day because the step was late.
    pub fn counted_from_when_due(&self) -> Option<&ClockName> {
        let other = self.other.as_ref().filter(|other| other.taken == IfLate::FromTheDayItWasDue)?;
        Some(&other.due_with)
    }

    /// The same, unless the count began again on a later day.
    fn no_earlier_than(self, began_again: Option<NaiveDate>) -> Self {
        let Some(date) = began_again.filter(|day| *day > self.date) else { return self };
        let (noun, past) = ("the end of the pause", "begun again as the pause ended");
        Self { date, noun, past, assumed_from: None, other: None }
    }
}

/// Where a count starts; none while that cannot be known.
pub(super) fn start(
    (case, record, stage): (&Case, &StageRecord, &Stage),
    count: &Count,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Option<Start> {
    let trigger = &count.starts;
    let at = trigger.at;
    let (noun, past) = names(record, at);
    let was_due = || {
        let clock = trigger.due_with.as_ref()?;
        let limit = stage.limit(&clock.0)?;
        let due = later_of((case, record, stage), limit, calendar, as_at)?.2?;
        Some((clock.clone(), due.date))
    };
    let Some(happened) = taken(case, record, at) else {
        if let Some((clock, date)) = was_due() {
            return Some(Start {
                date,
                noun,
                past,
                assumed_from: Some(format!("the day {clock} is due")),
                other: None,
            });
        }
        let until_known = trigger.until_known?;
        let date = taken(case, record, until_known)?;
        return Some(Start { date, noun, past, assumed_from: Some(until_known.noun().to_owned()), other: None });
    };
    let as_it_happened = Start { date: happened, noun, past, assumed_from: None, other: None };
    let Some((due_with, was_due)) = was_due().filter(|(_, was_due)| happened > *was_due) else {
        return Some(as_it_happened);
    };
    let date = match trigger.if_late {
        IfLate::FromTheDayItHappened => happened,
        IfLate::FromTheDayItWasDue => was_due,
    };
    let other = OtherReading { happened, was_due, due_with, taken: trigger.if_late };
    Some(Start { date, other: Some(other), ..as_it_happened })
}

/// The day the case came to its stage, where a date came with it.
pub(super) fn start_of_visit(record: &StageRecord) -> Start {
    let (noun, past) = names(record, Step::Received);
    Start { date: record.received, noun, past, assumed_from: None, other: None }
}

/// What the step is called at this stage: a later one is not received but asked for.
fn names(record: &StageRecord, step: Step) -> (&'static str, &'static str) {
    match (record.came_by, step) {
        (CameBy::Escalation, Step::Received) => ("the request", "requested"),
        (CameBy::Escalation, Step::Logged) => ("the escalation", "escalated"),
        (CameBy::Return(_), Step::Received | Step::Logged) => ("the return for review", "returned for review"),
        (CameBy::Reopening(_), Step::Received | Step::Logged) => ("the reopening", "reopened"),
        (_, step) => (step.noun(), step.past()),
    }
}

/// The count that gives the limit's later date, with its start and date. Policies whose clocks wait for each other in
/// a ring are not read, so this ends.
pub(super) fn later_of<'p>(
    (case, record, stage): (&Case, &StageRecord, &Stage),
    limit: &'p TimeLimit,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Option<(&'p Count, Start, Option<Due>)> {
    let still = Still::of(record, limit, as_at);
    let counting = still.calendar(calendar);
    let reach = |count: &'p Count| {
        let start = start((case, record, stage), count, calendar, as_at)?.no_earlier_than(still.began_again());
        let due = count.period.map(|period| due_on(start.date, period, count.day_one, count.landing, &counting));
        Some((count, start, due))
    };
    let first = reach(&limit.count)?;
    let second = limit.or_if_later.as_ref().and_then(reach);
    let date = |reached: &(&Count, Start, Option<Due>)| reached.2.map(|due| due.date);
    match second {
        Some(second) if date(&second) > date(&first) => Some(second),
        _ => Some(first),
    }
}
