//! The completion scripts and the man pages, made from the command line as it is and compared with the files in
//! the repository; `UPDATE=1 cargo test --test generated` writes them.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a panic is the report")]

#[path = "generated/help.rs"]
mod help;
#[path = "generated/page.rs"]
mod page;
#[path = "generated/prose.rs"]
mod prose;
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap_complete::Shell;
use support::Bench;

/// Files by name.
type Files = BTreeMap<String, String>;

/// Shells, and the file each expects its script in.
const SCRIPTS: [(Shell, &str); 4] = [
    (Shell::Bash, "plaint.bash"),
    (Shell::Zsh, "_plaint"),
    (Shell::Fish, "plaint.fish"),
    (Shell::PowerShell, "plaint.ps1"),
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn scripts() -> Files {
    let script = |shell| {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut plaint::cli::command(), "plaint", &mut script);
        String::from_utf8(script).unwrap()
    };
    SCRIPTS.map(|(shell, file)| (file.to_owned(), script(shell))).into()
}

fn pages() -> Files {
    let mut command = plaint::cli::command();
    command.build();
    let verbs = page::verbs(&command).map(|verb| (format!("plaint-{}.1", verb.get_name()), page::of_verb(verb)));
    let whole = ("plaint.1".to_owned(), page::of_the_whole(&command));
    verbs.chain([whole]).collect()
}

fn committed(folder: &Path) -> Files {
    let Ok(entries) = fs::read_dir(folder) else { return Files::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[expect(clippy::disallowed_methods, reason = "asked of the one who runs the tests, not of the program")]
fn is_update() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// Holds a folder's files against what they should be, having written them first when asked to.
#[track_caller]
fn compare(name: &str, fresh: &Files) {
    let folder = folder(name);
    if is_update() {
        fs::create_dir_all(&folder).unwrap();
        for stale in committed(&folder).keys() {
            fs::remove_file(folder.join(stale)).unwrap();
        }
        for (file, text) in fresh {
            fs::write(folder.join(file), text).unwrap();
        }
    }
    let found = committed(&folder);
    let differ = |file: &&String| found.get(*file) != fresh.get(*file);
    let mut stale: Vec<&String> = found.keys().chain(fresh.keys()).filter(differ).collect();
    stale.sort_unstable();
    stale.dedup();
    assert!(
        stale.is_empty(),
        "not as the command line is now: {stale:?} in {name}/\nUPDATE=1 cargo test --test generated"
    );
}

#[test]
fn completions_are_fresh() {
    compare("completions", &scripts());
}

#[test]
fn the_program_prints_the_scripts() {
    let bench = Bench::on("2026-11-23");
    for (shell, file) in SCRIPTS {
        let printed = bench.ok(&format!("completions {shell}"));
        assert!(printed == fs::read_to_string(folder("completions").join(file)).unwrap(), "{shell}");
    }
}

#[test]
fn man_pages_are_fresh() {
    compare("man", &pages());
}

#[test]
fn every_page_has_its_sections() {
    let needed =
        ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES", "EXIT STATUS", "FILES", "ENVIRONMENT", "SEE ALSO"];
    for (file, page) in pages() {
        let headings = page.lines().filter_map(|line| line.strip_prefix(".SH "));
        let headings: Vec<&str> = headings.map(|heading| heading.trim_matches('"')).collect();
        let found: Vec<&str> = headings.into_iter().filter(|heading| needed.contains(heading)).collect();
        assert_eq!(found, needed, "{file}");
    }
}

/// An example that the program would refuse is worse than none.
#[test]
fn every_example_can_be_read_by_the_program() {
    let mut command = plaint::cli::command();
    command.build();
    let verbs = command.get_subcommands().flat_map(help::examples);
    let examples: Vec<String> = verbs.chain(prose::EXAMPLES.lines().map(str::to_owned)).collect();
    assert!(examples.len() > command.get_subcommands().count(), "{examples:#?}");
    for example in examples {
        let words = help::words(&example);
        if words.first().is_some_and(|program| program == "plaint") {
            let read = plaint::cli::command().try_get_matches_from(words);
            assert!(read.is_ok(), "{example}\n{}", read.unwrap_err());
        }
    }
}

#[expect(clippy::disallowed_macros, reason = "to be read in the runner's output")]
fn skipped(program: &str) {
    println!("skipped: no {program} here");
}

#[test]
fn mandoc_finds_no_fault_with_the_pages() {
    if Command::new("mandoc").arg("-V").output().is_err() {
        skipped("mandoc");
        return;
    }
    let kept = tempfile::tempdir().unwrap();
    let pages = pages();
    for (file, text) in &pages {
        fs::write(kept.path().join(file), text).unwrap();
    }
    let linted =
        Command::new("mandoc").args(["-Tlint", "-Wwarning"]).args(pages.keys()).current_dir(kept.path()).output();
    let linted = linted.unwrap();
    let said = String::from_utf8_lossy(&linted.stdout);
    // A machine whose clock is behind the pages is no fault of theirs.
    let faults: Vec<&str> = said.lines().filter(|line| !line.contains("date in the future")).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
