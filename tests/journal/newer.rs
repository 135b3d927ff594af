//! Lines of a version that does not exist yet: refused as newer, never skipped, for they may move a due date.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};

use plaint::store::Digest;

use crate::support::Bench;
use crate::wounded::{Finding, VICTIM, lines, stands_out, store};

/// Appends a fourth entry that is properly chained, and gives its digest.
fn append(bench: &Bench, version: u32, event: &str) -> Digest {
    let third = lines(bench).remove(2);
    let at = third.rfind(r#""digest":""#).unwrap() + 10;
    let prev = &third[at..at + 64];
    let entry = format!(
        r#"{{"v":{version},"seq":4,"on":"2026-05-20","recorded_at":"2026-05-20T10:00:00Z","recorded_by":"amy","event":{event},"personal_digest":null,"prev":"{prev}"}}"#
    );
    let digest = Digest::of(entry.as_bytes());
    let mut file = OpenOptions::new().append(true).open(bench.journal(VICTIM)).unwrap();
    writeln!(file, r#"{{"entry":{entry},"digest":"{digest}"}}"#).unwrap();
    digest
}

/// What the newer version would have done next: the head of case number 2 names entry 4.
fn move_the_head(bench: &Bench, digest: &Digest) {
    let mut heads = OpenOptions::new().write(true).open(bench.store().join("heads/2026")).unwrap();
    heads.seek(SeekFrom::Start(101)).unwrap();
    heads.write_all(format!("{VICTIM:<24} {:010} {digest}\n", 4).as_bytes()).unwrap();
}

const CLOSED: &str = r#"{"type":"closed","because":"withdrawn"}"#;
const SUSPENDED: &str = r#"{"type":"suspended","until":"2026-09-01","why":{"code":7}}"#;
const VERSION_5: &str = "written by a newer version of plaint (entry version 5; this one reads 4)";
const NEW_EVENT: &str = "written by a newer version of plaint (an event of a type unknown to this one)";

#[test]
fn a_newer_entry_version() {
    let bench = store();
    append(&bench, 5, CLOSED);
    stands_out(&bench, &Finding::in_journal(&bench, "version", Some(4), VERSION_5));
}

#[test]
fn a_newer_entry_version_with_its_head() {
    let bench = store();
    let digest = append(&bench, 5, CLOSED);
    move_the_head(&bench, &digest);
    stands_out(&bench, &Finding::in_journal(&bench, "version", Some(4), VERSION_5));
}

#[test]
fn an_unknown_event() {
    for version in [1, 2, 3, 4] {
        let bench = store();
        append(&bench, version, SUSPENDED);
        stands_out(&bench, &Finding::in_journal(&bench, "version", Some(4), NEW_EVENT));
    }
}

#[test]
fn an_unknown_event_with_its_head() {
    let bench = store();
    let digest = append(&bench, 1, SUSPENDED);
    move_the_head(&bench, &digest);
    stands_out(&bench, &Finding::in_journal(&bench, "version", Some(4), NEW_EVENT));
}

/// The re-chaining itself is sound: a line of any version that there is, written the same way, is read.
#[test]
fn the_same_line_of_this_version_is_read() {
    for version in [1, 2, 3] {
        let bench = store();
        let digest = append(&bench, version, CLOSED);
        assert_eq!(bench.json(&format!("show {VICTIM}"))["closed_because"], "withdrawn");
        move_the_head(&bench, &digest);
        bench.ok("check");
    }
}

/// The version is said before anything else of the line is looked at: what version 5 put there is none of ours.
#[test]
fn a_correction_by_an_event_of_a_newer_version() {
    let bench = store();
    let corrected = format!(r#"{{"type":"corrected","entry":2,"instead":{{"on":"2026-05-19","event":{SUSPENDED}}}}}"#);
    append(&bench, 5, &corrected);
    stands_out(&bench, &Finding::in_journal(&bench, "version", Some(4), VERSION_5));
}

/// What is written is of the lowest version that has a word for it, so that a program of then reads all that it can.
#[test]
fn the_program_writes_the_lowest_version_that_says_it() {
    let bench = store();
    let version = |bench: &Bench| {
        let line = lines(bench).pop().unwrap();
        line.split_once(r#"{"entry":{"v":"#).unwrap().1.split_once(',').unwrap().0.to_owned()
    };
    for (line, v) in [
        ("contact 2 --channel phone", "1"),
        ("contact 2 --channel visit", "2"),
        ("contact 2 --purpose meeting", "2"),
        ("respond 2 --outcome upheld --channel letter", "1"),
        ("flag 2 --senior-staff 'The director'", "2"),
        ("close 2 --because withdrawn", "1"),
        ("hold 2 --reason 'A claim'", "3"),
        ("correct 2 --entry 9 --set authorised_by='C Head' --reason r", "2"),
        ("correct 2 --entry 10 --set authorised_by='C Head' --reason r", "3"),
        ("hold 2 --release", "3"),
        ("erase 2 --basis request --early r", "3"),
    ] {
        bench.ok(line);
        assert_eq!(version(&bench), v, "{line}");
    }
}

/// A field that version 1 does not have is no newer version: it is not what the program writes.
#[test]
fn an_unknown_field() {
    let bench = store();
    append(&bench, 1, r#"{"type":"closed","because":"withdrawn","until":"2026-09-01"}"#);
    // At the end of its name.
    let fourth = lines(&bench).remove(3);
    let column = fourth.find(r#""until""#).unwrap() + r#""until""#.len();
    let words = format!("not a line that plaint wrote (column {column})");
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(4), words));
}

/// As at the days until it is mended there would be no case, and no list.
#[test]
fn a_correction_that_puts_something_else_at_the_beginning() {
    let bench = store();
    let other = r#"{"type":"acknowledged","stage":"stage-1","channel":"email"}"#;
    let correction = r#"{"type":"corrected","entry":1,"instead":{"on":"2026-05-18","event":EVENT}}"#;
    append(&bench, 2, &correction.replace("EVENT", other));
    let words = "the first entry does not log a complaint";
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(4), words));
}

#[test]
fn a_newer_store() {
    let bench = store();
    let path = bench.store().join("plaint.json");
    let settings = fs::read_to_string(&path).unwrap();
    fs::write(&path, settings.replace("\"format\": 1", "\"format\": 2, \"shape\": \"unheard of\"")).unwrap();
    let before = crate::wounded::tree(&bench);
    let says = format!(
        "error: {}: written by a newer version of plaint (store format 2; this one reads 1)\nhint: use a newer plaint\n",
        path.display()
    );
    for verb in ["show 2", "list", "report register", "check", "check --repair", "log --summary s", "contact 2"] {
        assert_eq!(crate::wounded::says(&bench, 5, verb), says, "{verb}");
    }
    assert!(before == crate::wounded::tree(&bench), "something was written");
}
