//! `restore`: a store made of its archive again.

use std::path::PathBuf;

use clap::Args;

use super::archive::looked_through;
use super::failure::{Exit, Usage};
use super::guarded::not_guarded;
use super::progress::Progress;
use super::session::{Session, Writing};
use crate::output::wording::count;
use crate::store::ArchivedStore;

/// Examples of `restore`.
const EXAMPLES: &str = "\
Examples:
  plaint restore backup.zip --verify-only
  plaint restore backup.zip --into restored
  plaint --store restored check --against heads-2026-06.csv";

/// Arguments of `restore`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct RestoreArgs {
    /// The archive, as `plaint export --archive` wrote it
    #[arg(value_name = "FILE")]
    pub archive: PathBuf,
    /// The folder to make the store in, which must not be there or be empty [default: that of --store]
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// Only read the archive and compare every digest in it, as --dry-run does; write nothing
    #[arg(long)]
    pub verify_only: bool,
}

/// Runs `restore`.
pub(super) fn run(session: &Session, args: &RestoreArgs) -> anyhow::Result<Exit> {
    if session.format.is_some() || session.output.is_some() {
        let says = "restore makes a folder and shows no data: leave --format and --output out, and say --into DIR";
        return Err(Usage::Says(says.to_owned()).into());
    }
    let file = args.archive.display();
    let archive = ArchivedStore::open(&args.archive)?;
    let folder = args.into.as_deref().unwrap_or_else(|| session.store_folder());
    not_guarded(folder)?;
    let progress = Progress::of(session, "Files");
    let mut watch = |read, all| progress.tell(read, all);
    let contents = archive.contents().clone();
    let amount = format!("{}, {}", count(contents.cases, "case"), count(contents.files, "file"));
    if args.verify_only || session.writing == Writing::DryRun {
        archive.verify(&mut watch)?;
        drop(progress);
        session.say(&format!("{file}: {amount}, every one of them as it was archived."));
        session.say(&format!("Store head {}", contents.store_head));
        return Ok(Exit::Done);
    }
    let store = archive.restore(folder, &mut watch)?;
    drop(progress);
    let folder = folder.display();
    session.say(&format!("Restored {amount}, to {folder}, every one of them as it was archived."));
    session.say(&format!("Store head {}", contents.store_head));
    let exit = looked_through(&session.in_store(store))?;
    if exit != Exit::Done {
        session.warn(&format!("{folder} is as it was archived, with the damage above: that was there before"));
    }
    Ok(exit)
}
