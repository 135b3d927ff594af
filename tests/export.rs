//! An export holds no word about anybody unless asked for, writes its folder with care, and gives the same bytes twice.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::Bench;

/// A word that is nowhere but in what people said.
const MARK: &str = "Zyxomma";

/// Every option that takes words about people, in the cases of three procedures.
const WORDS: &[&str] = &[
    "log --policy wdh-2022 --received 2026-03-02 --on 2026-03-02 --summary MARK --outcome-sought MARK --complainant MARK \
     --contact MARK --property MARK --representative MARK --consent --serious MARK --note MARK",
    "ack 1 --understanding MARK --outcome-sought MARK --on 2026-03-03",
    "allocate 1 --handler 'J Smith' --on 2026-03-03",
    "contact 1 --said MARK --on 2026-03-03",
    "support 1 --adjustment MARK --on 2026-03-03",
    "group 1 --members 3 --nominee MARK --on 2026-03-03",
    "staff 1 --told complaint --staff MARK --said MARK --on 2026-03-03",
    "conflict 1 --handler 'P Osei' --reason MARK --on 2026-03-03",
    "evidence 1 --item MARK --said MARK --on 2026-03-03",
    "flag 1 --senior-staff MARK --on 2026-03-03",
    "consent 1 --given --representative MARK --on 2026-03-03",
    "point 1 --text MARK --on 2026-03-04",
    "warn 1 --reason MARK --approved-by 'B Stone' --on 2026-03-04",
    "restrict 1 --measure MARK --reason MARK --approved-by 'B Stone' --signposted --on 2026-03-05",
    "extend 1 --to 2026-04-30 --reason MARK --good-reason MARK --agreed --signposted --on 2026-03-09",
    "finding 1 --point 1 --outcome upheld --reasons MARK --on 2026-03-12",
    "respond 1 --outcome upheld --decision MARK --reasons MARK --remedy MARK --action MARK@2026-04-10 --on 2026-03-12",
    "remedy 1 --offer apology --words MARK --on 2026-03-12",
    "action 1 --add MARK --owner 'J Smith' --on 2026-03-12",
    "action 1 --move 1 --target 2026-04-20 --reason MARK --on 2026-03-13",
    "action 1 --done 1 --said MARK --on 2026-03-16",
    "learning 1 --action MARK@2026-05-01 --owner 'J Smith' --authorised-by 'B Stone' --on 2026-03-16",
    "feedback 1 --asked --said MARK --on 2026-03-20",
    "escalate 1 --reason MARK --exceptional MARK --on 2026-04-14",
    "return 1 --answer-by 2026-05-01 --reason MARK --agreed --on 2026-04-14",
    "ombudsman 1 --referred --reference MARK --on 2026-04-14",
    "correct 1 2 --set understanding=MARK --reason MARK",
    "log --policy hos-code-2024 --received 2026-03-02 --on 2026-03-02 --summary MARK --complainant MARK",
    "refuse 2 --ground legal-proceedings --reasons MARK --signposted --on 2026-03-03",
    "reopen 2 --because ombudsman-instruction --reason MARK --on 2026-03-10",
    "respond 2 --outcome not-upheld --decision MARK --on 2026-03-11",
    "escalate 2 --handler 'J Smith' --on 2026-03-12",
    "respond 2 --outcome upheld --on 2026-03-13",
    "log --policy wthp-leaflet --received 2026-03-02 --on 2026-03-02 --summary MARK",
    "respond 3 --outcome not-upheld --on 2026-03-05",
    "escalate 3 --on 2026-05-05",
    "panel 3 --seat senior-staff='C Evans' --seat board-member='D Rowe' --resident MARK --consented --on 2026-05-06",
    "log --policy hos-code-2024 --received 2026-05-06 --on 2026-05-06 --summary MARK",
    "escalate 4 --on 2026-05-07 --handler 'R Shah' --override MARK",
];

/// The names of the words that a journal keeps apart from the rest.
fn kept_apart() -> BTreeSet<String> {
    let source = include_str!("../src/store/codec/personal.rs");
    let record = source.split("struct PersonalRecord {").nth(1).unwrap().split("\n}").next().unwrap();
    let fields = record.lines().filter_map(|line| line.trim().strip_prefix("pub(super) "));
    fields.map(|field| field.split(':').next().unwrap().to_owned()).filter(|field| field != "salt").collect()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn no_word_about_anybody_unless_asked_for() {
    let bench = Bench::on("2026-05-15");
    for line in WORDS {
        bench.ok(&line.replace("MARK", MARK));
    }
    let mut marked = BTreeSet::new();
    for journal in fs::read_dir(bench.store().join("cases/2026")).unwrap() {
        for line in fs::read_to_string(journal.unwrap().path()).unwrap().lines() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let personal = line["personal"].as_object().cloned().unwrap_or_default();
            let words = personal.into_iter().filter(|(_, words)| words.to_string().contains(MARK));
            marked.extend(words.map(|(name, _)| name));
        }
    }
    let missing: Vec<String> = kept_apart().difference(&marked).cloned().collect();
    assert!(missing.is_empty(), "add a line to WORDS that says {missing:?}");

    for format in ["csv", "tsv", "jsonl"] {
        bench.ok(&format!("export -o without -f {format}"));
        bench.ok(&format!("export -o with -f {format} --with-personal"));
        for table in ["cases", "stages", "clocks", "events", "actions", "remedies", "feedback", "refusals"] {
            let read =
                |folder: &str| fs::read_to_string(bench.path().join(format!("{folder}/{table}.{format}"))).unwrap();
            assert!(!read("without").contains(MARK), "{table}.{format} says what somebody said");
            let holds_words = ["cases", "actions", "remedies"].contains(&table);
            assert_eq!(read("with").contains(MARK), holds_words, "{table}.{format}, asked for");
        }
    }
}

#[test]
fn its_own_files_are_replaced_and_nothing_else() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --received 2026-11-19 --summary Damp --service repairs");
    bench.ok("export -o deep/tables");
    let folder = bench.path().join("deep/tables");
    let nine = ["actions", "cases", "clocks", "dictionary", "events", "feedback", "refusals", "remedies", "stages"];
    assert_eq!(files(&folder), nine.map(|table| format!("{table}.csv")));
    fs::write(folder.join("mine.txt"), "mine").unwrap();
    fs::write(folder.join("cases.csv"), "stale").unwrap();
    bench.ok("export -o deep/tables");
    assert_eq!(fs::read_to_string(folder.join("mine.txt")).unwrap(), "mine");
    assert!(fs::read_to_string(folder.join("cases.csv")).unwrap().starts_with("case_ref,"));
    assert_eq!(files(&folder).len(), 10, "no half-written file is left");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("cases.csv")), 0o600);
    }
    bench.fails(2, "export -o store");
    fs::write(bench.path().join("file"), "").unwrap();
    bench.fails(7, "export -o file");
}

#[test]
fn the_same_cases_give_the_same_bytes() {
    let bench = Bench::on("2026-11-23");
    bench.ok("demo store");
    for format in ["csv", "jsonl", "parquet"] {
        bench.ok(&format!("export -o one -f {format}"));
        bench.ok(&format!("export -o other -f {format}"));
        for name in files(&bench.path().join("one")) {
            let read = |folder: &str| fs::read(bench.path().join(folder).join(&name)).unwrap();
            assert!(read("one") == read("other"), "{name}");
        }
    }
}

/// Events are called as in the journal.
#[test]
fn events_have_the_journals_words_for_their_types() {
    let bench = Bench::on("2026-11-23");
    bench.ok("demo store --cases 400 --seed 5");
    let mut types = BTreeSet::new();
    let events = bench.ok("export events -f jsonl");
    for line in events.lines() {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        let (case, entry) = (event["case_ref"].as_str().unwrap(), event["entry"].as_u64().unwrap());
        let journal = fs::read_to_string(bench.journal(case)).unwrap();
        let line = journal.lines().nth(usize::try_from(entry).unwrap() - 1).unwrap();
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(event["type"], line["entry"]["event"]["type"]);
        assert_eq!(event["recorded_at"], line["entry"]["recorded_at"]);
        assert_eq!(event["happened"], line["entry"]["on"]);
        types.insert(event["type"].as_str().unwrap().to_owned());
    }
    assert!(types.len() > 20, "{types:?}");
}
