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

/// A head that cannot be read hides nothing that is wrong with its journal.
#[test]
fn a_head_half_written_beside_an_edited_line() {
    let bench = store();
    let sound = fs::read_to_string(bench.journal(VICTIM)).unwrap();
    fs::write(bench.journal(VICTIM), sound.replacen("2026-05-19", "2026-05-18", 1)).unwrap();
    edit_head(&bench, 30, &"\0".repeat(71));
    let heads = bench.store().join("heads/2026");
    let head =
        Finding { check: "heads", path: heads, line: None, says: "the head of case number 2 cannot be read".into() };
    let line = Finding::in_journal(&bench, "digests", Some(2), "the entry was changed: its digest does not match");
    check_finds(&bench, &[head, line]);
    let only = bench.run("check --only digests");
    assert_eq!((only.code, only.out.lines().count()), (5, 1), "{}", only.out);
}

/// One power cut can leave both. Nothing is moved on the word of a head that cannot be read: it is written anew first, and the
/// next repair knows where the journal ends.
#[test]
fn a_head_half_written_beside_a_torn_line_is_mended_step_by_step() {
    let bench = store();
    let sound = fs::read(bench.journal(VICTIM)).unwrap();
    fs::write(bench.journal(VICTIM), [&sound[..], b"{\"entry\":"].concat()).unwrap();
    edit_head(&bench, 30, &"\0".repeat(71));
    let found: Vec<String> =
        bench.run("check").out.lines().map(|line| line.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(found, ["heads", "torn"]);
    says(&bench, 5, "check --repair");
    says(&bench, 0, "check --repair");
    assert_eq!(fs::read(bench.journal(VICTIM)).unwrap(), sound);
    check_finds(&bench, &[]);
}

/// What stands there for no case is moved aside, too.
#[test]
fn a_head_of_no_case() {
    let bench = store();
    let path = bench.store().join("heads/2026");
    let sound = fs::read(&path).unwrap();
    fs::write(&path, [&sound[..], b"WT-2026-0004   "].concat()).unwrap();
    let says_so = "the head of case number 4 cannot be read";
    check_finds(&bench, &[Finding { check: "heads", path: path.clone(), line: None, says: says_so.into() }]);
    assert!(says(&bench, 0, "check --repair").contains("case number 4, of which there is no journal"));
    assert_eq!(fs::read(bench.store().join("heads/2026.torn-1")).unwrap(), b"WT-2026-0004   ");
    assert!(fs::read(&path).unwrap().starts_with(&sound));
    check_finds(&bench, &[]);
    assert_eq!(bench.ok("log --summary Next -q"), "WT-2026-0004\n");
    check_finds(&bench, &[]);
}

/// The name of what is missing is in no file that `check` could find damaged.
#[test]
fn a_usual_policy_that_is_not_there() {
    let bench = store();
    let path = bench.store().join("plaint.json");
    let settings = fs::read_to_string(&path).unwrap();
    fs::write(&path, settings.replace("\"policy\": \"wthp-2024\"", "\"policy\": \"nope\"")).unwrap();
    let words = "the policy nope of new cases is not there";
    check_finds(&bench, &[Finding { check: "settings", path, line: None, says: words.into() }]);
}

/// A finding is one line whatever a file is called.
#[test]
fn a_file_with_a_line_break_in_its_name() {
    let bench = store();
    fs::write(bench.store().join("cases/2026/a\nb"), "").unwrap();
    assert_eq!(bench.run("check").out.lines().count(), 1);
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

/// A change that has lost nothing but its newline still holds, as it was told, and gets its newline back.
#[test]
fn a_change_of_the_calendar_that_lost_its_newline() {
    let bench = store();
    bench.ok("calendar add-closure 2026-05-22");
    let due = bench.ok("report due --within 20wd -f csv -q");
    let path = bench.store().join("calendar.jsonl");
    let sound = fs::read(&path).unwrap();
    fs::write(&path, sound.strip_suffix(b"\n").unwrap()).unwrap();
    for verb in ["report due --within 20wd -f csv", "list", "show 1", "explain 1", "contact 1", "log --summary s -n"] {
        let ran = bench.run(verb);
        assert!(ran.err.contains("warning: calendar.jsonl: its last line has lost its newline; it counts"), "{verb}");
        assert!(!verb.starts_with("report") || ran.out == due, "{}", ran.out);
    }
    let says_so = "the last line has lost its newline: it counts, but nothing can be added to it";
    check_finds(&bench, &[Finding { check: "torn", path: path.clone(), line: None, says: says_so.into() }]);
    assert!(says(&bench, 5, "calendar add-closure 2026-05-26").contains(says_so));
    assert!(bench.run("check --repair").err.contains("whole but for its newline, which was put back"));
    assert_eq!(fs::read(&path).unwrap(), sound);
    bench.ok("calendar add-closure 2026-05-26");
}

/// What is torn is left out of every date, and whoever is told one is told so.
#[test]
fn a_torn_change_of_the_calendar_is_told_with_every_date() {
    let bench = store();
    bench.ok("calendar add-closure 2026-05-22");
    let path = bench.store().join("calendar.jsonl");
    let sound = fs::read(&path).unwrap();
    fs::write(&path, &sound[..sound.len() - 9]).unwrap();
    for verb in
        ["report due --within 20wd", "report overdue", "list", "show 1", "explain 1", "ack 3", "log --summary s -n"]
    {
        let said = bench.run(verb).err;
        assert!(
            said.contains("calendar.jsonl: its last line is torn") && said.contains("dates may be others"),
            "{said}"
        );
        assert_eq!(said.matches("calendar.jsonl").count(), 1, "{verb}: {said}");
    }
    assert!(says(&bench, 5, "calendar add-closure 2026-05-26 --dry-run").contains("calendar.jsonl"));
    let said = bench.run("check --repair").err;
    assert!(said.contains("see whether a change of the calendar has to be made again"), "{said}");
}

const COPIES: [&str; 5] =
    ["calendar (conflicted copy).jsonl", "heads/2026 (1)", "cases/2026 (1)", "cases (1)", "policies (conflicted copy)"];

/// A sync program keeps both versions of what two people changed, and one of them under another name.
#[test]
fn copies_of_the_stores_own_files_are_told_in_every_list() {
    let bench = store();
    bench.ok("calendar add-closure 2026-05-22");
    let at = |name: &str| bench.store().join(name);
    fs::copy(at("calendar.jsonl"), at("calendar (conflicted copy).jsonl")).unwrap();
    fs::copy(at("heads/2026"), at("heads/2026 (1)")).unwrap();
    for folder in ["cases/2026 (1)", "cases (1)", "policies (conflicted copy)"] {
        fs::create_dir(at(folder)).unwrap();
    }
    for verb in ["list", "report overdue", "report due", "report volumes --year 2026", "report performance --year 2026"]
    {
        let said = bench.run(verb).err;
        for copy in COPIES {
            assert_eq!(said.matches(copy).count(), 1, "{verb}: {said}");
        }
    }
    let found = bench.run("check").out;
    for copy in COPIES {
        assert_eq!(found.matches(copy).count(), 1, "{found}");
    }
    assert!(bench.run("show 1").err.contains("calendar (conflicted copy).jsonl is a copy of one of the store's files"));
}

/// What cannot be read hides nothing else that is wrong.
#[test]
fn a_file_that_cannot_be_read_is_one_finding_among_others() {
    let bench = store();
    bench.ok("log --received 2025-12-01 --summary old");
    let heads = bench.store().join("heads/2025");
    fs::remove_file(&heads).unwrap();
    fs::create_dir(&heads).unwrap();
    let edited = fs::read_to_string(bench.journal(VICTIM)).unwrap().replacen("2026-05-19", "2026-05-18", 1);
    fs::write(bench.journal(VICTIM), edited).unwrap();
    let ran = bench.run("check");
    assert_eq!(ran.code, 5, "{}{}", ran.out, ran.err);
    let found: Vec<&str> = ran.out.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(found, ["unreadable", "digests"], "{}", ran.out);
    let ran = bench.run("list -f csv");
    assert_eq!(cases_of(&ran.out), ["WT-2026-0001", "WT-2026-0003"]);
    assert!(ran.err.contains("left out: cannot read"), "{}", ran.err);
    // Nor does it keep what can be mended from being mended.
    let torn = bench.journal("WT-2026-0003");
    let sound = fs::read(&torn).unwrap();
    fs::write(&torn, [&sound[..], b"{\"entry\""].concat()).unwrap();
    assert!(bench.run("check --repair").err.contains("not mended: cannot read"));
    assert_eq!(fs::read(&torn).unwrap(), sound);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_listed_is_a_finding_too() {
    for folder in ["heads", "policies", "cases/2025"] {
        let bench = store();
        bench.ok("log --received 2025-12-01 --summary old");
        let path = bench.store().join(folder);
        let _ = fs::remove_dir_all(&path);
        // A link to itself, which nobody can follow, not even root.
        std::os::unix::fs::symlink(&path, &path).unwrap();
        let says = "cannot be read: Too many levels of symbolic links (os error 40)".to_owned();
        check_finds(&bench, &[Finding { check: "unreadable", path, line: None, says }]);
    }
}

/// A policy's faults are no fault of the report definitions that name its stages.
#[test]
fn a_policy_that_cannot_be_read_is_one_finding() {
    let bench = store();
    fs::create_dir_all(bench.store().join("policies")).unwrap();
    fs::write(bench.store().join("policies/ours.json"), "{").unwrap();
    let ran = bench.run("check -f json");
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let checks: Vec<_> = found["findings"].as_array().unwrap().iter().map(|one| one["check"].clone()).collect();
    assert_eq!((ran.code, checks), (5, vec!["policies".into()]), "{}", ran.out);
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
