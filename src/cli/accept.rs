//! `accept`: a complaint that need not be taken, because it is late or excluded, is taken all the same.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text};
use crate::case::{Accepted, Event};

/// Examples of `accept`.
const EXAMPLES: &str = "\
Examples:
  plaint accept 1 --reason 'In hospital until March'";

/// Arguments of `accept`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AcceptArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The ground on which it might have been refused
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub ground: Option<String>,
    /// Why it is taken (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `accept`.
pub(super) fn run(session: &Session, args: AcceptArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let ground = line_if_any("--ground", args.ground)?;
    let reason = session.needed_text("--reason", args.reason, "Why is it taken")?;
    let reason = Some(text(session, "--reason", reason)?);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "accept", when, |_, _| Ok(Event::Accepted(Accepted { ground, reason })))?;
    Ok(Exit::Done)
}
