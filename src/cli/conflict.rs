//! `conflict`: somebody declared a conflict of interest.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line, text_if_any};
use crate::case::{ConflictDeclared, Event, Handler};

/// Examples of `conflict`.
const EXAMPLES: &str = "\
Examples:
  plaint conflict 1 --handler 'B Ahmed' --reason 'Managed the contractor'";

/// Arguments of `conflict`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ConflictArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Who
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub handler: Option<String>,
    /// What it is
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `conflict`.
pub(super) fn run(session: &Session, args: ConflictArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let handler = session.needed_text("--handler", args.handler, "Who declared it")?;
    let handler = Handler(line("--handler", handler)?);
    let reason = text_if_any(session, "--reason", args.reason)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record a conflict of interest on", when, |work, on| {
        Ok(Event::ConflictDeclared(ConflictDeclared { stage: work.stage_on(on)?, handler, reason }))
    })?;
    Ok(Exit::Done)
}
