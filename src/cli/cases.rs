//! Every case of the store, each with its policy and its clocks.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rayon::prelude::*;

use super::failure::Exit;
use super::progress::Progress;
use super::session::Session;
use crate::calendar::WorkingCalendar;
use crate::case::{Case, Entry, Outlook, PolicyPin};
use crate::clock::{outlook, reckon};
use crate::policy::Policy;
use crate::report::{CalendarState, Filter, Reckoned};
use crate::store::{Freshness, Journal, Known, OwnCalendar, Store, StoreError, Torn, Wanted};

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

    pub(super) fn load(&mut self, pin: &PolicyPin) -> Result<(), StoreError> {
        if let Some(store) = self.store.filter(|_| !self.by_digest.contains_key(&pin.digest)) {
            let policy = store.pinned(pin)?;
            let calendar = self.own.working(&policy);
            self.by_digest.insert(pin.digest.clone(), (policy, calendar));
        }
        Ok(())
    }

    pub(super) fn of(&self, pin: &PolicyPin) -> Option<&(Policy, WorkingCalendar)> {
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

/// How many cases are reckoned at once where a list needs no more of them than a row.
const PART: usize = 4096;

/// Which cases are wanted, and how much is held against the store before they are believed.
pub(super) type Asking = (Wanted, Freshness);
/// Every case, each journal looked at.
pub(super) const EVERY_CASE: Asking = (Wanted::All, Freshness::EveryJournal);
/// Those that are not closed.
pub(super) const NOT_CLOSED: Asking = (Wanted::NotClosed, Freshness::NotClosed);

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
        Self::with(Pinned { store: None, own: OwnCalendar::default(), by_digest: HashMap::new() })
    }

    fn with(pinned: Pinned<'s>) -> Self {
        Self { taken: Vec::new(), entries: Vec::new(), pinned, damaged: 0, exit: Exit::Done }
    }

    /// Reads them from the index, which is held against the store first. A damaged one is left out with a warning, and
    /// remembered. Of the cases that are not wanted, some may be there all the same.
    pub(super) fn load(
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        (wanted, freshness): Asking,
    ) -> anyhow::Result<Self> {
        let store = session.store()?;
        let mut cases = Self::with(Pinned::new(store)?);
        let Some((known, strays)) = known(session, store, &mut cases.pinned, as_at, (wanted, freshness))? else {
            cases.read_every_journal(session, filter, as_at, Keep::Cases)?;
            return Ok(cases);
        };
        for path in strays {
            warn_of_stray(session, &path);
        }
        for known in known {
            match known {
                Known::Case(case) => {
                    cases.take(session, filter, *case)?;
                }
                Known::AskTheJournal(reference) => {
                    cases.take_journal(session, (filter, as_at, Keep::Cases), store.journal(&reference))?;
                }
            }
        }
        Ok(cases)
    }

    /// Reads them from their journals, keeping what is asked for.
    pub(super) fn from_journals(
        session: &'s Session,
        filter: &Filter,
        as_at: NaiveDate,
        keep: Keep,
    ) -> anyhow::Result<Self> {
        let mut cases = Self::with(Pinned::new(session.store()?)?);
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
        for path in store.strays()? {
            warn_of_stray(session, &path);
        }
        store.each_journal(&mut |journal, _, _| self.take_journal(session, (filter, as_at, keep), journal))
    }

    fn take_journal(
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
        if self.take(session, filter, case)? && keep == Keep::CasesAndEntries {
            self.entries.push(journal.entries);
        }
        Ok(())
    }

    /// Takes a case if the filter does; whether it did.
    fn take(&mut self, session: &Session, filter: &Filter, case: Case) -> anyhow::Result<bool> {
        if let Err(error) = self.pinned.load(&case.policy) {
            session.warn(&format!("{}: its policy cannot be read", case.reference));
            self.exit = session.left_out(error)?;
            self.damaged += 1;
            return Ok(false);
        }
        let taken = filter.takes(&case);
        if taken {
            self.taken.push(case);
        }
        Ok(taken)
    }

    /// How far the organisation's own calendar has changed.
    pub(super) fn calendar_state(&self) -> CalendarState {
        state_of(&self.pinned.own)
    }

    /// Each case with its clocks.
    pub(super) fn reckoned(&self, as_at: NaiveDate) -> Vec<Reckoned<'_>> {
        self.reckoned_of(&self.taken, as_at)
    }

    /// The same some at a time, in order: the clocks of ten years' cases take more room than the cases.
    pub(super) fn reckoned_in_parts(&self, as_at: NaiveDate) -> impl Iterator<Item = Vec<Reckoned<'_>>> {
        self.taken.chunks(PART).map(move |cases| self.reckoned_of(cases, as_at))
    }

    fn reckoned_of<'c>(&'c self, cases: &'c [Case], as_at: NaiveDate) -> Vec<Reckoned<'c>> {
        let each = cases.par_iter().with_min_len(256).filter_map(|case| {
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

/// What the index knows of the cases that are wanted, and files that are no case's; nothing where it cannot be used.
fn known(
    session: &Session,
    store: &Store,
    pinned: &mut Pinned<'_>,
    as_at: NaiveDate,
    (wanted, freshness): Asking,
) -> anyhow::Result<Option<(Vec<Known>, Vec<PathBuf>)>> {
    let Some(at) = session.index_at(store) else { return Ok(None) };
    let progress = Progress::of(session, "journals");
    let index = store.index(&at, (as_at, freshness), &mut |cases| outlooks(pinned, cases), &mut |done, all| {
        progress.tell(done, all);
    })?;
    let Some(mut index) = index else { return Ok(None) };
    session.keep_store_head(index.head_digest());
    Ok(index.known(wanted, as_at).map(|known| (known, index.strays())))
}

/// What may still come of each case; nothing where its policy cannot be read.
fn outlooks(pinned: &mut Pinned<'_>, cases: &[(&Case, NaiveDate)]) -> Vec<Option<Outlook>> {
    for (case, _) in cases {
        // Said when the case is asked for.
        let _ = pinned.load(&case.policy);
    }
    let seen = |(case, last): &(&Case, NaiveDate)| {
        let (policy, calendar) = pinned.of(&case.policy)?;
        Some(outlook(case, &reckon(case, policy, calendar, *last), *last))
    };
    cases.par_iter().with_min_len(256).map(seen).collect()
}

/// Whoever made a copy beside a journal may have written in it.
fn warn_of_stray(session: &Session, path: &Path) {
    let path = path.display();
    session.warn(&format!("{path} is no case's journal, and what is in it is not counted; see `plaint check`"));
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
