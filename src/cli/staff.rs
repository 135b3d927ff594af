//! `staff`: the staff complained about were told something.

use clap::Args;

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text_if_any};
use crate::Word;
use crate::case::{Channel, Event, Handler, StaffMatter, StaffTold};

/// Examples of `staff`.
const EXAMPLES: &str = "\
Examples:
  plaint staff 1 --told complaint --staff 'the repairs supervisor' --supported-by 'J Reid'
  plaint staff 1 --told progress-update";

/// Arguments of `staff`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct StaffArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// What they were told of
    #[arg(long, value_name = "MATTER", value_parser = word_parser::<StaffMatter>())]
    pub told: Option<StaffMatter>,
    /// Who they are
    #[arg(long, value_name = "NAMES", allow_hyphen_values = true)]
    pub staff: Option<String>,
    /// How
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub channel: Option<Channel>,
    /// Who supports them: not whoever investigates or signs off
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub supported_by: Option<String>,
    /// What was said (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `staff`.
pub(super) fn run(session: &Session, args: StaffArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let matter = session.needed_word("--told", args.told, "What were they told of", StaffMatter::ALL)?;
    let staff = text_if_any(session, "--staff", args.staff)?;
    let said = text_if_any(session, "--said", args.said)?;
    let supported_by = line_if_any("--supported-by", args.supported_by)?.map(Handler);
    let channel = args.channel;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record what staff were told of", when, |work, on| {
        Ok(Event::StaffTold(StaffTold { stage: work.stage_on(on)?, matter, channel, supported_by, staff, said }))
    })?;
    Ok(Exit::Done)
}
