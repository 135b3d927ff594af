//! The case store: files in one folder, of which the journals are the truth.
//!
//! Prints nothing, reports nothing and never asks the time.

mod append;
mod archive;
mod backup;
mod batch;
mod calendar_file;
mod calendar_line;
mod check;
mod codec;
mod digest;
mod durable;
mod erase;
mod error;
mod exact;
mod fresh;
mod guarded;
mod heads;
mod held;
mod index;
mod journal;
mod layout;
mod lock;
mod policies;
mod register;
mod repair;
mod reports;
mod settings;
mod unfinished;

pub use append::{NewEntry, Recorded};
pub use archive::Archive;
pub use backup::{Archived, ArchivedStore, CannotBackUp, Contents, Fault};
pub use batch::{HalfPut, NextNumbers, WholeCase};
pub use calendar_file::{CalendarChange, OwnCalendar, TornChange};
pub use check::{Check, Checked, Finding, Weight};
pub use codec::{CannotAmend, amended, value_of};
pub use digest::Digest;
pub use durable::{make_folder, replace};
pub use error::{Damage, Hindrance, StoreError};
pub use fresh::FreshStore;
pub use guarded::is_guarded;
pub use heads::{CaseHead, Head};
pub use held::{BadHeads, HeldHeads};
pub use index::{Asked, Believed, Freshness, Index, IndexAt, Known, Listed, Look, Told, Wanted};
pub use journal::{Journal, Torn, read as read_journal};
pub use lock::StoreLock;
pub use policies::{FoundPolicy, PolicyHome};
pub use register::NotOneCase;
pub use repair::Repaired;
pub use settings::{Homes, Settings};

use std::path::{Path, PathBuf};

use self::layout::FROM_THE_START;

/// An open store.
#[derive(Debug, Clone)]
pub struct Store {
    root: PathBuf,
    settings: Settings,
}

impl Store {
    /// Opens the store in that folder.
    ///
    /// # Errors
    /// `NoStore` when there is none; `Newer` when a newer version made it.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        let settings = settings::read(root)?;
        Ok(Self { root: root.to_owned(), settings })
    }

    /// Makes a store in that folder, which may exist, and opens it.
    pub fn create(root: &Path, settings: &Settings) -> Result<Self, StoreError> {
        make_folder(root)?;
        for folder in FROM_THE_START {
            make_folder(&root.join(folder))?;
        }
        // Somebody may have made one in the meantime: then that one it is.
        settings::write_new(root, settings)?;
        Self::open(root)
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What the store's own file says.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }
}
