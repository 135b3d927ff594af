//! `bundle`: all there is of a case in one file, for the ombudsman.

mod contents;
mod said;
mod sound;

use clap::Args;

use self::contents::contents;
use super::casework::Casework;
use super::failure::{Exit, Usage};
use super::session::{Session, Writing};
use crate::calendar::people;
use crate::output::wording::count;

/// Examples of `bundle`.
const EXAMPLES: &str = "\
Examples:
  plaint bundle 1 -o WT-2026-0001.zip
  plaint bundle 1 --as-at 2026-09-30 -o WT-2026-0001.zip";

/// Arguments of `bundle`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct BundleArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
}

/// Runs `bundle`.
pub(super) fn run(session: &Session, args: &BundleArgs) -> anyhow::Result<Exit> {
    let to = session.output.as_ref().filter(|file| file.extension().is_some_and(|ending| ending == "zip"));
    let Some(file) = to else {
        let says = "bundle writes a zip file: say which, as -o WT-2026-0001.zip".to_owned();
        return Err(Usage::Says(says).into());
    };
    if session.format.is_some() {
        let says = "bundle writes a zip file and takes no --format".to_owned();
        return Err(Usage::Says(says).into());
    }
    let work = Casework::look(session, &args.case)?;
    let archive = contents(session, &work)?;
    let case = &work.journal.case;
    let files = count(archive.names().count(), "file");
    if session.writing == Writing::DryRun {
        let names: Vec<&str> = archive.names().collect();
        session.say(&format!("Would write {} of {case}, {files}:\n  {}", file.display(), names.join("\n  ")));
        return Ok(Exit::Done);
    }
    session.names_people.set(true);
    session.write(&archive.bytes()?)?;
    session.say(&format!("Wrote {} of {case}, {files}; head: entry {}", file.display(), work.journal.head.seq));
    let later = said::later(&work, session.as_at);
    if later > 0 {
        let (entries, day) = (count(later as u64, "entry"), people(&session.as_at));
        session.warn(&format!("the journal in it goes on after {day}: {entries} of later days, words and all"));
    }
    session.warn(&format!(
        "{} holds personal data, names and all that was said: it is for the ombudsman, and readable by you alone",
        file.display()
    ));
    Ok(Exit::Done)
}
