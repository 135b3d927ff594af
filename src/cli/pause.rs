//! `pause`: the count stands still from a day on, where the policy permits it.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line, text_if_any};
use crate::case::{Event, Paused};

/// Examples of `pause`.
const EXAMPLES: &str = "\
Examples:
  plaint pause 1 --ground fees-notice --reason 'Notice of £40 sent'";

/// Arguments of `pause`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PauseArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// What for, by the policy's code
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub ground: Option<String>,
    /// More of why
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `pause`.
pub(super) fn run(session: &Session, args: PauseArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let ground = session.needed_text("--ground", args.ground, "On which ground")?;
    let ground = line("--ground", ground)?;
    let reason = text_if_any(session, "--reason", args.reason)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "pause", when, |work, _| {
        Ok(Event::Paused(Paused { stage: work.stage()?.name.clone(), ground, reason }))
    })?;
    Ok(Exit::Done)
}
