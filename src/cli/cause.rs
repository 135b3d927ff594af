//! `cause`: the underlying cause of the complaint was found.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::code;
use crate::case::{CauseFound, Event};

/// Examples of `cause`.
const EXAMPLES: &str = "\
Examples:
  plaint cause 1 --cause missed-appointment";

/// Arguments of `cause`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CauseArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The organisation's own code for it
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub cause: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `cause`.
pub(super) fn run(session: &Session, args: CauseArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let cause = session.needed_text("--cause", args.cause, "Which cause, by its code")?;
    let cause = code("--cause", cause)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record the cause of", when, |_, _| Ok(Event::CauseFound(CauseFound { cause })))?;
    Ok(Exit::Done)
}
