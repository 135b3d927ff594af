//! Reports, which have many options.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::report;
use crate::cli::session::Session;

/// Reports, which have many options.
#[derive(Debug, Subcommand)]
pub enum Reporting {
    /// Show a report: overdue, due, lapsed, register and more
    Report(Box<report::ReportLine>),
}

impl Reporting {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Report(args) => report::run(session, &args),
        }
    }
}
