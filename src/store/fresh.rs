//! A new store filled all at once, before anybody can use it: for invented cases, of which there may be very many.
//!
//! Nothing in it is synced case by case, so none of this is for cases that somebody lives by: a store that is there
//! already cannot be filled. The file that makes the folder a store is written last; until then it is none. After a
//! crash of the machine soon afterwards some journals may not be whole, which `check` finds.

use std::collections::BTreeMap;
use std::path::Path;

use super::codec::{Salt, write_line};
use super::layout::FROM_THE_START;
use super::{Digest, FoundPolicy, Head, Settings, Store, StoreError, durable, heads, settings};
use crate::case::{CaseRef, Entry};

/// A store that is being filled.
#[derive(Debug)]
pub struct FreshStore {
    store: Store,
    heads: BTreeMap<i32, Vec<u8>>,
}

impl FreshStore {
    /// Begins a store in a folder that is not there yet.
    pub fn begin(root: &Path, settings: &Settings) -> Result<Self, StoreError> {
        if let Some(above) = root.parent().filter(|above| !above.as_os_str().is_empty()) {
            durable::make_folder(above)?;
        }
        // Unlike the others it must not be there: what is there already is not filled.
        durable::new_folder(root)?;
        for folder in FROM_THE_START {
            durable::make_folder(&root.join(folder))?;
        }
        Ok(Self { store: Store { root: root.to_owned(), settings: settings.clone() }, heads: BTreeMap::new() })
    }

    /// Keeps the exact file of a policy for the cases pinned to it.
    pub fn keep_policy(&self, found: &FoundPolicy) -> Result<(), StoreError> {
        self.store.keep_policy(found)
    }

    /// The reference of the next case of that year: its number is one more than that of the last one put.
    pub fn next_reference(&self, year: i32) -> Result<CaseRef, StoreError> {
        let number = self.heads.get(&year).map_or(0, |records| heads::count(records)) + 1;
        CaseRef::new(&self.store.settings.prefix, year, number).map_err(|bad| StoreError::NoReferenceLeft(bad.0))
    }

    /// Puts a whole case into it, under the reference that was next. The same entries always give the same bytes.
    pub fn put(&mut self, case: &CaseRef, entries: &[Entry]) -> Result<(), StoreError> {
        let path = self.store.journal_path(case);
        durable::make_folder(&self.store.year_folder(case.year()))?;
        let (mut journal, mut prev): (Vec<u8>, Option<Digest>) = (Vec::new(), None);
        for entry in entries {
            let written = write_line(case, entry, prev.as_ref(), &Salt::invented(case, entry.seq));
            let (line, digest) = written.map_err(|error| StoreError::io("write", &path)(error.into()))?;
            journal.extend_from_slice(&line);
            prev = Some(digest);
        }
        durable::write_unsynced(&path, &journal)?;
        let (Some(last), Some(digest)) = (entries.last(), prev) else { return Ok(()) };
        let head = Head { seq: last.seq, digest };
        self.heads.entry(case.year()).or_default().extend_from_slice(heads::record(case, &head).as_bytes());
        Ok(())
    }

    /// Makes it a store.
    pub fn finish(self) -> Result<Store, StoreError> {
        let Self { store, heads } = self;
        for (year, records) in heads {
            durable::replace(&store.heads_file(year), &records)?;
            durable::sync_folder(&store.year_folder(year))?;
        }
        settings::write_new(&store.root, &store.settings)?;
        Store::open(&store.root)
    }
}
