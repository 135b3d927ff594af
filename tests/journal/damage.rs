//! A journal that is not as the program left it, one kind of damage a test.

use std::fs;

use crate::wounded::{Finding, VICTIM, cases_of, check_finds, lines, says, stands_out, store, write_lines};

const ENTRY_CHANGED: &str = "the entry was changed: its digest does not match";

#[test]
fn an_edited_date() {
    let bench = store();
    let mut lines = lines(&bench);
    lines[1] = lines[1].replace(r#""on":"2026-05-19""#, r#""on":"2026-05-18""#);
    write_lines(&bench, &lines);
    stands_out(&bench, &Finding::in_journal(&bench, "digests", Some(2), ENTRY_CHANGED));
}

#[test]
fn an_edited_digest() {
    let bench = store();
    let mut lines = lines(&bench);
    let at = lines[2].rfind(r#""digest":""#).unwrap() + 10;
    let other = if lines[2].as_bytes()[at] == b'0' { "1" } else { "0" };
    lines[2].replace_range(at..=at, other);
    write_lines(&bench, &lines);
    stands_out(&bench, &Finding::in_journal(&bench, "digests", Some(3), ENTRY_CHANGED));
}

#[test]
fn edited_words() {
    let bench = store();
    let mut lines = lines(&bench);
    lines[0] = lines[0].replace("Black mould", "Slight mould");
    write_lines(&bench, &lines);
    let says = "the personal part was changed: its digest does not match";
    stands_out(&bench, &Finding::in_journal(&bench, "digests", Some(1), says));
}

#[test]
fn two_lines_swapped() {
    let bench = store();
    let mut lines = lines(&bench);
    lines.swap(1, 2);
    write_lines(&bench, &lines);
    stands_out(&bench, &Finding::in_journal(&bench, "sequence", Some(2), "entry 3 where entry 2 belongs"));
}

#[test]
fn a_line_taken_out() {
    let bench = store();
    let mut lines = lines(&bench);
    lines.remove(1);
    write_lines(&bench, &lines);
    stands_out(&bench, &Finding::in_journal(&bench, "sequence", Some(2), "entry 3 where entry 2 belongs"));
}

/// The chain alone cannot show this: what is left is a sound journal. The head shows it.
#[test]
fn the_newest_line_cut_off() {
    let bench = store();
    let lines = lines(&bench);
    write_lines(&bench, &lines[..2]);
    let says = "the newest entries are missing: the store's head is entry 3, the journal ends at 2";
    stands_out(&bench, &Finding::in_journal(&bench, "heads", None, says));
}

#[test]
fn a_line_twice() {
    let bench = store();
    let mut lines = lines(&bench);
    lines.push(lines[2].clone());
    write_lines(&bench, &lines);
    stands_out(&bench, &Finding::in_journal(&bench, "sequence", Some(4), "entry 3 where entry 4 belongs"));
}

#[test]
fn a_blank_line() {
    let bench = store();
    let mut lines = lines(&bench);
    lines.insert(1, String::new());
    write_lines(&bench, &lines);
    let says = "not a line that plaint wrote (column 0)";
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(2), says));
}

#[test]
fn a_nul() {
    let bench = store();
    let mut lines = lines(&bench);
    lines[1].insert(0, '\0');
    write_lines(&bench, &lines);
    let says = "not a line that plaint wrote (column 1)";
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(2), says));
}

#[test]
fn bytes_that_are_no_text() {
    let bench = store();
    let path = bench.journal(VICTIM);
    let mut bytes = fs::read(&path).unwrap();
    bytes[5] = 0xff;
    fs::write(&path, bytes).unwrap();
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(1), "not UTF-8 text"));
}

/// A key that is there twice could mean one thing to one reader and another to the next.
#[test]
fn a_key_twice() {
    let bench = store();
    let mut lines = lines(&bench);
    lines[1].insert_str(1, r#""digest":"","#);
    write_lines(&bench, &lines);
    let column = lines[1].rfind(r#""digest""#).unwrap() + r#""digest""#.len();
    let words = format!("not a line that plaint wrote (column {column})");
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(2), words));
}

#[test]
fn another_cases_journal_copied_over_it() {
    let bench = store();
    fs::copy(bench.journal("WT-2026-0001"), bench.journal(VICTIM)).unwrap();
    stands_out(&bench, &Finding::in_journal(&bench, "journal", Some(1), "this is the journal of another case"));
}

#[test]
fn a_deleted_journal() {
    let bench = store();
    fs::remove_file(bench.journal(VICTIM)).unwrap();
    let says = "the journal is missing: the store's head says it has 3 entries";
    stands_out(&bench, &Finding::in_journal(&bench, "heads", None, says));
}

#[test]
fn an_emptied_journal() {
    let bench = store();
    fs::write(bench.journal(VICTIM), "").unwrap();
    let words = "the newest entries are missing: the store's head is entry 3, the journal ends at 0";
    let found = Finding::in_journal(&bench, "heads", None, words);
    says(&bench, 5, &format!("show {VICTIM}"));
    check_finds(&bench, &[found]);
}

/// Sync programs leave such files. It is no case, hides none, and is for a person to look at.
#[test]
fn a_conflicted_copy() {
    let bench = store();
    let path = bench.journal(VICTIM).with_file_name(format!("{VICTIM} (conflicted copy).jsonl"));
    fs::copy(bench.journal(VICTIM), &path).unwrap();
    bench.ok(&format!("show {VICTIM}"));
    assert_eq!(cases_of(&bench.ok("list -f csv")), ["WT-2026-0001", VICTIM, "WT-2026-0003"]);
    let words = "no case's journal: a copy made by a sync program, or misplaced";
    let finding = || Finding { check: "strays", path: path.clone(), line: None, says: words.into() };
    check_finds(&bench, &[finding()]);
    says(&bench, 5, "check --repair");
    check_finds(&bench, &[finding()]);
}

/// The short form finds it as the whole reference does.
#[test]
fn a_deleted_journal_by_its_short_reference() {
    let bench = store();
    fs::remove_file(bench.journal(VICTIM)).unwrap();
    let said = says(&bench, 5, "show 2");
    assert!(said.contains("the journal is missing"), "{said}");
}

/// Words cut out with no entry that says they were erased.
#[test]
fn words_cut_out() {
    let bench = store();
    let mut lines = lines(&bench);
    let (entry, rest) = lines[1].split_once(r#","personal":"#).unwrap();
    let (_, digest) = rest.rsplit_once(r#","digest":"#).unwrap();
    lines[1] = format!(r#"{entry},"digest":{digest}"#);
    write_lines(&bench, &lines);
    let words = "the personal part is missing: nothing says that it was erased";
    stands_out(&bench, &Finding::in_journal(&bench, "digests", Some(2), words.to_owned()));
}
