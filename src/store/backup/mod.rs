//! A whole store in one file, and back: a zip archive of every file as it stood at one moment.
//!
//! `store/` in it holds the store's own files byte for byte, `SHA256SUMS` their digests as `sha256sum -c` reads them,
//! and `manifest.json` what they amount to. Nothing is compressed, so no file can turn out larger than the archive, and
//! the same store gives the same bytes. The archive ends in its own digest, its seal, so that any bit that changed shows.

mod belongs;
mod moment;
mod read;
mod restore;
mod seal;
mod write;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::StoreError;

pub use self::read::ArchivedStore;
pub use self::write::Archived;

/// The folder in the archive that holds the store.
const FOLDER: &str = "store/";
/// Every file's digest.
const SUMS: &str = "SHA256SUMS";
/// What they amount to.
const MANIFEST: &str = "manifest.json";
/// The format of archives that this program reads and writes.
const SCHEMA: &str = "plaint.archive/1";

/// What an archive holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    schema: String,
    /// How many cases have a journal or a head.
    pub cases: usize,
    /// How many files.
    pub files: usize,
    /// How long they are together.
    pub bytes: u64,
    /// The store's head digest.
    pub store_head: String,
    /// The digest of the list of digests.
    sums: String,
}

/// Why a whole store cannot be archived or restored.
#[derive(Debug, Error)]
pub enum CannotBackUp {
    /// The archive would lie in the store, and in every later archive.
    #[error("{} lies inside the store", .0.display())]
    Inside(PathBuf),
    /// What bears the archive's name is no file.
    #[error("{} is no file that can be replaced", .0.display())]
    NoFile(PathBuf),
    /// Something is there that a restored store would cover.
    #[error("{} is there already and not empty: a store is restored to a folder of its own", .0.display())]
    Taken(PathBuf),
    /// The folder is named by way of another.
    #[error("{} has no name of its own, by which the store could be put in its place", .0.display())]
    Unnamed(PathBuf),
    /// There is no such archive.
    #[error("there is no file {}", .0.display())]
    NotThere(PathBuf),
    /// The archive is not as it was written.
    #[error("{}: {fault}", path.display())]
    Archive {
        /// The archive.
        path: PathBuf,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A file could not be read or written, or the store restored cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How an archive differs from what the program writes.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// It cannot be read as a zip file.
    #[error("no zip file, or one that is cut off")]
    NotZip,
    /// It is some other zip file.
    #[error("no archive of a store, as `plaint export --archive` writes them: {0} is not in it")]
    NotArchive(&'static str),
    /// It was written by a newer version.
    #[error("written by a newer version of plaint ({0})")]
    Newer(String),
    /// What it says of itself cannot be read.
    #[error("{0} in it is not as plaint wrote it")]
    Unreadable(&'static str),
    /// A file of a name that no file of a store has, or that would lie elsewhere.
    #[error("it holds what is no file of a store: {0}")]
    Stranger(String),
    /// Two files of one name.
    #[error("it holds two files of the same name")]
    Twice,
    /// A file that is not kept as it is.
    #[error("{0} in it is compressed, encrypted or a link: somebody packed it anew")]
    Repacked(String),
    /// A file with other content.
    #[error("{0} in it is not the file that was archived: its digest does not match")]
    Differs(String),
    /// A file that its list does not name.
    #[error("{0} was added to it: its list of digests does not name it")]
    Added(String),
    /// A file that is gone.
    #[error("{0} is missing in it")]
    Missing(String),
    /// It does not amount to what it says.
    #[error("its {0} is not what its manifest says")]
    Amount(&'static str),
    /// Something else in it was changed.
    #[error("it is not as it was written: its own digest does not match")]
    Seal,
}
