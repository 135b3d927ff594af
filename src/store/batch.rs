//! Many cases at once, as an import brings them: none is said to be recorded before its batch is on the disk.
//!
//! Each journal is written whole beside its name and synced; when every one of them is, they get their names, and the
//! folders are synced; then the heads. So after a crash, a case of the batch is there with all of its entries, or it is
//! not there at all. What a batch that did not finish left beside the names is nobody's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use super::append::line;
use super::codec::Before;
use super::journal::read_with_head;
use super::register::names_in;
use super::{Digest, Head, Store, StoreError, StoreLock, durable};
use crate::case::{CaseRef, Entry};

/// How many files are waited for at once.
const WAITING: usize = 16;

/// A case that has no reference yet.
#[derive(Debug, Clone)]
pub struct WholeCase {
    /// The year it was received in.
    pub year: i32,
    /// Its entries, in order from 1; at least one.
    pub entries: Vec<Entry>,
}

/// The number of the next case of each year, as far as it is known from batches before.
#[derive(Debug, Clone, Default)]
pub struct NextNumbers(BTreeMap<i32, u32>);

/// Why cases could not be put into the store to the last.
#[derive(Debug)]
pub struct HalfPut {
    /// How many of them have come into the store all the same. Whether they last is not sure.
    pub there: usize,
    /// What was in the way.
    pub error: StoreError,
}

impl From<StoreError> for HalfPut {
    fn from(error: StoreError) -> Self {
        Self { there: 0, error }
    }
}

/// A journal on the disk that has not got its name yet.
struct Written {
    case: CaseRef,
    beside: PathBuf,
    head: Head,
}

impl Store {
    /// Puts these cases into the store, all of them or none, and gives their references in order.
    ///
    /// # Errors
    /// Where some of them could not get their names after others had, or what comes after the names failed: those that have
    /// them are there.
    pub fn put_all(
        &self,
        _lock: &StoreLock,
        next: &mut NextNumbers,
        cases: &[WholeCase],
    ) -> Result<Vec<CaseRef>, HalfPut> {
        let references = self.references(next, cases)?;
        let years: BTreeSet<i32> = cases.iter().map(|case| case.year).collect();
        for year in &years {
            durable::make_folder(&self.year_folder(*year))?;
        }
        let write = |(case, whole): (&CaseRef, &WholeCase)| self.write_beside(case, &whole.entries);
        let written: Vec<Result<Written, StoreError>> = references.par_iter().zip(cases).map(write).collect();
        let (there, failed): (Vec<_>, Vec<_>) = written.into_iter().partition(Result::is_ok);
        let there: Vec<Written> = there.into_iter().flatten().collect();
        let failed = failed.into_iter().find_map(Result::err).or_else(|| sync(&there).err());
        if let Some(error) = failed {
            remove(&there);
            return Err(error.into());
        }
        let mut named = 0;
        let mut given = Ok(());
        for written in &there {
            given = durable::put_where_free(&written.beside, &self.journal_path(&written.case));
            if given.is_err() {
                break;
            }
            named += 1;
        }
        remove(&there[named..]);
        let heads: Vec<(CaseRef, Head)> = there.into_iter().take(named).map(|one| (one.case, one.head)).collect();
        let half = |error| HalfPut { there: named, error };
        years.iter().try_for_each(|year| durable::sync_folder(&self.year_folder(*year))).map_err(half)?;
        self.keep_heads(&heads).and(given).map_err(half)?;
        Ok(references)
    }

    /// Finishes what batches before could not: what they left beside the names goes, for nothing else leaves such a file
    /// where there is no journal; and imported cases that have their names and nothing since get their heads, also where
    /// half of one was written.
    pub fn finish_batches(&self, _lock: &StoreLock) -> Result<(), StoreError> {
        for year in self.years()? {
            let folder = self.year_folder(year);
            let heads = self.heads(year)?.0;
            let mut without = Vec::new();
            for case in self.year(year)?.0.into_iter().filter(|case| !heads.contains_key(case)) {
                // What is damaged, or went on since, is for `check` to tell.
                let journal = read_with_head(&self.journal_path(&case), &case, None).ok();
                let journal = journal.filter(|journal| journal.torn.is_none());
                let journal = journal.filter(|one| one.entries.iter().all(|entry| entry.imported.is_some()));
                without.extend(journal.map(|journal| (case, journal.head)));
            }
            if !without.is_empty() {
                self.keep_heads(&without)?;
            }
            for name in names_in(&folder)? {
                let journal = name.split_once(".jsonl.new-").map(|(case, _)| folder.join(format!("{case}.jsonl")));
                if journal.is_some_and(|journal| !journal.exists()) {
                    let path = folder.join(name);
                    fs::remove_file(&path).map_err(StoreError::io("remove", &path))?;
                }
            }
        }
        Ok(())
    }

    /// The references that the cases get, one after the other.
    fn references(&self, next: &mut NextNumbers, cases: &[WholeCase]) -> Result<Vec<CaseRef>, StoreError> {
        let mut checked = BTreeSet::new();
        let mut references = Vec::with_capacity(cases.len());
        for WholeCase { year, .. } in cases {
            // Somebody may have logged a case since the batch before.
            if checked.insert(*year) && !self.is_next(next, *year)? {
                next.0.insert(*year, self.next_number(*year)?);
            }
            let number = next.0.entry(*year).or_insert(1);
            let case = CaseRef::new(&self.settings.prefix, *year, *number);
            references.push(case.map_err(|bad| StoreError::NoReferenceLeft(bad.0))?);
            *number += 1;
        }
        Ok(references)
    }

    /// Whether the number known to be the next of a year still is: it has no journal and nothing has a head from it on.
    fn is_next(&self, next: &NextNumbers, year: i32) -> Result<bool, StoreError> {
        let Some(number) = next.0.get(&year) else { return Ok(false) };
        let Ok(case) = CaseRef::new(&self.settings.prefix, year, *number) else { return Ok(false) };
        Ok(!self.journal_path(&case).exists() && self.numbers_with_heads(year)? < *number)
    }

    fn write_beside(&self, case: &CaseRef, entries: &[Entry]) -> Result<Written, StoreError> {
        let path = self.journal_path(case);
        let (mut journal, mut before) = (Vec::new(), Before::default());
        for entry in entries {
            let (line, digest) = line(&path, case, entry, &before)?;
            journal.extend_from_slice(&line);
            before = Before { seq: entry.seq, digest: Some(digest) };
        }
        let digest = before.digest.unwrap_or_else(|| Digest::of(&journal));
        let beside = durable::beside(&path);
        let written = durable::write_unsynced(&beside, &journal);
        if written.is_err() {
            // It is nobody's; failing to remove it must not hide why it failed.
            let _ = fs::remove_file(&beside);
        }
        written?;
        Ok(Written { case: case.clone(), beside, head: Head { seq: before.seq, digest } })
    }
}

/// Syncs every one of them. Most of it is waiting, and what waits together is synced together.
fn sync(written: &[Written]) -> Result<(), StoreError> {
    let sync = || written.par_iter().try_for_each(|one| durable::sync_file(&one.beside));
    match ThreadPoolBuilder::new().num_threads(WAITING).build() {
        Ok(pool) => pool.install(sync),
        // The system has no more threads to give: then with those that there are.
        Err(_) => sync(),
    }
}

fn remove(written: &[Written]) {
    for one in written {
        // What cannot be removed is nobody's, and the next import takes it away.
        let _ = fs::remove_file(&one.beside);
    }
}
