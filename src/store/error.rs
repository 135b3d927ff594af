//! What can go wrong with a store, always with the path and, where there is one, the line.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use thiserror::Error;

/// Why the store cannot do what was asked.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no store in the folder.
    #[error("there is no case store in {}", .0.display())]
    NoStore(PathBuf),
    /// The path is something else than a folder.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// A file could not be read or written.
    #[error("cannot {doing} {}", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// On what.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What was written could neither be made to last nor be taken back.
    #[error("cannot be sure of {}: what was written there may have come to stay", path.display())]
    Doubtful {
        /// Where it may be.
        path: PathBuf,
        /// What failed first.
        source: Box<StoreError>,
    },
    /// A file is not as the program left it.
    #[error("{}{}: {damage}", path.display(), line.map_or_else(String::new, |line| format!(":{line}")))]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The line, from 1, where there is one.
        line: Option<usize>,
        /// What is wrong with it.
        damage: Damage,
    },
    /// Another process held the lock past the wait.
    #[error("another process {} the lock {}", held(*.waited), path.display())]
    Busy {
        /// The lock.
        path: PathBuf,
        /// For how long it was waited for.
        waited: Duration,
    },
    /// What was to be recorded could not be read again.
    #[error("it cannot be recorded: {0}")]
    Unwritable(String),
    /// No randomness for the salt of personal data.
    #[error("the system gave no random numbers: {0}")]
    NoRandomness(String),
    /// The number of cases in a year is used up.
    #[error("no reference is left for {0}")]
    NoReferenceLeft(String),
}

fn held(waited: Duration) -> String {
    match waited.as_secs() {
        0 => "holds".to_owned(),
        1 => "held, for all of 1 second,".to_owned(),
        seconds => format!("held, for all of {seconds} seconds,"),
    }
}

/// How a file differs from what the program left.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Damage {
    /// Written by a newer version.
    #[error("written by a newer version of plaint ({0})")]
    Newer(String),
    /// Not text.
    #[error("not UTF-8 text")]
    NotText,
    /// Not of the shape that the program writes. What it says is left out: it may be personal.
    #[error("not a line that plaint wrote (column {0})")]
    Shape(usize),
    /// A value that cannot be.
    #[error("a value that cannot be: {0}")]
    Value(&'static str),
    /// The entry is not what its digest says.
    #[error("the entry was changed: its digest does not match")]
    EntryDigest,
    /// The personal part is not what its digest says.
    #[error("the personal part was changed: its digest does not match")]
    PersonalDigest,
    /// The personal part is gone, and no entry says that it was erased.
    #[error("the personal part is missing: nothing says that it was erased")]
    PersonalMissing,
    /// The settings are gone though there are cases.
    #[error("the store's settings are missing, though there are cases")]
    SettingsMissing,
    /// The settings cannot be read.
    #[error("not settings that plaint wrote (column {0})")]
    Settings(usize),
    /// The entry's number is not the next.
    #[error("entry {found} where entry {expected} belongs")]
    Sequence {
        /// The number that belongs there.
        expected: u32,
        /// The number found.
        found: u32,
    },
    /// The entry does not follow the one before it.
    #[error("the entry does not follow the one before it: the chain is broken")]
    Chain,
    /// The journal is another case's.
    #[error("this is the journal of another case")]
    OtherCase,
    /// Nothing but a torn line is there.
    #[error("the case was never fully logged: its first line is torn")]
    NeverLogged,
    /// The first entry does not log a complaint, or a later one does.
    #[error("{0}")]
    Replay(crate::case::CannotReplay),
    /// The journal is shorter than the store's head says.
    #[error("the newest entries are missing: the store's head is entry {head}, the journal ends at {found}")]
    CutOff {
        /// The entry number of the head.
        head: u32,
        /// The last one found.
        found: u32,
    },
    /// The entry at the head is another than the one the store recorded.
    #[error("entry {0} is not the one the store's head names: the journal was rewritten")]
    Rewritten(u32),
    /// The head names a journal that is not there.
    #[error("the journal is missing: the store's head says it has {0} entries")]
    Missing(u32),
    /// The last line is torn.
    #[error("the last line is torn ({0} bytes): it was never recorded in full")]
    Torn(usize),
    /// The last line is whole but for its newline.
    #[error("the last line has lost its newline: it counts, but nothing can be added to it")]
    NoNewline,
    /// The last line is torn, though the head says that it was recorded.
    #[error("the last line is torn ({bytes} bytes), though it had been recorded as entry {entry}")]
    TornEntry {
        /// How many bytes of it are there.
        bytes: usize,
        /// The entry it was.
        entry: u32,
    },
    /// A kept policy is not the file it was.
    #[error("the policy kept here is not the file it was: its digest does not match its name")]
    PolicyDigest,
    /// A kept policy is gone.
    #[error("the policy is missing that cases are pinned to: {0} of them")]
    PolicyMissing(u32),
    /// A policy file has faults.
    #[error("{0}")]
    Policy(String),
    /// A report definition has faults.
    #[error("{0}")]
    Report(String),
    /// A head record that cannot be read.
    #[error("the head of case number {0} cannot be read")]
    Head(u32),
    /// A bank-holiday file that cannot be read.
    #[error("{0}")]
    Feed(String),
}

/// What in the surroundings keeps a file from being read or written, as people can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// There is no room left.
    Full,
    /// Nothing can be written on that disk.
    ReadOnly,
    /// The user has no right to it.
    NoRight,
}

impl StoreError {
    /// What stands in the way, where it is one of these.
    pub fn hindrance(&self) -> Option<Hindrance> {
        let Self::Io { source, .. } = self else { return None };
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(Hindrance::Full),
            io::ErrorKind::ReadOnlyFilesystem => Some(Hindrance::ReadOnly),
            io::ErrorKind::PermissionDenied => Some(Hindrance::NoRight),
            _ => None,
        }
    }

    /// Wraps what the system said.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::NotADirectory => Self::NotAFolder(path),
            _ => Self::Io { doing, path, source },
        }
    }

    /// Wraps what failed after something was written that stays where it is.
    pub(super) fn doubtful(path: &Path) -> impl FnOnce(Self) -> Self {
        let path = path.to_owned();
        move |error| Self::Doubtful { path, source: Box::new(error) }
    }

    /// A damaged file.
    pub(super) fn damaged(path: &Path, line: Option<usize>, damage: Damage) -> Self {
        Self::Damaged { path: path.to_owned(), line, damage }
    }
}
