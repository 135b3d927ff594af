//! The power goes after each storage call of each kind of recording. Whatever the system had got round to by then, what
//! was said to be recorded is there.
//!
//! Take any one sync out of `src/store` that stands between a write and the answer, and one of these fails.

use std::collections::BTreeSet;
use std::path::Path;
use std::thread;

use crate::calls::{Call, can_watch, that_change, watched, watched_until};
use crate::disk::{Cut, Disk};
use crate::every_call::copied;
use crate::holds::{Expected, holds};
use crate::scenes::{SCENES, Scene, Store, Tree, begun, folders, lay_out, tree};
use crate::support::words;

/// A store as a cut leaves it: its folders, its files, whether the answer had been given, and after which call.
type Left = (Vec<std::path::PathBuf>, Tree, bool, String);

/// Whether by this call somebody was told that it is recorded.
fn tells(scene: &Scene, call: &Call) -> bool {
    let to_somebody = call.name == "write" && matches!(call.descriptor, Some(1 | 2));
    let said = String::from_utf8_lossy(&call.bytes);
    to_somebody && (said.contains(scene.says) || scene.says == "Logged: " && call.descriptor == Some(1))
}

/// Every store that a cut during these calls can leave, each once.
fn cuts(scene: &Scene, mut disk: Disk, calls: &[Call], store: &Path) -> Vec<Left> {
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

/// A run was killed at any of its calls, another did its work, and then the power goes: what the second one said to be
/// recorded is there, though it stands on what the first one never made to last.
fn whoever_was_killed_before(scene: &Scene, then: &str) {
    let before = begun(scene.store);
    let scratch = copied(&before);
    let (calls, _) = watched(&scratch, &scene.arguments());
    let places = that_change(&calls, &scratch.store());
    assert!(places.len() > 5);
    for place in places {
        let bench = copied(&before);
        let mut disk = Disk::with(&bench.store(), &folders(&before.store()), &tree(&before.store()));
        let (first, _) = watched_until(&bench, &scene.arguments(), Some((&place.name, place.nth)));
        let between = tree(&bench.store());
        let (second, ran) = watched(&bench, &words(then));
        let what = format!("{} killed at {} {:?}, then {then}\n{}", scene.line, place.name, place.paths, ran.err);
        assert_eq!(ran.code, 0, "{what}");
        first.iter().chain(&second).for_each(|call| disk.sees(call));
        let (_, left) = disk.after(Cut::OnlySynced, &bench.store());
        let relied_on = |path: &Path| path.starts_with("pinned") || path == Path::new("plaint.json");
        for (path, bytes) in tree(&bench.store()) {
            let unread = path.starts_with("heads") || path.to_string_lossy().contains(".new-") || bytes.is_empty();
            if !unread && (relied_on(&path) || between.get(&path) != Some(&bytes)) {
                assert!(left.get(&path) == Some(&bytes), "{} is lost: {what}", path.display());
            }
        }
    }
}

#[test]
fn after_somebody_was_killed() {
    if can_watch() {
        whoever_was_killed_before(&SCENES[0], "log --policy wthp-2024 --summary Noise");
        whoever_was_killed_before(&SCENES[3], "log --policy ours --received 2025-12-30 --summary Noise");
        whoever_was_killed_before(&SCENES[5], "contact 3 --override 'They rang'");
        whoever_was_killed_before(&SCENES[6], "calendar add-closure 2026-12-30");
    }
}

/// The first entry of a case may be there whole although its writer was killed before its name was sure to last.
#[test]
fn after_somebody_was_killed_logging() {
    if !can_watch() {
        return;
    }
    let before = begun(Store::OfThreeCases);
    let scene = &SCENES[2];
    let (calls, _) = watched(&copied(&before), &scene.arguments());
    let sync = calls.iter().find(|call| call.name == "fdatasync").unwrap().nth;
    let bench = copied(&before);
    let mut disk = Disk::with(&bench.store(), &folders(&before.store()), &tree(&before.store()));
    let (first, _) = watched_until(&bench, &scene.arguments(), Some(("fdatasync", sync)));
    let (second, ran) = watched(&bench, &words("ack 4"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    first.iter().chain(&second).for_each(|call| disk.sees(call));
    let (_, left) = disk.after(Cut::OnlySynced, &bench.store());
    let journal = Path::new("cases/2026/WT-2026-0004.jsonl");
    assert_eq!(left.get(journal), tree(&bench.store()).get(journal));
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
