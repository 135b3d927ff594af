//! Reading a case's journal.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use memchr::{memchr_iter, memrchr};
use rayon::prelude::*;

use super::codec::{Before, PersonalPart, ReadLine, read_line};
use super::{Damage, Digest, Head, Store, StoreError, durable};
use crate::case::{CannotReplay, Case, CaseRef, Corrected, Correction, Entry, Event};

/// How many journals are read at once, on every core. Fewer are read sooner than other threads are begun.
const AT_ONCE: usize = 512;

/// In bytes: a line's two digests and the names of its parts alone are longer.
const SHORTEST_LINE: usize = 200;

/// A last line without its newline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Torn {
    /// Where it begins, in bytes.
    pub from: usize,
    /// How long it is, in bytes.
    pub bytes: usize,
    /// The entry it was, where the head says that it had been recorded in full: then it was cut, not torn by a crash.
    pub recorded: Option<u32>,
}

impl Torn {
    /// What is wrong with the line.
    pub(super) fn damage(&self) -> Damage {
        match self.recorded {
            None => Damage::Torn(self.bytes),
            Some(entry) => Damage::TornEntry { bytes: self.bytes, entry },
        }
    }
}

/// A case's journal, read and verified.
#[derive(Debug, Clone)]
pub struct Journal {
    /// Whose.
    pub case: CaseRef,
    /// Its entries, in order; never empty.
    pub entries: Vec<Entry>,
    /// The numbers of the entries whose personal part is there.
    pub personal: Vec<u32>,
    /// The newest entry.
    pub head: Head,
    /// A torn last line, left out of the entries.
    pub torn: Option<Torn>,
}

/// A reader that meets a half line waits this long for its writer before it calls the line torn.
pub(super) const WRITER_FINISHES: Duration = Duration::from_secs(2);

impl Store {
    /// Reads and verifies a case's journal against its chain and its head. What looks half-written is read again
    /// once nobody can be writing.
    pub fn journal(&self, case: &CaseRef) -> Result<Journal, StoreError> {
        let journal = self.journal_under_lock(case);
        let half_written = match &journal {
            Ok(journal) => journal.torn.is_some(),
            Err(StoreError::Damaged { damage, .. }) => {
                matches!(damage, Damage::NeverLogged | Damage::CutOff { .. } | Damage::Rewritten(_) | Damage::Head(_))
            }
            Err(_) => false,
        };
        if half_written && let Ok(_lock) = self.lock(WRITER_FINISHES) {
            return self.journal_under_lock(case);
        }
        journal
    }

    /// How many whole lines a journal has by now, whatever they say; nothing where it cannot be read.
    pub fn lines_written(&self, case: &CaseRef) -> Option<u32> {
        let bytes = durable::read_if_there(&self.journal_path(case)).ok()??;
        lines(&bytes).count().try_into().ok()
    }

    /// The same as `journal` when nobody can be writing, because the caller holds the lock.
    pub fn journal_under_lock(&self, case: &CaseRef) -> Result<Journal, StoreError> {
        let head = self.head(case)?;
        read_with_head(&self.journal_path(case), case, head.as_ref())
    }

    /// Every journal of every year in order, or what is wrong with it; a head without a journal is one that is
    /// missing.
    pub fn journals(&self) -> Result<Vec<Result<Journal, StoreError>>, StoreError> {
        let mut journals = Vec::new();
        self.each_journal(&mut |journal, _, _| {
            journals.push(journal);
            Ok::<_, StoreError>(())
        })?;
        Ok(journals)
    }

    /// The same one after the other, with how many of how many are read.
    ///
    /// # Errors
    /// Those of `take`, and of folders that cannot be listed.
    pub fn each_journal<E: From<StoreError>>(
        &self,
        take: &mut dyn FnMut(Result<Journal, StoreError>, usize, usize) -> Result<(), E>,
    ) -> Result<(), E> {
        // Heads first: a case logged meanwhile then has a journal without a head, never the reverse.
        let mut years = Vec::new();
        for year in self.years()? {
            match self.heads(year).and_then(|heads| Ok((heads, self.year(year)?.0))) {
                Ok(((heads, unreadable), cases)) => {
                    let mut cases: BTreeSet<CaseRef> = cases.into_iter().collect();
                    // A head without a journal is one that is missing.
                    cases.extend(heads.keys().cloned());
                    years.push((year, heads, unreadable, Vec::from_iter(cases)));
                }
                // Other years go on.
                Err(error) => take(Err(error), 0, 0)?,
            }
        }
        let all = years.iter().map(|(_, _, _, cases)| cases.len()).sum();
        let mut read = 0;
        for (year, heads, mut unreadable, cases) in years {
            for (case, journal) in cases.chunks(AT_ONCE).flat_map(|cases| self.read_all(cases, &heads)) {
                let without_head = unreadable.contains(&case.number());
                unreadable.retain(|number| *number != case.number());
                let settled = !without_head && matches!(&journal, Ok(journal) if journal.torn.is_none());
                read += 1;
                // Only what looks wrong is worth the lock: somebody may have been writing it.
                take(if settled { journal } else { self.journal(case) }, read, all)?;
            }
            let path = self.heads_file(year);
            for number in unreadable {
                take(Err(StoreError::damaged(&path, None, Damage::Head(number))), read, all)?;
            }
        }
        Ok(())
    }

    /// These journals, in order, each held against its head.
    fn read_all<'c>(
        &self,
        cases: &'c [CaseRef],
        heads: &BTreeMap<CaseRef, Head>,
    ) -> Vec<(&'c CaseRef, Result<Journal, StoreError>)> {
        let read = |case: &'c CaseRef| (case, read_with_head(&self.journal_path(case), case, heads.get(case)));
        if cases.len() < AT_ONCE { cases.iter().map(read).collect() } else { cases.par_iter().map(read).collect() }
    }
}

/// The digest of every whole line of a case's journal, in order, whatever the store's head says of it; and the first
/// line that is damaged, at which it stops.
pub(super) fn digests(case: &CaseRef, bytes: &[u8]) -> (Vec<Digest>, Option<usize>) {
    let mut before = Before::default();
    let mut digests = Vec::new();
    for (number, line) in lines(bytes).enumerate() {
        let Ok(ReadLine { entry, digest, .. }) = read_line(case, line, &before) else {
            return (digests, Some(number + 1));
        };
        before = Before { seq: entry.seq, digest: Some(digest) };
        digests.push(digest);
    }
    (digests, None)
}

/// The whole lines of these bytes, each without its newline.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut from = 0;
    memchr_iter(b'\n', bytes).map(move |end| &bytes[std::mem::replace(&mut from, end + 1)..end])
}

/// The journal in that file, held against a head where there is one.
pub(super) fn read_with_head(path: &Path, case: &CaseRef, head: Option<&Head>) -> Result<Journal, StoreError> {
    let Some(bytes) = durable::read_if_there(path)? else {
        let damage = Damage::Missing(head.map_or(0, |head| head.seq));
        return Err(StoreError::damaged(path, None, damage));
    };
    read(path, case, &bytes, head)
}

/// The journal that these bytes are: what `Store::journal` makes of a file, for whoever has the bytes and no store. It
/// is held against a head where there is one; `path` is where errors say it is.
///
/// # Errors
/// `Damaged` at the first line that is not as the program left it.
pub fn read(path: &Path, case: &CaseRef, bytes: &[u8], head: Option<&Head>) -> Result<Journal, StoreError> {
    let wrong = |(line, damage)| StoreError::damaged(path, line, damage);
    read_with_case(case, bytes, head).map(|(journal, _)| journal).map_err(wrong)
}

/// What is wrong with a journal, and in which of its lines if it is one.
pub(super) type Wrong = (Option<usize>, Damage);

/// The same, with the case that it leaves.
pub(super) fn read_with_case(case: &CaseRef, bytes: &[u8], head: Option<&Head>) -> Result<(Journal, Case), Wrong> {
    let whole = memrchr(b'\n', bytes).map_or(0, |last| last + 1);
    let mut torn = (whole < bytes.len()).then(|| Torn { from: whole, bytes: bytes.len() - whole, recorded: None });
    let mut before = Before::default();
    // No sound line is shorter; what is not sound must not ask for more than there can be.
    let mut entries = Vec::with_capacity(memchr_iter(b'\n', bytes).count().min(bytes.len() / SHORTEST_LINE));
    let (mut there, mut gone) = (Vec::new(), Vec::new());
    let mut digest_at_head: Option<Digest> = None;
    for (number, line) in lines(bytes).enumerate() {
        let read = read_line(case, line, &before).map_err(|damage| (Some(number + 1), damage))?;
        let (entry, digest) = (read.entry, read.digest);
        match read.personal {
            PersonalPart::Never => {}
            PersonalPart::There => there.push(entry.seq),
            PersonalPart::Gone => gone.push(entry.seq),
        }
        if head.is_some_and(|head| head.seq == entry.seq) {
            digest_at_head = Some(digest);
        }
        before = Before { seq: entry.seq, digest: Some(digest) };
        entries.push(entry);
    }
    // A torn line that the head knows of was recorded in full once: it is left out like any torn line, and said.
    let at_head = head.filter(|head| head.seq == before.seq + 1);
    if let (Some(torn), Some(head)) = (&mut torn, at_head) {
        torn.recorded = Some(head.seq);
    } else if let Some(head) = head {
        if before.seq < head.seq {
            let damage = Damage::CutOff { head: head.seq, found: before.seq };
            return Err((None, damage));
        }
        if digest_at_head.as_ref() != Some(&head.digest) {
            let line = usize::try_from(head.seq).ok();
            return Err((line, Damage::Rewritten(head.seq)));
        }
    }
    let Some(digest) = before.digest else {
        return Err((Some(1), Damage::NeverLogged));
    };
    let erased = last_erasure(&entries);
    if let Some(taken) = gone.into_iter().find(|seq| erased.is_none_or(|erased| *seq >= erased)) {
        return Err((usize::try_from(taken).ok(), Damage::PersonalMissing));
    }
    if let Some((entry, wrong)) = out_of_place(&entries) {
        return Err((usize::try_from(entry).ok(), Damage::Replay(wrong)));
    }
    let left = Case::replay(case, &entries).map_err(|error| (None, Damage::Replay(error)))?;
    let journal =
        Journal { case: case.clone(), entries, personal: there, head: Head { seq: before.seq, digest }, torn };
    Ok((journal, left))
}

/// The number of an entry that logs a complaint elsewhere than at the beginning, or puts something else there. As at a
/// day between, what a later correction mends is not mended yet, and the case could not be made.
fn out_of_place(entries: &[Entry]) -> Option<(u32, CannotReplay)> {
    entries.iter().find_map(|entry| {
        let (place, event) = match &entry.event {
            Event::Corrected(Corrected { entry: of, correction: Correction::Replaced { event, .. }, .. }) => {
                (*of, event.as_ref())
            }
            event => (entry.seq, event),
        };
        match (place, matches!(event, Event::Logged(_))) {
            (1, false) => Some((entry.seq, CannotReplay::NotLogged)),
            (2.., true) => Some((entry.seq, CannotReplay::LoggedTwice(entry.seq))),
            _ => None,
        }
    })
}

/// The number of the last entry that says that the personal parts before it were erased.
pub(super) fn last_erasure(entries: &[Entry]) -> Option<u32> {
    entries.iter().rev().find(|entry| matches!(entry.event, Event::Erased(_))).map(|entry| entry.seq)
}
