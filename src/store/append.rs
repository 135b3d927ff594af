//! Recording: nothing is said to be recorded before it is on the disk.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};

use super::codec::{Salt, write_line};
use super::{Damage, Digest, Head, Journal, Store, StoreError, StoreLock, durable};
use crate::case::{CaseRef, Entry, Event, Handler, Override};

/// An entry without its number.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The day it happened.
    pub on: NaiveDate,
    /// The instant it is written.
    pub recorded_at: DateTime<Utc>,
    /// Who writes it.
    pub recorded_by: Handler,
    /// What happened.
    pub event: Event,
    /// Anything else worth saying.
    pub note: Option<String>,
    /// Whether it goes against the policy.
    pub overrides: Option<Override>,
}

impl NewEntry {
    /// The entry of that number.
    pub fn numbered(self, seq: u32) -> Entry {
        let Self { on, recorded_at, recorded_by, event, note, overrides } = self;
        Entry { seq, on, recorded_at, recorded_by, event, note, overrides }
    }
}

impl Store {
    /// The reference that the next case received in that year would get.
    pub fn next_reference(&self, year: i32) -> Result<CaseRef, StoreError> {
        let number = self.next_number(year)?;
        CaseRef::new(&self.settings.prefix, year, number).map_err(|bad| StoreError::NoReferenceLeft(bad.0))
    }

    /// Begins a new case's journal with its first entry.
    pub fn begin(&self, _lock: &StoreLock, case: &CaseRef, entry: NewEntry) -> Result<Entry, StoreError> {
        let entry = entry.numbered(1);
        durable::make_folder(&self.year_folder(case.year()))?;
        let path = self.journal_path(case);
        let (line, digest) = line(&path, case, &entry, None)?;
        let mut options = OpenOptions::new();
        let mut file = durable::private(options.append(true).create_new(true))
            .open(&path)
            .map_err(StoreError::io("begin", &path))?;
        write(&mut file, &path, &line)?;
        durable::sync_folder(&self.year_folder(case.year()))?;
        self.keep_head(case, &Head { seq: 1, digest })?;
        Ok(entry)
    }

    /// Appends an entry to a journal that the caller has read under this lock.
    ///
    /// # Errors
    /// `Damaged` when its last line is torn: appending would glue the new entry to it.
    pub fn append(&self, _lock: &StoreLock, journal: &Journal, entry: NewEntry) -> Result<Entry, StoreError> {
        let path = self.journal_path(&journal.case);
        if let Some(torn) = &journal.torn {
            let line = Some(journal.entries.len() + 1);
            return Err(StoreError::damaged(&path, line, Damage::Torn(torn.bytes)));
        }
        let entry = entry.numbered(journal.head.seq + 1);
        let (line, digest) = line(&path, &journal.case, &entry, Some(&journal.head.digest))?;
        let mut options = OpenOptions::new();
        let mut file = options.append(true).open(&path).map_err(StoreError::io("append to", &path))?;
        write(&mut file, &path, &line)?;
        self.keep_head(&journal.case, &Head { seq: entry.seq, digest })?;
        Ok(entry)
    }
}

fn line(path: &Path, case: &CaseRef, entry: &Entry, prev: Option<&Digest>) -> Result<(Vec<u8>, Digest), StoreError> {
    let salt = Salt::fresh()?;
    write_line(case, entry, prev, &salt).map_err(|error| StoreError::Io {
        doing: "write",
        path: path.to_owned(),
        source: error.into(),
    })
}

/// One write of the whole line, and the disk's word that it has it.
fn write(file: &mut File, path: &Path, line: &[u8]) -> Result<(), StoreError> {
    file.write_all(line).map_err(StoreError::io("append to", path))?;
    file.sync_data().map_err(StoreError::io("sync", path))
}
