//! Erasing: the one rewrite of a journal that there is.
//!
//! The lines without their personal parts and the entry that says so go to disk as one file in one rename: there is
//! no moment at which a part is gone and nothing says why.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::append::line;
use super::codec::{Before, without_personal};
use super::journal::read;
use super::layout::{FLAT, year_of};
use super::register::names_in;
use super::{Head, Journal, NewEntry, Recorded, Store, StoreError, StoreLock, durable};
use crate::case::CaseRef;

impl Store {
    /// Takes the personal part out of every line of a journal that the caller has read under this lock, and appends
    /// the entry that says so. Files beside the journal that a crash or a repair left of it go first, since they may
    /// hold the same words.
    ///
    /// # Errors
    /// `Damaged` when its last line is torn. Where the rewriting fails the journal is as it was.
    pub fn erase(&self, _lock: &StoreLock, journal: &Journal, entry: NewEntry) -> Result<Recorded, StoreError> {
        self.can_append(journal)?;
        let (case, path) = (&journal.case, self.journal_path(&journal.case));
        let before = Before { seq: journal.head.seq, digest: Some(journal.head.digest) };
        let entry = entry.numbered(before.seq + 1);
        let (newest, digest) = line(&path, case, &entry, &before)?;
        let bytes = durable::read_if_there(&path)?.unwrap_or_default();
        let mut rewritten = Vec::with_capacity(bytes.len());
        for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let bare = without_personal(line.strip_suffix(b"\n").unwrap_or(line));
            rewritten.extend(bare.map_err(|damage| StoreError::damaged(&path, Some(number + 1), damage))?);
            rewritten.push(b'\n');
        }
        rewritten.extend(newest);
        // What is to stand there is read as any journal is, against the head that the old one had.
        let read = read(&path, case, &rewritten, Some(&journal.head))?;
        if read.head.digest != digest {
            return Err(StoreError::Unwritable("it would not be read back as it is".to_owned()));
        }
        self.remove_leavings(case)?;
        durable::replace(&path, &rewritten)?;
        let head_behind = self.keep_head(case, &Head { seq: entry.seq, digest }).err();
        Ok(Recorded { entry, head_behind })
    }

    /// Removes what lies beside a case's journal: torn lines that a repair moved aside, and files that a writer did
    /// not finish.
    fn remove_leavings(&self, case: &CaseRef) -> Result<(), StoreError> {
        let folder = self.year_folder(case.year());
        for name in self.leavings(case)? {
            let path = folder.join(name);
            fs::remove_file(&path).map_err(StoreError::io("remove", &path))?;
        }
        durable::sync_folder(&folder)
    }

    /// Files in the store's folder that somebody else made and that, by their names, may hold words of a case: a sync
    /// program's copies, what an editor left, a folder copied into its own. They are nobody's to remove but theirs.
    pub fn copies(&self, case: &CaseRef) -> Result<Vec<PathBuf>, StoreError> {
        let stem = case.to_string();
        let of_this = |name: &str| {
            let rest = name.trim_start_matches(['.', '#', '~']).strip_prefix(&stem);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
        };
        let leavings = self.leavings(case)?;
        let folder = self.year_folder(case.year());
        let mut beside = names_in(&folder)?;
        beside.retain(|name| of_this(name) && *name != format!("{stem}.jsonl") && !leavings.contains(name));
        let mut copies: Vec<PathBuf> = beside.into_iter().map(|name| folder.join(name)).collect();
        // A folder that cannot be looked into may hold anything.
        let may_hold = |path: &Path| is_folder(path) || path.file_name().and_then(OsStr::to_str).is_some_and(of_this);
        copies.extend(self.elsewhere()?.into_iter().filter(|path| may_hold(path)));
        copies.sort_unstable();
        Ok(copies)
    }

    /// Every file in the store's folder that is in none of the folders that are its own, and folders that cannot be looked into.
    fn elsewhere(&self) -> Result<Vec<PathBuf>, StoreError> {
        let not_own = |folder: PathBuf, own: fn(&str) -> bool| {
            let names = names_in(&folder)?.into_iter().filter(move |name| !own(name));
            Ok::<_, StoreError>(names.map(move |name| folder.join(name)))
        };
        let mut to_look_at: Vec<PathBuf> =
            not_own(self.root.clone(), |name| name == "cases" || FLAT.contains(&name))?.collect();
        to_look_at.extend(not_own(self.root.join("cases"), |name| year_of(name).is_some())?);
        let mut found = Vec::new();
        while let Some(path) = to_look_at.pop() {
            match is_folder(&path).then(|| not_own(path.clone(), |_| false)) {
                Some(Ok(inside)) => to_look_at.extend(inside),
                Some(Err(_)) | None => found.push(path),
            }
        }
        Ok(found)
    }

    /// The names of the files beside a case's journal that may hold words of it.
    pub fn leavings(&self, case: &CaseRef) -> Result<Vec<String>, StoreError> {
        let mut names = names_in(&self.year_folder(case.year()))?;
        names.retain(|name| {
            let rest = name.strip_prefix(&format!("{case}.jsonl."));
            rest.is_some_and(|rest| rest.starts_with("torn-") || rest.starts_with("new-"))
        });
        names.sort_unstable();
        Ok(names)
    }
}

/// Whether a folder is there, and no link to one, which may lead anywhere.
fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}
