//! Each storage call of each kind of recording fails, or the process is killed at it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

use crate::calls::{Call, Fault, can_watch, faulty, that_change, watched};
use crate::holds::{Expected, holds, said};
use crate::scenes::{SCENES, Scene, Store, Tree, begun, folders, lay_out, tree};
use crate::support::Bench;

/// The same store and files again, in another place.
pub(crate) fn copied(from: &Bench) -> Bench {
    let bench = begun(Store::Missing);
    let root = from.store();
    lay_out(&bench.store(), &folders(&root), &tree(&root));
    bench
}

/// The faults that can befall a run that makes these calls: one call after the other, failing and killed.
fn faults<'c>(changing: &[&'c Call]) -> Vec<Vec<(&'c str, usize, Fault)>> {
    let fails = |call: &&'c Call| vec![(call.name.as_str(), call.nth, Fault::Fails(call.likely()))];
    let killed = |call: &&'c Call| vec![(call.name.as_str(), call.nth, Fault::Kills)];
    let mut all: Vec<_> = changing.iter().map(fails).chain(changing.iter().map(killed)).collect();
    // Nor can what was written be taken back, or whatever is taken back be made to last.
    for call in changing.iter().filter(|call| call.name == "fdatasync") {
        let failing = ("fdatasync", call.nth, Fault::Fails("EIO"));
        all.push(vec![failing, ("ftruncate", 1, Fault::Fails("EIO")), ("unlink", 1, Fault::Fails("EIO"))]);
        all.push(vec![failing, ("fdatasync", call.nth + 1, Fault::Fails("EIO"))]);
        all.push(vec![failing, ("ftruncate", 1, Fault::Kills)]);
    }
    all
}

/// A store without what differs from one run to the next: the digests, and the numbers of processes.
fn outline(files: &Tree) -> Vec<(PathBuf, usize, bool)> {
    let named =
        |path: &PathBuf| PathBuf::from(path.to_string_lossy().split_inclusive(".new-").next().unwrap_or_default());
    let torn = |bytes: &[u8]| !bytes.is_empty() && !bytes.ends_with(b"\n");
    files.iter().map(|(path, bytes)| (named(path), bytes.split(|byte| *byte == b'\n').count(), torn(bytes))).collect()
}

fn whatever_fails(scene: &Scene) {
    let before = begun(scene.store);
    let clean = copied(&before);
    let (calls, ran) = watched(&clean, &scene.arguments());
    assert!(said(scene, &ran) && ran.code == 0, "{}{}", ran.out, ran.err);
    let changing = that_change(&calls, &clean.store());
    assert!(changing.len() > 4, "{changing:#?}");
    let (was, done) = (tree(&before.store()), tree(&clean.store()));
    let expected = Expected { scene, before: &was, done: &done };
    let all = faults(&changing);
    let half = all.len().div_ceil(2);
    let seen = Mutex::new(BTreeSet::new());
    thread::scope(|scope| {
        for some in all.chunks(half) {
            let (before, expected, seen) = (&before, &expected, &seen);
            scope.spawn(move || {
                for faults in some {
                    let bench = copied(before);
                    let ran = faulty(&bench, &expected.scene.arguments(), faults);
                    assert!(!ran.err.contains("panicked"), "{}", ran.err);
                    let said = said(expected.scene, &ran);
                    // Most faults leave what another left: each is looked at once.
                    if !seen.lock().unwrap().insert((outline(&tree(&bench.store())), said)) {
                        continue;
                    }
                    let what = format!("{faults:?}\nexit {}: {}{}", ran.code, ran.out, ran.err);
                    holds(&bench, expected, said, &what);
                }
            });
        }
    });
}

macro_rules! scenes {
    ($($name:ident: $place:literal),+ $(,)?) => {
        $(#[test]
        fn $name() {
            if can_watch() {
                whatever_fails(&SCENES[$place]);
            }
        })+
    };
}

scenes! {
    a_store_is_made: 0,
    the_first_complaint_is_logged_where_no_store_is: 1,
    a_complaint_is_logged: 2,
    a_complaint_is_logged_under_a_policy_of_ones_own: 3,
    a_step_is_recorded: 4,
    a_case_is_erased: 5,
    a_day_is_closed: 6,
    bank_holidays_are_imported: 7,
    two_cases_are_linked: 8,
}
