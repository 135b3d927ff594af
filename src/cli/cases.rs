//! Every case of the store, each with its policy and its clocks.

use std::path::PathBuf;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::failure::Exit;
use super::indexed::brought_up;
use super::pinned::Pinned;
use super::session::Session;
use crate::case::{Case, Entry};
use crate::clock::reckon;
use crate::report::{CalendarState, Filter, Reckoned};
use crate::store::{Freshness, Journal, Known, OwnCalendar, StoreError, Torn, Wanted};

/// What is kept of the journals that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// The cases they make.
    Cases,
    /// The entries as well.
    CasesAndEntries,
}

/// So many are reckoned sooner than another core is woken.
const FEW: usize = 256;
/// So many one core takes at a time: with more, one would wait for the other's last.
const MOST: usize = 64;

/// Which cases are wanted, and how much is held against the store before they are believed.
pub(super) type Asking = (Wanted, Freshness);
/// Every case, each journal looked at.
pub(super) const EVERY_CASE: Asking = (Wanted::All, Freshness::EveryJournal);
/// Those to which an answer is owed.
pub(super) const OPEN: Asking = (Wanted::Open, Freshness::OpenCases);
/// Those that are not closed.
pub(super) const NOT_CLOSED: Asking = (Wanted::NotClosed, Freshness::NotClosed);

/// The cases that a filter takes, as at the session's day.
pub(super) struct Cases<'s> {
    #[expect(clippy::vec_box, reason = "a case is large, and is kept where it was read to")]
    pub(super) taken: Vec<Box<Case>>,
    /// The journal of each, where they were asked for.
    entries: Vec<Vec<Entry>>,
    pub(super) pinned: Pinned<'s>,
    /// How many could not be read, or not with their policy.
    pub(super) damaged: usize,
    /// What the exit status must remember: that a case was left out.
    pub(super) exit: Exit,
}

impl<'s> Cases<'s> {
    /// No case at all, to see what a report is like without a store.
    pub(super) fn none() -> Self {
        Self::with(Pinned::none())
    }

    pub(super) fn with(pinned: Pinned<'s>) -> Self {
        Self { taken: Vec::new(), entries: Vec::new(), pinned, damaged: 0, exit: Exit::Done }
    }

    /// Reads them from the index, which is held against the store first. A damaged one is left out with a warning, and
    /// remembered. Of the cases that are not wanted, some may be there all the same.
    pub(super) fn load(
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        asking: Asking,
    ) -> anyhow::Result<Self> {
        let store = session.store()?;
        let mut cases = Self::with(Pinned::new(store, session.calendar_of(store)?));
        let known = match session.index_at(store) {
            None => None,
            Some(at) => match brought_up(session, (store, &at), &mut cases.pinned, (as_at, asking))? {
                None => None,
                Some(mut index) => {
                    let known = index.known(asking.0, as_at);
                    if known.is_some() {
                        warn_of_strays(session, &index.strays());
                    }
                    known
                }
            },
        };
        match known {
            None => cases.read_every_journal(session, filter, as_at, Keep::Cases)?,
            Some(known) => cases.take_known(session, (filter, as_at), known)?,
        }
        Ok(cases)
    }

    /// Takes those of the cases that the filter does; where only its journal can say, from that.
    pub(super) fn take_known(
        &mut self,
        session: &Session,
        (filter, as_at): (&Filter, NaiveDate),
        known: Vec<Known>,
    ) -> anyhow::Result<()> {
        for known in known {
            match known {
                Known::Case(case) => {
                    self.take(session, filter, case)?;
                }
                Known::AskTheJournal(reference) => {
                    let journal = session.store()?.journal(&reference);
                    self.take_journal(session, (filter, as_at, Keep::Cases), journal)?;
                }
            }
        }
        Ok(())
    }

    /// Reads them from their journals, keeping what is asked for.
    pub(super) fn from_journals(
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        keep: Keep,
    ) -> anyhow::Result<Self> {
        let store = session.store()?;
        let mut cases = Self::with(Pinned::new(store, session.calendar_of(store)?));
        cases.read_every_journal(session, filter, as_at, keep)?;
        Ok(cases)
    }

    fn read_every_journal(
        &mut self,
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        keep: Keep,
    ) -> anyhow::Result<()> {
        let store = session.store()?;
        warn_of_strays(session, &store.strays()?);
        store.each_journal(&mut |journal, _, _| self.take_journal(session, (filter, as_at, keep), journal))
    }

    pub(super) fn take_journal(
        &mut self,
        session: &Session,
        (filter, as_at, keep): (&Filter, NaiveDate, Keep),
        journal: Result<Journal, StoreError>,
    ) -> anyhow::Result<()> {
        let journal = match journal {
            Ok(journal) => journal,
            Err(error) => {
                self.exit = session.left_out(error)?;
                self.damaged += 1;
                return Ok(());
            }
        };
        if let Some(torn) = &journal.torn {
            session.warn(&torn_words(&journal.case.to_string(), torn));
        }
        let case = Case::replay_as_at(&journal.case, &journal.entries, as_at);
        let Some(case) = case? else { return Ok(()) };
        if self.take(session, filter, Box::new(case))? && keep == Keep::CasesAndEntries {
            self.entries.push(journal.entries);
        }
        Ok(())
    }

    /// Takes a case if the filter does; whether it did.
    fn take(&mut self, session: &Session, filter: &Filter, case: Box<Case>) -> anyhow::Result<bool> {
        if let Err(error) = self.pinned.load(&case.policy) {
            session.warn(&format!("{}: its policy cannot be read", case.reference));
            self.exit = session.left_out(error)?;
            self.damaged += 1;
            return Ok(false);
        }
        let taken = filter.takes(&case.brief());
        if taken {
            self.taken.push(case);
        }
        Ok(taken)
    }

    /// How far the organisation's own calendar has changed.
    pub(super) fn calendar_state(&self) -> CalendarState {
        state_of(self.pinned.own())
    }

    /// Each case with its clocks.
    pub(super) fn reckoned(&self, as_at: NaiveDate) -> Vec<Reckoned<'_>> {
        if self.taken.len() < FEW {
            return self.taken.iter().filter_map(|case| self.with_clocks(case, as_at)).collect();
        }
        let each = self.taken.par_iter().with_min_len(MOST).with_max_len(MOST);
        each.filter_map(|case| self.with_clocks(case, as_at)).collect()
    }

    fn with_clocks<'c>(&'c self, case: &'c Case, as_at: NaiveDate) -> Option<Reckoned<'c>> {
        let (policy, calendar) = self.pinned.of(&case.policy)?;
        Some(Reckoned { case, policy, calendar, clocks: reckon(case, policy, calendar, as_at), as_at })
    }

    /// The journal of each case in order, where they were kept.
    pub(super) fn entries(&self) -> &[Vec<Entry>] {
        &self.entries
    }
}

/// Whoever made a copy beside a journal, or of a year's folder or heads, may have written in it.
pub(super) fn warn_of_strays(session: &Session, paths: &[PathBuf]) {
    for path in paths {
        let path = path.display();
        session.warn(&format!("{path} is no case's journal, and what is in it is not counted; see `plaint check`"));
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
