//! `escalate`: the complainant asked for the next stage.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text_if_any};
use crate::case::{Escalated, Event, Handler};

/// Examples of `escalate`.
const EXAMPLES: &str = "\
Examples:
  plaint escalate 1 --requested yesterday --handler 'R Shah'
  plaint escalate 2 --exceptional 'In hospital until last week'";

/// Arguments of `escalate`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct EscalateArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The day the complainant asked [default: the same as --on]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub requested: Option<String>,
    /// What they said about why; they need not say anything (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Who handles the next stage
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub handler: Option<String>,
    /// Why a late request is taken
    #[arg(long, allow_hyphen_values = true, value_name = "TEXT")]
    pub exceptional: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `escalate`.
pub(super) fn run(session: &Session, args: EscalateArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let reason = text_if_any(session, "--reason", args.reason)?;
    let exceptional_reason = text_if_any(session, "--exceptional", args.exceptional)?;
    let handler = line_if_any("--handler", args.handler)?.map(Handler);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "escalate", when, |work, on| {
        let requested = work.past_date_or(session, "--requested", args.requested.as_deref(), on)?;
        let stage = work.stage()?;
        let to = stage.onward.as_ref().map_or_else(|| stage.name.clone(), |onward| onward.to.clone());
        let escalated = Escalated {
            from: stage.name.clone(),
            to,
            requested,
            handler,
            exceptional: false,
            reason,
            exceptional_reason,
        };
        Ok(Event::Escalated(escalated))
    })?;
    Ok(Exit::Done)
}
