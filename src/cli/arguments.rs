//! The whole command line as clap sees it.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Command, CommandFactory, Parser, ValueEnum};

use super::verb::Verb;
use super::wordings::EXIT_STATUS;
use crate::Word;

/// A case book for complaints officers: every due date reckoned from the procedure and explained.
#[derive(Debug, Parser)]
#[command(name = "plaint", version, after_help = EXIT_STATUS, max_term_width = 100)]
pub struct Arguments {
    /// Options that every verb takes.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Options that every verb takes, before or after it.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
#[command(next_help_heading = "Options for every verb")]
pub struct Global {
    /// The case store [env: `PLAINT_STORE`] [default: the platform's data folder for plaint]
    #[arg(long, global = true, value_name = "DIR")]
    pub store: Option<PathBuf>,
    /// See everything as it stood at the end of that day [default: today]
    #[arg(long, global = true, value_name = "DATE", allow_hyphen_values = true)]
    pub as_at: Option<String>,
    /// Who is recording [env: `PLAINT_BY`] [default: the login name]
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
    /// How to show it [default: table, or by the ending of --output]
    #[arg(short, long, global = true, value_name = "FORMAT",
        value_parser = PossibleValuesParser::new(crate::output::Format::ALL.iter().map(|format| format.word())))]
    pub format: Option<String>,
    /// Write there instead of to standard output
    #[arg(short, long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// For verbs that write: show what would be recorded and every date that would move; write nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,
    /// How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]
    #[arg(long, global = true, value_name = "TIME")]
    pub wait: Option<String>,
    /// Never prompt
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Say nothing but warnings and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// When to colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColourChoice,
    /// Leave formulas in CSV and TSV cells as they are
    #[arg(long, global = true)]
    pub raw: bool,
    /// Begin CSV and TSV with a byte order mark, for Excel
    #[arg(long, global = true)]
    pub bom: bool,
}

/// The command line, for completions and man pages.
pub fn command() -> Command {
    Arguments::command()
}

/// A parser for the words of a closed vocabulary.
pub(super) fn word_parser<W: Word + Send + Sync>() -> impl clap::builder::TypedValueParser<Value = W> {
    use clap::builder::TypedValueParser;
    let words = PossibleValuesParser::new(W::ALL.iter().map(|value| value.word()));
    words.try_map(|text| W::from_word(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
