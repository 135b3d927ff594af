//! Many officers at once: no reference twice, no entry lost, no reader turned away.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

use std::fs::OpenOptions;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use support::Bench;

const OFFICERS: usize = 8;
const COMPLAINTS: usize = 25;

/// Runs one process after another, and gives every reference that was printed.
fn log_many(bench: &Bench, officer: usize) -> Vec<String> {
    let log = |number| bench.ok(&format!("log --summary 'Complaint {number} of officer {officer}'"));
    (0..COMPLAINTS).map(|number| log(number).trim_end().to_owned()).collect()
}

/// The references in a list, which may be read while cases are being logged; no case is ever left out of one.
fn listed(bench: &Bench) -> Vec<String> {
    let ran = bench.run("list -f csv");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.lines().skip(1).map(|row| row.split(',').next().unwrap().to_owned()).collect()
}

fn references(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("HO-2026-{number:04}")).collect()
}

/// Into a folder that is not even there yet, so that the store is made by several at once too.
#[test]
fn eight_officers_log_at_once() {
    let bench = Bench::on("2026-05-20");
    let (mut printed, finished) = (Vec::new(), AtomicBool::new(false));
    thread::scope(|scope| {
        let officers: Vec<_> = (0..OFFICERS)
            .map(|officer| {
                scope.spawn({
                    let bench = &bench;
                    move || log_many(bench, officer)
                })
            })
            .collect();
        let reader = scope.spawn(|| {
            let mut before = Vec::new();
            while !finished.load(Ordering::Relaxed) {
                if bench.store().join("plaint.json").exists() {
                    let seen = listed(&bench);
                    // One logged while the folder is being read may be missing yet; one seen is never gone again.
                    assert!(before.iter().all(|case| seen.contains(case)), "{before:?}, then {seen:?}");
                    before = seen;
                }
            }
        });
        for officer in officers {
            let references = officer.join();
            if references.is_err() {
                finished.store(true, Ordering::Relaxed);
            }
            printed.push(references.unwrap());
        }
        finished.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    // Each officer's own come in order; all together they are every number once.
    assert!(printed.iter().all(|references| references.is_sorted()));
    let mut all = printed.concat();
    all.sort();
    assert_eq!(all, references(OFFICERS * COMPLAINTS));
    assert_eq!(listed(&bench), all);
    assert_eq!(bench.ok("check"), "");
}

/// Each reads the journal again under the lock, so the second sees that the first was there.
#[test]
fn eight_officers_acknowledge_the_same_case() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let mut codes: Vec<i32> = thread::scope(|scope| {
        let officers: Vec<_> = (0..OFFICERS).map(|_| scope.spawn(|| bench.run("ack 1").code)).collect();
        officers.into_iter().map(|officer| officer.join().unwrap()).collect()
    });
    codes.sort_unstable();
    assert_eq!(codes, [0, 3, 3, 3, 3, 3, 3, 3]);
    assert_eq!(bench.json("show 1")["events"], 2);
    assert_eq!(bench.ok("check"), "");
}

/// Different steps on one case, all of which may be taken: none is lost, and the chain holds.
#[test]
fn eight_officers_ring_the_same_complainant() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    thread::scope(|scope| {
        for officer in 0..OFFICERS {
            let bench = &bench;
            scope.spawn(move || {
                for call in 0..5 {
                    bench.ok(&format!("contact 1 --said 'Call {call} of officer {officer}'"));
                }
            });
        }
    });
    assert_eq!(bench.json("show 1")["events"], 1 + OFFICERS * 5);
    assert_eq!(bench.ok("check"), "");
}

/// A writer that takes its time keeps no reader waiting: they take no lock.
#[test]
fn readers_go_on_while_the_lock_is_held() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let held = hold(&bench.store().join(".lock"));
    for verb in [
        "show 1",
        "explain 1",
        "list",
        "report register",
        "report overdue",
        "calendar show",
        "check",
        "log -n --summary s",
    ] {
        bench.ok(verb);
    }
    drop(held);
    bench.ok("ack 1");
}

fn hold(lock: &Path) -> std::fs::File {
    let file = OpenOptions::new().write(true).open(lock).unwrap();
    file.lock().unwrap();
    file
}
