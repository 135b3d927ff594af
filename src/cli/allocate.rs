//! `allocate`: somebody was given the case to handle.

use clap::Args;

use super::casework::{Casework, find};
use super::failure::Exit;
use super::recording::{RecordingArgs, cannot, record};
use super::session::Session;
use super::texts::line;
use crate::case::{Handler, allocate};

/// Examples of `allocate`.
const EXAMPLES: &str = "\
Examples:
  plaint allocate 1 --handler 'J Smith'";

/// Arguments of `allocate`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AllocateArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Who handles it now
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub handler: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `allocate`.
pub(super) fn run(session: &Session, args: AllocateArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let handler = session.needed_text("--handler", args.handler, "Who handles it")?;
    let handler = Handler(line("--handler", handler)?);
    let recorded = || {
        let (work, lock) = Casework::begin(session, &reference)?;
        let on = work.past_date_or(session, "--on", args.recording.on.as_deref(), session.today)?;
        let ruling = allocate(&work.case, work.stage()?, on, handler);
        let settled = ruling.settle(recording.override_reason.clone())?;
        record(session, &work, &lock, on, recording, settled)
    };
    cannot("allocate", &reference, recorded())?;
    Ok(Exit::Done)
}
