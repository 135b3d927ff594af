//! Files written so that they are whole or absent after a crash, and private to their owner.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// Opens with these options, private to the owner where the system knows such a thing.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes the folder, and those above it, where they are not there; private to the owner.
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    // One by one, for each new name is synced in the folder above it.
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_folder(above)?;
    }
    match new_folder(path) {
        Err(StoreError::Io { source, .. }) if source.kind() == ErrorKind::AlreadyExists => {
            // Somebody else made it in the meantime, or it is something else.
            if !path.is_dir() {
                return Err(StoreError::NotAFolder(path.to_owned()));
            }
        }
        made => made?,
    }
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes a folder that is not there; private to the owner.
pub(super) fn new_folder(path: &Path) -> Result<(), StoreError> {
    let builder = &mut DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(builder, 0o700);
    builder.create(path).map_err(StoreError::io("make the folder", path))
}

/// Writes a new file whole and leaves it to the system when it reaches the disk.
pub(super) fn write_unsynced(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    let mut file = private(options.write(true).create_new(true)).open(path).map_err(StoreError::io("write", path))?;
    file.write_all(bytes).map_err(StoreError::io("write", path))
}

/// Makes what was written to a file survive a crash; not its name.
pub(super) fn sync_file(path: &Path) -> Result<(), StoreError> {
    let file = OpenOptions::new().write(true).open(path).map_err(StoreError::io("open", path))?;
    file.sync_all().map_err(StoreError::io("sync", path))
}

/// Makes a new name in the folder survive a crash.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    // Windows cannot open a folder to sync it, and keeps names without.
    if cfg!(unix) {
        let folder = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let opened = File::open(folder).map_err(StoreError::io("open the folder", folder))?;
        opened.sync_all().map_err(StoreError::io("sync the folder", folder))?;
    }
    Ok(())
}

/// The same for a folder above the store, which whoever may write to the store may have no right to open.
pub(super) fn sync_folder_above(path: &Path) -> Result<(), StoreError> {
    match sync_folder(path) {
        Err(StoreError::Io { source, .. }) if source.kind() == ErrorKind::PermissionDenied => Ok(()),
        synced => synced,
    }
}

/// Where the file that is to come to `path` is written first.
pub(super) fn beside(path: &Path) -> PathBuf {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".new-{}", std::process::id()));
    beside.into()
}

/// Gives what was written beside it its name, or removes it where it could not be written.
fn named(beside: &Path, path: &Path, written: Result<(), StoreError>) -> Result<(), StoreError> {
    let named = written.and_then(|()| fs::rename(beside, path).map_err(StoreError::io("put in place", path)));
    if named.is_err() {
        // The half-written file is nobody's; failing to remove it must not hide why it failed.
        let _ = fs::remove_file(beside);
    }
    named
}

/// Gives what was written beside it its name, which must be free: nobody else writes while the lock is held. The folder is
/// to be synced afterwards.
pub(super) fn put_where_free(beside: &Path, path: &Path) -> Result<(), StoreError> {
    if path.exists() {
        return Err(StoreError::io("put in place", path)(ErrorKind::AlreadyExists.into()));
    }
    fs::rename(beside, path).map_err(StoreError::io("put in place", path))
}

/// Puts a file of these bytes at `path`, replacing any: written beside it, synced, renamed, the folder synced.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = beside(path);
    named(&beside, path, write_whole(&beside, bytes))?;
    path.parent().map_or(Ok(()), sync_folder).map_err(StoreError::doubtful(path))
}

/// The same for what can be made again: a crash may leave anything in its place.
pub(super) fn replace_unsynced(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let beside = beside(path);
    named(&beside, path, write_unsynced(&beside, bytes))
}

/// Gives a file another name in its folder, for good.
pub(super) fn rename(path: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(path, to).map_err(StoreError::io("move aside", path))?;
    path.parent().map_or(Ok(()), sync_folder)
}

fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    let mut file =
        private(options.write(true).create(true).truncate(true)).open(path).map_err(StoreError::io("write", path))?;
    file.write_all(bytes).map_err(StoreError::io("write", path))?;
    file.sync_all().map_err(StoreError::io("sync", path))
}

/// The file's bytes; none when there is no such file.
pub(super) fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io("read", path)(error)),
    }
}

/// Appends these bytes in one write and syncs them, then the folder that the file's name is to last in, where it may
/// not yet. When any of it fails the file is cut back to what it was, so that what was said to have failed is not there
/// later.
///
/// # Errors
/// `Doubtful` when it cannot be cut back: what is there then is whole, or a torn line.
pub(super) fn append_whole(
    file: &mut File,
    path: &Path,
    bytes: &[u8],
    name_in: Option<&Path>,
) -> Result<(), StoreError> {
    let before = file.metadata().map_err(StoreError::io("append to", path))?.len();
    let appended = file
        .write_all(bytes)
        .map_err(StoreError::io("append to", path))
        .and_then(|()| file.sync_data().map_err(StoreError::io("sync", path)))
        .and_then(|()| name_in.map_or(Ok(()), sync_folder));
    let Err(error) = appended else { return Ok(()) };
    match file.set_len(before).and_then(|()| file.sync_data()) {
        Ok(()) => Err(error),
        Err(_) => Err(StoreError::doubtful(path)(error)),
    }
}

/// Puts a file of these bytes at `path` unless one is there; whether it did.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<bool, StoreError> {
    let beside = beside(path);
    let linked = write_whole(&beside, bytes).map(|()| fs::hard_link(&beside, path));
    // It has its second name by now, or is nobody's.
    let _ = fs::remove_file(&beside);
    match linked? {
        Ok(()) => path.parent().map_or(Ok(()), sync_folder).map(|()| true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(StoreError::io("make", path)(error)),
    }
}

/// Gives what was written beside it and synced its name, and makes that survive a crash.
pub(super) fn put_in_place(beside: &Path, path: &Path) -> Result<(), StoreError> {
    fs::rename(beside, path).map_err(StoreError::io("put in place", path))?;
    path.parent().map_or(Ok(()), sync_folder)
}
