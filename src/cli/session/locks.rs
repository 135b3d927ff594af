//! Who may write to the store, and who must wait.

use super::{Session, Writing};
use crate::store::{Store, StoreError, StoreLock};

impl Session {
    /// The right to write to a store; for what is only tried, that nobody else does meanwhile.
    pub(in crate::cli) fn lock(&self, store: &Store) -> Result<StoreLock, StoreError> {
        match self.writing {
            Writing::DryRun => self.hold_still(store),
            Writing::ForReal => store.lock(self.wait),
        }
    }

    /// The right to be the one import there is.
    pub(in crate::cli) fn lock_imports(&self, store: &Store) -> Result<StoreLock, StoreError> {
        store.lock_imports(self.wait)
    }

    /// Keeps others from writing to a store that is copied.
    pub(in crate::cli) fn hold_still(&self, store: &Store) -> Result<StoreLock, StoreError> {
        store.hold_still(self.wait)
    }
}
