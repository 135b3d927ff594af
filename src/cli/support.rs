//! `support`: a reasonable adjustment, or how the complainant wants to be contacted.

use clap::{ArgGroup, Args};

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Channel, Event, SupportAgreed};

/// Examples of `support`.
const EXAMPLES: &str = "\
Examples:
  plaint support 1 --preferred letter --adjustment 'Large print'";

/// Arguments of `support`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").args(["preferred", "adjustment"]).required(true).multiple(true))]
pub struct SupportArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// How they want to be contacted
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub preferred: Option<Channel>,
    /// The adjustment agreed
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub adjustment: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `support`.
pub(super) fn run(session: &Session, args: SupportArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let adjustment = text_if_any(session, "--adjustment", args.adjustment)?;
    let agreed = SupportAgreed { preferred: args.preferred, adjusted: adjustment.is_some(), adjustment };
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record support on", when, |_, _| Ok(Event::SupportAgreed(agreed)))?;
    Ok(Exit::Done)
}
