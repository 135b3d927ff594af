//! `ack`: the acknowledgement was sent.

use anyhow::Context;
use clap::Args;

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{NO_STAGE, RecordingArgs, record_step};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Acknowledged, Channel, Event};

/// Examples of `ack`.
const EXAMPLES: &str = "\
Examples:
  plaint ack 1 --channel email --understanding 'The boiler has been out since 2 November'
  plaint ack WT-2026-0001 --on yesterday";

/// Arguments of `ack`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AckArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// How it was sent
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub channel: Option<Channel>,
    /// Our understanding of the complaint, as told (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub understanding: Option<String>,
    /// The outcome sought, as understood
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub outcome_sought: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `ack`.
pub(super) fn run(session: &Session, args: AckArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let understanding = text_if_any(session, "--understanding", args.understanding)?;
    let outcome_sought = text_if_any(session, "--outcome-sought", args.outcome_sought)?;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "acknowledge", when, |work, on| {
        let stage = work.case.stage_on(on).context(NO_STAGE)?.clone();
        let acknowledged = Acknowledged { stage, channel: args.channel, understanding, outcome_sought };
        Ok((work.rule_on(on, Event::Acknowledged(acknowledged)), Some("acknowledgement")))
    })?;
    Ok(Exit::Done)
}
