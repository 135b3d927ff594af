//! The exact bytes of what stands in the store, for whoever must verify them elsewhere.

use super::journal::digests;
use super::register::names_in;
use super::{Damage, Digest, FoundPolicy, Journal, Store, StoreError, durable};
use crate::case::PolicyPin;

impl Store {
    /// The bytes of a journal that was read and verified: its entries, without what was appended since or torn.
    pub fn journal_bytes(&self, journal: &Journal) -> Result<Vec<u8>, StoreError> {
        let path = self.journal_path(&journal.case);
        let bytes = durable::read_if_there(&path)?.unwrap_or_default();
        let lines = bytes.split_inclusive(|byte| *byte == b'\n').take(journal.entries.len());
        let bytes = lines.collect::<Vec<_>>().concat();
        match digests(&journal.case, &bytes).0.last() {
            Some(digest) if *digest == journal.head.digest => Ok(bytes),
            _ => Err(StoreError::damaged(&path, None, Damage::Rewritten(journal.head.seq))),
        }
    }

    /// The name and the bytes of the policy that a case is pinned to: of the copy kept, or of the shipped file that is
    /// the same.
    pub fn pinned_file(&self, pin: &PolicyPin) -> Result<(String, Vec<u8>), StoreError> {
        let path = self.pinned_path(pin);
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let same = |bytes: &Vec<u8>| Digest::of(bytes).as_str() == pin.digest;
        let shipped = || FoundPolicy::shipped(&pin.id).map(|found| found.bytes);
        let found = durable::read_if_there(&path)?.filter(same).or_else(shipped).filter(same);
        found.map(|bytes| (name, bytes)).ok_or_else(|| StoreError::damaged(&path, None, Damage::PolicyDigest))
    }

    /// The changes of the organisation's calendar and the bank-holiday files taken in, by name.
    pub fn calendar_files(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let path = self.calendar_path();
        let mut files = Vec::new();
        files.extend(durable::read_if_there(&path)?.map(|bytes| ("calendar.jsonl".to_owned(), bytes)));
        let folder = self.root.join("calendars");
        let mut names = names_in(&folder)?;
        names.retain(|name| !name.starts_with('.'));
        names.sort_unstable();
        for name in names {
            files.extend(durable::read_if_there(&folder.join(&name))?.map(|bytes| (name, bytes)));
        }
        Ok(files)
    }
}
