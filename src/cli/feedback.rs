//! `feedback`: the complainant was asked what they thought of the handling, or said so.

use clap::{ArgGroup, Args};

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Event, FeedbackRecorded, FeedbackStep, Satisfaction};

/// Examples of `feedback`.
const EXAMPLES: &str = "\
Examples:
  plaint feedback 1 --asked
  plaint feedback 1 --given --satisfaction satisfied --said 'Kept informed'";

/// Arguments of `feedback`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").args(["asked", "given"]).required(true))]
pub struct FeedbackArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// They were asked
    #[arg(long)]
    pub asked: bool,
    /// They answered
    #[arg(long)]
    pub given: bool,
    /// How content they were
    #[arg(long, value_name = "WORD", value_parser = word_parser::<Satisfaction>(), conflicts_with = "asked")]
    pub satisfaction: Option<Satisfaction>,
    /// Of which stage [default: the last one answered]
    #[arg(long, value_name = "STAGE", allow_hyphen_values = true)]
    pub stage: Option<String>,
    /// What they said (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `feedback`.
pub(super) fn run(session: &Session, args: FeedbackArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let step = if args.asked { FeedbackStep::Asked } else { FeedbackStep::Given };
    let said = text_if_any(session, "--said", args.said)?;
    let satisfaction = args.satisfaction;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record feedback on", when, |work, on| {
        let asked = work.case.outside.feedback.iter().rev().find(|asked| asked.step == FeedbackStep::Asked);
        let of_the_asking = asked.filter(|_| step == FeedbackStep::Given).map(|asked| asked.stage.0.clone());
        let stage = work.stage_answered(args.stage.or(of_the_asking), on)?;
        Ok(Event::FeedbackRecorded(FeedbackRecorded { stage, step, satisfaction, said }))
    })?;
    Ok(Exit::Done)
}
