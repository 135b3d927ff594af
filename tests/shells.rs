//! The completion scripts, loaded and asked in the real shells where those are installed.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

use std::fs;
use std::process::{Command, Stdio};

use support::Bench;

/// Asks Bash's own function for the words after the script's name: the line so far.
const BASH: &str = r#"
source ./plaint.bash
[[ $(complete -p plaint) == *" -F _plaint plaint" ]] || exit 9
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_plaint plaint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
"#;

/// Z shell completes only in its line editor, so this types the line into one on a terminal of its own.
const ZSH: &str = r#"
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

/// What a shell offers for each line so far, sorted; nothing where there is no such shell.
fn offered(program: &str, options: &[&str], setting: &[(&str, &str)], lines: &[&str]) -> Option<Vec<Vec<String>>> {
    let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if version.is_err() {
        skipped(program);
        return None;
    }
    Some(lines.iter().map(|line| ask(program, options, setting, line)).collect())
}

/// Asks in a folder of its own, so that no line sees another's leavings.
fn ask(program: &str, options: &[&str], setting: &[(&str, &str)], line: &str) -> Vec<String> {
    let bench = Bench::on("2026-11-23");
    for (shell, file) in
        [("bash", "plaint.bash"), ("zsh", "_plaint"), ("fish", "plaint.fish"), ("powershell", "plaint.ps1")]
    {
        bench.ok(&format!("completions {shell} -o {file}"));
    }
    for (file, text) in setting {
        fs::write(bench.path().join(file), text).unwrap();
    }
    let mut asked = Command::new(program);
    asked.args(options).args(line.split(' ')).current_dir(bench.path()).stdin(Stdio::null());
    let asked = asked.env("HOME", bench.path()).env("TERM", "dumb").env("LC_ALL", "C").output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&asked.stdout), String::from_utf8_lossy(&asked.stderr));
    assert!(asked.status.success() && err.is_empty(), "{program}: {line}\n{out}{err}");
    let mut offered: Vec<String> = out.lines().map(|word| word.trim().to_owned()).collect();
    offered.sort();
    offered
}

/// Lines as far as they are typed, and what may follow: verbs, an option, an option's value, a verb's verb.
const LINES: [&str; 4] = ["plaint esc", "plaint ack --ch", "plaint list -f ma", "plaint calendar work"];
const EXPECTED: [&[&str]; 4] = [&["escalate"], &["--channel"], &["markdown"], &["work-on"]];

#[test]
fn bash_completes() {
    if let Some(offered) = offered("bash", &["--norc", "--noprofile", "ask"], &[("ask", BASH)], &LINES) {
        assert_eq!(offered, EXPECTED);
    }
}

#[test]
fn zsh_completes() {
    let setting = [("ask", ZSH), ("editor.zsh", ZSH_EDITOR)];
    if let Some(offered) = offered("zsh", &["-f", "ask"], &setting, &LINES) {
        assert_eq!(offered, EXPECTED);
    }
}

#[test]
fn fish_completes() {
    if let Some(offered) = offered("fish", &["--no-config", "ask"], &[("ask", FISH)], &LINES) {
        assert_eq!(offered, EXPECTED);
    }
}

#[test]
fn powershell_completes() {
    let options = ["-NoProfile", "-NonInteractive", "-File", "ask.ps1"];
    if let Some(offered) = offered("pwsh", &options, &[("ask.ps1", POWERSHELL)], &LINES) {
        assert_eq!(offered, EXPECTED);
    }
}
