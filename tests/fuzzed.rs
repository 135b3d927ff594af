//! Readers given what nobody should have written: some thousand inputs here, and as many as one likes by
//! `FUZZED=1000000 cargo test --release --test fuzzed`. `fuzz/` has the same readers as targets for `cargo fuzz`.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

#[path = "fuzzed/mutated.rs"]
mod mutated;
#[path = "fuzzed/readers.rs"]
mod readers;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use mutated::{Numbers, mutated};

/// How many inputs each reader gets where nobody says.
const USUALLY: u64 = 4000;

#[expect(clippy::disallowed_methods, reason = "whoever runs it may want more")]
fn how_many() -> u64 {
    std::env::var("FUZZED").map_or(USUALLY, |number| number.parse().unwrap())
}

/// Every file below a folder of this repository whose name ends so.
fn files(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(fs::read(path).unwrap());
            }
        }
    }
    assert!(!found.is_empty());
    found
}

/// The entries and personal parts of the kept journals, without their digests.
fn lines() -> Vec<Vec<u8>> {
    let bare = |journal: &Vec<u8>| {
        let text = String::from_utf8(journal.clone()).unwrap();
        let lines = text.lines().map(|line| {
            let inside = line.strip_prefix("{\"entry\":").unwrap().rsplit_once(",\"digest\":").unwrap().0;
            inside.replacen(",\"personal\":", "\t", 1)
        });
        lines.collect::<Vec<_>>().join("\n").into_bytes()
    };
    files("tests/journals", ".jsonl").iter().filter(|file| file.starts_with(b"{\"entry\"")).map(bare).collect()
}

#[track_caller]
fn never_panics(seeds: &[Vec<u8>], reader: fn(&[u8]) -> bool) {
    for seed in seeds {
        reader(seed);
    }
    let mut taken = 0;
    for number in 0..how_many() {
        let input = mutated(seeds, &mut Numbers::from(number));
        let ended = catch_unwind(|| reader(&input));
        assert!(ended.is_ok(), "input {number}: {}", String::from_utf8_lossy(&input));
        taken += u64::from(ended.is_ok_and(|taken| taken));
    }
    // What is never taken, or always, tries nothing.
    assert!(taken > how_many() / 40 && taken < how_many(), "{taken} of {} were taken", how_many());
}

#[test]
fn journals() {
    never_panics(&files("tests/journals", ".jsonl"), readers::journal);
}

#[test]
fn what_lines_of_journals_say() {
    never_panics(&lines(), readers::journal_line);
}

#[test]
fn policies() {
    never_panics(&files("policies", "4.json"), readers::policy);
}

#[test]
fn report_definitions() {
    never_panics(&files("reports", ".json"), readers::report_definition);
}

#[test]
fn heads_and_bank_holidays() {
    let table =
        b"case,entries,digest\nWT-2026-0003,7,ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n";
    let json = br#"{"heads":[{"case":"WT-2026-0003","entries":7,"digest":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}]}"#;
    let holidays = br#"{"england-and-wales":{"division":"england-and-wales","events":[{"title":"New Year","date":"2026-01-01","notes":"","bunting":true}]}}"#;
    never_panics(&[table.to_vec(), json.to_vec(), holidays.to_vec()], readers::heads_and_holidays);
}
