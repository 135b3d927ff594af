//! Cases and dates, shown and handed on.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{bundle, calc, explain, export, list, show};

/// Cases and dates, shown and handed on.
#[derive(Debug, Subcommand)]
pub enum View {
    /// Write every case as flat, typed tables for other programs
    Export(Later<export::ExportArgs>),
    /// Show a case
    Show(Later<show::ShowArgs>),
    /// Explain a case's due dates day by day
    Explain(Later<explain::ExplainArgs>),
    /// Put all there is of a case into one zip file, for the ombudsman
    Bundle(Later<bundle::BundleArgs>),
    /// List cases
    List(Later<list::ListArgs>),
    /// Reckon due dates for dates given here; uses the store if there is one
    Calc(Later<calc::CalcArgs>),
}

impl View {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Export(Later(args)) => export::run(session, &args),
            Self::Show(Later(args)) => show::run(session, &args),
            Self::Explain(Later(args)) => explain::run(session, &args),
            Self::Bundle(Later(args)) => bundle::run(session, &args),
            Self::List(Later(args)) => list::run(session, &args),
            Self::Calc(Later(args)) => calc::run(session, &args),
        }
    }
}
