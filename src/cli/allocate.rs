//! `allocate`: somebody was given the case to handle.

use anyhow::Context;
use clap::Args;

use super::casework::find;
use super::failure::Exit;
use super::recording::{NO_STAGE, RecordingArgs, record_event};
use super::session::Session;
use super::texts::line;
use crate::case::{Allocated, Event, Handler};

/// Examples of `allocate`.
const EXAMPLES: &str = "\
Examples:
  plaint allocate 1 --handler 'J Smith'";

/// Arguments of `allocate`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AllocateArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Who handles it now
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub handler: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `allocate`.
pub(super) fn run(session: &Session, args: AllocateArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let handler = session.needed_text("--handler", args.handler, "Who handles it")?;
    let handler = Handler(line("--handler", handler)?);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "allocate", when, |work, on| {
        let name = work.case.stage_on(on).context(NO_STAGE)?;
        let stage = work.policy.stage(name).context(NO_STAGE)?;
        Ok(Event::Allocated(Allocated { stage: stage.name.clone(), handler }))
    })?;
    Ok(Exit::Done)
}
