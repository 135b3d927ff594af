//! `demo`: a store of invented cases, dated around today, and a look round it.

mod invented;
mod play;

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;

use super::explain::{self, ExplainArgs};
use super::failure::Exit;
use super::report::{self, ReportLine};
use super::session::{POLICY, Session, TIME_ZONE};
use crate::output::wording::count;
use crate::store::{Settings, Store};

/// Examples of `demo`.
const EXAMPLES: &str = "\
Examples:
  plaint demo demo-store
  plaint list --store demo-store";

/// Arguments of `demo`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct DemoArgs {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// Runs `demo`.
pub(super) fn run(session: &Session, args: &DemoArgs) -> anyhow::Result<Exit> {
    let folder = args.folder.display();
    if args.folder.exists() {
        bail!("{folder} is there already: remove it, or name another folder");
    }
    let store = Store::create(&args.folder, &Settings::new("DEMO", POLICY, TIME_ZONE))?;
    let stories = invented::stories();
    let first = play::play(session, &store, &stories)?;
    let session = session.in_store(store);
    let heading = |text: &str| session.write(format!("{text}\n\n").as_bytes());
    heading(&format!("{} in {folder}, all invented.\n\nWhat is overdue this morning:", count(stories.len(), "case")))?;
    look(&session, "overdue")?;
    heading("\nWhat falls due within five working days:")?;
    look(&session, "due")?;
    heading("\nWhy the first case is due when it is:")?;
    explain::run(&session, &ExplainArgs { case: first, clock: Some("respond".to_owned()), stage: None })?;
    heading(&format!(
        "\nTry next:\n  plaint list --store {folder}\n  plaint show 1 --store {folder}\n  plaint report register --store {folder} -f csv"
    ))?;
    Ok(Exit::Done)
}

fn look(session: &Session, name: &str) -> anyhow::Result<Exit> {
    report::run(session, &ReportLine::of(name))
}
