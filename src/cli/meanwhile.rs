//! Others who record in the same store: how long to wait for them, and what they did in a case meanwhile.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::mem::discriminant;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use thiserror::Error;

use super::failure::Usage;
use super::session::Session;
use crate::calendar::DateStyle;
use crate::case::{CaseRef, Entry, Event, Refusals};
use crate::output::wording::{count, date_for_people};
use crate::store::{Journal, Store};

/// How long a writer waits for another unless told otherwise, in seconds.
const WAIT: u64 = 10;
/// The longest that it can be told to, in seconds.
const LONGEST: u64 = 24 * 60 * 60;

/// How long to wait for another writer: seconds, or minutes where they end in `m`.
pub(super) fn read_wait(given: Option<&str>) -> anyhow::Result<Duration> {
    let Some(text) = given.map(str::trim) else { return Ok(Duration::from_secs(WAIT)) };
    let (number, each) = match text.strip_suffix('m') {
        Some(minutes) => (minutes, 60),
        None => (text.strip_suffix('s').unwrap_or(text), 1),
    };
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = number.parse::<u64>().ok().filter(|_| plain).and_then(|number| number.checked_mul(each));
    seconds.filter(|seconds| *seconds <= LONGEST).map(Duration::from_secs).ok_or_else(|| {
        let text: String = text.chars().take(40).collect();
        Usage::Says(format!("--wait is {text:?}: expected seconds up to a day, as 30, or minutes, as 2m")).into()
    })
}

/// How many entries each case had when it was looked up, and whether a question was asked in this run.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    entries: RefCell<BTreeMap<CaseRef, u32>>,
    asked: Cell<bool>,
}

impl Seen {
    /// Notes how far a case is.
    pub(super) fn look(&self, store: &Store, case: &CaseRef) {
        // One that cannot be read is refused where something would be recorded in it.
        if let Some(entries) = store.lines_written(case) {
            self.entries.borrow_mut().insert(case.clone(), entries);
        }
    }

    /// Notes that somebody is asked something, which may take them long.
    pub(super) fn ask(&self) {
        self.asked.set(true);
    }

    /// What was recorded in a case since it was looked up.
    fn since<'j>(&self, journal: &'j Journal) -> Vec<&'j Entry> {
        let seen = self.entries.borrow().get(&journal.case).copied();
        let came = |entry: &&Entry| seen.is_some_and(|seen| entry.seq > seen);
        journal.entries.iter().filter(came).collect()
    }
}

/// A case that somebody else moved on.
#[derive(Debug, Error)]
pub(super) enum MovedOn {
    /// While a question was asked.
    #[error("it moved on while you were asked: {0}")]
    Asked(String),
    /// Since whoever asks counted its entries.
    #[error("it has {found}, not {expected} as --if-entries says: {newest}")]
    Counted { expected: u32, found: String, newest: String },
}

/// That the case is as whoever records took it to be, when they looked or were asked.
pub(super) fn as_expected(session: &Session, journal: &Journal, if_entries: Option<u32>) -> Result<(), MovedOn> {
    if let Some((expected, newest)) = if_entries.zip(journal.entries.last())
        && expected != newest.seq
    {
        let found = count(journal.entries.len(), "entry");
        return Err(MovedOn::Counted { expected, found, newest: told(session, newest) });
    }
    let came = session.seen.since(journal);
    if came.is_empty() || !session.seen.asked.get() {
        return Ok(());
    }
    Err(MovedOn::Asked(came.into_iter().map(|entry| told(session, entry)).collect::<Vec<_>>().join("; ")))
}

/// Refusals, with what others recorded that may be why.
#[derive(Debug, Error)]
#[error("{refusals}")]
pub(super) struct Beforehand {
    /// What stands against the step.
    #[source]
    refusals: Refusals,
    /// The entries, in words.
    pub(super) entries: Vec<String>,
}

impl Beforehand {
    /// The entries that the refusals name, if somebody else recorded them, and what others did today.
    pub(super) fn of(session: &Session, journal: &Journal, refusals: Refusals) -> Self {
        let since = session.seen.since(journal);
        let named: Vec<u32> = refusals.0.iter().filter_map(|refusal| refusal.entry()).collect();
        let newest = journal.entries.last().map(|entry| entry.seq);
        let matters = |entry: &&Entry| {
            let others = entry.recorded_by != session.by;
            let last = Some(entry.seq) == newest && session.local(entry.recorded_at).date() == session.today;
            since.iter().any(|came| came.seq == entry.seq) || others && (last || named.contains(&entry.seq))
        };
        let entries = journal.entries.iter().filter(matters).map(|entry| told(session, entry)).collect();
        Self { refusals, entries }
    }
}

/// Warns where somebody else recorded the same kind of thing today: it may be the same thing.
pub(super) fn warn_of_the_same(session: &Session, journal: &Journal, event: &Event) {
    let since = session.seen.since(journal);
    let today = |entry: &Entry| session.local(entry.recorded_at).date() == session.today;
    let others = |entry: &Entry| entry.recorded_by != session.by || since.iter().any(|came| came.seq == entry.seq);
    let same = |entry: &&Entry| discriminant(&entry.event) == discriminant(event) && today(entry) && others(entry);
    if let Some(entry) = journal.entries.iter().rev().find(same) {
        session.warn(&format!("is it the same? There is {}", told(session, entry)));
    }
}

impl Session {
    /// When that was by the clocks of the store's time zone.
    fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        self.zone.local(instant)
    }
}

/// An entry with who recorded it and when; nothing personal is in it.
fn told(session: &Session, entry: &Entry) -> String {
    let (words, on) = (entry.event.words(DateStyle::ForPeople), date_for_people(entry.on));
    let recorded = session.local(entry.recorded_at);
    let when = if recorded.date() == session.today {
        String::new()
    } else {
        format!(" on {}", date_for_people(recorded.date()))
    };
    let (by, clock) = (&entry.recorded_by, recorded.format("%H:%M"));
    format!("entry {}, {words} on {on}, recorded by {by} at {clock}{when}", entry.seq)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_in_seconds_or_minutes() {
        for (text, seconds) in [("0", 0), ("30", 30), ("30s", 30), ("2m", 120), (" 1 ", 1), ("86400", 86_400)] {
            assert_eq!(read_wait(Some(text)).unwrap(), Duration::from_secs(seconds), "{text}");
        }
        assert_eq!(read_wait(None).unwrap(), Duration::from_secs(10));
        for text in
            ["", "m", "-1", "+1", "1.5", "soon", "86401", "1441m", "99999999999999999999", "18446744073709551615m"]
        {
            assert!(read_wait(Some(text)).is_err(), "{text}");
        }
    }
}
