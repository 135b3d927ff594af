//! What dates are reckoned by.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::session::Session;
use crate::cli::{calendar, policy};

/// What dates are reckoned by.
#[derive(Debug, Subcommand)]
pub enum Rule {
    /// List, show or check policies
    Policy(policy::PolicyArgs),
    /// Show or change the working calendar
    Calendar(calendar::CalendarArgs),
}

impl Rule {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Policy(args) => policy::run(session, args),
            Self::Calendar(args) => calendar::run(session, args),
        }
    }
}
