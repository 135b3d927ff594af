//! `completions`: a script for a shell.

use clap::{Args, ValueEnum};

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
    session.write(script(args.shell).as_bytes())?;
    Ok(Exit::Done)
}
