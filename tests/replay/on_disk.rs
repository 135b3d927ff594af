//! What is written is what is read, whatever it says, and nothing about a person stands where it cannot be erased.

use std::fs;
use std::path::Path;
use std::time::Duration;

use plaint::Word;
use plaint::case::{Case, CaseRef, Entry};
use plaint::report::{Duties, Reckoned, duty_rows, register_row};
use plaint::store::{Check, NewEntry, Settings, Store};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy};
use proptest::{prop_assert, prop_assert_eq, proptest};
use serde_json::Value;
use serde_json::value::RawValue;

use super::arbitrary::{MARK, Under, day, each, history};
use super::{clocks, config, reference, working};

fn store(folder: &Path) -> Store {
    Store::create(folder, &Settings::new("WT", "wthp-2024", "Europe/London")).unwrap()
}

/// Records an entry as the next of that case.
fn record(store: &Store, case: &CaseRef, entry: &Entry) {
    let Entry { on, recorded_at, recorded_by, event, note, overrides, .. } = entry.clone();
    let new = NewEntry { on, recorded_at, recorded_by, event, note, overrides };
    let lock = store.lock(Duration::ZERO).unwrap();
    match store.journal_under_lock(case) {
        Ok(journal) => store.append(&lock, &journal, new).unwrap(),
        Err(_) => store.begin(&lock, case, new).unwrap(),
    };
}

/// The lines of a case's journal.
pub(super) fn lines(store: &Store, case: &CaseRef) -> Vec<String> {
    let path = store.root().join("cases").join(case.year().to_string()).join(format!("{case}.jsonl"));
    fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect()
}

/// Writes the entries as a case of a new store in that folder.
pub(super) fn written(folder: &Path, entries: &[Entry]) -> Store {
    let store = store(folder);
    for entry in entries {
        record(&store, &reference(), entry);
    }
    store
}

#[derive(serde::Deserialize)]
pub(super) struct Line {
    pub(super) entry: Box<RawValue>,
    pub(super) personal: Option<Value>,
}

proptest! {
    #![proptest_config(config(32))]

    /// Every field and every odd character of every event.
    #[test]
    fn what_is_written_is_read((_, entries) in history(14)) {
        let folder = tempfile::tempdir().unwrap();
        let store = written(folder.path(), &entries);
        let journal = store.journal(&reference()).unwrap();
        prop_assert_eq!(&journal.entries, &entries);
        prop_assert_eq!(journal.torn, None);
        // An entry that says something was erased, though nothing was: `check` says so, and it is read all the same.
        let mut wanted = Check::ALL.to_vec();
        wanted.retain(|check| ![Check::Policies, Check::Erasure].contains(check));
        let findings = store.check(&wanted, &mut |_| ()).unwrap().into_iter();
        prop_assert_eq!(findings.collect::<Vec<_>>(), vec![]);
        for (line, entry) in lines(&store, &reference()).iter().zip(&entries) {
            let line: Line = serde_json::from_str(line).unwrap();
            // Whatever is said about people stands in the part that can be erased, and only there.
            prop_assert!(!line.entry.get().contains(MARK), "{}", line.entry.get());
            let said = format!("{entry:?}").matches(MARK).count();
            let kept = line.personal.map_or(0, |personal| personal.to_string().matches(MARK).count());
            prop_assert_eq!(kept, said);
        }
    }
}

/// The journals of several cases under one policy.
fn several() -> impl Strategy<Value = (Under, Vec<Vec<Entry>>)> {
    each(|under| (Just(under.clone()), vec(under.entries(4), 3..5)))
}

proptest! {
    #![proptest_config(config(16))]

    /// In whatever order the journals came to be, and whatever order the folder then lists them in, they are read in
    /// order, and every list is the same.
    #[test]
    fn the_order_of_files_does_not_show((under, journals) in several(), as_at in day()) {
        let references = ["WT-2025-0002", "WT-2026-0001", "WT-2026-0010", "WT-2026-0009"];
        let cases: Vec<(CaseRef, &Vec<Entry>)> =
            references.iter().map(|case| case.parse().unwrap()).zip(&journals).collect();
        let rows = |order: &[&(CaseRef, &Vec<Entry>)]| {
            let folder = tempfile::tempdir().unwrap();
            let store = store(folder.path());
            for (case, entries) in order {
                for entry in *entries {
                    record(&store, case, entry);
                }
            }
            let read = store.journals().unwrap().into_iter().map(Result::unwrap);
            let read: Vec<Case> = read.map(|journal| Case::replay(&journal.case, &journal.entries).unwrap()).collect();
            let (policy, calendar) = (&under.policy, working(&under.policy));
            let clocks_of = |case| plaint::clock::reckon(case, policy, &calendar, as_at);
            let reckoned: Vec<Reckoned<'_>> = read
                .iter()
                .map(|case| Reckoned { case, policy, calendar: &calendar, clocks: clocks_of(case), as_at })
                .collect();
            let register: Vec<_> = reckoned.iter().map(register_row).collect();
            let all: Vec<_> = read.iter().flat_map(|case| clocks(case, policy, as_at)).collect();
            (register, duty_rows(&reckoned, Duties::Overdue), duty_rows(&reckoned, Duties::FallingDue("20wd".parse().unwrap())), all)
        };
        let one: Vec<_> = cases.iter().collect();
        let other: Vec<_> = cases.iter().rev().collect();
        let (one, other) = (rows(&one), rows(&other));
        prop_assert_eq!(one.0.len(), journals.len());
        prop_assert!(one.0.is_sorted_by_key(|row| row.case[3..].to_owned()));
        prop_assert_eq!(one, other);
    }
}
