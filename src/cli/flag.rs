//! `flag`: it turned out to be serious, or to be about senior staff.

use clap::{ArgGroup, Args};

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Event, Flag, Flagged};

/// Examples of `flag`.
const EXAMPLES: &str = "\
Examples:
  plaint flag 1 --serious 'A child sleeps in the damp room'
  plaint flag 2 --senior-staff 'About the director'";

/// Arguments of `flag`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").args(["serious", "senior_staff"]).required(true))]
pub struct FlagArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Why it is serious, high-risk or high-profile
    #[arg(long, value_name = "REASON", allow_hyphen_values = true)]
    pub serious: Option<String>,
    /// Why it counts as about senior staff or the governing body
    #[arg(long, value_name = "REASON", allow_hyphen_values = true)]
    pub senior_staff: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `flag`.
pub(super) fn run(session: &Session, args: FlagArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let (flag, option, reason) = match (args.serious, args.senior_staff) {
        (Some(reason), _) => (Flag::Serious, "--serious", Some(reason)),
        (None, reason) => (Flag::SeniorStaff, "--senior-staff", reason),
    };
    let reason = text_if_any(session, option, reason)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "flag", when, |_, _| Ok(Event::Flagged(Flagged { flag, reason })))?;
    Ok(Exit::Done)
}
