//! What Bash does otherwise than the other shells: it parts words at an equals sign.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap::Command;
use clap_complete::engine::complete;
use clap_complete::env::{Bash as Usual, EnvCompleter};

/// What the script is made for until the program's name is put in, which may have spaces in it.
const PROGRAM: &str = "PROGRAM";
/// What parts the candidates, as the script has it.
const BETWEEN: &str = "\u{b}";

/// Bash, asked for words that were put together again.
#[derive(Debug)]
pub(super) struct Bash;

/// The words that Bash made of the line, those put together again that it parted: `--store`, `=` and `cases`.
pub(super) fn joined(words: Vec<OsString>) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::with_capacity(words.len());
    let mut goes_on = false;
    for word in words {
        let is_sign = word == "=";
        match joined.last_mut() {
            Some(last) if goes_on || is_sign && last.as_encoded_bytes().starts_with(b"-") => last.push(&word),
            _ => {
                joined.push(word);
                continue;
            }
        }
        goes_on = is_sign && !goes_on;
    }
    joined
}

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        Usual.name()
    }

    fn is(&self, name: &str) -> bool {
        Usual.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let mut script = Vec::new();
        Usual.write_registration(var, name, bin, PROGRAM, &mut script)?;
        let quoted = format!("'{}'", completer.replace('\'', r"'\''"));
        let script = String::from_utf8_lossy(&script).replace(&format!("\"{PROGRAM}\""), &quoted);
        buf.write_all(script.as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let last = args.len().saturating_sub(1);
        let typed = args.last().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
        // What stands before the sign is no part of the word that Bash puts the answer in the place of.
        let before = typed.find('=').filter(|_| typed.starts_with('-')).map_or("", |sign| &typed[..=sign]);
        let candidates = complete(cmd, args, last, current_dir)?;
        let values = candidates.iter().map(|candidate| candidate.get_value().to_string_lossy());
        let values = values.map(|value| value.strip_prefix(before).unwrap_or(&value).to_owned());
        buf.write_all(values.collect::<Vec<_>>().join(BETWEEN).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_and_its_value_are_one_word_again() {
        let lines = [
            ("plaint list --policy = hos", "plaint list --policy=hos"),
            ("plaint --store = cases ack WT-", "plaint --store=cases ack WT-"),
            ("plaint list --policy =", "plaint list --policy="),
            ("plaint correct 1 --set summary = Damp", "plaint correct 1 --set summary = Damp"),
            ("plaint log --summary = =", "plaint log --summary=="),
            ("= plaint", "= plaint"),
        ];
        for (parted, whole) in lines {
            let words = parted.split(' ').map(OsString::from).collect();
            assert_eq!(joined(words).join(" ".as_ref()), whole, "{parted}");
        }
    }
}
