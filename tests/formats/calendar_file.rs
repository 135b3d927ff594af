//! The calendar file of due dates, read by another library.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::outside::{asked, installed, is_here, skipped};
use crate::support::Bench;

const READ: &str = include_str!("read_calendar.py");

/// A Python that has the library: the one that `.ci/run` sets up, or the system's.
fn python() -> Option<PathBuf> {
    let pythons = [installed("python/bin/python3"), PathBuf::from("python3")];
    let has_it = |python: &PathBuf| is_here(python, "-cimport icalendar");
    let found = pythons.into_iter().find(has_it);
    if found.is_none() {
        skipped("icalendar of Python");
    }
    found
}

/// The events of a file, field by field.
#[track_caller]
fn events(python: &PathBuf, bench: &Bench, file: &str) -> Vec<Vec<String>> {
    fs::write(bench.path().join("read_calendar.py"), READ).unwrap();
    let mut command = Command::new(python);
    let said = asked(command.arg("read_calendar.py").arg(file).env("PYTHONUTF8", "1").current_dir(bench.path()));
    said.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn another_library_reads_every_due_date() {
    let Some(python) = python() else { return };
    let bench = Bench::on("2026-11-23");
    bench.ok("demo demo");
    bench.ok("--store demo list --status open -o open.ics");
    let rows = bench.json("--store demo list --status open");
    let due: usize = rows["cases"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|case| case["clocks"].as_array().unwrap())
        .filter(|clock| !clock["due"].is_null() && clock["met_on"].is_null() && clock["ended_on"].is_null())
        .count();
    let events = events(&python, &bench, "open.ics");
    assert_eq!(events.len(), due);
    let mut uids: Vec<&String> = events.iter().map(|event| &event[0]).collect();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), events.len(), "each has its own UID");
    assert!(events.iter().all(|event| event[2] == event[3]), "{events:?}");
}

#[test]
fn no_due_dates_is_an_empty_calendar() {
    let Some(python) = python() else { return };
    let bench = Bench::on("2026-11-23");
    bench.ok("init --prefix WT");
    bench.ok("list -o none.ics");
    assert_eq!(events(&python, &bench, "none.ics"), Vec::<Vec<String>>::new());
}

#[test]
fn a_date_that_moves_keeps_its_uid_and_has_a_higher_sequence() {
    let mut bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --complainant 'Ada King' --summary 'Her boiler is out'");
    bench.ok("ack 1");
    bench.ok("show 1 -o before.ics");
    bench.day("2026-11-30");
    bench.ok("extend 1 --to 2026-12-18 --reason 'Waiting for a part' --told 2026-11-30");
    bench.ok("show 1 -o after.ics");
    let text = fs::read_to_string(bench.path().join("after.ics")).unwrap();
    assert!(!text.contains("Ada") && !text.contains("boiler") && !text.contains("part"), "{text}");
    let Some(python) = python() else { return };
    let (before, after) = (events(&python, &bench, "before.ics"), events(&python, &bench, "after.ics"));
    let answer = |events: &[Vec<String>]| events.iter().find(|event| event[0].contains("respond")).unwrap().clone();
    let (before, after) = (answer(&before), answer(&after));
    assert_eq!(before[0], after[0]);
    assert!(after[1].parse::<u32>().unwrap() > before[1].parse::<u32>().unwrap());
    assert_eq!((before[2].as_str(), after[2].as_str()), ("2026-12-07", "2026-12-18"));
}

#[test]
fn what_has_no_due_dates_is_refused_before_anything_is_written() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --complainant 'Ada King' --summary 'Boiler out'");
    for line in ["report register", "report caseload", "calendar check", "policy list", "check --repair", "explain 1"] {
        let said = bench.fails(2, &format!("{line} -o out.ics"));
        assert!(said.contains("hint: there are some in `list`, `show`, `report due`"), "{line}: {said}");
        assert!(!bench.path().join("out.ics").exists(), "{line}");
    }
}
