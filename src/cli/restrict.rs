//! `restrict`: contact, or access to the procedure, was restricted for the complainant's behaviour.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::{line_if_any, text, text_if_any};
use crate::case::{Event, Handler, Restricted};

/// Examples of `restrict`.
const EXAMPLES: &str = "\
Examples:
  plaint restrict 1 --measure 'Letters only' --until 2026-12-31 --approved-by 'C Evans' --signposted --reason 'Threats after a warning'";

/// Arguments of `restrict`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct RestrictArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// What is restricted
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub measure: Option<String>,
    /// Why, as the complainant was told (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// Its last day, where it has one
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub until: Option<String>,
    /// Who approved it
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub approved_by: Option<String>,
    /// The ombudsman's details were given
    #[arg(long)]
    pub signposted: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `restrict`.
pub(super) fn run(session: &Session, args: RestrictArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let measure = session.needed_text("--measure", args.measure, "What is restricted")?;
    let measure = Some(text(session, "--measure", measure)?);
    let reason = text_if_any(session, "--reason", args.reason)?;
    let approved_by = line_if_any("--approved-by", args.approved_by)?.map(Handler);
    let signposted = args.signposted;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "record a restriction on", when, |work, on| {
        let until = args.until.as_deref().map(|until| session.date("--until", until, &work.calendar)).transpose()?;
        let restricted = Restricted { until, approved_by, signposted, measure, reason };
        Ok((work.rule_on(on, Event::Restricted(restricted)), Some("restriction")))
    })?;
    Ok(Exit::Done)
}
