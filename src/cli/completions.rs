//! `completions`: a script for a shell.

use clap::{Args, ValueEnum};

use super::failure::Exit;
use super::live;
use super::session::Session;

/// The two kinds of scripts, and examples of `completions`.
const EXAMPLES: &str = "\
What a script offers:
  without --live  verbs, their options, and the words of which an option takes one; it runs nothing
  with --live     the same, references of cases that are not closed, policies and reports: it asks plaint at each Tab

Examples:
  plaint completions bash > ~/.local/share/bash-completion/completions/plaint
  plaint completions zsh > ~/.zfunc/_plaint
  source <(plaint completions bash --live)
  source <(plaint completions zsh --live)
  plaint completions fish --live | source";

/// The shells there are scripts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShellName {
    /// GNU Bash
    Bash,
    /// Z shell
    Zsh,
    /// fish
    Fish,
    /// PowerShell
    #[value(name = "powershell")]
    PowerShell,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CompletionsArgs {
    /// Which shell
    #[arg(value_name = "SHELL")]
    pub shell: ShellName,
    /// A script that asks plaint at each Tab, and so knows cases, policies and reports; load it when the shell starts
    #[arg(long)]
    pub live: bool,
}

/// The completion script of a shell: as it lies in the repository, so that nothing has to be made of the whole command line.
fn script(shell: ShellName) -> &'static str {
    match shell {
        ShellName::Bash => include_str!("../../completions/plaint.bash"),
        ShellName::Zsh => include_str!("../../completions/_plaint"),
        ShellName::Fish => include_str!("../../completions/plaint.fish"),
        ShellName::PowerShell => include_str!("../../completions/plaint.ps1"),
    }
}

/// Runs `completions`.
pub(super) fn run(session: &Session, args: &CompletionsArgs) -> anyhow::Result<Exit> {
    if args.live {
        session.write(&live::script(args.shell)?)?;
    } else {
        session.write(script(args.shell).as_bytes())?;
    }
    Ok(Exit::Done)
}
