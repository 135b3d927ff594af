//! Every case of the store, each with its policy and its clocks.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::failure::Exit;
use super::session::Session;
use crate::calendar::WorkingCalendar;
use crate::case::{Case, Entry, PolicyPin};
use crate::clock::reckon;
use crate::policy::Policy;
use crate::report::{CalendarState, Filter, Reckoned};
use crate::store::{OwnCalendar, Store, StoreError, Torn};

/// The policies that cases are pinned to, read once each.
pub(super) struct Pinned<'s> {
    /// None where there is no case to read a policy for.
    store: Option<&'s Store>,
    own: OwnCalendar,
    by_digest: HashMap<String, (Policy, WorkingCalendar)>,
}

impl<'s> Pinned<'s> {
    pub(super) fn new(store: &'s Store) -> Result<Self, StoreError> {
        Ok(Self { store: Some(store), own: store.calendar()?, by_digest: HashMap::new() })
    }

    fn load(&mut self, pin: &PolicyPin) -> Result<(), StoreError> {
        if let Some(store) = self.store.filter(|_| !self.by_digest.contains_key(&pin.digest)) {
            let policy = store.pinned(pin)?;
            let calendar = self.own.working(&policy);
            self.by_digest.insert(pin.digest.clone(), (policy, calendar));
        }
        Ok(())
    }

    fn of(&self, pin: &PolicyPin) -> Option<&(Policy, WorkingCalendar)> {
        self.by_digest.get(&pin.digest)
    }
}

/// What is kept of the journals that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// The cases they make.
    Cases,
    /// The entries as well.
    CasesAndEntries,
}

/// The cases that a filter takes, as at the session's day.
pub(super) struct Cases<'s> {
    taken: Vec<Case>,
    /// The journal of each, where they were asked for.
    entries: Vec<Vec<Entry>>,
    pinned: Pinned<'s>,
    /// How many could not be read, or not with their policy.
    pub(super) damaged: usize,
    /// What the exit status must remember: that a case was left out.
    pub(super) exit: Exit,
}

impl<'s> Cases<'s> {
    /// No case at all, to see what a report is like without a store.
    pub(super) fn none() -> Self {
        let pinned = Pinned { store: None, own: OwnCalendar::default(), by_digest: HashMap::new() };
        Self { taken: Vec::new(), entries: Vec::new(), pinned, damaged: 0, exit: Exit::Done }
    }

    /// Reads them. A damaged one is left out with a warning, and remembered.
    pub(super) fn load(session: &'s Session, filter: &Filter) -> anyhow::Result<Self> {
        Self::load_as_at(session, filter, session.as_at)
    }

    /// The same as at another day.
    pub(super) fn load_as_at(session: &'s Session, filter: &Filter, as_at: NaiveDate) -> anyhow::Result<Self> {
        Self::load_and_keep(session, filter, as_at, Keep::Cases)
    }

    /// The same, keeping what is asked for.
    pub(super) fn load_and_keep(
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        keep: Keep,
    ) -> anyhow::Result<Self> {
        let store = session.store()?;
        let mut pinned = Pinned::new(store)?;
        let (mut exit, mut damaged) = (Exit::Done, 0);
        let (mut cases, mut entries) = (Vec::new(), Vec::new());
        for journal in store.journals()? {
            let journal = match journal {
                Ok(journal) => journal,
                Err(error) => {
                    exit = session.left_out(error)?;
                    damaged += 1;
                    continue;
                }
            };
            if let Some(torn) = &journal.torn {
                session.warn(&torn_words(&journal.case.to_string(), torn));
            }
            let case = Case::replay_as_at(&journal.case, &journal.entries, as_at);
            let Some(case) = case? else { continue };
            if let Err(error) = pinned.load(&case.policy) {
                session.warn(&format!("{}: its policy cannot be read", case.reference));
                exit = session.left_out(error)?;
                damaged += 1;
                continue;
            }
            if filter.takes(&case) {
                cases.push(case);
                entries.extend((keep == Keep::CasesAndEntries).then_some(journal.entries));
            }
        }
        Ok(Self { taken: cases, entries, pinned, damaged, exit })
    }

    /// How far the organisation's own calendar has changed.
    pub(super) fn calendar_state(&self) -> CalendarState {
        state_of(&self.pinned.own)
    }

    /// Each case with its clocks.
    pub(super) fn reckoned(&self, as_at: NaiveDate) -> Vec<Reckoned<'_>> {
        let each = self.taken.iter().filter_map(|case| {
            let (policy, calendar) = self.pinned.of(&case.policy)?;
            Some(Reckoned { case, policy, calendar, clocks: reckon(case, policy, calendar, as_at), as_at })
        });
        each.collect()
    }

    /// The journal of each case in order, where they were kept.
    pub(super) fn entries(&self) -> &[Vec<Entry>] {
        &self.entries
    }
}

/// How far an organisation's own calendar has changed.
pub(super) fn state_of(own: &OwnCalendar) -> CalendarState {
    CalendarState { changes: own.changes, last: own.revised }
}

/// What a reader is told of a torn last line.
pub(super) fn torn_words(case: &str, torn: &Torn) -> String {
    match torn.recorded {
        None => format!(
            "{case}: its last line is torn and was never recorded in full, so it is left out; see `plaint check`"
        ),
        Some(entry) => format!(
            "{case}: its last line is torn, so entry {entry}, which had been recorded, is left out; see `plaint check`"
        ),
    }
}
