//! What a writer that was killed leaves of a file it was to put in place.
//!
//! Such a file stands beside its place as `NAME.new-PROCESS`. Nothing reads it. It may be whole, half or empty, and what
//! it holds was never said to be there.

use std::path::PathBuf;

use super::register::names_in;
use super::repair::aside;
use super::{Repaired, Store, StoreError, StoreLock, durable};
use crate::case::CaseRef;

impl Store {
    /// The files that writers did not finish, in order.
    pub(super) fn unfinished(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut folders = vec![self.root.clone(), self.root.join("pinned"), self.root.join("calendars")];
        folders.extend(self.years()?.into_iter().map(|year| self.year_folder(year)));
        let mut found = Vec::new();
        for folder in folders {
            let mut names = names_in(&folder)?;
            names.retain(|name| place_of(name).is_some());
            found.extend(names.into_iter().map(|name| folder.join(name)));
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Moves them aside under the names that torn lines get. Call under the lock: then nobody is about to finish one.
    pub(super) fn set_unfinished_aside(&self, _lock: &StoreLock) -> Result<Vec<Repaired>, StoreError> {
        let mut repaired = Vec::new();
        for path in self.unfinished()? {
            let Some(place) = path.file_name().and_then(|name| place_of(name.to_str()?)) else { continue };
            let aside = aside(&path.with_file_name(place));
            durable::rename(&path, &aside)?;
            let done = format!("moved what a writer did not finish to {}", aside.display());
            repaired.push(Repaired { path, done });
        }
        Ok(repaired)
    }
}

/// The name that an unfinished file was to get, where that is one that the store puts in place.
fn place_of(name: &str) -> Option<&str> {
    let place = numbered(name, ".new-")?;
    // A repair may have been killed while it moved something aside.
    let place = numbered(place, ".torn-").unwrap_or(place);
    let stem = place.strip_suffix(".jsonl").or_else(|| place.strip_suffix(".json"))?;
    let digest = stem.rsplit('-').next().unwrap_or_default();
    let copy = digest.len() == 16 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    (place == "plaint.json" || place == "calendar.jsonl" || copy || stem.parse::<CaseRef>().is_ok()).then_some(place)
}

/// Whether a repair gave the file its name.
pub(super) fn is_set_aside(name: &str) -> bool {
    numbered(name, ".torn-").is_some()
}

/// Whether a file among the journals that is none may hold something that somebody recorded.
pub(super) fn is_stray(name: &str) -> bool {
    !is_set_aside(name) && place_of(name).is_none()
}

/// What stands before such an ending and a number.
fn numbered<'n>(name: &'n str, ending: &str) -> Option<&'n str> {
    let (before, number) = name.rsplit_once(ending)?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_store_puts_in_place_is_unfinished() {
        for name in [
            "plaint.json.new-17",
            "WT-2026-0042.jsonl.new-4711",
            "WT-2026-0042.jsonl.torn-1.new-4711",
            "ours-0123456789abcdef.json.new-1",
            "0123456789abcdef.json.new-1",
        ] {
            assert!(place_of(name).is_some(), "{name}");
        }
        for name in
            ["plaint.json", "plaint.json.new-", "plaint.json.new-a", "letters.new-3", "WT-2026-0042.jsonl.torn-1"]
        {
            assert_eq!(place_of(name), None, "{name}");
        }
        assert!(is_set_aside("calendar.jsonl.torn-1") && !is_set_aside("calendar.jsonl.torn-1 (1)"));
    }
}
