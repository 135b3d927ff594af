//! One writer at a time.
//!
//! The lock is on a file of its own that is never replaced or removed: a lock on a file that is renamed over
//! protects nothing.

use std::fs::{File, OpenOptions, TryLockError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Store, StoreError, durable};

/// The right to write, until dropped.
#[derive(Debug)]
pub struct StoreLock {
    _file: File,
}

impl Store {
    /// Takes the lock, waiting at most so long for another process to let go of it.
    pub fn lock(&self, wait: Duration) -> Result<StoreLock, StoreError> {
        self.lock_file(".lock", wait)
    }

    /// The right to be the one import there is, which it keeps while it lets others write in between.
    ///
    /// # Errors
    /// `Busy` at once when another process has it.
    pub fn lock_imports(&self) -> Result<StoreLock, StoreError> {
        self.lock_file(".import-lock", Duration::ZERO)
    }

    fn lock_file(&self, name: &str, wait: Duration) -> Result<StoreLock, StoreError> {
        let path = self.root.join(name);
        let mut options = OpenOptions::new();
        let file = durable::private(options.write(true).create(true).truncate(false))
            .open(&path)
            .map_err(StoreError::io("open the lock", &path))?;
        let until = Instant::now() + wait;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(StoreLock { _file: file }),
                Err(TryLockError::WouldBlock) if Instant::now() < until => sleep(Duration::from_millis(2)),
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy(path)),
                Err(TryLockError::Error(error)) => return Err(StoreError::io("lock", &path)(error)),
            }
        }
    }
}
