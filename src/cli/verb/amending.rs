//! What was recorded already: corrected, kept, disclosed, erased, or seen under another calendar.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{correct, disclose, erase, hold, what_if};

/// What was recorded already: corrected, kept, disclosed, erased, or seen under another calendar.
#[derive(Debug, Subcommand)]
pub enum Amending {
    /// Correct an earlier entry, which stays on record
    Correct(Later<correct::CorrectArgs>),
    /// Record that nothing of the case may be erased, or that it may again
    Hold(Later<hold::HoldArgs>),
    /// Show everything held on one person, for a subject access request
    Disclose(Later<disclose::DiscloseArgs>),
    /// Take the personal data out of closed cases, for good
    Erase(Later<erase::EraseArgs>),
    /// Show which dates would move for a holiday, a closure or a new edition of a policy
    WhatIf(Later<what_if::WhatIfArgs>),
}

impl Amending {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Correct(Later(args)) => correct::run(session, &args),
            Self::Hold(Later(args)) => hold::run(session, args),
            Self::Disclose(Later(args)) => disclose::run(session, &args),
            Self::Erase(Later(args)) => erase::run(session, args),
            Self::WhatIf(Later(args)) => what_if::run(session, &args),
        }
    }
}
