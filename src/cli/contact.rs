//! `contact`: the organisation and the complainant were in touch.

use anyhow::Context;
use clap::Args;

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{NO_STAGE, RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Channel, Contacted, Direction, Event, Purpose};

/// Examples of `contact`.
const EXAMPLES: &str = "\
Examples:
  plaint contact 1 --channel phone --said 'Introduced myself; agreed a visit on Tuesday'
  plaint contact 2 --update --said 'The surveyor reports next week'";

/// Arguments of `contact`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ContactArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// How
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub channel: Option<Channel>,
    /// The complainant made it; otherwise we did
    #[arg(long, conflicts_with = "update")]
    pub incoming: bool,
    /// It told them how the complaint is going
    #[arg(long)]
    pub update: bool,
    /// What it was for [default: contact]
    #[arg(long, value_name = "PURPOSE", value_parser = word_parser::<Purpose>(), conflicts_with = "update")]
    pub purpose: Option<Purpose>,
    /// What was said (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `contact`.
pub(super) fn run(session: &Session, args: ContactArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let said = text_if_any(session, "--said", args.said)?;
    let direction = if args.incoming { Direction::In } else { Direction::Out };
    let purpose = if args.update { Purpose::ProgressUpdate } else { args.purpose.unwrap_or(Purpose::Contact) };
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record a contact on", when, |work, on| {
        let stage = work.case.stage_on(on).context(NO_STAGE)?.clone();
        let contacted = Contacted { stage, channel: args.channel, direction, purpose, said };
        Ok(Event::Contacted(contacted))
    })?;
    Ok(Exit::Done)
}
