//! A journal whose personal parts were erased, and what can go wrong with it.

use std::fs;

use crate::support::Bench;
use crate::wounded::{Finding, VICTIM, check_finds, lines, says, stands_out, store, tree, write_lines};

const ERASE: &str = "erase 2 --basis request --early 'They asked'";
/// Words about people in the victim's journal, on disk as they were typed.
const WORDS: [&str; 6] = ["Quill", "Łódź", "nursery", "mould", "plumber", "07700"];

/// The store with the victim closed.
fn closed() -> Bench {
    let bench = store();
    bench.ok("close 2 --because withdrawn --note 'Ada Quill rang'");
    bench
}

fn erased() -> Bench {
    let bench = closed();
    bench.ok(ERASE);
    bench
}

/// Which of the words stand in which files.
fn words_left(bench: &Bench) -> Vec<String> {
    let mut left = Vec::new();
    for (path, bytes) in tree(bench) {
        for word in WORDS {
            if bytes.windows(word.len()).any(|window| window == word.as_bytes()) {
                left.push(format!("{word} in {}", path.display()));
            }
        }
    }
    left
}

/// The whole store is looked through: journals, heads, and whatever lies beside them.
#[test]
fn no_word_is_left_anywhere_in_the_store() {
    let bench = closed();
    let journal = bench.journal(VICTIM);
    // What a crash and a repair leave: a writer's file, and a torn line moved aside.
    let beside = |ending: &str| journal.with_file_name(format!("{VICTIM}.jsonl.{ending}"));
    fs::copy(&journal, beside("new-4711")).unwrap();
    let torn = [&fs::read(&journal).unwrap()[..], br#"{"entry":{"v":1},"personal":{"said":"the plumber"#].concat();
    fs::write(&journal, torn).unwrap();
    bench.run("check --repair");
    assert!(beside("torn-1").exists());
    assert!(words_left(&bench).len() > WORDS.len(), "{:?}", words_left(&bench));
    bench.ok(ERASE);
    assert_eq!(words_left(&bench), Vec::<String>::new());
    assert_eq!((beside("torn-1").exists(), beside("new-4711").exists()), (false, false));
    check_finds(&bench, &[]);
}

/// What somebody else put there is theirs to remove, and they are told.
#[test]
fn copies_that_others_made_are_named() {
    let bench = closed();
    let copy = bench.journal(VICTIM).with_file_name(format!("{VICTIM} (conflicted copy).jsonl"));
    fs::copy(bench.journal(VICTIM), &copy).unwrap();
    for line in ["erase 2", ERASE] {
        let said = bench.run(line).err;
        assert!(said.contains("(conflicted copy).jsonl may hold what is in WT-2026-0002"), "{line}: {said}");
        assert!(copy.exists());
    }
    assert!(!bench.run("erase 1").err.contains("may hold"));
    // Wherever in the store's folder they are.
    for copied in ["cases/2026 (1)", "old/cases/2026"] {
        let folder = bench.store().join(copied);
        fs::create_dir_all(&folder).unwrap();
        let copy = folder.join(format!("{VICTIM}.jsonl"));
        fs::copy(bench.journal(VICTIM), &copy).unwrap();
        let said = bench.run("erase 2").err;
        assert!(said.contains(&format!("{} may hold what is in WT-2026-0002", copy.display())), "{said}");
    }
}

/// All of a person's cases or none: a journal that cannot be read may be one of them.
#[test]
fn nothing_of_a_person_is_erased_while_a_journal_cannot_be_read() {
    let bench = closed();
    let damaged = bench.journal("WT-2026-0003");
    let sound = fs::read_to_string(&damaged).unwrap();
    fs::write(&damaged, sound.replacen("2026-05-07", "2026-05-06", 1)).unwrap();
    let before = tree(&bench);
    let line = "erase --person 'ada quill of łódź court' --basis request --early 'She asked'";
    let ran = bench.run(line);
    assert_eq!(ran.code, 5, "{}", ran.err);
    assert!(ran.err.contains("may be theirs as well, so nothing is erased"), "{}", ran.err);
    assert!(before == tree(&bench));
    fs::write(&damaged, sound).unwrap();
    bench.ok(line);
    assert_eq!(words_left(&bench), Vec::<String>::new());
}

/// What is recorded after an erasure is due again, in its time.
#[test]
fn words_recorded_since_are_due_again() {
    let mut bench = erased();
    bench.day("2033-01-01");
    let listed = |bench: &Bench| bench.json("report retention")["rows"].as_array().unwrap().len();
    assert_eq!(listed(&bench), 0);
    bench.ok("feedback 2 --given --satisfaction satisfied");
    assert_eq!(listed(&bench), 0, "there is nothing personal in it");
    bench.ok("correct 2 --entry 1 --set 'complainant=Ada Quill' --reason 'She rang'");
    assert_eq!(bench.json("report retention")["rows"][0]["case"], VICTIM);
    bench.ok("erase 2 --basis retention");
    assert_eq!(listed(&bench), 0);
}

/// A batch that was stopped midway is given again as it was.
#[test]
fn what_was_erased_already_does_not_hold_up_the_others() {
    let bench = erased();
    bench.ok("close 3 --because withdrawn");
    let ran = bench.run("erase 2 3 --basis request --early 'They asked'");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("WT-2026-0002: it was erased on"), "{}", ran.err);
}

/// The dry list does not offer what would be refused.
#[test]
fn the_dry_list_says_what_it_takes() {
    let bench = closed();
    assert!(bench.run("erase 2").err.contains("plaint erase WT-2026-0002 --basis BASIS --early REASON"));
    let open = bench.run("erase 1 2").err;
    assert!(open.contains("It would be refused now: WT-2026-0001.") && !open.contains("--basis BASIS"), "{open}");
    let mut bench = closed();
    bench.day("2033-01-01");
    assert!(bench.run("erase 2").err.contains("plaint erase WT-2026-0002 --basis BASIS\n"));
    bench.ok("erase 2 --basis retention");
    assert!(bench.run("erase 2").err.contains("It would be refused now: WT-2026-0002."));
}

/// Whatever is known of somebody is for its owner's eyes.
#[cfg(unix)]
#[test]
fn nobody_else_may_read_what_is_disclosed() {
    use std::os::unix::fs::PermissionsExt;
    let bench = closed();
    for file in ["d.html", "d.json", "d.csv"] {
        bench.ok(&format!("disclose Quill --all -o {file}"));
        let mode = fs::metadata(bench.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

/// Whoever was complained about, and whoever sat on a panel, may ask what is held on them, too.
#[test]
fn staff_and_residents_are_found() {
    let bench = closed();
    bench.ok("staff 1 --told complaint --staff 'Zed Worker'");
    bench.ok("panel 1 --resident 'Pat Moss' --resident 'Jo Reed' --override 'It sat'");
    for (who, as_what) in [("zed worker", "staff"), ("jo reed", "resident")] {
        let found = bench.json(&format!("disclose '{who}'"));
        assert_eq!(found["cases"][0]["named_as"], serde_json::json!([as_what]));
    }
}

/// Another case's words are none of it, though its name begins alike.
#[test]
fn only_the_cases_own_files_go() {
    let bench = closed();
    let other = bench.journal("WT-2026-0003").with_file_name("WT-2026-0003.jsonl.torn-1");
    fs::write(&other, "torn").unwrap();
    bench.ok(ERASE);
    assert!(other.exists());
    assert!(bench.ok("show 1").contains("Boiler out"));
}

/// Every byte of every entry and every digest stays.
#[test]
fn entries_and_digests_stay_byte_for_byte() {
    let bench = closed();
    let before = lines(&bench);
    bench.ok(ERASE);
    let after = lines(&bench);
    assert_eq!(after.len(), before.len() + 1);
    for (before, after) in before.iter().zip(&after) {
        let (entry, rest) = before.split_once(r#","personal":"#).unwrap();
        let (_, digest) = rest.rsplit_once(r#","digest":"#).unwrap();
        assert_eq!(*after, format!(r#"{entry},"digest":{digest}"#));
    }
}

/// The head is written after the journal, and may be behind it after a crash.
#[test]
fn a_crash_before_the_head_is_written() {
    let bench = closed();
    let heads = bench.store().join("heads/2026");
    let before = fs::read(&heads).unwrap();
    bench.ok(ERASE);
    fs::write(&heads, before).unwrap();
    check_finds(&bench, &[]);
    assert!(bench.ok("show 2").contains("Erased "));
    bench.ok("feedback 2 --asked");
    check_finds(&bench, &[]);
}

/// The words and the entry that says they are gone change places in one rename: before it the journal is as it was,
/// beside a file that nothing reads and that has no words.
#[test]
fn a_crash_before_the_rename() {
    let bench = closed();
    let (journal, heads) = (bench.journal(VICTIM), bench.store().join("heads/2026"));
    let before = (fs::read(&journal).unwrap(), fs::read(&heads).unwrap());
    bench.ok(ERASE);
    let path = journal.with_file_name(format!("{VICTIM}.jsonl.new-4711"));
    fs::rename(&journal, &path).unwrap();
    fs::write(&journal, before.0).unwrap();
    fs::write(&heads, before.1).unwrap();
    let bytes = fs::read(&path).unwrap();
    assert!(!WORDS.iter().any(|word| bytes.windows(word.len()).any(|window| window == word.as_bytes())));
    let words = "left by a writer that did not finish: nothing reads it, and `check --repair` moves it aside";
    check_finds(&bench, &[Finding { check: "strays", path, line: None, says: words.to_owned() }]);
    assert!(!bench.ok("show 2").contains("Erased "));
    bench.ok(ERASE);
    check_finds(&bench, &[]);
    assert_eq!(words_left(&bench), Vec::<String>::new());
}

/// The same where the disk is full: a limit on the size of files stands in for it.
#[cfg(target_os = "linux")]
#[test]
fn a_rewriting_that_fails_changes_nothing() {
    let bench = closed();
    let before = tree(&bench);
    let line = format!("ulimit -f 1; trap '' XFSZ; exec \"$0\" {ERASE}");
    let program = env!("CARGO_BIN_EXE_plaint");
    let mut command = std::process::Command::new("sh");
    for (name, value) in bench.command().get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let output = command.args(["-c", &line, program]).current_dir(bench.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(7), "{said}");
    assert!(said.starts_with("error: cannot erase WT-2026-0002\n"), "{said}");
    assert!(before == tree(&bench), "something was written");
    bench.ok(ERASE);
}

/// A part that is gone though it was written after the erasure was taken by something else.
#[test]
fn words_cut_out_after_the_erasure() {
    let bench = erased();
    bench.ok("feedback 2 --given --satisfaction satisfied --said 'Ada Quill is content'");
    let mut lines = lines(&bench);
    let (entry, rest) = lines[5].split_once(r#","personal":"#).unwrap();
    let (_, digest) = rest.rsplit_once(r#","digest":"#).unwrap();
    lines[5] = format!(r#"{entry},"digest":{digest}"#);
    write_lines(&bench, &lines);
    let words = "the personal part is missing: nothing says that it was erased";
    stands_out(&bench, &Finding::in_journal(&bench, "digests", Some(6), words));
}

/// The entry that says so cut off: then nothing does.
#[test]
fn the_erasure_cut_off() {
    let bench = erased();
    let lines = lines(&bench);
    write_lines(&bench, &lines[..4]);
    let said = says(&bench, 5, "show 2");
    assert!(said.contains("the newest entries are missing"), "{said}");
}

/// A line from a backup put back: it is read, `check` finds it, and erasing again takes it.
#[test]
fn words_put_back() {
    let bench = closed();
    let before = lines(&bench);
    bench.ok(ERASE);
    let mut after = lines(&bench);
    after[1].clone_from(&before[1]);
    write_lines(&bench, &after);
    bench.ok("show 2");
    let words = "entry 2 has a personal part, though entry 5 says that it was erased";
    check_finds(&bench, &[Finding::in_journal(&bench, "erasure", Some(2), words)]);
    bench.ok(ERASE);
    check_finds(&bench, &[]);
    assert_eq!(words_left(&bench), Vec::<String>::new());
}

/// What was erased is read, recorded in, and corrected like any other.
#[test]
fn an_erased_case_goes_on() {
    let bench = erased();
    for verb in ["show 2", "explain 2", "list", "report register --with-personal", "show 2 --journal -f json"] {
        bench.ok(verb);
    }
    bench.ok("correct 2 --entry 2 --set channel=letter --reason 'It was a letter'");
    bench.ok("feedback 2 --asked");
    let said = bench.fails(3, "correct 2 --entry 5 --strike --reason r");
    assert!(said.contains("entry 5 says what was erased"), "{said}");
    check_finds(&bench, &[]);
}
