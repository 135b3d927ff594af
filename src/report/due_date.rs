//! Due dates for a calendar: what falls on which day, without anything that names a person.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Reckoned, people};
use crate::clock::Clock;
use crate::policy::Kind;

/// A day on which something of a case is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDate {
    /// A name that stays the same while the date moves, and that nothing else has.
    pub uid: String,
    /// The day (inclusive).
    pub date: NaiveDate,
    /// Whether the day may still move because it passes the published holidays.
    pub provisional: bool,
    /// A number that only grows as what is known of it changes.
    pub sequence: u32,
    /// When what is known of it last changed.
    pub revised: DateTime<Utc>,
    /// What it is, in a few words.
    pub summary: String,
    /// By which rule.
    pub description: String,
}

/// How far the organisation's own calendar has changed: a due date may move with it though its case does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CalendarState {
    /// How many changes there were.
    pub changes: u32,
    /// When the last one was written.
    pub last: Option<DateTime<Utc>>,
}

/// The due dates of the clocks that `taken` takes, case by case.
pub fn due_dates(
    cases: &[Reckoned<'_>],
    calendar: CalendarState,
    taken: impl Fn(&Reckoned<'_>, &Clock<'_>) -> bool,
) -> Vec<DueDate> {
    let mut dates = Vec::new();
    for reckoned in cases {
        let case = reckoned.case;
        for (place, clock) in reckoned.clocks.iter().enumerate() {
            let Some(due) = clock.due.filter(|_| taken(reckoned, clock)) else { continue };
            // A clock that starts again each time it is met is told apart by its round.
            let same = |other: &&Clock<'_>| other.visit == clock.visit && other.limit.clock == clock.limit.clock;
            let round = reckoned.clocks[..place].iter().filter(same).count();
            let (stage, name) = (&clock.limit.stage, &clock.limit.clock);
            let until = if clock.limit.kind == Kind::Window { "last day to " } else { "" };
            dates.push(DueDate {
                uid: format!("{}.{}.{stage}.{name}.{round}@plaint", case.reference, clock.visit),
                date: due,
                provisional: clock.provisional,
                sequence: case.entries.saturating_add(calendar.changes),
                revised: calendar.last.map_or(case.revised, |last| last.max(case.revised)),
                summary: format!("{}: {until}{name} ({stage})", case.reference),
                description: format!(
                    "{}: clause {} of {} ({})",
                    why(clock),
                    clock.limit.authority,
                    reckoned.policy.id,
                    reckoned.policy.edition
                ),
            });
        }
    }
    dates
}

/// Why that day: a date told to the complainant stands whatever the rule gives.
fn why(clock: &Clock<'_>) -> String {
    match clock.promised.last() {
        Some((told, _)) => format!("Promised on {}", people(told)),
        None => clock.given.map_or_else(|| rule(clock), |given| given.words().to_owned()),
    }
}

/// The rule, with the day it is counted from where that is not the day of the step itself.
fn rule(clock: &Clock<'_>) -> String {
    let rule = clock.limit.rule(clock.start.noun);
    let late = clock.start.counted_from_when_due().map(|clock| format!("the day {clock} was due"));
    match clock.start.assumed_from.clone().or(late) {
        Some(from) => format!("{rule}, counted from {from}"),
        None => rule,
    }
}
