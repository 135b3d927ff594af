//! What other programs do to the store shows at once: whatever changed a file, the next view is what the files say.

use std::fs::{self, File, FileTimes, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

use crate::freshness::holds;
use crate::support::Bench;
use crate::{cache, invented, same, with_index};

/// The views that are held against each other after a change.
fn all_same(bench: &Bench) {
    for view in ["report overdue", "list", "list --status open", "report performance --quarter 2026-Q3"] {
        same(bench, &format!("{view} -f json"));
    }
    same(bench, "list -f csv");
}

/// The reference and the journal of the n-th case that stands so.
fn nth(bench: &Bench, status: &str, place: usize) -> (String, PathBuf) {
    let list = bench.json(&format!("list --status {status}"));
    let case = list["cases"][place]["case"].as_str().unwrap().to_owned();
    let journal = bench.journal(&case);
    (case, journal)
}

/// A change of what other programs do, on its own in a store with an index.
fn after(change: impl FnOnce(&Bench)) {
    let bench = invented(110);
    for _ in 0..2 {
        with_index(&bench, "report overdue");
    }
    // What a run sees of files that have just been made is never settled; this one takes them for older.
    assert_eq!(holds(&bench), Some(()));
    change(&bench);
    all_same(&bench);
    holds(&bench);
    // And once more, with what was read since.
    all_same(&bench);
    holds(&bench);
}

#[test]
fn what_the_program_itself_recorded() {
    after(|bench| {
        let (open, _) = nth(bench, "open", 0);
        bench.ok(&format!("contact {open}"));
        bench.ok("log --summary Damp --received 2026-11-02");
        let (closed, _) = nth(bench, "closed", 3);
        bench.ok(&format!("reopen {closed} --because own-decision --reason r --override r"));
        let (answered, _) = nth(bench, "answered", 0);
        bench.ok(&format!("close {answered} --because resolved --override r"));
    });
}

#[test]
fn a_change_of_the_calendar_moves_dates() {
    after(|bench| {
        for day in ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-24", "2026-11-25"] {
            bench.ok(&format!("calendar add-closure {day} --reason closed"));
        }
    });
}

/// A year whose heads cannot be read is left out, whichever way the others are read.
#[test]
fn the_heads_of_a_year_that_cannot_be_read() {
    let bench = invented(110);
    bench.ok("log --received 2024-06-03 --summary Damp");
    with_index(&bench, "report overdue");
    let heads = bench.store().join("heads/2024");
    fs::remove_file(&heads).unwrap();
    fs::create_dir(&heads).unwrap();
    same(&bench, "list -f json");
    same(&bench, "list --status open -f json");
    assert!(with_index(&bench, "list").err.contains("left out: cannot read"));
}

#[test]
fn an_entry_cut_off() {
    after(|bench| {
        let (_, journal) = nth(bench, "closed", 5);
        let text = fs::read_to_string(&journal).unwrap();
        let cut = text.trim_end().rfind('\n').unwrap() + 1;
        OpenOptions::new().write(true).open(&journal).unwrap().set_len(cut as u64).unwrap();
    });
}

/// The size is the same, and the time is put back, as tools that mean to hide it do.
#[test]
fn a_date_edited_in_place_with_its_time_put_back() {
    after(|bench| {
        let (_, journal) = nth(bench, "closed", 6);
        let before = fs::metadata(&journal).unwrap();
        let text = fs::read_to_string(&journal).unwrap();
        let edited = text.replacen("\"on\":\"202", "\"on\":\"201", 1);
        assert_ne!(text, edited);
        let mut file = OpenOptions::new().write(true).open(&journal).unwrap();
        file.write_all(edited.as_bytes()).unwrap();
        file.set_times(FileTimes::new().set_modified(before.modified().unwrap())).unwrap();
        assert_eq!(fs::metadata(&journal).unwrap().len(), before.len());
    });
}

#[test]
fn a_torn_line_appended() {
    after(|bench| {
        let (_, journal) = nth(bench, "open", 1);
        OpenOptions::new().append(true).open(journal).unwrap().write_all(b"{\"entry\":{\"v\":1").unwrap();
    });
}

#[test]
fn an_older_journal_put_in_the_place_of_a_newer_one() {
    after(|bench| {
        let (case, journal) = nth(bench, "open", 2);
        let old = bench.path().join("old");
        fs::copy(&journal, &old).unwrap();
        bench.ok(&format!("contact {case}"));
        all_same(bench);
        fs::rename(old, journal).unwrap();
    });
}

#[test]
fn a_journal_that_is_gone() {
    after(|bench| fs::remove_file(nth(bench, "closed", 2).1).unwrap());
}

#[test]
fn a_journal_and_its_head_that_are_gone() {
    after(|bench| {
        // The newest case of the year: its head is the last record.
        let list = bench.json("list");
        let newest = list["cases"].as_array().unwrap().last().unwrap()["case"].as_str().unwrap().to_owned();
        fs::remove_file(bench.journal(&newest)).unwrap();
        let heads = bench.store().join("heads/2026");
        let bytes = fs::read(&heads).unwrap();
        fs::write(&heads, &bytes[..bytes.len() - 101]).unwrap();
    });
}

#[test]
fn a_head_that_says_otherwise() {
    after(|bench| {
        let heads = bench.store().join("heads/2026");
        let mut bytes = fs::read(&heads).unwrap();
        let digit = &mut bytes[99];
        *digit = if *digit == b'0' { b'1' } else { b'0' };
        fs::write(&heads, bytes).unwrap();
    });
}

#[test]
fn a_head_that_cannot_be_read() {
    after(|bench| {
        let heads = bench.store().join("heads/2026");
        let mut bytes = fs::read(&heads).unwrap();
        bytes[50] = b'?';
        fs::write(&heads, bytes).unwrap();
    });
}

/// A copy that a sync program makes of a file that two people changed may hold an entry that matters.
#[test]
fn a_conflicted_copy_is_named_on_every_list() {
    after(|bench| {
        let (case, journal) = nth(bench, "open", 0);
        let copy = journal.with_file_name(format!("{case} (conflicted copy 2026-11-23).jsonl"));
        fs::copy(&journal, &copy).unwrap();
        let said = with_index(bench, "report overdue").err;
        assert!(said.contains("(conflicted copy 2026-11-23).jsonl is no case's journal"), "{said}");
        assert!(with_index(bench, "report overdue").err.contains("conflicted copy"), "and the next time");
        fs::remove_file(copy).unwrap();
        assert!(!with_index(bench, "report overdue").err.contains("conflicted copy"), "until it is gone");
    });
}

#[test]
fn erased_people() {
    after(|bench| {
        let (case, _) = nth(bench, "closed", 0);
        bench.ok(&format!("erase {case} --basis order --early r --authorised-by 'J Smith'"));
    });
}

/// An index that is cut, or has a bit flipped, or is another store's, is no index.
#[test]
fn an_index_that_is_not_as_it_was_written() {
    for damage in [
        (|bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2)) as fn(&mut Vec<u8>),
        |bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        },
        Vec::clear,
        |bytes| *bytes = b"plaint index 1\nwhatever".to_vec(),
    ] {
        for which in ["state", "cases-"] {
            after(|bench| {
                let mut damaged = 0;
                for entry in fs::read_dir(folder(bench)).unwrap() {
                    let path = entry.unwrap().path();
                    if path.file_name().unwrap().to_str().unwrap().starts_with(which) {
                        let mut bytes = fs::read(&path).unwrap();
                        damage(&mut bytes);
                        File::create(&path).unwrap().write_all(&bytes).unwrap();
                        damaged += 1;
                    }
                }
                assert_eq!(damaged, 1);
            });
        }
    }
}

/// Wherever the large file is damaged, and whatever else changed meanwhile: what cannot be read of it is no reason to
/// leave cases out, and it is written again.
#[test]
fn a_large_file_that_is_damaged_anywhere_when_something_changed() {
    let bench = invented(110);
    let (open, _) = nth(&bench, "open", 0);
    for part in (1..100).step_by(7) {
        assert_eq!(holds(&bench), Some(()));
        let large = large_file(&bench);
        let mut bytes = fs::read(&large).unwrap();
        let place = bytes.len() * part / 100;
        bytes[place] ^= 1;
        fs::write(&large, &bytes).unwrap();
        bench.ok(&format!("contact {open}"));
        holds(&bench);
        assert_eq!(holds(&bench), Some(()), "damaged at {part} in a hundred");
    }
}

#[test]
fn a_year_that_is_gone() {
    after(|bench| {
        fs::remove_dir_all(bench.store().join("cases/2025")).unwrap();
        fs::remove_file(bench.store().join("heads/2025")).unwrap();
    });
}

fn large_file(bench: &Bench) -> PathBuf {
    let mut files = fs::read_dir(bench.path().join("settled")).unwrap().map(|entry| entry.unwrap().path());
    files.find(|path| path.file_name().unwrap().to_str().unwrap().starts_with("cases-")).unwrap()
}

/// The one folder in the cache.
fn folder(bench: &Bench) -> PathBuf {
    let mut folders = fs::read_dir(cache(bench)).unwrap();
    let folder = folders.next().unwrap().unwrap().path();
    assert!(folders.next().is_none());
    folder
}
