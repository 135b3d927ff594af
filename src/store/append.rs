//! Recording: nothing is said to be recorded before it is on the disk.

use std::fs::{self, OpenOptions};
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};

use super::codec::{Before, Salt, read_line, write_line};
use super::{Digest, Head, Journal, Store, StoreError, StoreLock, Torn, durable};
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

/// An entry that is on the disk.
#[derive(Debug)]
pub struct Recorded {
    /// The entry.
    pub entry: Entry,
    /// Why the case's head could not be kept, where it could not. The entry stands all the same: a journal past its
    /// head is sound, and the next entry brings the head up to it.
    pub head_behind: Option<StoreError>,
}

impl NewEntry {
    /// The entry of that number.
    pub fn numbered(self, seq: u32) -> Entry {
        let Self { on, recorded_at, recorded_by, event, note, overrides } = self;
        Entry { seq, on, recorded_at, recorded_by, event, note, overrides, imported: None }
    }
}

impl Store {
    /// The reference that the next case received in that year would get.
    pub fn next_reference(&self, year: i32) -> Result<CaseRef, StoreError> {
        let number = self.next_number(year)?;
        CaseRef::new(&self.settings.prefix, year, number).map_err(|bad| StoreError::NoReferenceLeft(bad.0))
    }

    /// Begins a new case's journal with its first entry.
    pub fn begin(&self, _lock: &StoreLock, case: &CaseRef, entry: NewEntry) -> Result<Recorded, StoreError> {
        let entry = entry.numbered(1);
        let folder = self.year_folder(case.year());
        durable::make_folder(&folder)?;
        // Whoever made the year's folder, or the store, may have been killed before it was sure to last. The year's
        // first head, which comes after all this, shows that somebody got further.
        if !self.heads_file(case.year()).exists() {
            self.sync_names(case.year())?;
        }
        let path = self.journal_path(case);
        let (line, digest) = line(&path, case, &entry, &Before::default())?;
        let mut options = OpenOptions::new();
        let mut file = durable::private(options.append(true).create_new(true))
            .open(&path)
            .map_err(StoreError::io("begin", &path))?;
        if let Err(error) = durable::append_whole(&mut file, &path, &line, Some(&folder)) {
            // A case that was not logged has no file.
            return Err(match (fs::remove_file(&path), error) {
                (Ok(()), StoreError::Doubtful { source, .. }) => *source,
                (Ok(()), error) | (Err(_), error @ StoreError::Doubtful { .. }) => error,
                (Err(_), error) => StoreError::doubtful(&path)(error),
            });
        }
        let head_behind = self.keep_head(case, &Head { seq: 1, digest }).err();
        Ok(Recorded { entry, head_behind })
    }

    /// Appends an entry to a journal that the caller has read under this lock.
    ///
    /// # Errors
    /// `Damaged` when its last line is torn: appending would glue the new entry to it.
    pub fn append(&self, _lock: &StoreLock, journal: &Journal, entry: NewEntry) -> Result<Recorded, StoreError> {
        self.can_append(journal)?;
        let path = self.journal_path(&journal.case);
        let before = Before { seq: journal.head.seq, digest: Some(journal.head.digest) };
        let entry = entry.numbered(before.seq + 1);
        let (line, digest) = line(&path, &journal.case, &entry, &before)?;
        let mut options = OpenOptions::new();
        let mut file = options.append(true).open(&path).map_err(StoreError::io("append to", &path))?;
        // Where the head is not the newest entry's, whoever wrote that may have been killed before the journal's name
        // was sure to last: with a case's first entry, or with an erasure.
        let unfinished = !matches!(self.head(&journal.case), Ok(Some(head)) if head == journal.head);
        let folder = self.year_folder(journal.case.year());
        durable::append_whole(&mut file, &path, &line, unfinished.then_some(folder.as_path()))?;
        let head_behind = self.keep_head(&journal.case, &Head { seq: entry.seq, digest }).err();
        Ok(Recorded { entry, head_behind })
    }

    /// Whether a journal can be added to.
    ///
    /// # Errors
    /// `Damaged` when its last line is torn.
    pub fn can_append(&self, journal: &Journal) -> Result<(), StoreError> {
        let torn = |torn: &Torn| {
            let path = self.journal_path(&journal.case);
            Err(StoreError::damaged(&path, Some(journal.entries.len() + 1), torn.damage()))
        };
        journal.torn.as_ref().map_or(Ok(()), torn)
    }

    /// Makes the names last by which a journal of that year is found.
    fn sync_names(&self, year: i32) -> Result<(), StoreError> {
        durable::sync_folder(&self.year_folder(year))?;
        durable::sync_folder(&self.root.join("cases"))?;
        durable::sync_folder(&self.root)?;
        self.root.parent().map_or(Ok(()), durable::sync_folder_above)
    }
}

/// The entry's line, read back before it is written: what this program could not read must not get into a journal.
pub(super) fn line(
    path: &Path,
    case: &CaseRef,
    entry: &Entry,
    before: &Before,
) -> Result<(Vec<u8>, Digest), StoreError> {
    let salt = Salt::fresh()?;
    let written = write_line(case, entry, before.digest.as_ref(), &salt);
    let (line, digest) =
        written.map_err(|error| StoreError::Io { doing: "write", path: path.to_owned(), source: error.into() })?;
    match read_line(case, line.trim_ascii_end(), before) {
        Ok(read) if read.entry == *entry => Ok((line, digest)),
        Ok(_) => Err(StoreError::Unwritable("it would not be read back as it is".to_owned())),
        Err(damage) => Err(StoreError::Unwritable(damage.to_string())),
    }
}
