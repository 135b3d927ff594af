//! The store's files as they stood at one moment.
//!
//! Under the lock nobody writes, but reading a hundred thousand journals under it would keep everybody waiting. So only
//! how long each journal is gets noted under the lock: a journal grows by whole lines and nothing else, and what it was is
//! its beginning. An erasure or a repair is the exception, and shows in the file having been replaced or cut.

use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::Path;

use super::super::layout::{FLAT, year_of};
use super::super::lock::LOCKS;
use super::super::register::names_in;
use super::super::{Digest, Store, StoreError, StoreLock, durable};
use super::belongs::belongs;

/// What the store is at one moment.
pub(super) struct Moment {
    /// Its files, in order of path.
    pub(super) files: Vec<Found>,
    /// The paths in its folder that are not part of it.
    pub(super) left_out: Vec<String>,
    pub(super) cases: usize,
    pub(super) head: Digest,
}

/// A file of the store.
pub(super) struct Found {
    /// From the store's folder on, joined by `/`.
    pub(super) path: String,
    was: Was,
}

/// What the file was.
enum Was {
    /// These bytes.
    Read(Vec<u8>),
    /// A journal, of which so much was there.
    Journal(Stood),
}

/// What the system says of a file.
#[derive(PartialEq, Eq)]
struct Stood {
    bytes: u64,
    /// By which the system knows it, where it has such a number: one that replaced it has another.
    number: Option<u64>,
    /// When it was changed last, in nanoseconds.
    changed: Option<u128>,
}

impl Stood {
    fn of(found: &Metadata) -> Self {
        #[cfg(unix)]
        let number = Some(std::os::unix::fs::MetadataExt::ino(found));
        #[cfg(not(unix))]
        let number = None;
        let changed = found.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let changed = changed.map(|since| since.as_nanos());
        Self { bytes: found.len(), number, changed }
    }
}

impl Found {
    /// Its bytes as they were at the moment; none where that cannot be told any more.
    pub(super) fn bytes(&self, root: &Path) -> Result<Option<Vec<u8>>, StoreError> {
        let stood = match &self.was {
            Was::Read(bytes) => return Ok(Some(bytes.clone())),
            Was::Journal(stood) => stood,
        };
        let path = root.join(&self.path);
        let read = || {
            let file = File::open(&path)?;
            let now = Stood::of(&file.metadata()?);
            let mut bytes = Vec::new();
            file.take(stood.bytes).read_to_end(&mut bytes)?;
            Ok((now, bytes))
        };
        let (now, bytes) = match read() {
            Ok(read) => read,
            Err(error) if std::io::Error::kind(&error) == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io("read", &path)(error)),
        };
        let grown = now.bytes > stood.bytes && now.number.is_some() && now.number == stood.number;
        let same = now == *stood || (grown && bytes.ends_with(b"\n"));
        Ok((same && bytes.len() as u64 == stood.bytes).then_some(bytes))
    }
}

impl Store {
    /// What the store is now, while nobody can be writing.
    pub(super) fn moment(&self, _lock: &StoreLock) -> Result<Moment, StoreError> {
        let mut moment =
            Moment { files: Vec::new(), left_out: Vec::new(), cases: self.cases()?.len(), head: self.head_digest()? };
        self.gather("", &mut moment)?;
        for folder in FLAT {
            self.gather(folder, &mut moment)?;
        }
        for name in names_in(&self.root.join("cases"))? {
            let path = format!("cases/{name}");
            if year_of(&name).is_some() && self.root.join(&path).is_dir() {
                self.gather(&path, &mut moment)?;
            } else {
                moment.left_out.push(path);
            }
        }
        moment.files.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        moment.left_out.sort_unstable();
        Ok(moment)
    }

    /// Adds the files of a folder.
    fn gather(&self, folder: &str, moment: &mut Moment) -> Result<(), StoreError> {
        for name in names_in(&self.root.join(folder))? {
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            let full = self.root.join(&path);
            let found = match fs::metadata(&full) {
                Ok(found) => found,
                // A link that leads nowhere, or a name that is not text.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    moment.left_out.push(path);
                    continue;
                }
                Err(error) => return Err(StoreError::io("look at", &full)(error)),
            };
            let known_folder = found.is_dir() && (FLAT.contains(&path.as_str()) || path == "cases");
            if known_folder || LOCKS.contains(&path.as_str()) {
                continue;
            }
            if !found.is_file() || !belongs(&path) {
                moment.left_out.push(path);
                continue;
            }
            let journal = path.starts_with("cases/") && path.strip_suffix(".jsonl").is_some();
            let was = if journal {
                Was::Journal(Stood::of(&found))
            } else {
                Was::Read(durable::read_if_there(&full)?.unwrap_or_default())
            };
            moment.files.push(Found { path, was });
        }
        Ok(())
    }
}
