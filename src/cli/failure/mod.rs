//! What a failure is called, what to do next, and the exit status: the one place that decides them.

mod hint;

use std::process::ExitCode;

use thiserror::Error;

use crate::calendar::{BadPeriod, people};
use crate::case::{BadReference, Refusals};
use crate::cli::dates::BadDate;
use crate::cli::meanwhile::{Beforehand, MovedOn};
use crate::cli::showing::complain;
use crate::output::{CannotShow, visible};
use crate::report::BadReportPeriod;
use crate::store::{CannotBackUp, NotOneCase, StoreError};
use crate::word::{UnknownWord, nearest};

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// With `--exit-code`: the list has rows.
    HasRows,
    /// The command line cannot be read.
    Usage,
    /// The policy forbids it.
    Refused,
    /// No such case, policy, report or file; or an ambiguous reference.
    NotFound,
    /// Something on disk is damaged, tampered with, or newer.
    Damaged,
    /// Another process held the lock.
    Busy,
    /// Anything else.
    Failed,
}

impl Exit {
    /// The status that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::HasRows => 1,
            Self::Usage => 2,
            Self::Refused => 3,
            Self::NotFound => 4,
            Self::Damaged => 5,
            Self::Busy => 6,
            Self::Failed => 7,
        }
    }
}

/// A command line that cannot be carried out as it stands.
#[derive(Debug, Error)]
pub(super) enum Usage {
    /// A needed option or argument is missing.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// Options that do not go together, or an odd value.
    #[error("{0}")]
    Says(String),
}

/// A date later than today for something that is said to have happened.
#[derive(Debug, Error)]
#[error("{option} {} is in the future: today is {}", people(.date), people(.today))]
pub(super) struct NotYet {
    pub(super) option: &'static str,
    pub(super) date: chrono::NaiveDate,
    pub(super) today: chrono::NaiveDate,
}

/// Something named that is not there.
#[derive(Debug, Error)]
#[error("there is no {what} {name}{}", instead(name, known))]
pub(super) struct NoSuch {
    pub(super) what: &'static str,
    pub(super) name: String,
    pub(super) known: Vec<String>,
}

/// What there is instead: the nearest in spelling, or all of a few.
fn instead(name: &str, known: &[String]) -> String {
    match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!(": did you mean {near}?"),
        None if known.is_empty() => String::new(),
        None => format!(": there are {}", known.join(", ")),
    }
}

/// A policy or a report definition with faults, already shown.
#[derive(Debug, Error)]
#[error("{path} is no sound {what}: {problems} found")]
pub(super) struct FaultyFile {
    pub(super) path: String,
    pub(super) what: &'static str,
    pub(super) problems: String,
    /// The command that describes its format.
    pub(super) schema: &'static str,
}

/// A file given to be read that cannot be used: of bank holidays, of heads, a spreadsheet.
#[derive(Debug, Error)]
#[error("{path}: {says}")]
pub(super) struct FaultyInput {
    pub(super) path: String,
    pub(super) says: String,
}

/// Rows of a spreadsheet that cannot be imported.
#[derive(Debug, Error)]
#[error("nothing was imported: {0} cannot be")]
pub(super) struct RowsInTrouble(pub(super) String);

/// The prompt was left with Ctrl-C.
#[derive(Debug, Error)]
#[error("interrupted: nothing was recorded")]
pub(super) struct Interrupted;

/// Whoever read the output stopped reading: success, silently.
#[derive(Debug, Error)]
#[error("the output was closed")]
pub(super) struct PipeClosed;

/// Prints what clap says of a command line it cannot read as any other failure is printed: one line, and a hint.
pub(super) fn unreadable(rendered: &str) -> ExitCode {
    let told = rendered.split("\n\nUsage:").next().unwrap_or(rendered);
    let (mut says, mut tips) = (Vec::new(), Vec::new());
    for line in told.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("For more")) {
        match line.strip_prefix("tip: ") {
            Some(tip) => tips.push(tip),
            None => says.push(line),
        }
    }
    let corrections = ["undo", "delete", "remove", "edit", "correct", "change"];
    if corrections.iter().any(|word| says.iter().any(|line| line.contains(&format!("subcommand '{word}'")))) {
        tips.insert(0, "nothing recorded is changed or taken back; the README says what to do when you got it wrong");
    }
    let stray_word = |line: &&str| line.starts_with("error: unexpected argument '") && !line.contains("argument '-");
    if says.iter().any(stray_word) {
        tips.insert(0, "words with a space between them go in quotes: --summary \"Boiler out\"");
    }
    tips.push("`plaint --help`, or `--help` after the verb, says what there is");
    complain(&format!("{}\nhint: {}", visible(&says.join(" ")), visible(tips[0])));
    ExitCode::from(Exit::Usage.code())
}

/// Prints a failure and gives the exit status.
pub(super) fn finish(done: anyhow::Result<Exit>) -> ExitCode {
    let exit = match done {
        Ok(exit) => exit,
        Err(error) if error.chain().any(<dyn std::error::Error>::is::<PipeClosed>) => Exit::Done,
        Err(error) => tell(&error),
    };
    ExitCode::from(exit.code())
}

/// Prints a failure; gives what the exit status is to be.
pub(super) fn tell(error: &anyhow::Error) -> Exit {
    let mut lines = Vec::new();
    let mut entries: &[String] = &[];
    for (depth, cause) in error.chain().enumerate() {
        if let Some(beforehand) = cause.downcast_ref::<Beforehand>() {
            // The refusals follow as their own cause.
            entries = &beforehand.entries;
            continue;
        }
        let says: Vec<String> = match cause.downcast_ref::<Refusals>() {
            Some(refusals) => refusals.0.iter().map(ToString::to_string).collect(),
            None => vec![cause.to_string()],
        };
        for says in says {
            let opening = if depth == 0 && lines.is_empty() { "error: " } else { "  caused by: " };
            lines.push(format!("{opening}{}", visible(&says)));
        }
    }
    lines.extend(entries.iter().map(|entry| format!("  on record: {}", visible(entry))));
    if let Some(hint) = hint::of(error) {
        lines.push(format!("hint: {}", visible(&hint)));
    }
    complain(&lines.join("\n"));
    exit_of(error)
}

/// What shows due dates, as a calendar file holds them.
const WITH_DUE_DATES: &str =
    "`list`, `show`, `report due`, `report overdue`, `report actions` and every verb that records";

fn find<E: std::error::Error + 'static>(error: &anyhow::Error) -> Option<&E> {
    error.chain().find_map(|cause| cause.downcast_ref::<E>())
}

/// What the store said, also of an archive's files.
fn find_store(error: &anyhow::Error) -> Option<&StoreError> {
    match find::<CannotBackUp>(error) {
        Some(CannotBackUp::Store(error)) => Some(error),
        _ => find(error),
    }
}

/// Whether it is a value that cannot be read.
pub(super) fn is_bad_value(error: &anyhow::Error) -> bool {
    find::<BadDate>(error).is_some()
        || find::<BadPeriod>(error).is_some()
        || find::<BadReportPeriod>(error).is_some()
        || find::<UnknownWord>(error).is_some()
}

fn exit_of(error: &anyhow::Error) -> Exit {
    let cannot_show = matches!(find::<CannotShow>(error), Some(CannotShow::NoDueDates | CannotShow::NoTypes));
    if find::<Usage>(error).is_some() || is_bad_value(error) || cannot_show {
        return Exit::Usage;
    }
    let refused = find::<Refusals>(error).is_some() || find::<NotYet>(error).is_some();
    if refused || find::<MovedOn>(error).is_some() || find::<RowsInTrouble>(error).is_some() {
        return Exit::Refused;
    }
    let not_found =
        find::<NoSuch>(error).is_some() || find::<NotOneCase>(error).is_some() || find::<BadReference>(error).is_some();
    if not_found {
        return Exit::NotFound;
    }
    if find::<FaultyFile>(error).is_some() || find::<FaultyInput>(error).is_some() {
        return Exit::Damaged;
    }
    match find::<CannotBackUp>(error) {
        Some(CannotBackUp::Archive { .. }) => return Exit::Damaged,
        Some(CannotBackUp::NotThere(_)) => return Exit::NotFound,
        Some(CannotBackUp::Inside(_)) => return Exit::Usage,
        _ => {}
    }
    match find_store(error) {
        Some(StoreError::NoStore(_)) => Exit::NotFound,
        Some(StoreError::Damaged { .. }) => Exit::Damaged,
        Some(StoreError::Busy { .. }) => Exit::Busy,
        _ => Exit::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table in `--help`, in the man pages and in the contract.
    #[test]
    fn the_exit_codes_are_the_contracts() {
        let all = [
            Exit::Done,
            Exit::HasRows,
            Exit::Usage,
            Exit::Refused,
            Exit::NotFound,
            Exit::Damaged,
            Exit::Busy,
            Exit::Failed,
        ];
        assert_eq!(all.map(Exit::code), [0, 1, 2, 3, 4, 5, 6, 7]);
        let table = crate::cli::wordings::EXIT_STATUS;
        for exit in all {
            assert!(table.contains(&format!("\n  {}  ", exit.code())));
        }
    }
}
