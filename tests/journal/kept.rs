//! Journals that earlier versions wrote: they replay to the same state for ever.
//!
//! Each folder of `tests/journals/` is a store of one format with the list it gave. Nothing in it is ever changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::Bench;

/// The day as at which the list was kept, and an earlier one on which cases were still open.
const DAYS: [&str; 2] = ["2026-01-10", "2025-09-12"];

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1").join(name)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).unwrap();
        }
    }
}

fn v1() -> Bench {
    let bench = Bench::on("2026-01-10");
    copy(&kept("store"), &bench.store());
    bench
}

/// Everything that was said then is said now. Keys may have been added since; none is gone or says something else.
fn still_says(now: &Value, then: &Value, place: &str) {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            for (key, then) in then {
                still_says(now.get(key).unwrap_or(&Value::Null), then, &format!("{place}.{key}"));
            }
        }
        (Value::Array(now), Value::Array(then)) => {
            assert_eq!(now.len(), then.len(), "{place}");
            for (at, (now, then)) in now.iter().zip(then).enumerate() {
                still_says(now, then, &format!("{place}[{at}]"));
            }
        }
        (now, then) => assert_eq!(now, then, "{place}"),
    }
}

#[test]
fn format_1_replays_to_the_same_state() {
    let bench = v1();
    for day in DAYS {
        let then = fs::read(kept(&format!("list-{day}.json"))).unwrap();
        still_says(&bench.json(&format!("list --as-at {day}")), &serde_json::from_slice(&then).unwrap(), "list");
    }
}

#[test]
fn format_1_is_sound_and_goes_on() {
    let bench = v1();
    assert_eq!(bench.ok("check"), "");
    bench.ok("contact 2 --channel phone");
    assert_eq!(bench.ok("log --summary 'The next one'"), "KS-2026-0001\n");
    assert_eq!(bench.ok("check"), "");
}

/// The personal words come back as they were typed.
#[test]
fn format_1_keeps_its_words() {
    let out = v1().ok("report register --with-personal -f json --received-to 2025-09-30");
    for words in [r#"Boiler out: \"three weeks\""#, "Zoë Ó Súilleabháin"] {
        assert!(out.contains(words), "{words}: {out}");
    }
}

/// A sample that leaves an event out would keep nothing of it.
#[test]
fn format_1_has_every_event() {
    let mut all = String::new();
    for year in fs::read_dir(kept("store/cases")).unwrap() {
        for journal in fs::read_dir(year.unwrap().path()).unwrap() {
            all += &fs::read_to_string(journal.unwrap().path()).unwrap();
        }
    }
    for event in ["logged", "acknowledged", "allocated", "contacted", "extended", "answered", "escalated", "closed"] {
        assert!(all.contains(&format!(r#""event":{{"type":"{event}","#)), "{event}");
    }
    assert!(all.contains(r#""override":{"clauses":["#));
}
