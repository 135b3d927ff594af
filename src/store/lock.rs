//! One writer at a time.
//!
//! The lock is on a file of its own that is never replaced or removed: a lock on a file that is renamed over
//! protects nothing. The system lets go of it with the process that held it, however that ended.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Hindrance, Store, StoreError, durable};

/// The file that writers lock, and the one that an import locks besides.
pub(super) const LOCKS: [&str; 2] = [".lock", ".import-lock"];

/// The right to write, until dropped.
#[derive(Debug)]
pub struct StoreLock {
    /// Nothing where there is none, and nothing is to be written (`hold_still`).
    _file: Option<File>,
}

impl Store {
    /// Takes the lock, waiting at most so long for another process to let go of it.
    pub fn lock(&self, wait: Duration) -> Result<StoreLock, StoreError> {
        self.lock_file(LOCKS[0], wait)
    }

    /// The right to be the one import there is, which it keeps while it lets others write in between; waits at most so
    /// long for another import to end.
    pub fn lock_imports(&self, wait: Duration) -> Result<StoreLock, StoreError> {
        self.lock_file(LOCKS[1], wait)
    }

    /// Keeps others from writing for whoever records nothing, as a trial or a copy of the store does. Where the lock cannot
    /// be written to, on a read-only disk say, it is taken as it is; where there is none and none can be made, there is
    /// nothing to take.
    ///
    /// # Errors
    /// Those of `lock`, where the file cannot even be read.
    pub fn hold_still(&self, wait: Duration) -> Result<StoreLock, StoreError> {
        let path = self.root.join(LOCKS[0]);
        let refused = match open(&path) {
            Ok(file) => return taken(file, &path, wait),
            Err(refused) => refused,
        };
        match (refused.hindrance(), File::open(&path)) {
            (Some(Hindrance::ReadOnly | Hindrance::NoRight), Ok(file)) => taken(file, &path, wait),
            (Some(Hindrance::ReadOnly | Hindrance::NoRight), Err(none)) if none.kind() == ErrorKind::NotFound => {
                Ok(StoreLock { _file: None })
            }
            _ => Err(refused),
        }
    }

    fn lock_file(&self, name: &str, wait: Duration) -> Result<StoreLock, StoreError> {
        let path = self.root.join(name);
        taken(open(&path)?, &path, wait)
    }
}

/// The file to lock. What is to be written needs the right to write to it, too.
fn open(path: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    let opened = durable::private(options.write(true).create(true).truncate(false)).open(path);
    opened.map_err(StoreError::io("open the lock", path))
}

/// Locks a file, waiting at most so long for another process to let go of it.
fn taken(file: File, path: &Path, wait: Duration) -> Result<StoreLock, StoreError> {
    let began = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(StoreLock { _file: Some(file) }),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", path)(error)),
        }
        let waited = began.elapsed();
        if waited >= wait {
            return Err(StoreError::Busy { path: path.to_owned(), waited: wait });
        }
        sleep(pause(waited).min(wait.saturating_sub(waited)));
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
