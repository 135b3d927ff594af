//! The life of one invented case: every step is put to the program's own decision, and taken if that allows it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::dice::Dice;
use crate::calendar::{DayOne, Landing, Period, Unit, WorkingCalendar, due_on};
use crate::case::{AnyRefusal, Case, CaseRef, Corrected, Entry, Event, Handler, Logged, Ruling, receive};
use crate::clock::{Before, rule_on_correction};
use crate::policy::{Policy, Stage};
use crate::store::FoundPolicy;

/// What is recorded of a step against the policy.
const AGAINST: &str = "Invented: it happened all the same";

/// An invented case as it grows.
pub(super) struct Life<'a> {
    pub(super) dice: Dice,
    pub(super) found: &'a FoundPolicy,
    pub(super) calendar: &'a WorkingCalendar,
    /// The case as its entries leave it.
    pub(super) case: Case,
    pub(super) entries: Vec<Entry>,
    /// The day of the newest step.
    pub(super) day: NaiveDate,
    /// Nothing happens after that day.
    pub(super) today: NaiveDate,
    now: DateTime<Utc>,
    /// What is to happen yet beside the other steps, and when.
    to_come: Vec<(NaiveDate, Event)>,
}

impl<'a> Life<'a> {
    /// A case as it is logged; none where the dice would not have it so.
    pub(super) fn begin(
        mut dice: Dice,
        (found, calendar): (&'a FoundPolicy, &'a WorkingCalendar),
        reference: &CaseRef,
        (on, logged): (NaiveDate, Logged),
        (today, now): (NaiveDate, DateTime<Utc>),
    ) -> Option<Self> {
        let ruling = receive(&found.policy, on, logged, None).of_any();
        let entry = entry(&mut dice, (1, on, instant(on)), ruling)?;
        let case = Case::replay(reference, std::slice::from_ref(&entry)).ok()?;
        Some(Self { dice, found, calendar, case, entries: vec![entry], day: on, today, now, to_come: Vec::new() })
    }

    pub(super) fn policy(&self) -> &'a Policy {
        &self.found.policy
    }

    /// The policy's stage that the case is at.
    pub(super) fn stage(&self) -> Option<&'a Stage> {
        self.policy().stage(self.case.stage()?)
    }

    /// So many working days after a day.
    pub(super) fn after(&self, day: NaiveDate, days: u32) -> NaiveDate {
        let Ok(period) = Period::new(days, Unit::WorkingDays) else { return day };
        due_on(day, period, DayOne::TheDayAfter, Landing::AsItFalls, self.calendar).date
    }

    /// Between so many and so many working days after the newest step.
    pub(super) fn later(&mut self, first: u32, last: u32) -> NaiveDate {
        let days = self.dice.between(first, last);
        self.after(self.day, days)
    }

    /// Takes a step and goes on from its day; whether it was taken.
    pub(super) fn step(&mut self, on: NaiveDate, event: Event) -> bool {
        self.catch_up(on);
        let before = Before { case: &self.case, policy: self.policy(), calendar: self.calendar };
        let ruling = before.rule_on(on, event);
        let taken = self.take(on, ruling);
        if taken {
            self.day = self.day.max(on);
        }
        taken
    }

    /// Takes a step beside the others, which go on from where they were: when its day has come.
    pub(super) fn aside(&mut self, on: NaiveDate, event: Event) {
        self.to_come.push((on, event));
        self.catch_up(self.day);
    }

    /// Takes what was to happen by that day.
    pub(super) fn catch_up(&mut self, by: NaiveDate) {
        // Stable, so that what happens on one day stays in order.
        self.to_come.sort_by_key(|(on, _)| *on);
        let later = self.to_come.partition_point(|(on, _)| *on <= by);
        let rest = self.to_come.split_off(later);
        for (on, event) in std::mem::replace(&mut self.to_come, rest) {
            let before = Before { case: &self.case, policy: self.policy(), calendar: self.calendar };
            let ruling = before.rule_on(on, event);
            self.take(on, ruling);
        }
    }

    /// Corrects an entry; whether that was possible.
    pub(super) fn correct(&mut self, on: NaiveDate, corrected: Corrected) -> bool {
        let before = Before { case: &self.case, policy: self.policy(), calendar: self.calendar };
        let ruling = rule_on_correction(&self.entries, before, on, corrected);
        self.take(on, ruling)
    }

    fn take(&mut self, on: NaiveDate, ruling: Ruling<AnyRefusal>) -> bool {
        if on > self.today {
            return false;
        }
        let Some(number) = self.entries.last().map(|last| last.seq + 1) else { return false };
        // Some things are written down days after they happened.
        let late = if self.dice.in_a_thousand(25) { self.dice.between(1, 9) } else { 0 };
        let written = instant(on + Days::new(late.into()));
        let last = self.entries.last().map_or(written, |last| last.recorded_at);
        let Some(entry) = entry(&mut self.dice, (number, on, written.max(last).min(self.now)), ruling) else {
            return false;
        };
        self.entries.push(entry);
        let replayed = Case::replay(&self.case.reference, &self.entries).ok();
        let taken = replayed.is_some();
        match replayed {
            Some(case) => self.case = case,
            None => self.entries.truncate(self.entries.len() - 1),
        }
        taken
    }
}

/// The morning of a day.
fn instant(on: NaiveDate) -> DateTime<Utc> {
    on.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(10)
}

/// The entry that a ruling becomes. What the policy forbids is seldom done, and then recorded against it.
fn entry(
    dice: &mut Dice,
    (seq, on, recorded_at): (u32, NaiveDate, DateTime<Utc>),
    ruling: Ruling<AnyRefusal>,
) -> Option<Entry> {
    let anyway = !ruling.breaches.is_empty() && dice.in_a_thousand(60);
    let settled = ruling.settle(anyway.then(|| AGAINST.to_owned())).ok()?;
    Some(Entry {
        seq,
        on,
        recorded_at,
        recorded_by: Handler("demo".to_owned()),
        event: settled.event,
        note: None,
        overrides: settled.overrides,
        imported: None,
    })
}
