//! The words that this process was begun with, read as the command line has them.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, Command, CommandFactory, Error, FromArgMatches, Parser, Subcommand};

use super::arguments::{Arguments, Global};
use super::failure;
use super::session::{shown_plainly, words_typed};
use super::verb::Verb;

impl Arguments {
    /// The arguments of this process, or the status to stop with: help was printed, or they cannot be read.
    pub(super) fn read() -> Result<Self, ExitCode> {
        let words = words_typed();
        if let Some(arguments) = Self::read_as_one_verb(&words) {
            return Ok(arguments);
        }
        let read = match help_alone(&words) {
            Some(help) => Err(help),
            None => Self::try_parse_from(words),
        };
        read.map_err(|stopped| {
            if stopped.use_stderr() && stopped.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
                return failure::unreadable(&stopped.render().to_string());
            }
            if stopped.use_stderr() || !shown_plainly(&stopped.render().to_string()) {
                // It can only fail when nobody reads.
                let _ = stopped.print();
            }
            ExitCode::from(u8::try_from(stopped.exit_code()).unwrap_or(2))
        })
    }

    /// The same by a command line that has the one verb which is named first: what it takes, the whole one takes, and
    /// its other verbs, each with every option of its own and of them all, need not be made. Nothing where it cannot be
    /// read so; then the whole command line says why.
    fn read_as_one_verb(words: &[OsString]) -> Option<Self> {
        let verb = words.iter().skip(1).filter_map(|word| word.to_str()).find(|word| Verb::has_subcommand(word))?;
        Self::from_arg_matches_mut(&mut of_one_verb(verb)?.try_get_matches_from(words).ok()?).ok()
    }
}

/// The help of the whole, where nothing else is asked for: the options of every verb need not be handed on to each of them.
fn help_alone(words: &[OsString]) -> Option<Error> {
    let [_, only] = words else { return None };
    let asked = only == "--help" || only == "-h";
    let whole = asked.then(|| Arguments::command().mut_args(|option| option.global(false)))?;
    whole.try_get_matches_from(words).err()
}

/// A command line that has that verb alone; nothing where there is no such verb.
pub(super) fn of_one_verb(verb: &str) -> Option<Command> {
    let verb = Verb::group_of(verb)?.find_subcommand_mut(verb).map(std::mem::take)?;
    Some(Global::augment_args(Command::new("plaint")).subcommand(verb))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_alone_is_the_help_of_the_whole() {
        for asked in ["--help", "-h"] {
            let words = ["plaint", asked].map(OsString::from);
            let whole = Arguments::try_parse_from(&words).unwrap_err();
            let alone = help_alone(&words).unwrap();
            assert_eq!((alone.kind(), alone.exit_code()), (whole.kind(), whole.exit_code()));
            assert_eq!(alone.render().ansi().to_string(), whole.render().ansi().to_string());
        }
        for other in [&["plaint", "ack"] as &[_], &["plaint"], &["plaint", "--help", "ack"], &["plaint", "--version"]] {
            assert!(help_alone(&other.iter().map(OsString::from).collect::<Vec<_>>()).is_none(), "{other:?}");
        }
    }

    fn as_one_verb(line: &str) -> Option<String> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        Arguments::read_as_one_verb(&words).map(|arguments| format!("{arguments:?}"))
    }

    /// What the command line of one verb takes is what the whole one takes, to the last value.
    #[test]
    fn the_command_line_of_one_verb_takes_nothing_that_the_whole_one_would_not() {
        let lines = [
            "plaint ack WT-2026-0001",
            "plaint --store ack ack 3 --channel email -n",
            "plaint -f json report overdue --policy list --exit-code",
            "plaint report list",
            "plaint show 3 --as-at 2026-01-01 -q",
            "plaint --store list list --status open",
            "plaint calendar add-closure 2026-12-30",
            "plaint policy show ours",
        ];
        for line in lines {
            let whole = Arguments::try_parse_from(line.split(' ')).unwrap();
            assert_eq!(as_one_verb(line), Some(format!("{whole:?}")), "{line}");
        }
        let unreadable = [
            "plaint",
            "plaint --version",
            "plaint --help",
            "plaint ack --help",
            "plaint help ack",
            "plaint report help",
            "plaint report help list",
            "plaint policy help show",
            "plaint akc 3",
            "plaint --store list ack",
            "plaint ack 3 --no-such-option",
            "plaint --no-such-option ack 3",
        ];
        for line in unreadable {
            assert_eq!(as_one_verb(line), None, "{line}");
        }
    }
}
