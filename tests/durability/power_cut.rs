//! The power goes after each storage call of each kind of recording. Whatever the system had got round to by then, what
//! was said to be recorded is there.
//!
//! Take any one sync out of `src/store` that stands between a write and the answer, and one of these fails.

use std::collections::BTreeSet;
use std::thread;

use crate::calls::{Call, can_watch, watched};
use crate::disk::{Cut, Disk};
use crate::every_call::copied;
use crate::holds::{Expected, holds};
use crate::scenes::{SCENES, Scene, Store, Tree, begun, folders, lay_out, tree};

/// A store as a cut leaves it: its folders, its files, whether the answer had been given, and after which call.
type Left = (Vec<std::path::PathBuf>, Tree, bool, String);

/// Whether by this call somebody was told that it is recorded.
fn tells(scene: &Scene, call: &Call) -> bool {
    let to_somebody = call.name == "write" && matches!(call.descriptor, Some(1 | 2));
    let said = String::from_utf8_lossy(&call.bytes);
    to_somebody && (said.contains(scene.says) || scene.says == "Logged: " && call.descriptor == Some(1))
}

/// Every store that a cut during these calls can leave, each once.
fn cuts(scene: &Scene, mut disk: Disk, calls: &[Call], store: &std::path::Path) -> Vec<Left> {
    let (mut seen, mut left, mut told) = (BTreeSet::new(), Vec::new(), false);
    for call in calls {
        disk.sees(call);
        told |= tells(scene, call);
        for cut in Cut::ALL {
            let (folders, files) = disk.after(cut, store);
            if seen.insert((folders.clone(), files.clone(), told)) {
                left.push((folders, files, told, format!("{cut:?} after {} {:?}", call.name, call.paths)));
            }
        }
    }
    assert!(told, "nobody was told anything");
    left
}

fn holds_after_each(expected: &Expected<'_>, left: &[Left]) {
    let half = left.len().div_ceil(2);
    thread::scope(|scope| {
        for some in left.chunks(half) {
            scope.spawn(move || {
                for (folders, files, told, what) in some {
                    let bench = begun(Store::Missing);
                    lay_out(&bench.store(), folders, files);
                    holds(&bench, expected, *told, what);
                }
            });
        }
    });
}

/// The power goes during the scene, or during the scene after a run of the same that was killed at this call.
fn whenever_the_power_goes(scene: &Scene) {
    let before = begun(scene.store);
    let bench = copied(&before);
    let disk = Disk::with(&bench.store(), &folders(&before.store()), &tree(&before.store()));
    let (calls, ran) = watched(&bench, &scene.arguments());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let (was, done) = (tree(&before.store()), tree(&bench.store()));
    let expected = Expected { scene, before: &was, done: &done };
    let left = cuts(scene, disk, &calls, &bench.store());
    assert!(left.len() > 3, "{}", left.len());
    holds_after_each(&expected, &left);
}

#[test]
fn while_a_store_is_made() {
    if can_watch() {
        whenever_the_power_goes(&SCENES[0]);
        whenever_the_power_goes(&SCENES[1]);
    }
}

#[test]
fn while_a_complaint_is_logged() {
    if can_watch() {
        whenever_the_power_goes(&SCENES[2]);
        whenever_the_power_goes(&SCENES[3]);
    }
}

#[test]
fn while_a_step_is_recorded() {
    if can_watch() {
        whenever_the_power_goes(&SCENES[4]);
        whenever_the_power_goes(&SCENES[8]);
    }
}

#[test]
fn while_a_case_is_erased() {
    if can_watch() {
        whenever_the_power_goes(&SCENES[5]);
    }
}

#[test]
fn while_the_calendar_changes() {
    if can_watch() {
        whenever_the_power_goes(&SCENES[6]);
        whenever_the_power_goes(&SCENES[7]);
    }
}
