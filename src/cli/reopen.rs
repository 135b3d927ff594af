//! `reopen`: a closed case, or a declined request, is taken up again: its clocks start from that day.

use anyhow::Context;
use clap::Args;

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{NO_STAGE, RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text_if_any};
use crate::Word;
use crate::case::{Event, Handler, Reopened, ReopenedBecause, stage_to_reopen};
use crate::policy::StageName;

/// Examples of `reopen`.
const EXAMPLES: &str = "\
Examples:
  plaint reopen 1 --because ombudsman-instruction --on 2026-05-11 --answer-by 2026-06-01";

/// Arguments of `reopen`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReopenArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// On whose word
    #[arg(long, value_name = "REASON", value_parser = word_parser::<ReopenedBecause>())]
    pub because: Option<ReopenedBecause>,
    /// At which stage it goes on [default: the one it was at, or the next where that request was declined]
    #[arg(long, value_name = "STAGE", allow_hyphen_values = true)]
    pub stage: Option<String>,
    /// The day the answer is to be given by, where the instruction sets one
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub answer_by: Option<String>,
    /// Who handles it
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub handler: Option<String>,
    /// What was instructed or found (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `reopen`.
pub(super) fn run(session: &Session, args: ReopenArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let because = session.needed_word("--because", args.because, "On whose word", ReopenedBecause::ALL)?;
    let handler = line_if_any("--handler", args.handler)?.map(Handler);
    let reason = text_if_any(session, "--reason", args.reason)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "reopen", when, |work, _| {
        let usual = stage_to_reopen(&work.case, &work.policy).cloned();
        let stage = args.stage.map(StageName).or(usual).context(NO_STAGE)?;
        let date = |text: &str| session.date("--answer-by", text, &work.calendar);
        let answer_by = args.answer_by.as_deref().map(date).transpose()?;
        Ok(Event::Reopened(Reopened { stage, because, answer_by, handler, reason }))
    })?;
    Ok(Exit::Done)
}
