//! The command line of `report`: a report with its options, or something to do with reports.

use std::path::PathBuf;

use clap::error::Error;
use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

use super::ReportArgs;

/// What to do with reports, beside running one.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub(super) enum ReportVerb {
    /// List the reports there are: built in, shipped, and the store's own
    List,
    /// Show what a report lists, in words; with -f json, the exact file of its definition
    Show {
        /// Which
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Check the file of a report definition; silent when it is sound
    Check {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print the JSON Schema of report definitions, for editors
    Schema,
}

#[derive(Debug, Default, Args)]
#[command(override_usage = "plaint report [OPTIONS] [REPORT]\n       plaint report <COMMAND>")]
struct Parsed {
    #[command(flatten)]
    args: ReportArgs,
    #[command(subcommand)]
    verb: Option<ReportVerb>,
}

/// What was typed after `report`.
#[derive(Debug, Default)]
pub struct ReportLine {
    /// The report and its options.
    pub(super) args: ReportArgs,
    /// Something else to do.
    pub(super) verb: Option<ReportVerb>,
    /// The options as they were typed.
    pub(super) typed: Typed,
}

impl ReportLine {
    /// A report by its name, with no options.
    pub(in crate::cli) fn of(report: &str) -> Self {
        Self { args: ReportArgs { report: Some(report.to_owned()), ..ReportArgs::default() }, ..Self::default() }
    }
}

/// The options of `report` that were typed, by their long names with their values.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Typed(pub(super) Vec<(String, Vec<String>)>);

impl Typed {
    fn of(matches: &ArgMatches) -> Self {
        let of_report = ReportArgs::augment_args(Command::new("report"));
        let typed = of_report.get_arguments().filter_map(|option| {
            let id = option.get_id().as_str();
            let name = option.get_long()?.to_owned();
            if matches.value_source(id) != Some(ValueSource::CommandLine) {
                return None;
            }
            if !option.get_action().takes_values() {
                return Some((name, Vec::new()));
            }
            let values = matches.get_raw(id).into_iter().flatten();
            Some((name, values.map(|value| value.to_string_lossy().into_owned()).collect()))
        });
        Self(typed.collect())
    }

    /// Whether that option was typed.
    pub(super) fn has(&self, option: &str) -> bool {
        self.0.iter().any(|(typed, _)| typed == option)
    }
}

impl FromArgMatches for ReportLine {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Self::from_arg_matches_mut(&mut matches.clone())
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        let typed = Typed::of(matches);
        let Parsed { args, verb } = Parsed::from_arg_matches_mut(matches)?;
        Ok(Self { args, verb, typed })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for ReportLine {
    fn augment_args(command: Command) -> Command {
        Parsed::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Parsed::augment_args_for_update(command)
    }
}

/// The arguments that these words make, as if they had been typed after `report`.
pub(super) fn parse(words: Vec<String>) -> Result<ReportArgs, String> {
    let command = ReportArgs::augment_args(Command::new("report").no_binary_name(true));
    let matches = command.try_get_matches_from(words);
    matches.and_then(|matches| ReportArgs::from_arg_matches(&matches)).map_err(|error| in_a_line(&error))
}

/// What clap says of them, in one line.
fn in_a_line(error: &Error) -> String {
    let rendered = error.render().to_string();
    let told = rendered.split("\n\nUsage:").next().unwrap_or_default();
    let lines = told.lines().map(str::trim).filter(|line| {
        let of_use = !line.starts_with("tip:") && !line.starts_with("For more");
        of_use && !line.is_empty()
    });
    let line = lines.collect::<Vec<_>>().join(" ");
    line.strip_prefix("error: ").unwrap_or(&line).to_owned()
}
