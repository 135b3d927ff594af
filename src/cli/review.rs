//! `review`: a periodic review that the policy asks for looked at the case.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line, text_if_any};
use crate::case::{Event, Reviewed};

/// Examples of `review`.
const EXAMPLES: &str = "\
Examples:
  plaint review 1 --review ceo-and-mrc --said 'Sound; the delay was ours'";

/// Arguments of `review`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReviewArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The policy's name for the review
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub review: Option<String>,
    /// Of which stage [default: the last one answered]
    #[arg(long, value_name = "STAGE", allow_hyphen_values = true)]
    pub stage: Option<String>,
    /// What came of it (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `review`.
pub(super) fn run(session: &Session, args: ReviewArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let review = session.needed_text("--review", args.review, "Which review")?;
    let review = line("--review", review)?;
    let said = text_if_any(session, "--said", args.said)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record a review of", when, |work, on| {
        let stage = work.stage_answered(args.stage, on)?;
        Ok(Event::Reviewed(Reviewed { stage, review, said }))
    })?;
    Ok(Exit::Done)
}
