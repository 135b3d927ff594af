//! `merge`: one case is another again; it is closed, and both references stay.

use clap::Args;

use super::failure::Exit;
use super::link::both;
use super::recording::RecordingArgs;
use super::session::Session;
use crate::case::Link;

/// Examples of `merge`.
const EXAMPLES: &str = "\
Examples:
  plaint merge 3 --into 1";

/// Arguments of `merge`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct MergeArgs {
    /// The case that is the same complaint again: it is closed, and its reference stays
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The case that goes on
    #[arg(long, value_name = "CASE")]
    pub into: String,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `merge`.
pub(super) fn run(session: &Session, args: &MergeArgs) -> anyhow::Result<Exit> {
    both(session, (&args.case, &args.into), Link::DuplicateOf, &args.recording)
}
