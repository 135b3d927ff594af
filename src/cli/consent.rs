//! `consent`: the complainant said yes or no to a representative.

use clap::{ArgGroup, Args};

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Consent, ConsentRecorded, Event};

/// Examples of `consent`.
const EXAMPLES: &str = "\
Examples:
  plaint consent 1 --given
  plaint consent 2 --refused --representative 'R Lund'";

/// Arguments of `consent`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").args(["given", "refused"]).required(true))]
pub struct ConsentArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The complainant consents
    #[arg(long)]
    pub given: bool,
    /// The complainant does not
    #[arg(long)]
    pub refused: bool,
    /// Who speaks for them, where that is not on record
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub representative: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `consent`.
pub(super) fn run(session: &Session, args: ConsentArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let consent = if args.given { Consent::Given } else { Consent::Refused };
    let representative = text_if_any(session, "--representative", args.representative)?;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record consent on", when, |_, _| {
        Ok(Event::ConsentRecorded(ConsentRecorded { consent, representative }))
    })?;
    Ok(Exit::Done)
}
