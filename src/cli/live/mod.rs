//! Completions that know the store: what a shell is answered that asks at each Tab what could be typed next.
//!
//! Nothing is ever said beside the answer, and what cannot be read is not offered: somebody is in the middle of a line.

mod bash;
mod line;
mod offered;

use anyhow::Context;
use clap::{Command, CommandFactory};
use clap_complete::env::{Fish, Powershell, Shells, Zsh};

use self::bash::Bash;
use self::line::Line;
use super::arguments::Arguments;
use super::completions::ShellName;
use super::reading::of_one_verb;
use super::session::{ASKED_BY, Tab, called_as, shown_plainly};

/// The shells that may ask.
const SHELLS: Shells<'static> = Shells(&[&Bash, &Fish, &Powershell, &Zsh]);

/// Z shell may keep the script as the function `_plaint`, to be loaded at the first Tab, which this then answers.
const ZSH_FIRST_TAB: &str = "\
if [[ $funcstack[1] == _plaint ]]; then
    _clap_dynamic_completer_plaint \"$@\"
fi
";

/// Answers the shell, if one asks; whether one did.
pub(super) fn answered() -> bool {
    let Some(mut tab) = Tab::pressed() else { return false };
    let Some(shell) = SHELLS.completer(&tab.shell) else { return true };
    if shell.is("bash") {
        tab.words = bash::joined(tab.words);
    }
    let mut command = command(&Line::of(&tab.words));
    let mut answer = Vec::new();
    if shell.write_complete(&mut command, tab.words, tab.folder.as_deref(), &mut answer).is_ok() {
        shown_plainly(&String::from_utf8_lossy(&answer));
    }
    true
}

/// The command line as far as this line needs it: the verb that was named with its options, or all by their names.
fn command(line: &Line) -> Command {
    let one = line.verb.as_deref().and_then(of_one_verb);
    let mut command = one.unwrap_or_else(|| Arguments::command().mut_subcommands(|verb| verb.defer(|verb| verb)));
    command.build();
    offered::with_what_the_store_holds(command, line.store.as_ref())
}

/// The script that has that shell ask this program.
pub(super) fn script(shell: ShellName) -> anyhow::Result<Vec<u8>> {
    let name = match shell {
        ShellName::Bash => "bash",
        ShellName::Zsh => "zsh",
        ShellName::Fish => "fish",
        ShellName::PowerShell => "powershell",
    };
    let shell = SHELLS.completer(name).with_context(|| format!("{name} cannot ask"))?;
    let mut script = Vec::new();
    shell.write_registration(ASKED_BY, "plaint", "plaint", &called_as().to_string_lossy(), &mut script)?;
    if shell.is("zsh") {
        script.extend_from_slice(ZSH_FIRST_TAB.as_bytes());
    }
    Ok(script)
}
