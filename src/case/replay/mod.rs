//! From a journal's entries to the case they leave.

mod apply;
mod begin;
mod corrected;
mod redress;

pub use corrected::as_corrected;

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use thiserror::Error;

use self::begin::begin;
use self::corrected::last_corrections;
use super::record::Case;
use super::{CaseRef, Corrected, Correction, Entry, Event};

/// Entries that are no case's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CannotReplay {
    /// The first entry says something else than that a complaint was logged.
    #[error("the first entry does not log a complaint")]
    NotLogged,
    /// A later entry logs a complaint again.
    #[error("entry {0} logs the complaint again")]
    LoggedTwice(u32),
}

impl Case {
    /// The case as the entries leave it, corrected ones as their corrections have them.
    pub fn replay(reference: &CaseRef, entries: &[Entry]) -> Result<Self, CannotReplay> {
        let corrected = as_corrected(entries);
        let (first, rest) = corrected.split_first().ok_or(CannotReplay::NotLogged)?;
        let Event::Logged(logged) = &first.event else { return Err(CannotReplay::NotLogged) };
        let mut case = begin(reference, first, logged);
        for entry in rest {
            case.apply(entry)?;
        }
        case.take_whole(entries, corrected.len());
        Ok(case)
    }

    /// The case as it stood at the end of that day: entries that happened later are left out, corrections among
    /// them. None when it was received later.
    pub fn replay_as_at(
        reference: &CaseRef,
        entries: &[Entry],
        as_at: NaiveDate,
    ) -> Result<Option<Self>, CannotReplay> {
        let happened = |entry: &&Entry| entry.seq == 1 || entry.on <= as_at;
        // Mostly everything has happened by the day asked about, and nothing needs to be copied.
        let known: Cow<'_, [Entry]> = if entries.iter().all(|entry| happened(&entry)) {
            Cow::Borrowed(entries)
        } else {
            Cow::Owned(entries.iter().filter(happened).cloned().collect())
        };
        let corrected = as_corrected(&known);
        let (first, rest) = corrected.split_first().ok_or(CannotReplay::NotLogged)?;
        let Event::Logged(logged) = &first.event else { return Err(CannotReplay::NotLogged) };
        if logged.received > as_at {
            return Ok(None);
        }
        let mut case = begin(reference, first, logged);
        if first.on > as_at {
            // Received by then, but not on record yet.
            case.logged = None;
            (case.entries, case.overrides, case.backdated, case.imported) = (0, 0, 0, 0);
            for record in &mut case.stages {
                record.logged = None;
                record.allocations.clear();
            }
        }
        for entry in rest.iter().filter(|entry| entry.on <= as_at) {
            case.apply(entry)?;
        }
        case.take_whole(&known, corrected.len());
        Ok(Some(case))
    }

    /// What only all of its entries tell. Corrections are entries, too, though what they correct stands in their place.
    /// Of the entries, only `corrected` were applied: the rest are corrections, and what was struck out.
    fn take_whole(&mut self, entries: &[Entry], corrected: usize) {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.entries += count(entries.len() - corrected);
        self.revised = entries.iter().map(|entry| entry.recorded_at).max().unwrap_or(self.revised);
        let corrections = || entries.iter().filter(|entry| matches!(entry.event, Event::Corrected(_)));
        self.corrections = count(corrections().count());
        // What was struck out against the policy leaves no entry to bear the mark.
        let last: BTreeMap<u32, (&Corrected, &Entry)> = last_corrections(entries);
        let struck = last.values().filter(|(of, by)| of.correction == Correction::Struck && by.overrides.is_some());
        self.overrides += count(struck.count());
        self.keeping.words_since |= entries.iter().any(|entry| self.says_since_erased(entry));
    }
}
