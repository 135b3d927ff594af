//! `evidence`: something was put on the file as evidence.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{Direction, Event, EvidenceFiled};

/// Examples of `evidence`.
const EXAMPLES: &str = "\
Examples:
  plaint evidence 1 --file survey.pdf --said 'Damp readings of 3 May'
  plaint evidence 1 --item 'Letter of 2 May, shelf 4' --incoming";

/// Arguments of `evidence`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").args(["item", "file"]).required(true).multiple(true))]
pub struct EvidenceArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Its reference, or where it is
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub item: Option<String>,
    /// The file: its name and its SHA-256 are recorded, not the file
    #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
    pub file: Option<PathBuf>,
    /// It came from the complainant; otherwise we gathered it
    #[arg(long)]
    pub incoming: bool,
    /// What it shows (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `evidence`.
pub(super) fn run(session: &Session, args: EvidenceArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let item = text_if_any(session, "--item", args.item)?;
    let said = text_if_any(session, "--said", args.said)?;
    let direction = if args.incoming { Direction::In } else { Direction::Out };
    let sha256 = args.file.as_deref().map(|file| session.digest_of(file)).transpose()?;
    let name = args.file.as_deref().and_then(|file| Some(file.file_name()?.to_string_lossy().into_owned()));
    let item = item.or(name);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "file evidence on", when, |work, on| {
        Ok(Event::EvidenceFiled(EvidenceFiled { stage: work.stage_on(on)?, direction, sha256, item, said }))
    })?;
    Ok(Exit::Done)
}
