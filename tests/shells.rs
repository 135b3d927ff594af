//! The completion scripts, loaded and asked in the real shells where those are installed.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

#[path = "shells/live.rs"]
mod live;
mod support;

use std::fs;
use std::process::{Command, Stdio};

use support::Bench;

/// Asks Bash's own function for the words after the script's name: the line so far.
const BASH: &str = r#"
source ./plaint.bash
[[ $(complete -p plaint) =~ " -F "([a-z_]+)" plaint"$ ]] || exit 9
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
"${BASH_REMATCH[1]}" plaint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"#;

/// Z shell completes only in its line editor, so this types the line into one on a terminal of its own.
const ZSH: &str = r#"
: > offered
zmodload zsh/zpty
zpty editor zsh -f -i
zpty -w editor 'source ./editor.zsh'
zpty -r editor seen $'*READY\r*'
zpty -w -n editor "$*"$'\t'
while zpty -r editor seen; do :; done
sort -u offered
"#;
/// What the shell in that terminal does first: loads the script, and writes down what Tab offers, then ends.
const ZSH_EDITOR: &str = r#"
PS1= PS2= RPS1=
fpath=($PWD $fpath)
autoload -Uz compinit
compinit -u -D
compadd() {
    if (( ! ${argv[(I)-[OAD]]} )); then
        local -a hits
        builtin compadd -O hits "$@"
        print -rl -- $hits >> offered
    fi
    builtin compadd "$@"
}
probe() { zle complete-word; exit }
zle -N probe
bindkey '^I' probe
print READY
"#;

const FISH: &str = r#"
source ./plaint.fish
# A value without a description leaves nothing to replace, which is no failure.
complete -C "$argv" | string replace -r '\t.*' ''; or true
"#;

const POWERSHELL: &str = r"
. ./plaint.ps1
$line = $args -join ' '
(TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.CompletionText
";

#[expect(clippy::disallowed_macros, reason = "to be read in the runner's output")]
fn skipped(program: &str) {
    println!("skipped: no {program} here");
}

/// A shell, how it is begun, and the files that it asks by.
struct Shell {
    program: &'static str,
    /// As `completions` calls it, and where it expects its script.
    name: &'static str,
    script: &'static str,
    options: &'static [&'static str],
    setting: &'static [(&'static str, &'static str)],
}

const SHELL_BASH: Shell = Shell {
    program: "bash",
    name: "bash",
    script: "plaint.bash",
    options: &["--norc", "--noprofile", "ask"],
    setting: &[("ask", BASH)],
};
const SHELL_ZSH: Shell = Shell {
    program: "zsh",
    name: "zsh",
    script: "_plaint",
    options: &["-f", "ask"],
    setting: &[("ask", ZSH), ("editor.zsh", ZSH_EDITOR)],
};
const SHELL_FISH: Shell = Shell {
    program: "fish",
    name: "fish",
    script: "plaint.fish",
    options: &["--no-config", "ask"],
    setting: &[("ask", FISH)],
};
const SHELL_POWERSHELL: Shell = Shell {
    program: "pwsh",
    name: "powershell",
    script: "plaint.ps1",
    options: &["-NoProfile", "-NonInteractive", "-File", "ask.ps1"],
    setting: &[("ask.ps1", POWERSHELL)],
};

impl Shell {
    /// Whether it is installed.
    fn is_here(&self) -> bool {
        let version = Command::new(self.program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if version.is_err() {
            skipped(self.program);
        }
        version.is_ok()
    }

    /// Puts the script there that `completions` prints with these options, and what asks it.
    fn set_up(&self, bench: &Bench, options: &str) {
        bench.ok(&format!("completions {} {options} -o {}", self.name, self.script));
        for (file, text) in self.setting {
            fs::write(bench.path().join(file), text).unwrap();
        }
    }

    /// What it offers for a line so far, sorted.
    fn offers(&self, bench: &Bench, line: &str) -> Vec<String> {
        let mut asked = Command::new(self.program);
        asked.args(self.options).args(line.split(' ')).current_dir(bench.path()).stdin(Stdio::null());
        asked.env("HOME", bench.path()).env("TERM", "dumb").env("LC_ALL", "C");
        asked.env("PLAINT_STORE", bench.store()).env("PLAINT_NOW", "2026-11-23T10:00:00Z");
        let asked = asked.output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&asked.stdout), String::from_utf8_lossy(&asked.stderr));
        assert!(asked.status.success() && err.is_empty(), "{}: {line}\n{out}{err}", self.program);
        let mut offered: Vec<String> = out.lines().map(|word| word.trim().to_owned()).collect();
        offered.retain(|word| !word.is_empty());
        offered.sort();
        offered
    }
}

/// Lines as far as they are typed, and what may follow: verbs, an option, an option's value, a verb's verb.
const LINES: [(&str, &[&str]); 4] = [
    ("plaint esc", &["escalate"]),
    ("plaint ack --ch", &["--channel"]),
    ("plaint list -f ma", &["markdown"]),
    ("plaint calendar work", &["work-on"]),
];

/// The script that knows the command line alone, in a folder with nothing else in it.
#[track_caller]
fn completes(shell: &Shell) {
    if !shell.is_here() {
        return;
    }
    let bench = Bench::on("2026-11-23");
    shell.set_up(&bench, "");
    for (line, expected) in LINES {
        assert_eq!(shell.offers(&bench, line), expected, "{}: {line}", shell.program);
    }
}

#[test]
fn bash_completes() {
    completes(&SHELL_BASH);
}

#[test]
fn zsh_completes() {
    completes(&SHELL_ZSH);
}

#[test]
fn fish_completes() {
    completes(&SHELL_FISH);
}

#[test]
fn powershell_completes() {
    completes(&SHELL_POWERSHELL);
}
