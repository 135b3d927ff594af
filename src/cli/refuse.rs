//! `refuse`: the complaint is not accepted, on a ground of the policy.

use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::{line, line_if_any, text};
use crate::case::{Event, Handler, Refusal};

/// Examples of `refuse`.
const EXAMPLES: &str = "\
Examples:
  plaint refuse 1 --ground legal-proceedings --reasons 'Claim filed on 2 May' --signposted";

/// Arguments of `refuse`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct RefuseArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The policy's code for the ground
    #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
    pub ground: Option<String>,
    /// Why, as the complainant was told (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    /// The ombudsman's details were given
    #[arg(long)]
    pub signposted: bool,
    /// Who authorised it
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub authorised_by: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `refuse`.
pub(super) fn run(session: &Session, args: RefuseArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let ground = session.needed_text("--ground", args.ground, "On which ground")?;
    let ground = line("--ground", ground)?;
    let reasons = session.needed_text("--reasons", args.reasons, "Why")?;
    let reasons = Some(text(session, "--reasons", reasons)?);
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    let signposted = args.signposted;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "refuse", when, |work, on| {
        let stage = work.stage_on(on)?;
        let refusal = Refusal { stage, ground, authorised_by, signposted, reasons };
        Ok((work.rule_on(on, Event::Refused(refusal)), Some("refusal")))
    })?;
    Ok(Exit::Done)
}
