//! `resume`: the count runs again; the day is the last on which it stood still.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use crate::case::{Event, Resumed};

/// Examples of `resume`.
const EXAMPLES: &str = "\
Examples:
  plaint resume 1 --on yesterday";

/// Arguments of `resume`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ResumeArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `resume`.
pub(super) fn run(session: &Session, args: &ResumeArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "resume", when, |work, _| {
        Ok(Event::Resumed(Resumed { stage: work.stage()?.name.clone() }))
    })?;
    Ok(Exit::Done)
}
