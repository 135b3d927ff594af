//! `completions`: a script for a shell.

use clap::{Args, ValueEnum};
use clap_complete::{Shell, generate};

use super::arguments::command;
use super::failure::Exit;
use super::session::Session;

/// Examples of `completions`.
const EXAMPLES: &str = "\
Examples:
  plaint completions bash > ~/.local/share/bash-completion/completions/plaint
  plaint completions zsh > ~/.zfunc/_plaint";

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
}

/// The completion script of a shell.
pub(super) fn script(shell: ShellName) -> Vec<u8> {
    let shell = match shell {
        ShellName::Bash => Shell::Bash,
        ShellName::Zsh => Shell::Zsh,
        ShellName::Fish => Shell::Fish,
        ShellName::PowerShell => Shell::PowerShell,
    };
    let mut script = Vec::new();
    generate(shell, &mut command(), "plaint", &mut script);
    script
}

/// Runs `completions`.
pub(super) fn run(session: &Session, args: &CompletionsArgs) -> anyhow::Result<Exit> {
    session.write(&script(args.shell))?;
    Ok(Exit::Done)
}
