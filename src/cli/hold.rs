//! `hold`: nothing of a case may be erased.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text, text_if_any};
use crate::case::{Event, Handler, Held, Released};

/// Examples of `hold`.
const EXAMPLES: &str = "\
Examples:
  plaint hold 1 --reason 'Claim in the county court'
  plaint hold 1 --release --reason 'Claim settled'";

/// Arguments of `hold`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct HoldArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Why (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Lift the hold
    #[arg(long)]
    pub release: bool,
    /// Who decided so
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub authorised_by: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `hold`.
pub(super) fn run(session: &Session, args: HoldArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    let (doing, event) = if args.release {
        let reason = text_if_any(session, "--reason", args.reason)?;
        ("lift the hold on", Event::Released(Released { authorised_by, reason }))
    } else {
        let reason = session.needed_text("--reason", args.reason, "Why is it to be kept")?;
        let reason = text(session, "--reason", reason)?;
        ("hold", Event::Held(Held { authorised_by, reason: Some(reason) }))
    };
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, doing, when, |_, _| Ok(event))?;
    Ok(Exit::Done)
}
