//! One writer at a time.
//!
//! The lock is on a file of its own that is never replaced or removed: a lock on a file that is renamed over
//! protects nothing. The system lets go of it with the process that held it, however that ended.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Store, StoreError, durable};

/// The file that writers lock, and the one that an import locks besides.
pub(super) const LOCKS: [&str; 2] = [".lock", ".import-lock"];

/// The right to write, until dropped.
#[derive(Debug)]
pub struct StoreLock {
    /// Nothing where nobody ever wrote, and nobody can.
    _file: Option<File>,
}

impl Store {
    /// Takes the lock, waiting at most so long for another process to let go of it.
    pub fn lock(&self, wait: Duration) -> Result<StoreLock, StoreError> {
        self.lock_file(LOCKS[0], wait)
    }

    /// The right to be the one import there is, which it keeps while it lets others write in between.
    ///
    /// # Errors
    /// `Busy` at once when another process has it.
    pub fn lock_imports(&self) -> Result<StoreLock, StoreError> {
        self.lock_file(LOCKS[1], Duration::ZERO)
    }

    fn lock_file(&self, name: &str, wait: Duration) -> Result<StoreLock, StoreError> {
        let path = self.root.join(name);
        let Some(file) = open(&path)? else { return Ok(StoreLock { _file: None }) };
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(StoreLock { _file: Some(file) }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", &path)(error)),
            }
            let waited = began.elapsed();
            if waited >= wait {
                return Err(StoreError::Busy { path, waited: wait });
            }
            sleep(pause(waited).min(wait.saturating_sub(waited)));
        }
    }
}

/// The file to lock. Where it cannot be written to, it is locked as it is: what is tried, or copied, must hold still there,
/// too, and what is to be recorded is refused where it is written. On a disk that is read-only there may be none.
fn open(path: &Path) -> Result<Option<File>, StoreError> {
    let mut options = OpenOptions::new();
    match durable::private(options.write(true).create(true).truncate(false)).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) => match (error.kind(), File::open(path)) {
            (ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied, Ok(file)) => Ok(Some(file)),
            (ErrorKind::ReadOnlyFilesystem, Err(none)) if none.kind() == ErrorKind::NotFound => Ok(None),
            _ => Err(StoreError::io("open the lock", path)(error)),
        },
    }
}

/// How long to sleep before asking again. Whoever has waited longer asks more often, and so comes first among many: nobody
/// starves, however many come after. (The system's own queue is fairer still, but each hand-over then waits for one certain
/// process to be woken: sixteen writers took nearly twice as long.)
fn pause(waited: Duration) -> Duration {
    let halvings = waited.as_millis() / 500;
    Duration::from_micros(if halvings < 3 { 4000 >> halvings } else { 500 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_waited_longer_asks_more_often() {
        let pauses = [0, 499, 500, 1000, 1500, 9000, u64::MAX / 2].map(|waited| pause(Duration::from_millis(waited)));
        assert_eq!(pauses.map(|pause| pause.as_micros()), [4000, 4000, 2000, 1000, 500, 500, 500]);
    }
}
