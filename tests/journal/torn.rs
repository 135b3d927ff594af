//! A crash in the middle of a write: the line was never acknowledged, so nothing recorded is lost.

use std::fs::{self, OpenOptions};
use std::io::Write;

use crate::support::Bench;
use crate::wounded::{Finding, VICTIM, cases_of, check_finds, lines, says, store, tree};

/// The start of a fourth line, up to (and with) the first byte of the `Ł`.
fn half_a_line(bench: &Bench, whole_characters: bool) -> Vec<u8> {
    let third = lines(bench).remove(2);
    let at = third.find('Ł').unwrap();
    third.as_bytes()[..if whole_characters { at } else { at + 1 }].to_vec()
}

fn append(bench: &Bench, bytes: &[u8]) {
    OpenOptions::new().append(true).open(bench.journal(VICTIM)).unwrap().write_all(bytes).unwrap();
}

/// Readers go on without the torn line and say so; writers refuse until it is moved aside.
fn is_mended(bench: &Bench, torn: &[u8], words: &str) {
    let whole = fs::read(bench.journal(VICTIM)).unwrap();
    append(bench, torn);
    let harmed = tree(bench);
    let warning = format!(
        "warning: {VICTIM}: its last line is torn and was never recorded in full, so it is left out; see `plaint check`\n"
    );
    assert_eq!(says(bench, 0, &format!("show {VICTIM}")), warning);
    assert_eq!(says(bench, 0, "list"), warning);
    assert_eq!(cases_of(&bench.ok("report register -f csv")), ["WT-2026-0001", VICTIM, "WT-2026-0003"]);
    let finding = Finding::in_journal(bench, "torn", Some(4), words);
    let refusal = format!(
        "error: cannot record a contact on {VICTIM}\n  caused by: {}\n\
         hint: `plaint check --repair` moves what is torn aside, losing nothing\n",
        finding.words()
    );
    assert_eq!(says(bench, 5, &format!("contact {VICTIM}")), refusal);
    assert_eq!(says(bench, 5, &format!("contact {VICTIM} --dry-run")), refusal);
    check_finds(bench, &[finding]);
    assert!(harmed == tree(bench), "something was written");

    says(bench, 0, "check --repair");
    let aside = bench.journal(VICTIM).with_extension("jsonl.torn-1");
    assert_eq!(fs::read(bench.journal(VICTIM)).unwrap(), whole);
    assert_eq!(fs::read(aside).unwrap(), torn);
    check_finds(bench, &[]);
    bench.ok(&format!("contact {VICTIM} --said 'again, and whole'"));
    assert_eq!(lines(bench).len(), 4);
    check_finds(bench, &[]);
}

#[test]
fn cut_in_the_middle_of_a_line() {
    let bench = store();
    let torn = half_a_line(&bench, true);
    let words = format!("the last line is torn ({} bytes): it was never recorded in full", torn.len());
    is_mended(&bench, &torn, &words);
}

#[test]
fn cut_in_the_middle_of_a_character() {
    let bench = store();
    let torn = half_a_line(&bench, false);
    assert!(std::str::from_utf8(&torn).is_err());
    let words = format!("the last line is torn ({} bytes): it was never recorded in full", torn.len());
    is_mended(&bench, &torn, &words);
}

/// Some file systems leave zeros where the bytes of a write should have come.
#[test]
fn zeros_after_the_last_line() {
    let bench = store();
    is_mended(&bench, &[0; 7], "the last line is torn (7 bytes): it was never recorded in full");
}

/// Two crashes leave two files beside the journal.
#[test]
fn torn_twice() {
    let bench = store();
    for _ in 0..2 {
        append(&bench, b"{\"entry\":{");
        says(&bench, 0, "check --repair");
    }
    for number in [1, 2] {
        let aside = bench.journal(VICTIM).with_extension(format!("jsonl.torn-{number}"));
        assert_eq!(fs::read(aside).unwrap(), b"{\"entry\":{");
    }
    check_finds(&bench, &[]);
}

/// The first line of a new case torn: the case was never logged. Its number is not given again: it may have been told.
#[test]
fn a_case_that_was_never_logged() {
    let bench = store();
    let path = bench.journal("WT-2026-0004");
    fs::write(&path, "{\"entry\":").unwrap();
    let ran = bench.run("list -f csv");
    assert_eq!((ran.code, cases_of(&ran.out)), (5, vec!["WT-2026-0001", VICTIM, "WT-2026-0003"]));
    let words = "the case was never fully logged: its first line is torn";
    check_finds(&bench, &[Finding { check: "torn", path: path.clone(), line: Some(1), says: words.into() }]);
    says(&bench, 0, "check --repair");
    assert_eq!(fs::read(path.with_extension("jsonl.torn-1")).unwrap(), b"{\"entry\":");
    check_finds(&bench, &[]);
    assert_eq!(bench.ok("log --summary 'In its place'"), "WT-2026-0005\n");
    check_finds(&bench, &[]);
}

fn cut(bench: &Bench, bytes: u64) -> Vec<u8> {
    let path = bench.journal(VICTIM);
    let length = fs::metadata(&path).unwrap().len();
    OpenOptions::new().write(true).open(&path).unwrap().set_len(length - bytes).unwrap();
    fs::read(&path).unwrap()
}

/// The head knows of a line that was cut: it is left out like any torn line, and what is lost is said.
#[test]
fn a_recorded_line_cut() {
    let bench = store();
    let left = cut(&bench, 10);
    let third = lines(&bench).remove(2);
    let warning = format!(
        "warning: {VICTIM}: its last line is torn, so entry 3, which had been recorded, is left out; see `plaint check`\n"
    );
    assert_eq!(says(&bench, 0, &format!("show {VICTIM}")), warning);
    assert_eq!(says(&bench, 0, "list"), warning);
    let refused = says(&bench, 5, &format!("contact {VICTIM}"));
    assert!(refused.ends_with("moves what is torn aside; what it said is to be recorded again\n"), "{refused}");
    let words = format!("the last line is torn ({} bytes), though it had been recorded as entry 3", third.len());
    check_finds(&bench, &[Finding::in_journal(&bench, "torn", Some(3), words)]);
    let said = says(&bench, 0, "check --repair");
    assert!(said.contains("an entry that had been recorded is lost with them"), "{said}");
    let aside = fs::read(bench.journal(VICTIM).with_extension("jsonl.torn-1")).unwrap();
    assert_eq!([fs::read(bench.journal(VICTIM)).unwrap(), aside].concat(), left);
    check_finds(&bench, &[]);
    bench.ok(&format!("contact {VICTIM}"));
}

/// Only the newline is gone: nothing is lost, and it is put back.
#[test]
fn a_newline_cut() {
    let bench = store();
    let sound = fs::read(bench.journal(VICTIM)).unwrap();
    cut(&bench, 1);
    says(&bench, 0, &format!("show {VICTIM}"));
    says(&bench, 5, &format!("contact {VICTIM}"));
    let said = says(&bench, 0, "check --repair");
    assert!(said.contains("the last line was whole but for its newline, which was put back"), "{said}");
    assert_eq!(fs::read(bench.journal(VICTIM)).unwrap(), sound);
    check_finds(&bench, &[]);
}
