//! One writer at a time.
//!
//! The lock is on a file of its own that is never replaced or removed: a lock on a file that is renamed over
//! protects nothing. The system lets go of it with the process that held it, however that ended.

use std::fs::{File, OpenOptions, TryLockError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Store, StoreError, durable};

/// The file that writers lock, and the one that an import locks besides.
pub(super) const LOCKS: [&str; 2] = [".lock", ".import-lock"];

/// The right to write, until dropped.
#[derive(Debug)]
pub struct StoreLock {
    _file: File,
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
        let mut options = OpenOptions::new();
        let file = durable::private(options.write(true).create(true).truncate(false))
            .open(&path)
            .map_err(StoreError::io("open the lock", &path))?;
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(StoreLock { _file: file }),
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
