//! A whole store in one file: what `export --archive` does.

use std::path::Path;

use super::check::{self, CheckArgs};
use super::failure::{Exit, Usage};
use super::progress::Progress;
use super::session::{Session, Writing};
use crate::output::wording::count;
use crate::store::{Check, Weight};
use crate::word::Word;

/// Writes the archive, of a damaged store too: that is worth more than none, and may be the last there is.
pub(super) fn archive(session: &Session, file: &Path) -> anyhow::Result<Exit> {
    let says = |says: &str| Err(Usage::Says(says.to_owned()).into());
    if session.format.is_some() || session.output.is_some() {
        return says("an archive is a zip file with everything in it: leave --format and --output out");
    }
    if session.as_at != session.today {
        return says("an archive is of all that is recorded by now, whenever it happened: leave --as-at out");
    }
    if session.writing == Writing::DryRun {
        return says("an archive records nothing, so there is nothing to try: leave --dry-run out");
    }
    if file.as_os_str() == "-" || file.file_name().is_none() {
        return says("an archive is read back once it is written, so it needs a file: --archive backup.zip");
    }
    let store = session.store()?;
    let exit = looked_through(session)?;
    let progress = Progress::of(session, "Files");
    let lock = || session.hold_still(store);
    let archived = store.archive(file, &lock, &mut |copied, all| progress.tell(copied, all))?;
    drop(progress);
    if !archived.left_out.is_empty() {
        session.say(&format!("Left out, as no part of the store: {}.", archived.left_out.join(", ")));
    }
    let (cases, files) = (count(archived.contents.cases, "case"), count(archived.contents.files, "file"));
    let name = file.display();
    session.say(&format!("Archived {cases}, {files}, in {name}; read back, and every digest is right."));
    session.say(&format!("Store head {}", archived.contents.store_head));
    if exit != Exit::Done {
        session.warn(&format!("{name} holds the store with the damage above: keep the archives made before it"));
    }
    session.warn(&format!("{name} holds personal data, and what is erased from the store later stays in it"));
    Ok(exit)
}

/// What `check` finds in the store, but for who may write to its files, which is no matter of what they say.
pub(super) fn looked_through(session: &Session) -> anyhow::Result<Exit> {
    let matters =
        |check: &Check| check.weight() == Weight::Finding && !matches!(check, Check::Against | Check::Permissions);
    let only = Check::ALL.iter().copied().filter(matters).collect();
    check::run(session, &CheckArgs { only, ..CheckArgs::default() })
}
