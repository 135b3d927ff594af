//! The same rows again: nothing is imported twice.

use std::fs;

use crate::given::{bench, cases, found, row, sheet, troubles};
use crate::support::Bench;

const IMPORT: &str = "import s.csv --mapping m.json";

fn rows(count: usize) -> Vec<String> {
    let cells = |number| {
        [("Ref", format!("C/{number}")), ("Received", "03/06/2024".to_owned()), ("What", format!("Damp {number}"))]
    };
    let written = |number| {
        let cells = cells(number);
        row(&cells.iter().map(|(heading, cell)| (*heading, cell.as_str())).collect::<Vec<_>>())
    };
    (1..=count).map(written).collect()
}

/// Every journal, byte for byte.
fn journals(bench: &Bench) -> Vec<Vec<u8>> {
    let mut paths: Vec<_> =
        fs::read_dir(bench.store().join("cases/2024")).unwrap().map(|one| one.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn the_second_time_imports_nothing_and_says_so() {
    let bench = bench();
    sheet(&bench, &rows(3));
    bench.ok(IMPORT);
    let before = journals(&bench);
    let ran = bench.run(IMPORT);
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("3 rows: 0 to import, 3 in the store already."), "{}", ran.err);
    assert!(ran.err.contains("Nothing to import."), "{}", ran.err);
    assert_eq!(journals(&bench), before);
    assert_eq!(bench.ok("check"), "");
}

#[test]
fn rows_added_to_the_file_are_imported_alone() {
    let bench = bench();
    sheet(&bench, &rows(3));
    bench.ok(IMPORT);
    sheet(&bench, &rows(5));
    let imported = bench.json(IMPORT);
    let imported = imported["imported"].as_array().unwrap().iter();
    let listed: Vec<_> =
        imported.map(|one| (one["reference"].as_str().unwrap(), one["case"].as_str().unwrap())).collect();
    assert_eq!(listed, [("C/4", "HO-2024-0004"), ("C/5", "HO-2024-0005")]);
    assert_eq!(cases(&bench), 5);
}

#[test]
fn a_row_that_says_something_else_now_is_told_and_left_alone() {
    let bench = bench();
    sheet(&bench, &rows(2));
    bench.ok(IMPORT);
    let before = journals(&bench);
    let changed = row(&[("Ref", "c/2"), ("Received", "04/06/2024"), ("What", "Damp 2"), ("Ack", "05/06/2024")]);
    sheet(&bench, &[rows(1).remove(0), changed]);
    assert_eq!(troubles(&bench), [(3, String::new(), "changed-since".to_owned())]);
    let told = &found(&bench)["troubles"][0];
    assert!(told["case"].as_str().unwrap().ends_with("-2024-0002"));
    assert_eq!(told["says"], "imported before, and something else now: acknowledged, logged");
    bench.ok(IMPORT);
    assert_eq!(journals(&bench), before);
}

#[test]
fn other_words_are_told_until_they_are_erased() {
    let bench = bench();
    let words = |name: &str, what: &str| {
        let closed = [("Answered", "10/06/2024"), ("Outcome", "upheld"), ("Closed", "20/06/2024")];
        let cells = [("Ref", "C/1"), ("Received", "03/06/2024"), ("Name", name), ("What", what)];
        row(&[cells.as_slice(), &closed].concat())
    };
    sheet(&bench, &[words("Ann Vale", "Damp")]);
    bench.ok(IMPORT);
    assert_eq!(troubles(&bench), []);
    for (name, what) in [("Anne Vale", "Damp"), ("Ann Vale", "Damp in two rooms"), ("", "Damp")] {
        sheet(&bench, &[words(name, what)]);
        let told = &found(&bench)["troubles"][0];
        assert_eq!(told["says"], "imported before, and something else now: logged (its words)");
    }
    // Nobody can tell what an erased word was.
    bench.ok("erase 1 --basis request --early 'She asked'");
    assert_eq!(troubles(&bench), []);
}

/// What is recorded after the import is no change of the row.
#[test]
fn a_case_that_went_on_is_still_the_same() {
    let bench = bench();
    sheet(&bench, &rows(1));
    bench.ok(IMPORT);
    bench.ok("ack 1");
    bench.ok("correct 1 --entry 1 --set service=repairs --reason 'It was repairs'");
    assert!(troubles(&bench).is_empty());
    assert_eq!(found(&bench)["summary"]["already_there"], 1);
}

#[test]
fn what_was_erased_does_not_come_back() {
    let bench = bench();
    let closed = [
        ("Ref", "C/1"),
        ("Received", "03/06/2024"),
        ("Name", "Ann Vale"),
        ("Closed", "04/06/2024"),
        ("Why", "withdrawn"),
    ];
    sheet(&bench, &[row(&closed)]);
    bench.ok(IMPORT);
    bench.ok("erase 1 --basis request --early 'They asked for it'");
    // Saved again by another program, so that it is another file.
    let text = fs::read_to_string(bench.path().join("s.csv")).unwrap();
    fs::write(bench.path().join("s.csv"), text.replace('\n', "\r\n")).unwrap();
    bench.ok(IMPORT);
    assert_eq!(cases(&bench), 1);
    assert!(!bench.ok("show 1").contains("Ann Vale"));
    assert!(troubles(&bench).is_empty());
}

/// Without references rows are known by their file alone.
#[test]
fn another_file_without_references_must_be_said_to_be_one() {
    let bench = bench();
    let mapping = fs::read_to_string(bench.path().join("m.json")).unwrap();
    fs::write(bench.path().join("m.json"), mapping.replace(r#""reference": "Ref", "#, "")).unwrap();
    sheet(&bench, &rows(2));
    bench.ok(IMPORT);
    bench.ok(IMPORT);
    assert_eq!(cases(&bench), 2);
    sheet(&bench, &rows(3));
    let said = bench.fails(2, IMPORT);
    assert!(said.contains("--another-file"), "{said}");
    assert_eq!(cases(&bench), 2);
    bench.ok(&format!("{IMPORT} --another-file"));
    assert_eq!(cases(&bench), 5);
    // Both are in the store to the last row, and either can be run again.
    for count in [2, 3] {
        sheet(&bench, &rows(count));
        assert!(bench.run(IMPORT).err.contains("Nothing to import."));
    }
}

/// Without references, two rows of the same cells are one complaint entered twice.
#[test]
fn the_same_cells_twice_are_told() {
    let bench = bench();
    let mapping = fs::read_to_string(bench.path().join("m.json")).unwrap();
    fs::write(bench.path().join("m.json"), mapping.replace(r#""reference": "Ref", "#, "")).unwrap();
    let mut twice = rows(2);
    twice.push(twice[0].clone());
    sheet(&bench, &twice);
    assert_eq!(troubles(&bench), [(4, String::new(), "duplicate".to_owned())]);
}

#[test]
fn a_damaged_journal_stops_it() {
    let bench = bench();
    sheet(&bench, &rows(2));
    bench.ok(IMPORT);
    let path = fs::read_dir(bench.store().join("cases/2024")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("2024-06-03", "2024-06-04")).unwrap();
    sheet(&bench, &rows(3));
    let said = bench.fails(5, IMPORT);
    assert!(said.contains("cannot tell which rows are in the store already"), "{said}");
}
