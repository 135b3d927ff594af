//! What to do next after a failure.

use super::{FaultyFile, RowsInTrouble, Usage, WITH_DUE_DATES, find, find_store};
use crate::case::Refusals;
use crate::cli::meanwhile::MovedOn;
use crate::output::CannotShow;
use crate::store::{CannotBackUp, Damage, Hindrance, NotOneCase, StoreError};

/// What to do next, where something can be done.
pub(super) fn of(error: &anyhow::Error) -> Option<String> {
    if let Some(refusals) = find::<Refusals>(error) {
        return of_refusals(refusals);
    }
    if find::<MovedOn>(error).is_some() {
        return Some(
            "`plaint show CASE` shows how it stands now; if it is still right, give the command again".to_owned(),
        );
    }
    if let Some(not_one) = find::<NotOneCase>(error) {
        return match not_one {
            NotOneCase::None { near, .. } => Some(near.first().map_or_else(
                || "`plaint list` shows the cases there are".to_owned(),
                |near| format!("did you mean {near}?"),
            )),
            NotOneCase::Several { candidates, .. } => {
                candidates.first().map(|first| format!("write more of it, as {first}"))
            }
        };
    }
    if let Some(missing) = find::<Usage>(error) {
        return match missing {
            Usage::Missing(option) => Some(format!("add {option}, or run it on a terminal to be asked")),
            Usage::Says(_) => None,
        };
    }
    if let Some(CannotShow::NoDueDates) = find::<CannotShow>(error) {
        return Some(format!("there are some in {WITH_DUE_DATES}"));
    }
    if find::<RowsInTrouble>(error).is_some() {
        let says =
            "put the rows listed right in the spreadsheet or in the mapping, or import the others with --leave-out";
        return Some(says.to_owned());
    }
    if let Some(faulty) = find::<FaultyFile>(error) {
        return Some(format!("the format is described by `{}`", faulty.schema));
    }
    match find::<CannotBackUp>(error) {
        Some(CannotBackUp::Inside(_)) => {
            return Some("keep it on another disk, or at least in another folder".to_owned());
        }
        Some(CannotBackUp::Taken(_) | CannotBackUp::Unnamed(_)) => {
            return Some("name a folder that is not there yet: --into DIR".to_owned());
        }
        Some(CannotBackUp::Archive { .. }) => {
            return Some("nothing was restored: take an earlier archive, or fetch this one again".to_owned());
        }
        _ => {}
    }
    match find_store(error)? {
        StoreError::NoStore(path) => {
            let path = path.display();
            Some(format!("log a complaint there, or make one with `plaint init --store {path}`"))
        }
        StoreError::Damaged { damage: Damage::Torn(_) | Damage::NeverLogged | Damage::Head(_), .. } => {
            Some("`plaint check --repair` moves what is torn aside, losing nothing".to_owned())
        }
        StoreError::Damaged { damage: Damage::TornEntry { .. }, .. } => {
            Some("`plaint check --repair` moves what is torn aside; what it said is to be recorded again".to_owned())
        }
        StoreError::Damaged { damage: Damage::NoNewline, .. } => {
            Some("`plaint check --repair` puts the newline back".to_owned())
        }
        StoreError::Damaged { damage: Damage::SettingsMissing, .. } => {
            Some("restore plaint.json, or write it anew with `plaint init --prefix LETTERS`".to_owned())
        }
        StoreError::Damaged { damage: Damage::Settings(_), .. } => {
            Some("put it right, or restore it from a backup: without it the rest cannot be looked at".to_owned())
        }
        StoreError::Damaged { damage: Damage::Policy(_), path, .. } => {
            Some(format!("`plaint policy check {}` shows where", path.display()))
        }
        StoreError::Damaged { damage: Damage::Newer(_), .. } => Some("use a newer plaint".to_owned()),
        StoreError::Damaged { .. } => {
            Some("`plaint check` lists everything that is damaged; restore the file from a backup".to_owned())
        }
        StoreError::Doubtful { .. } => Some(
            "look with `plaint show` or `plaint calendar show` whether it is recorded before doing it again".to_owned(),
        ),
        StoreError::Busy { .. } => {
            Some("it was not recorded: give it again, or wait longer with --wait SECONDS".to_owned())
        }
        StoreError::Io { doing: "lock", .. } => {
            Some("a drive without locks is not safe for several people: docs/sharing.md says what is".to_owned())
        }
        error => error.hindrance().map(|hindrance| of_hindrance(hindrance).to_owned()),
    }
}

fn of_hindrance(hindrance: Hindrance) -> &'static str {
    match hindrance {
        Hindrance::Full => "make room on the disk, then do it again",
        Hindrance::ReadOnly => "nothing can be written there: what is there can still be looked at",
        Hindrance::NoRight => "ask whoever keeps the folder for the right to read and to write there",
    }
}

fn of_refusals(refusals: &Refusals) -> Option<String> {
    // An exception helps only where each of them makes one.
    let exceptions: Option<Vec<&str>> = refusals.0.iter().map(|refusal| refusal.exception()).collect();
    if let Some(exceptions) = exceptions {
        let options: Vec<&str> = exceptions.iter().copied().filter(|exception| exception.starts_with("--")).collect();
        let mut hints: Vec<String> =
            exceptions.iter().filter(|exception| !exception.starts_with("--")).map(|&other| other.to_owned()).collect();
        if !options.is_empty() {
            hints.push(format!("where the procedure allows it, give {}", options.join(" and ")));
        }
        return Some(hints.join("; "));
    }
    let can_be_overridden = refusals.0.iter().all(|refusal| refusal.can_be_overridden());
    can_be_overridden.then(|| "if it happened all the same, record it with --override REASON".to_owned())
}
