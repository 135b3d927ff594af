//! The case book as a whole.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{check, completions, demo, heads, import, init, restore};

/// The case book as a whole.
#[derive(Debug, Subcommand)]
pub enum Book {
    /// Check the store's integrity; silent when all is well
    Check(Later<check::CheckArgs>),
    /// List every case's newest entry, to keep elsewhere; `check --against` compares
    Heads(Later<heads::HeadsArgs>),
    /// Bring in the complaints of a spreadsheet kept before
    Import(Later<import::ImportArgs>),
    /// Make a store again of the archive that `export --archive` wrote
    Restore(Later<restore::RestoreArgs>),
    /// Make a case store
    Init(Later<init::InitArgs>),
    /// Make a store of invented cases and look round it
    Demo(Later<demo::DemoArgs>),
    /// Print a completion script for a shell
    Completions(Later<completions::CompletionsArgs>),
}

impl Book {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Check(Later(args)) => check::run(session, &args),
            Self::Heads(Later(args)) => heads::run(session, &args),
            Self::Import(Later(args)) => import::run(session, &args),
            Self::Restore(Later(args)) => restore::run(session, &args),
            Self::Init(Later(args)) => init::run(session, &args),
            Self::Demo(Later(args)) => demo::run(session, &args),
            Self::Completions(Later(args)) => completions::run(session, &args),
        }
    }
}
