//! `group`: a group or a petition complains, with one person to talk to.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Event, GroupNamed};

/// Examples of `group`.
const EXAMPLES: &str = "\
Examples:
  plaint group 1 --members 14 --nominee 'P Okoro'";

/// Arguments of `group`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct GroupArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// How many people, where that is known
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub members: Option<u32>,
    /// The person they named to talk to
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub nominee: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `group`.
pub(super) fn run(session: &Session, args: GroupArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let nominee = text_if_any(session, "--nominee", args.nominee)?;
    let named = GroupNamed { members: args.members, nominee };
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record the group of", when, |_, _| Ok(Event::GroupNamed(named)))?;
    Ok(Exit::Done)
}
