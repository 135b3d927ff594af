//! The script that asks the program at each Tab: what it offers of a store.

use std::fs;

use crate::support::Bench;
use crate::{LINES, SHELL_BASH, SHELL_FISH, SHELL_POWERSHELL, SHELL_ZSH, Shell};

/// Lines as far as they are typed, and what may follow in the stores of the bench.
const LIVE_LINES: [(&str, &[&str]); 16] = [
    // Cases, those that are closed left out.
    ("plaint ack WT-", &["WT-2026-0001", "WT-2026-0002"]),
    ("plaint ack ", &["WT-2026-0001", "WT-2026-0002"]),
    ("plaint explain WT-2026-0002", &["WT-2026-0002"]),
    ("plaint show WT-2026-0003", &[]),
    ("plaint link WT-2026-0001 --to WT-2", &["WT-2026-0001", "WT-2026-0002"]),
    ("plaint erase WT-", &[]),
    // Policies: shipped, the store's own, and those kept for cases, where cases are looked for.
    ("plaint log --policy our", &["ours"]),
    ("plaint policy show wthp-l", &["wthp-leaflet"]),
    ("plaint list --policy former", &["former"]),
    ("plaint log --policy former", &[]),
    // Reports: built in, shipped, and the store's own.
    ("plaint report la", &["lapsed", "last-quarter-refusals", "late-actions", "late-repairs"]),
    ("plaint report show late-r", &["late-repairs"]),
    // The store that the line names.
    ("plaint --store north ack ", &["NO-2026-0001"]),
    ("plaint show --store north NO-", &["NO-2026-0001"]),
    // Stores that are none.
    ("plaint --store damaged ack ", &["--channel", "--help"]),
    ("plaint --store nowhere ack WT-", &[]),
];

/// Three cases, of which one is answered and one closed; policies and reports; other stores beside it.
fn bench() -> Bench {
    let bench = Bench::on("2026-11-20");
    bench.ok("init --prefix WT --policy wthp-2024");
    for case in ["1", "2", "3"] {
        bench.ok(&format!("log --summary 'Damp in the hall of Mrs Birch' --complainant 'A Birch' --handler {case}"));
    }
    bench.ok("respond 2 --outcome upheld");
    bench.ok("close 3 --because withdrawn");
    let shown = bench.ok("policy show wthp-2024 -f json");
    for id in ["ours", "former"] {
        let own = shown.replacen("\"wthp-2024\"", &format!("{id:?}"), 1);
        fs::write(bench.store().join("policies").join(format!("{id}.json")), own).unwrap();
    }
    bench.ok("log --summary Noise --policy former");
    bench.ok("close 4 --because withdrawn");
    fs::remove_file(bench.store().join("policies/former.json")).unwrap();
    fs::create_dir_all(bench.store().join("reports")).unwrap();
    fs::write(bench.store().join("reports/late-repairs.json"), bench.ok("report show monday -f json")).unwrap();
    bench.ok("init --store north --prefix NO");
    bench.ok("log --store north --summary Mould");
    bench.ok("init --store damaged --prefix WT");
    bench.ok("log --store damaged --summary Rats");
    fs::write(bench.path().join("damaged/plaint.json"), "{").unwrap();
    bench
}

#[track_caller]
fn completes(shell: &Shell) {
    if !shell.is_here() {
        return;
    }
    let bench = bench();
    shell.set_up(&bench, "--live");
    for (line, expected) in LINES.into_iter().chain(LIVE_LINES) {
        let offered = shell.offers(&bench, line);
        // What goes with every verb is the same in all of them.
        if expected.contains(&"--help") {
            assert!(expected.iter().all(|word| offered.contains(&(*word).to_owned())), "{}: {line}", shell.program);
        } else {
            assert_eq!(offered, expected, "{}: {line}", shell.program);
        }
    }
}

#[test]
fn bash_asks() {
    completes(&SHELL_BASH);
    if SHELL_BASH.is_here() {
        // As it parts the words itself.
        let bench = bench();
        SHELL_BASH.set_up(&bench, "--live");
        assert_eq!(SHELL_BASH.offers(&bench, "plaint --store = north ack N"), ["NO-2026-0001"]);
        assert_eq!(SHELL_BASH.offers(&bench, "plaint ack --store = north N"), ["NO-2026-0001"]);
        assert_eq!(SHELL_BASH.offers(&bench, "plaint list --policy = our"), ["ours"]);
    }
}

#[test]
fn zsh_asks() {
    completes(&SHELL_ZSH);
}

#[test]
fn fish_asks() {
    completes(&SHELL_FISH);
}

#[test]
fn powershell_asks() {
    completes(&SHELL_POWERSHELL);
}

/// What the program answers a shell that shows a word on each candidate; all that it says is the answer.
#[track_caller]
fn answered(bench: &Bench, words: &[&str]) -> String {
    let mut command = bench.command();
    let ran = command.env("PLAINT_COMPLETE", "fish").arg("--").args(words).output().unwrap();
    let (out, err) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap());
    assert_eq!((ran.status.code(), err.as_str()), (Some(0), ""), "{words:?}\n{out}");
    out
}

#[test]
fn a_case_is_offered_with_where_it_stands_and_nothing_about_people() {
    let bench = bench();
    let open_first = "WT-2026-0001\tstage-1, open\nWT-2026-0002\tstage-1, answered\n";
    assert_eq!(answered(&bench, &["plaint", "ack", "WT-"]), open_first);
    assert_eq!(answered(&bench, &["plaint", "ack", "wt-2026-000"]), open_first);
    bench.ok("respond 1 --outcome upheld");
    bench.ok("escalate 2 --reason Unhappy");
    let open_first = "WT-2026-0002\tstage-2, open\nWT-2026-0001\tstage-1, answered\n";
    assert_eq!(answered(&bench, &["plaint", "ack", "WT-"]), open_first);
    assert_eq!(answered(&bench, &["plaint", "disclose", "A Birch", "--case", "WT-"]), open_first);
    assert_eq!(answered(&bench, &["plaint", "list", "--handler", ""]), "");
}

#[test]
fn a_damaged_case_is_passed_over_without_a_word() {
    let bench = bench();
    let journal = bench.journal("WT-2026-0001");
    fs::write(&journal, fs::read_to_string(&journal).unwrap().replace("Damp", "Dump")).unwrap();
    fs::write(journal.with_file_name("WT-2026-0001 (copy).jsonl"), "").unwrap();
    assert_eq!(bench.run("list").code, 5);
    assert_eq!(answered(&bench, &["plaint", "ack", "WT-"]), "WT-2026-0002\tstage-1, answered\n");
}

#[test]
fn what_cannot_be_read_offers_nothing_and_says_nothing() {
    let bench = bench();
    for line in [
        "--store damaged ack WT-",
        "--store damaged log --policy w",
        "--store damaged report m",
        "--store nowhere list --policy w",
        "--store nowhere/north ack WT-",
        "ack 1 2 3 WT-",
        "akc WT-",
    ] {
        let words: Vec<&str> = ["plaint"].into_iter().chain(line.split(' ')).collect();
        assert_eq!(answered(&bench, &words), "", "{line}");
    }
    assert_eq!(answered(&bench, &["plaint"]), "");
    let unknown = bench.run_with("-- plaint ack WT-", |command| command.env("PLAINT_COMPLETE", "tcsh"));
    assert_eq!((unknown.code, unknown.out.as_str(), unknown.err.as_str()), (0, "", ""));
}

/// Who has set the variable for good has the program all the same.
#[test]
fn only_a_line_behind_two_dashes_is_completed() {
    let bench = bench();
    let listed = bench.run_with("list -f csv", |command| command.env("PLAINT_COMPLETE", "bash"));
    assert_eq!((listed.code, listed.out), (0, bench.ok("list -f csv")));
    assert_eq!(bench.run("-- plaint ack WT-").code, 2);
}

/// Beside keeping the script where Z shell finds functions, one may load it when the shell starts.
#[test]
fn zsh_asks_where_the_script_is_loaded_at_the_start() {
    if !SHELL_ZSH.is_here() {
        return;
    }
    let bench = bench();
    SHELL_ZSH.set_up(&bench, "--live");
    fs::rename(bench.path().join("_plaint"), bench.path().join("plaint.zsh")).unwrap();
    let editor = bench.path().join("editor.zsh");
    let loading = fs::read_to_string(&editor).unwrap().replace("print READY", "source ./plaint.zsh\nprint READY");
    fs::write(&editor, loading).unwrap();
    assert_eq!(SHELL_ZSH.offers(&bench, "plaint show WT-2026-0001"), ["WT-2026-0001"]);
}

#[test]
fn the_script_runs_the_program_that_printed_it_wherever_that_lies() {
    if !SHELL_BASH.is_here() {
        return;
    }
    let bench = bench();
    let folder = bench.path().join("Amy's programs");
    fs::create_dir(&folder).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_plaint"), folder.join("plaint")).unwrap();
    SHELL_BASH.set_up(&bench, "--live");
    let printed =
        bench.other(&folder.join("plaint").to_string_lossy()).args(["completions", "bash", "--live"]).output();
    fs::write(bench.path().join("plaint.bash"), printed.unwrap().stdout).unwrap();
    assert_eq!(SHELL_BASH.offers(&bench, "plaint ack WT-2026-0001"), ["WT-2026-0001"]);
}
