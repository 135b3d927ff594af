//! `point`: a point of complaint was made; new ones are folded in by the policy's rule.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::text;
use crate::case::{Belonging, PointRaised, next_point, raise_point};

/// Examples of `point`.
const EXAMPLES: &str = "\
Examples:
  plaint point 1 --text 'The repair was booked and nobody came'
  plaint point 1 --text 'The lift is out, too' --unrelated";

/// Arguments of `point`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PointArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The point (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub text: Option<String>,
    /// It does not belong to this complaint
    #[arg(long)]
    pub unrelated: bool,
    /// It would delay the answer unreasonably
    #[arg(long, conflicts_with = "unrelated")]
    pub would_delay: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `point`.
pub(super) fn run(session: &Session, args: PointArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let point = session.needed_text("--text", args.text, "What is the point")?;
    let point = Some(text(session, "--text", point)?);
    let belonging = match (args.unrelated, args.would_delay) {
        (true, _) => Belonging::Unrelated,
        (_, true) => Belonging::WouldDelay,
        _ => Belonging::Related,
    };
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "take a point into", when, |work, on| {
        let number = next_point(&work.case, &work.journal.entries);
        let raised = PointRaised { stage: work.stage_on(on)?, number, point };
        Ok((raise_point(&work.case, &work.policy, on, belonging, raised).of_any(), None))
    })?;
    Ok(Exit::Done)
}
