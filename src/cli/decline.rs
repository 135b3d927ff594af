//! `decline`: a request for the next stage is not taken, on a ground of the policy.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::{line, text};
use crate::case::{EscalationDeclined, Event};

/// Examples of `decline`.
const EXAMPLES: &str = "\
Examples:
  plaint decline 1 --ground exclusion --reasons 'Claim filed meanwhile' --signposted
  plaint decline 2 --ground late --requested 2026-05-20 --reasons 'Asked after the window'";

/// Arguments of `decline`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct DeclineArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The policy's code for the ground; `late` where the window had passed
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub ground: Option<String>,
    /// Why, as the complainant was told (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    /// The day the complainant asked [default: the day of --on]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub requested: Option<String>,
    /// The ombudsman's details were given
    #[arg(long)]
    pub signposted: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `decline`.
pub(super) fn run(session: &Session, args: DeclineArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let ground = session.needed_text("--ground", args.ground, "On which ground")?;
    let ground = line("--ground", ground)?;
    let reasons = session.needed_text("--reasons", args.reasons, "Why")?;
    let reasons = Some(text(session, "--reasons", reasons)?);
    let signposted = args.signposted;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "decline the escalation of", when, |work, on| {
        let requested = work.past_date_or(session, "--requested", args.requested.as_deref(), on)?;
        let stage = work.stage()?.name.clone();
        let declined = EscalationDeclined { stage, requested, ground, signposted, reasons };
        Ok((work.rule_on(on, Event::EscalationDeclined(declined)), Some("declined")))
    })?;
    Ok(Exit::Done)
}
