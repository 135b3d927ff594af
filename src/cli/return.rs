//! `return`: the complaint goes back to an earlier stage for review.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Event, Returned};
use crate::policy::StageName;

/// Examples of `return`.
const EXAMPLES: &str = "\
Examples:
  plaint return 1 --answer-by +10wd --agreed --reason 'The first answer missed the second leak'";

/// Arguments of `return`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReturnArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The day the answer is promised by
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub answer_by: Option<String>,
    /// The complainant agreed to that date
    #[arg(long)]
    pub agreed: bool,
    /// Which stage [default: the one before]
    #[arg(long, value_name = "STAGE", allow_hyphen_values = true)]
    pub to_stage: Option<String>,
    /// Why (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `return`.
pub(super) fn run(session: &Session, args: ReturnArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let answer_by = session.needed_text("--answer-by", args.answer_by, "By when is it answered")?;
    let reason = text_if_any(session, "--reason", args.reason)?;
    let agreed = args.agreed;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "return", when, |work, on| {
        let from = work.stage()?.name.clone();
        let before = work.case.stages.iter().rev().map(|record| &record.stage).find(|stage| **stage != from);
        let to = args.to_stage.map(StageName).or(before.cloned()).unwrap_or_else(|| from.clone());
        let response_promised_by = session.date("--answer-by", &answer_by, &work.calendar)?;
        let returned = Returned { from, to, response_promised_by, agreed, reason };
        Ok((work.rule_on(on, Event::Returned(returned)), Some("return")))
    })?;
    Ok(Exit::Done)
}
