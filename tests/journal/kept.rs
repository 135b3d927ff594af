//! Journals that earlier versions wrote: they replay to the same state for ever.
//!
//! Each folder of `tests/journals/` is a store as one version of entries left it, with the lists it gave. Nothing in
//! it is ever changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::Bench;

/// A kept store.
struct Kept {
    folder: &'static str,
    /// The days as at which its list was kept: the last day of all, and earlier ones on which more was open.
    days: &'static [&'static str],
    /// The types of events it has.
    types: &'static [&'static str],
    /// What people said and what they are called, as they must come back.
    words: &'static [(&'static str, &'static str)],
    /// Something to record next.
    next: &'static str,
}

const KEPT: [Kept; 4] = [
    Kept {
        folder: "v1",
        days: &["2026-01-10", "2025-09-12"],
        types: &["logged", "acknowledged", "allocated", "contacted", "extended", "answered", "escalated", "closed"],
        words: &[
            ("1", r#"Boiler out: "three weeks""#),
            ("1", "Zoë Ó Súilleabháin"),
            ("1", "Nobody came 🏚"),
            ("6", "The adviser is away"),
        ],
        next: "contact 2 --channel phone",
    },
    Kept {
        folder: "v2",
        days: &["2026-03-31", "2026-02-11", "2026-01-23"],
        types: &[
            "logged",
            "acknowledged",
            "allocated",
            "contacted",
            "extended",
            "answered",
            "escalated",
            "closed",
            "consent_recorded",
            "group_named",
            "support_agreed",
            "flagged",
            "regulator_notified",
            "staff_told",
            "conflict_declared",
            "panel_convened",
            "evidence_filed",
            "paused",
            "resumed",
            "refused",
            "escalation_declined",
            "returned",
            "accepted",
            "warned",
            "restricted",
            "reopened",
            "linked",
            "point_raised",
            "point_decided",
            "remedy_offered",
            "remedy_answered",
            "remedy_delivered",
            "action_set",
            "action_moved",
            "action_done",
            "cause_found",
            "referred",
            "determined",
            "feedback_recorded",
            "reviewed",
            "corrected",
        ],
        words: &[
            ("1", "Zoë Ó Súilleabháin"),
            ("1", "Went through the rooms 🏚"),
            ("1", "Calls were not returned"),
            ("1", "V Neighbour"),
            ("1", "HO-26-0001"),
            ("3", "A new road was asked"),
            ("4", "Fifty calls in a day"),
            ("9", "Said of another case"),
            ("9", "It lay in the box over the weekend"),
        ],
        next: "flag 9 --serious 'Somebody was stuck in it'",
    },
    Kept {
        folder: "v3",
        days: &["2027-08-25", "2026-03-31", "2026-01-15"],
        types: &["held", "released", "erased"],
        words: &[
            ("1", "Erased Tue 24 Aug 2027: retention (entry 12)"),
            ("1", "Content, after all"),
            ("2", "Erased Thu 22 Jan 2026: order, before its time (entry 5)"),
            ("2", "The same again"),
            ("3", "The insurers asked for it"),
        ],
        next: "contact 3 --channel phone",
    },
    Kept {
        folder: "v4",
        days: &["2026-06-08", "2026-06-01", "2025-12-10"],
        types: &["logged", "acknowledged", "answered", "escalated", "closed"],
        words: &[
            ("2025-1", "imported from row 2, C/25/1"),
            ("2025-2", "note: Comments: The file was thin"),
            ("2025-2", "override: Imported: it stood in the record kept before"),
            ("2026-1", "I Marsh"),
        ],
        next: "contact 2026-1 --channel phone",
    },
];

impl Kept {
    fn path(&self, name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals").join(self.folder).join(name)
    }

    /// A copy to work in, on the last day that it knows.
    fn bench(&self) -> Bench {
        let bench = Bench::on(self.days[0]);
        copy(&self.path("store"), &bench.store());
        bench
    }

    /// Every journal.
    fn journals(&self) -> Vec<PathBuf> {
        let years = fs::read_dir(self.path("store/cases")).unwrap().map(|year| year.unwrap().path());
        years.flat_map(|year| fs::read_dir(year).unwrap()).map(|journal| journal.unwrap().path()).collect()
    }

    /// Every line of every journal.
    fn lines(&self) -> Vec<String> {
        let text = |journal: PathBuf| fs::read_to_string(journal).unwrap();
        self.journals()
            .into_iter()
            .flat_map(|journal| text(journal).lines().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }
}

/// Every journal that is kept.
pub(crate) fn journals() -> Vec<PathBuf> {
    KEPT.iter().flat_map(Kept::journals).collect()
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
fn every_format_replays_to_the_same_state() {
    for kept in KEPT {
        let bench = kept.bench();
        for day in kept.days {
            let then = fs::read(kept.path(&format!("list-{day}.json"))).unwrap();
            let then = serde_json::from_slice(&then).unwrap();
            let place = format!("{} {day}", kept.folder);
            still_says(&bench.json(&format!("list --as-at {day}")), &then, &place);
        }
    }
}

#[test]
fn every_format_is_sound_and_goes_on() {
    for kept in KEPT {
        let bench = kept.bench();
        assert_eq!(bench.ok("check"), "");
        bench.ok(kept.next);
        let year = &kept.days[0][..4];
        assert!(bench.ok("log --summary 'The next one'").starts_with(&format!("KS-{year}-")));
        assert_eq!(bench.ok("check"), "");
    }
}

/// The personal words come back as they were typed.
#[test]
fn every_format_keeps_its_words() {
    for kept in KEPT {
        let bench = kept.bench();
        for (case, words) in kept.words {
            let shown = bench.ok(&format!("show {case}"));
            // A line is broken between words where it would be too long.
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(words), "{}: {words}: {shown}", kept.folder);
        }
    }
}

/// A sample that leaves an event out would keep nothing of it.
#[test]
fn every_format_has_every_event_of_its_version() {
    for (version, kept) in (1..).zip(KEPT) {
        let lines = kept.lines();
        for event in kept.types {
            // An event may have nothing to it but its type.
            let has = |line: &String| {
                [',', '}'].iter().any(|next| line.contains(&format!(r#""event":{{"type":"{event}"{next}"#)))
            };
            assert!(lines.iter().any(has), "{}: {event}", kept.folder);
        }
        assert!(lines.iter().any(|line| line.contains(r#""override":{"clauses":["#)), "{}", kept.folder);
        // What an older version could have said is said as that version said it.
        for v in 1..=version {
            assert!(lines.iter().any(|line| line.starts_with(&format!(r#"{{"entry":{{"v":{v},"#))), "version {v}");
        }
    }
}

/// Whatever happened, the entry can say that it was imported.
#[test]
fn format_4_says_what_was_imported() {
    let (imported, others): (Vec<String>, Vec<String>) =
        KEPT[3].lines().into_iter().partition(|line| line.contains(r#""imported":{"source":""#));
    assert!(imported.iter().all(|line| line.starts_with(r#"{"entry":{"v":4,"#)));
    assert!(others.iter().all(|line| !line.starts_with(r#"{"entry":{"v":4,"#)));
    for (row, reference) in [(2, "C/25/1"), (3, "C/25/2"), (4, "C/26/1")] {
        let says = format!(r#""row":{row},"reference":"{reference}"}}"#);
        assert_eq!(imported.iter().filter(|line| line.contains(&says)).count(), 1, "{row}");
    }
}

/// What was corrected is struck out, or replaced by something of any sort, at the beginning or later.
#[test]
fn format_2_has_every_sort_of_correction() {
    let lines = KEPT[1].lines();
    for instead in [r#""instead":null"#, r#""event":{"type":"logged","#, r#""event":{"type":"answered","#] {
        let corrects = |line: &&String| line.contains(r#""event":{"type":"corrected","#);
        assert!(lines.iter().filter(corrects).any(|line| line.contains(instead)), "{instead}");
    }
}
