//! `finding`: a point of complaint was decided.

use clap::Args;

use super::casework::find;
use super::failure::{Exit, Usage};
use super::recording::{RecordingArgs, record_event};
use super::respond::read_outcome;
use super::session::Session;
use super::texts::text_if_any;
use crate::Word;
use crate::case::{Event, PointDecided};
use crate::policy::Outcome;

/// Examples of `finding`.
const EXAMPLES: &str = "\
Examples:
  plaint finding 1 --point 1 --outcome upheld --reasons 'The visit was booked and missed'";

/// Arguments of `finding`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct FindingArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Which point
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub point: Option<u32>,
    /// How it came out: upheld, partly-upheld or not-upheld, or resolved
    #[arg(long, value_name = "OUTCOME", allow_hyphen_values = true)]
    pub outcome: Option<String>,
    /// Why (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `finding`.
pub(super) fn run(session: &Session, args: FindingArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let number = args.point.ok_or(Usage::Missing("--point"))?;
    let given = args.outcome.as_deref().map(read_outcome).transpose()?;
    let outcome = session.needed_word("--outcome", given, "How did it come out", Outcome::ALL)?;
    let reasons = text_if_any(session, "--reasons", args.reasons)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record a finding on", when, |work, on| {
        Ok(Event::PointDecided(PointDecided { stage: work.stage_on(on)?, number, outcome, reasons }))
    })?;
    Ok(Exit::Done)
}
