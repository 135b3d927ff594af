//! `notify`: the regulator was told of the complaint.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::line;
use crate::case::{Event, RegulatorNotified};

/// Examples of `notify`.
const EXAMPLES: &str = "\
Examples:
  plaint notify 1 --regulator 'Scottish Housing Regulator'";

/// Arguments of `notify`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct NotifyArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Which regulator
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub regulator: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `notify`.
pub(super) fn run(session: &Session, args: NotifyArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let regulator = session.needed_text("--regulator", args.regulator, "Which regulator")?;
    let notified = RegulatorNotified { regulator: line("--regulator", regulator)? };
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record the notification of", when, |_, _| {
        Ok(Event::RegulatorNotified(notified))
    })?;
    Ok(Exit::Done)
}
