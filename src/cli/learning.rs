//! `learning`: what the service is to do differently, by whom and by when.

use clap::Args;

use super::action::new_action;
use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::line_if_any;
use crate::case::{ActionKind, ActionSet, Event, Handler};

/// Examples of `learning`.
const EXAMPLES: &str = "\
Examples:
  plaint learning 1 --action 'Text before every visit@2026-07-01' --owner 'D Novak' --authorised-by 'C Evans'
  plaint action 1 --done 2 --said 'In use since June; missed visits halved'";

/// Arguments of `learning`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct LearningArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// What is to be done, with @DATE for a target
    #[arg(long, value_name = "TEXT[@DATE]", allow_hyphen_values = true)]
    pub action: Option<String>,
    /// Who sees to it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub owner: Option<String>,
    /// Who authorised it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub authorised_by: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `learning`.
pub(super) fn run(session: &Session, args: LearningArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let action = session.needed_text("--action", args.action, "What is to be done")?;
    let owner = line_if_any("--owner", args.owner)?.map(Handler);
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record what was learnt from", when, |work, on| {
        let set = new_action(session, work, on, ("--action", &action), ActionKind::Learning)?;
        Ok(Event::ActionSet(ActionSet { owner, authorised_by, ..set }))
    })?;
    Ok(Exit::Done)
}
