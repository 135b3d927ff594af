//! Making a store of an archive again.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::thread;

use super::super::layout::FROM_THE_START;
use super::super::{Store, StoreError, durable};
use super::{ArchivedStore, CannotBackUp, Fault};

/// How many files are synced at once: the disk then takes many of them in one go.
const AT_ONCE: usize = 32;

impl ArchivedStore {
    /// Restores the store to a folder that is not there or empty. It is written beside, verified and synced, and given
    /// its name last, so that what is cut short leaves no half store. `watch` is told how many of how many files are
    /// written.
    pub fn restore(self, into: &Path, watch: &mut dyn FnMut(usize, usize)) -> Result<Store, CannotBackUp> {
        let stands = vacant(into)?;
        let (above, beside) = beside(into)?;
        durable::make_folder(&above)?;
        durable::new_folder(&beside)?;
        let restored = self.write(&beside, watch).and_then(|()| {
            if stands {
                // It goes only if it is still empty.
                fs::remove_dir(into).map_err(StoreError::io("replace the empty folder", into))?;
            }
            Ok(durable::put_in_place(&beside, into)?)
        });
        if restored.is_err() {
            // Half a store is nobody's; failing to remove it must not hide why it failed.
            let _ = fs::remove_dir_all(&beside);
        }
        restored?;
        Ok(Store::open(into)?)
    }

    fn write(self, folder: &Path, watch: &mut dyn FnMut(usize, usize)) -> Result<(), CannotBackUp> {
        let archive = self.path.clone();
        let mut written = Written { folder, files: Vec::new(), folders: BTreeSet::from([folder.to_owned()]) };
        for name in FROM_THE_START {
            written.folder(&folder.join(name))?;
        }
        let contents = self.each(&mut |path, bytes| written.put(path, bytes), watch)?;
        written.put(".lock", b"")?;
        written.sync()?;
        let head = Store::open(folder)?.head_digest()?;
        if head.as_str() != contents.store_head {
            return Err(CannotBackUp::Archive { path: archive, fault: Fault::Amount("store head") });
        }
        Ok(())
    }
}

/// Whether an empty folder stands there; an error where anything else does.
fn vacant(into: &Path) -> Result<bool, CannotBackUp> {
    let taken = || CannotBackUp::Taken(into.to_owned());
    match fs::symlink_metadata(into) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(StoreError::io("look at", into)(error).into()),
        Ok(found) if !found.is_dir() => Err(taken()),
        Ok(_) => match fs::read_dir(into).map_err(StoreError::io("list", into))?.next() {
            None => Ok(true),
            Some(_) => Err(taken()),
        },
    }
}

/// The folder that it lies in, and a name beside it.
fn beside(into: &Path) -> Result<(PathBuf, PathBuf), CannotBackUp> {
    let Some(name) = into.file_name() else { return Err(CannotBackUp::Unnamed(into.to_owned())) };
    let above = into.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = name.to_owned();
    beside.push(format!(".new-{}", std::process::id()));
    Ok((above.to_owned(), above.join(beside)))
}

/// What is written so far.
struct Written<'a> {
    folder: &'a Path,
    files: Vec<PathBuf>,
    folders: BTreeSet<PathBuf>,
}

impl Written<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let file = self.folder.join(path);
        if let Some(above) = file.parent() {
            self.folder(above)?;
        }
        durable::write_unsynced(&file, bytes)?;
        self.files.push(file);
        Ok(())
    }

    fn folder(&mut self, folder: &Path) -> Result<(), StoreError> {
        if !self.folders.contains(folder) {
            durable::make_folder(folder)?;
            self.folders
                .extend(folder.ancestors().take_while(|above| above.starts_with(self.folder)).map(Path::to_owned));
        }
        Ok(())
    }

    /// All of it reaches the disk: the files together, sooner than each by itself, and then their names.
    fn sync(&self) -> Result<(), StoreError> {
        let each = self.files.len().div_ceil(AT_ONCE).max(1);
        thread::scope(|scope| {
            let syncing: Vec<_> =
                self.files.chunks(each).map(|files| scope.spawn(|| files.iter().try_for_each(synced))).collect();
            let done = |syncing: thread::ScopedJoinHandle<'_, Result<(), StoreError>>| {
                syncing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            syncing.into_iter().try_for_each(done)
        })?;
        self.folders.iter().try_for_each(|folder| durable::sync_folder(folder))
    }
}

fn synced(path: &PathBuf) -> Result<(), StoreError> {
    let opened = OpenOptions::new().write(true).open(path);
    opened.and_then(|file| file.sync_all()).map_err(StoreError::io("sync", path))
}
