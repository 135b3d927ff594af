//! Damage to what stands beside the journals: heads, pinned policies, the calendar, the settings.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};

use crate::support::Bench;
use crate::wounded::{Finding, VICTIM, cases_of, check_finds, says, stands_out, store, tree};

/// Writes over the victim's head, the second record of its year.
fn edit_head(bench: &Bench, column: u64, bytes: &str) {
    let mut heads = OpenOptions::new().write(true).open(bench.store().join("heads/2026")).unwrap();
    heads.seek(SeekFrom::Start(101 + column)).unwrap();
    heads.write_all(bytes.as_bytes()).unwrap();
}

#[test]
fn a_head_of_another_digest() {
    let bench = store();
    edit_head(&bench, 36, &"0".repeat(64));
    let says = "entry 3 is not the one the store's head names: the journal was rewritten";
    stands_out(&bench, &Finding::in_journal(&bench, "heads", Some(3), says));
}

#[test]
fn a_head_further_on() {
    let bench = store();
    edit_head(&bench, 25, "0000000007");
    let says = "the newest entries are missing: the store's head is entry 7, the journal ends at 3";
    stands_out(&bench, &Finding::in_journal(&bench, "heads", None, says));
}

/// Half a record, as a crash may leave it: a reader of that case refuses, and repair writes it from the journal.
#[test]
fn a_head_half_written() {
    let bench = store();
    let path = bench.store().join("heads/2026");
    let sound = fs::read(&path).unwrap();
    edit_head(&bench, 30, &"\0".repeat(71));
    let words = "the head of case number 2 cannot be read";
    let finding = Finding { check: "heads", path: path.clone(), line: None, says: words.into() };
    let hint = "hint: `plaint check --repair` moves what is torn aside, losing nothing";
    assert_eq!(says(&bench, 5, &format!("show {VICTIM}")), format!("error: {}\n{hint}\n", finding.words()));
    says(&bench, 5, &format!("contact {VICTIM}"));
    check_finds(&bench, &[finding]);
    let repaired = says(&bench, 0, "check --repair");
    assert_eq!(repaired, format!("{}: wrote the head anew: entry 3\n", bench.journal(VICTIM).display()));
    assert_eq!(fs::read(&path).unwrap(), sound);
    bench.ok(&format!("contact {VICTIM}"));
    check_finds(&bench, &[]);
}

/// A crash between the journal and its head: sound, and the next entry puts it right.
#[test]
fn a_head_one_entry_behind() {
    let bench = store();
    let path = bench.store().join("heads/2026");
    let behind = fs::read(&path).unwrap();
    bench.ok(&format!("contact {VICTIM}"));
    fs::write(&path, behind).unwrap();
    check_finds(&bench, &[]);
    assert_eq!(bench.json(&format!("show {VICTIM}"))["events"], 4);
    bench.ok(&format!("contact {VICTIM}"));
    check_finds(&bench, &[]);
}

/// The heads can be written again from the journals; that they were gone is found.
#[test]
fn the_heads_deleted() {
    let bench = store();
    let path = bench.store().join("heads/2026");
    let sound = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let headless = |case: &str| Finding {
        check: "heads",
        path: bench.journal(case),
        line: None,
        says: "no head is kept, so lines cut off would not show".into(),
    };
    check_finds(&bench, &["WT-2026-0001", VICTIM, "WT-2026-0003"].map(headless));
    says(&bench, 0, "check --repair");
    assert_eq!(fs::read(&path).unwrap(), sound);
    check_finds(&bench, &[]);
}

/// The case pinned to the file stops; those pinned to another go on.
#[test]
fn an_edited_pinned_policy() {
    let bench = store();
    let policy = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/policies/wthp-2024.json")).unwrap();
    let own = policy.replacen(r#""id": "wthp-2024""#, r#""id": "own""#, 1);
    fs::write(bench.store().join("policies/own.json"), own).unwrap();
    bench.ok("log --policy own --summary 'Under our own'");
    let names = fs::read_dir(bench.store().join("pinned")).unwrap().map(|entry| entry.unwrap().path());
    let path = names.into_iter().find(|path| path.file_name().unwrap().to_string_lossy().starts_with("own-")).unwrap();
    let kept = fs::read_to_string(&path).unwrap();
    fs::write(&path, kept.replacen("5wd", "9wd", 1)).unwrap();
    assert_ne!(fs::read_to_string(&path).unwrap(), kept);
    let before = tree(&bench);
    let words = "the policy kept here is not the file it was: its digest does not match its name";
    let finding = || Finding { check: "policies", path: path.clone(), line: None, says: words.into() };
    assert!(says(&bench, 5, "show WT-2026-0004").starts_with(&format!("error: {}\n", finding().words())));
    assert!(says(&bench, 5, "contact WT-2026-0004").contains(&finding().words()));
    for list in ["list -f csv", "report register -f csv"] {
        let ran = bench.run(list);
        assert_eq!((ran.code, cases_of(&ran.out)), (5, vec!["WT-2026-0001", VICTIM, "WT-2026-0003"]), "{}", ran.err);
        assert!(ran.err.contains(&finding().words()), "{}", ran.err);
        assert!(ran.err.contains("WT-2026-0004"), "{}", ran.err);
    }
    says(&bench, 5, "log --policy own --summary 'Another'");
    check_finds(&bench, &[finding()]);
    says(&bench, 5, "check --repair");
    assert!(before == tree(&bench), "something was written");
    bench.ok(&format!("contact {VICTIM}"));
}

/// Every due date rests on the calendar, so nothing is reckoned with a damaged one.
#[test]
fn a_damaged_calendar() {
    let bench = store();
    bench.ok("calendar add-closure 2026-05-22");
    bench.ok("calendar add-closure 2026-06-01");
    let path = bench.store().join("calendar.jsonl");
    let sound = fs::read_to_string(&path).unwrap();
    fs::write(&path, sound.replacen(r#""v":1"#, r#""v":"one""#, 1)).unwrap();
    let before = tree(&bench);
    let words = "not a line that plaint wrote (column 10)";
    let finding = || Finding { check: "journal", path: path.clone(), line: Some(1), says: words.into() };
    for verb in ["show 2", "list", "report register", "contact 2", "log --summary s", "calendar add-closure 2026-06-02"]
    {
        assert!(says(&bench, 5, verb).contains(&finding().words()), "{verb}");
    }
    check_finds(&bench, &[finding()]);
    says(&bench, 5, "check --repair");
    assert!(before == tree(&bench), "something was written");
}

#[test]
fn a_newer_calendar() {
    let bench = store();
    let path = bench.store().join("calendar.jsonl");
    fs::write(&path, "{\"v\":2,\"change\":\"unheard of\"}\n").unwrap();
    let words = "written by a newer version of plaint (calendar version 2; this one reads 1)";
    let finding = Finding { check: "version", path, line: Some(1), says: words.into() };
    let said = says(&bench, 5, "list");
    assert_eq!(said, format!("error: {}\nhint: use a newer plaint\n", finding.words()));
    check_finds(&bench, &[finding]);
}

#[test]
fn a_broken_settings_file() {
    let bench = store();
    let path = bench.store().join("plaint.json");
    fs::write(&path, "{\n  \"format\": 1,\n  \"prefix\"\n").unwrap();
    let before = tree(&bench);
    let said = format!("error: {}:4: not settings that plaint wrote (column 0)\n", path.display());
    for verb in ["show 2", "list", "report register", "check", "check --repair", "log --summary s", "contact 2"] {
        assert!(says(&bench, 5, verb).starts_with(&said), "{verb}");
    }
    assert!(before == tree(&bench), "something was written");
}

#[test]
fn lists_tell_of_a_head_that_cannot_be_read() {
    let bench = store();
    edit_head(&bench, 30, &"\0".repeat(71));
    let said = says(&bench, 5, "list");
    assert!(said.contains("the head of case number 2 cannot be read"), "{said}");
}

#[test]
fn a_torn_calendar_is_mended() {
    let bench = store();
    bench.ok("calendar add-closure 2026-05-22");
    let path = bench.store().join("calendar.jsonl");
    let sound = fs::read(&path).unwrap();
    let torn = b"{\"v\":1";
    fs::write(&path, [&sound[..], torn].concat()).unwrap();
    says(&bench, 0, "check --repair");
    assert_eq!(fs::read(&path).unwrap(), sound);
    assert_eq!(fs::read(bench.store().join("calendar.jsonl.torn-1")).unwrap(), torn);
    bench.ok("list");
}

/// Settings lost are not made up anew beside journals that are there; `init` writes them, and nothing else.
#[test]
fn settings_deleted() {
    let bench = store();
    let path = bench.store().join("plaint.json");
    let settings = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    let before = tree(&bench);
    for verb in ["log --policy hos-code-2024 --summary s", "show 2", "list", "check"] {
        let said = says(&bench, 5, verb);
        assert!(said.contains("the store's settings are missing, though there are cases"), "{verb}: {said}");
    }
    assert!(before == tree(&bench), "something was written");
    bench.ok("init --prefix WT --policy wthp-2024");
    assert_eq!(fs::read(&path).unwrap(), settings);
    bench.ok("check");
}
