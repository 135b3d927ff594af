//! Heads kept elsewhere, held against a store that somebody has had a hand in since.

use std::fs;

use crate::forged::{forge, remove};
use crate::support::Bench;
use crate::wounded::{VICTIM, lines, store, write_lines};

/// What heads are written down in: for machines, and as they stand where no format is asked for.
const FORMS: [&str; 3] = ["heads.csv", "heads.json", "heads.txt"];

/// The store of three cases, with its heads written down outside it in each form, and grown since.
fn kept() -> Bench {
    let bench = store();
    for file in FORMS {
        bench.ok(&format!("heads -o {file}"));
    }
    bench.ok(&format!("contact {VICTIM}"));
    bench.ok("log --summary 'Gate stuck'");
    bench
}

/// Nothing in the store itself shows it.
#[track_caller]
fn the_store_alone_looks_sound(bench: &Bench) {
    let ran = bench.run("check");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "a forgery that shows by itself");
}

/// What was kept elsewhere shows exactly this, in each form.
#[track_caller]
fn shows(bench: &Bench, line: &str, says: &str) {
    for file in FORMS {
        let ran = bench.run(&format!("check --only against --against {file}"));
        let expected = format!("against: {}{line}: {says}\n", bench.journal(VICTIM).display());
        assert_eq!((ran.code, ran.out), (5, expected), "{file}: {}", ran.err);
    }
}

const REWRITTEN: &str = "entry 3 is not the one held elsewhere: the journal was rewritten";

#[test]
fn a_store_that_has_only_grown_is_as_it_was() {
    let bench = kept();
    for file in FORMS {
        let ran = bench.run(&format!("check --against {file}"));
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{file}");
    }
    // The files of several days in one, as somebody may keep them.
    bench.ok("heads -f jsonl -o later.jsonl");
    bench.ok(&format!("contact {VICTIM}"));
    bench.ok("check --against later.jsonl");
}

/// What cannot be read hides nothing else that is wrong.
#[test]
fn a_journal_that_cannot_be_read_is_one_finding_among_others() {
    let bench = kept();
    let unreadable = bench.journal("WT-2026-0001");
    fs::remove_file(&unreadable).unwrap();
    fs::create_dir(&unreadable).unwrap();
    let edited = fs::read_to_string(bench.journal(VICTIM)).unwrap().replacen("2026-05-19", "2026-05-18", 1);
    fs::write(bench.journal(VICTIM), edited).unwrap();
    for (file, checks) in [
        ("check --against heads.csv", &["unreadable", "digests", "against"][..]),
        ("check", &["unreadable", "digests"]),
    ] {
        let ran = bench.run(file);
        let found: Vec<&str> = ran.out.lines().map(|line| line.split(':').next().unwrap()).collect();
        assert_eq!((ran.code, &found[..]), (5, checks), "{}{}", ran.out, ran.err);
    }
}

#[test]
fn a_cut_tail() {
    let bench = kept();
    forge(&bench, |lines| lines.truncate(2));
    the_store_alone_looks_sound(&bench);
    shows(&bench, "", "the newest entries are missing: held elsewhere at entry 3, it ends at 2");
}

#[test]
fn an_edited_date_in_a_journal_chained_anew() {
    let bench = kept();
    forge(&bench, |lines| lines[1] = lines[1].replacen("2026-05-19", "2026-05-18", 1));
    the_store_alone_looks_sound(&bench);
    shows(&bench, ":3", REWRITTEN);
}

#[test]
fn edited_words_in_a_journal_chained_anew() {
    let bench = kept();
    forge(&bench, |lines| lines[2] = lines[2].replace("the plumber never came", "the plumber came"));
    the_store_alone_looks_sound(&bench);
    shows(&bench, ":3", REWRITTEN);
}

#[test]
fn swapped_lines_in_a_journal_chained_anew() {
    let bench = kept();
    forge(&bench, |lines| lines.swap(1, 2));
    the_store_alone_looks_sound(&bench);
    shows(&bench, ":3", REWRITTEN);
}

#[test]
fn a_line_taken_out_of_a_journal_chained_anew() {
    let bench = kept();
    forge(&bench, |lines| drop(lines.remove(1)));
    the_store_alone_looks_sound(&bench);
    shows(&bench, ":3", REWRITTEN);
}

/// A longer time limit in the copy of the policy, and the case pinned to that.
#[test]
fn a_replaced_policy_copy_with_the_case_pinned_to_it() {
    let bench = kept();
    let policy = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/policies/wthp-2024.json")).unwrap();
    let longer = policy.replacen("10wd", "90wd", 1);
    assert_ne!(policy, longer);
    let digest = |text: &str| plaint::store::Digest::of(text.as_bytes());
    let copy = bench.store().join(format!("pinned/wthp-2024-{}.json", digest(&longer).short()));
    fs::write(copy, &longer).unwrap();
    forge(&bench, |lines| lines[0] = lines[0].replace(digest(&policy).as_str(), digest(&longer).as_str()));
    the_store_alone_looks_sound(&bench);
    shows(&bench, ":3", REWRITTEN);
}

#[test]
fn a_policy_copy_replaced_in_place_shows_by_itself() {
    let bench = kept();
    let copy = fs::read_dir(bench.store().join("pinned")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&copy).unwrap();
    fs::write(&copy, text.replacen("10wd", "90wd", 1)).unwrap();
    let ran = bench.run("check --against heads.csv");
    let says = "the policy kept here is not the file it was: its digest does not match its name";
    assert_eq!((ran.code, ran.out), (5, format!("policies: {}: {says}\n", copy.display())));
}

#[test]
fn a_case_taken_away_with_its_head() {
    let bench = kept();
    remove(&bench);
    the_store_alone_looks_sound(&bench);
    shows(&bench, "", "the journal is missing: it was held elsewhere at entry 3");
}

/// The one who edits without chaining anew is found twice.
#[test]
fn a_date_edited_and_nothing_else() {
    let bench = kept();
    let mut edited = lines(&bench);
    edited[1] = edited[1].replacen("2026-05-19", "2026-05-18", 1);
    write_lines(&bench, &edited);
    let ran = bench.run("check --against heads.csv");
    let path = bench.journal(VICTIM);
    let found = [
        format!("digests: {}:2: the entry was changed: its digest does not match\n", path.display()),
        format!("against: {}:2: it is damaged here, so entry 3 held elsewhere is not to be found\n", path.display()),
    ];
    assert_eq!((ran.code, ran.out), (5, found.concat()));
}

/// What was damaged after the entry that was kept does not take away that it is still there.
#[test]
fn damage_after_the_kept_entry_is_told_apart() {
    let bench = kept();
    let mut edited = lines(&bench);
    edited[3] = edited[3].replacen("2026-05-20", "2026-05-19", 1);
    write_lines(&bench, &edited);
    bench.ok("check --only against --against heads.csv");
    bench.fails(5, "check --against heads.csv");
}

#[test]
fn a_case_put_between_is_told() {
    let bench = store();
    remove(&bench);
    bench.ok("heads -o heads.csv");
    fs::remove_file(bench.store().join("heads/2026")).unwrap();
    fs::remove_file(bench.journal("WT-2026-0003")).unwrap();
    bench.ok("log --summary 'Made up afterwards'");
    bench.ok("log --summary 'Lift stuck'");
    let ran = bench.run("check --against heads.csv --only against");
    let told = "warning: WT-2026-0002: it was not among the heads kept, though cases with later numbers were\n";
    assert!(ran.err.contains(told), "{}", ran.err);
}

/// The one digest that a report prints: the same as long as nothing is recorded.
#[test]
fn the_store_head_of_a_report() {
    let bench = store();
    let said = bench.run("report register").err;
    let head = said.lines().find_map(|line| line.strip_prefix("Store head ")).unwrap().to_owned();
    assert_eq!(bench.json("heads -q")["store_head"], head.as_str());
    let check = format!("check --against-head {}", head.to_uppercase());
    let ran = bench.run(&check);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    bench.ok(&format!("contact {VICTIM}"));
    let ran = bench.run(&check);
    assert_eq!(ran.code, 5);
    assert!(ran.out.contains("something was recorded since, or rewritten; --against FILE tells the two apart"));
}

/// A file of heads that is not what it was is worth nothing, and says so where it can.
#[test]
fn files_of_heads_that_cannot_be_used() {
    let bench = kept();
    let whole = fs::read_to_string(bench.path().join("heads.json")).unwrap();
    fs::write(bench.path().join("heads.json"), whole.replacen("\"entries\": 3", "\"entries\": 2", 1)).unwrap();
    let said = bench.fails(5, "check --against heads.json");
    assert!(said.starts_with("error: heads.json: its heads do not amount to its own store head"), "{said}");
    bench.ok("list -o list.csv");
    let said = bench.fails(5, "check --against list.csv");
    assert!(said.starts_with("error: list.csv: no heads as `plaint heads` writes them"), "{said}");
    bench.fails(4, "check --against nowhere.csv");
    bench.fails(2, "check --against-head 123");
    bench.fails(2, "check --only against");
    bench.fails(2, "heads --as-at 2026-05-01");
}

/// Heads of journals that are damaged already are given, and the damage with them.
#[test]
fn heads_of_a_damaged_store_say_so() {
    let bench = kept();
    let mut edited = lines(&bench);
    edited.swap(1, 2);
    write_lines(&bench, &edited);
    let ran = bench.run("heads -f csv");
    assert_eq!((ran.code, ran.out.lines().count()), (5, 5));
    assert!(ran.err.contains("entry 3 where entry 2 belongs; see `plaint check`"), "{}", ran.err);
}
