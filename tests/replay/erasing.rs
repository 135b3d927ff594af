//! Erasing takes every word about a person off the disk, and nothing else.

use std::fs;
use std::path::Path;
use std::time::Duration;

use plaint::Word;
use plaint::case::{Erased, ErasureBasis, Event, Handler};
use plaint::report::{Reckoned, register_row};
use plaint::store::{Check, NewEntry, Store};
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::arbitrary::{LAST_DAY, MARK, day, history};
use super::on_disk::{Line, lines, written};
use super::{clocks, config, reference, replay, working};

fn erase(store: &Store, parts: u32) {
    let lock = store.lock(Duration::ZERO).unwrap();
    let journal = store.journal_under_lock(&reference()).unwrap();
    let erased = Erased {
        basis: ErasureBasis::Retention,
        kept_until: LAST_DAY,
        parts,
        authorised_by: None,
        said: None,
        reason: None,
    };
    let entry = NewEntry {
        on: LAST_DAY,
        recorded_at: journal.entries[0].recorded_at,
        recorded_by: Handler("amy".to_owned()),
        event: Event::Erased(erased),
        note: None,
        overrides: None,
    };
    store.erase(&lock, &journal, entry).unwrap();
}

/// Everything in a folder and the folders in it.
fn everything_in(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        bytes.extend(path.to_string_lossy().bytes());
        bytes.extend(if path.is_dir() { everything_in(&path) } else { fs::read(&path).unwrap() });
    }
    bytes
}

proptest! {
    #![proptest_config(config(48))]

    /// Whatever happened: no word is left, and every entry, every digest, every date and every row stands.
    #[test]
    fn erasing_takes_the_words_and_nothing_else((under, entries) in history(14), as_at in day()) {
        let folder = tempfile::tempdir().unwrap();
        let store = written(folder.path(), &entries);
        let before = lines(&store, &reference());
        let personal = store.journal(&reference()).unwrap().personal;
        erase(&store, u32::try_from(personal.len()).unwrap());
        let after = lines(&store, &reference());
        prop_assert_eq!(after.len(), before.len() + 1);
        for (after, before) in after.iter().zip(&before) {
            let (after, was): (Line, Line) = (serde_json::from_str(after).unwrap(), serde_json::from_str(before).unwrap());
            prop_assert_eq!(after.entry.get(), was.entry.get());
            prop_assert!(after.personal.is_none());
        }
        let digest = |line: &String| line.rsplit_once(r#""digest":"#).unwrap().1.to_owned();
        prop_assert!(before.iter().map(digest).eq(after.iter().take(before.len()).map(digest)));
        let on_disk = everything_in(folder.path());
        prop_assert!(!on_disk.windows(MARK.len()).any(|window| window == MARK.as_bytes()));

        let journal = store.journal(&reference()).unwrap();
        prop_assert_eq!(&journal.personal, &Vec::<u32>::new());
        let mut wanted = Check::ALL.to_vec();
        wanted.retain(|check| *check != Check::Policies);
        let findings = store.check(&wanted, &mut |_| ()).unwrap().into_iter();
        prop_assert_eq!(findings.collect::<Vec<_>>(), vec![]);
        let (erased, case) = (replay(&journal.entries[..entries.len()]), replay(&entries));
        prop_assert_eq!(clocks(&erased, &under.policy, as_at), clocks(&case, &under.policy, as_at));
        let (policy, calendar) = (&under.policy, working(&under.policy));
        let row = |case| {
            let clocks = plaint::clock::reckon(case, policy, &calendar, as_at);
            register_row(&Reckoned { case, policy, calendar: &calendar, clocks, as_at })
        };
        prop_assert_eq!(row(&erased), row(&case));
    }

    /// A second time there is nothing more to take, and nothing is harmed.
    #[test]
    fn erasing_twice_is_erasing_once((_, entries) in history(8)) {
        let folder = tempfile::tempdir().unwrap();
        let store = written(folder.path(), &entries);
        erase(&store, 1);
        let once = lines(&store, &reference());
        erase(&store, 0);
        prop_assert_eq!(&lines(&store, &reference())[..once.len()], &once[..]);
    }
}
