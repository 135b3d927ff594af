//! `warn`: the complainant was warned about their behaviour.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text};
use crate::case::{Event, Handler, Warned};

/// Examples of `warn`.
const EXAMPLES: &str = "\
Examples:
  plaint warn 1 --reason 'Threats on the phone, 3 May' --approved-by 'C Evans'";

/// Arguments of `warn`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct WarnArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// What for (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Who agreed to it
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub approved_by: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `warn`.
pub(super) fn run(session: &Session, args: WarnArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let reason = session.needed_text("--reason", args.reason, "What for")?;
    let reason = Some(text(session, "--reason", reason)?);
    let approved_by = line_if_any("--approved-by", args.approved_by)?.map(Handler);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record a warning on", when, |_, _| {
        Ok(Event::Warned(Warned { approved_by, reason }))
    })?;
    Ok(Exit::Done)
}
