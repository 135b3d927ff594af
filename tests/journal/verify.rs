//! The journal verified by another program in another language, from nothing but the page that describes it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::Bench;
use crate::wounded::{VICTIM, lines, store, write_lines};

const PROGRAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journal/verify.py");

/// What it prints and how it ends; none where there is no Python.
fn verify(journal: &Path, newest: &[&str]) -> Option<(String, i32)> {
    let Ok(ran) = Command::new("python3").arg(PROGRAM).arg(journal).args(newest).output() else {
        skipped();
        return None;
    };
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    Some((said, ran.status.code().unwrap()))
}

#[expect(clippy::disallowed_macros, reason = "a skipped test says so")]
fn skipped() {
    println!("skipped: no python3 here");
}

#[track_caller]
fn verdict(bench: &Bench, newest: &[&str], said: &str, code: i32) {
    if let Some(verdict) = verify(&bench.journal(VICTIM), newest) {
        assert_eq!(verdict, (format!("{said}\n"), code));
    }
}

#[test]
fn a_journal_full_of_odd_words_verifies() {
    let bench = store();
    let odd = "He said \"no\" \\ twice\nthen — in Łódź — 🏚️ left\t\u{2028}\u{202e}reversed";
    let ran =
        bench.command().args(["contact", VICTIM, "--said", odd, "--note", "ſ \u{7f} é e\u{301}"]).output().unwrap();
    assert!(ran.status.success());
    bench.ok(&format!("respond {VICTIM} --outcome upheld --decision 'Words, 10 °C' --remedy 'One' --remedy 'Two €'"));
    verdict(&bench, &[], "ok 5 entries", 0);
    let fifth = lines(&bench).remove(4);
    let at = fifth.rfind(r#""digest":""#).unwrap() + 10;
    verdict(&bench, &[&fifth[at..at + 64]], "ok 5 entries", 0);
}

/// The entry's bytes count as they stand: another program may leave spaces round the parts.
#[test]
fn spaces_round_the_parts_change_nothing() {
    let bench = store();
    let mut lines = lines(&bench);
    lines[0] = lines[0].replacen("{\"entry\":", "{ \"entry\" : ", 1).replacen(",\"personal\":", " , \"personal\": ", 1);
    write_lines(&bench, &lines);
    verdict(&bench, &[], "ok 3 entries", 0);
    bench.ok("check");
}

#[test]
fn tampering_shows() {
    type Tamper = fn(&mut Vec<String>);
    let copies: [(Tamper, &str); 7] = [
        (|lines| lines[0] = lines[0].replace("2026-05-18", "2026-05-19"), "line 1: the entry's digest does not match"),
        (|lines| lines[1] = lines[1].replace("again", "often"), "line 2: the personal part's digest does not match"),
        (|lines| lines.swap(1, 2), "line 2: entry 3 where entry 2 belongs"),
        (|lines| lines.push(lines[2].clone()), "line 4: entry 3 where entry 4 belongs"),
        (|lines| lines.insert(1, String::new()), "line 2: column 1: expected {"),
        (|lines| lines[1].insert_str(1, r#""digest":"","#), "line 2: digest stands twice"),
        (Vec::clear, "line 1: no entry"),
    ];
    for (tamper, said) in copies {
        let bench = store();
        let mut lines = lines(&bench);
        tamper(&mut lines);
        write_lines(&bench, &lines);
        verdict(&bench, &[], said, 1);
    }
}

/// A sound line of another journal in the middle of this one.
#[test]
fn a_broken_chain_shows() {
    let (bench, other) = (store(), store());
    let mut lines = lines(&bench);
    lines[1] = crate::wounded::lines(&other).remove(1);
    write_lines(&bench, &lines);
    verdict(&bench, &[], "line 2: the entry does not follow the one before it", 1);
    let said = bench.fails(5, &format!("show {VICTIM}"));
    assert!(said.contains("the chain is broken"), "{said}");
}

/// What the chain cannot show, the digest that somebody else holds does.
#[test]
fn a_cut_journal_shows_against_a_digest_held_elsewhere() {
    let bench = store();
    let all = lines(&bench);
    let at = all[2].rfind(r#""digest":""#).unwrap() + 10;
    let held = &all[2][at..at + 64];
    write_lines(&bench, &all[..2]);
    verdict(&bench, &[], "ok 2 entries", 0);
    verdict(&bench, &[held], "line 2: not the newest entry that was expected", 1);
}

#[test]
fn a_torn_line_shows() {
    let bench = store();
    let path = bench.journal(VICTIM);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 1]).unwrap();
    verdict(&bench, &[], "line 3: torn, never recorded in full", 1);
}

/// Erasing takes `personal` out of the lines; every date, digest and link stands.
#[test]
fn an_erased_journal_verifies() {
    let bench = store();
    bench.ok("close 2 --because withdrawn");
    bench.ok("erase 2 --basis request --early 'They asked'");
    verdict(&bench, &[], "ok 5 entries", 0);
    let mut lines = lines(&bench);
    lines.pop();
    write_lines(&bench, &lines);
    let said = "line 1: the personal part is gone, and no later entry says that it was erased";
    verdict(&bench, &[], said, 1);
}

/// What earlier versions wrote verifies, too, every entry of every version.
#[test]
fn every_kept_journal_verifies() {
    for journal in crate::kept::journals() {
        let entries = fs::read_to_string(&journal).unwrap().lines().count();
        if let Some(verdict) = verify(&journal, &[]) {
            assert_eq!(verdict, (format!("ok {entries} entries\n"), 0), "{}", journal.display());
        }
    }
}
