//! What a line says before it is finished: its verb, and its store.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, Args, Command, Subcommand};

use crate::cli::arguments::Global;
use crate::cli::session::home_folder;
use crate::cli::verb::Verb;

/// What is known of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The verb, once it is typed to the end.
    pub(super) verb: Option<String>,
    /// The store that it names.
    pub(super) store: Option<PathBuf>,
}

impl Line {
    /// Of the words up to the cursor, the last of which is still being typed.
    pub(super) fn of(words: &[OsString]) -> Self {
        let typed = words.split_last().map_or(words, |(_, typed)| typed);
        Self { verb: verb(typed), store: store(typed) }
    }
}

/// The first word that is neither an option nor the value of one.
fn verb(words: &[OsString]) -> Option<String> {
    let global = Global::augment_args(Command::new("plaint"));
    let valued: Vec<&Arg> = global.get_arguments().filter(|option| option.get_action().takes_values()).collect();
    let mut words = words.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if wants_a_value(&valued, &word) {
            words.next();
        } else if !word.starts_with('-') {
            return Verb::has_subcommand(&word).then(|| word.into_owned());
        }
    }
    None
}

/// Whether the value of an option is the word after it.
fn wants_a_value(valued: &[&Arg], word: &str) -> bool {
    if let Some(long) = word.strip_prefix("--") {
        return valued.iter().any(|option| option.get_long() == Some(long));
    }
    let Some(shorts) = word.strip_prefix('-') else { return false };
    let mut shorts = shorts.chars();
    shorts.any(|short| valued.iter().any(|option| option.get_short() == Some(short))) && shorts.next().is_none()
}

/// The last folder that `--store` names.
fn store(words: &[OsString]) -> Option<PathBuf> {
    let after = words.windows(2).filter(|pair| pair[0] == "--store").map(|pair| pair[1].to_string_lossy());
    let within = words.iter().map(|word| word.to_string_lossy());
    let within = within.filter_map(|word| Some(word.strip_prefix("--store=")?.to_owned().into()));
    let named = after.chain(within).last()?;
    Some(folder(&named))
}

/// The folder that is meant by a word as it stands on the line: most shells hand over what was typed, with the quotation
/// marks, the backslashes and the `~` that they would have read.
fn folder(word: &str) -> PathBuf {
    let (home, rest) = match word.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with('/')) {
        Some(rest) => (home_folder(), rest.trim_start_matches('/')),
        None => (None, word),
    };
    let named = unquoted(rest);
    home.map_or_else(|| PathBuf::from(&named), |home| home.join(&named))
}

/// A word without what quotes it.
fn unquoted(word: &str) -> String {
    let (mut plain, mut within) = (String::new(), None);
    let mut letters = word.chars();
    while let Some(letter) = letters.next() {
        match (letter, within) {
            ('\'' | '"', None) => within = Some(letter),
            (letter, Some(mark)) if letter == mark => within = None,
            ('\\', None | Some('"')) if cfg!(unix) => plain.extend(letters.next()),
            (letter, _) => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The verb and the store of a line of which the last word is being typed; words are parted at two spaces.
    fn line(typed: &str) -> (Option<String>, Option<String>) {
        let words: Vec<OsString> = typed.split("  ").map(OsString::from).collect();
        let Line { verb, store } = Line::of(&words);
        (verb, store.map(|store| store.display().to_string()))
    }

    #[test]
    fn the_verb_is_the_first_word_that_is_no_options_value() {
        let lines = [
            ("plaint  ack  ", Some("ack")),
            ("plaint  ack", None),
            ("plaint  ", None),
            ("plaint", None),
            ("plaint  --store  list  ack  WT-", Some("ack")),
            ("plaint  --store=list  ack  WT-", Some("ack")),
            ("plaint  -f  json  -n  show  ", Some("show")),
            ("plaint  -qf  json  show  ", Some("show")),
            ("plaint  -fjson  show  ", Some("show")),
            ("plaint  --quiet  --as-at  -3d  list  --pol", Some("list")),
            ("plaint  akc  ack  ", None),
            ("plaint  help  ack", None),
            ("plaint  --store  list", None),
        ];
        for (typed, verb) in lines {
            assert_eq!(line(typed).0.as_deref(), verb, "{typed}");
        }
    }

    #[test]
    fn the_store_is_the_one_that_the_line_names() {
        let home = home_folder().unwrap();
        let in_home = home.join("my cases").display().to_string();
        let lines = [
            ("plaint  ack  ", None),
            ("plaint  --store  north  ack  ", Some("north")),
            ("plaint  ack  --store=north  ", Some("north")),
            ("plaint  --store  north  ack  --store  south  ", Some("south")),
            ("plaint  ack  --store  nor", None),
            ("plaint  --store  'my cases'  ack  ", Some("my cases")),
            ("plaint  --store=\"Amy's cases\"  ack  ", Some("Amy's cases")),
            ("plaint  --store  my\\ cases  ack  ", Some("my cases")),
            ("plaint  --store  ~/my\\ cases  ack  ", Some(&in_home)),
            ("plaint  --store  ~amy/cases  ack  ", Some("~amy/cases")),
        ];
        for (typed, store) in lines {
            assert_eq!(line(typed).1.as_deref(), store, "{typed}");
        }
    }
}
