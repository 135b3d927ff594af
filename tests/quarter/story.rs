//! Cases told day by day.

use std::sync::{Arc, Mutex, Weak};

use crate::support::Bench;

/// A store that several tests look at, and none changes.
pub(super) type Shared = Mutex<Weak<Bench>>;

/// The store, made if no other test has it at the moment. The last test to let it go removes it.
pub(super) fn shared(store: &Shared, make: fn() -> Bench) -> Arc<Bench> {
    let mut shared = store.lock().unwrap();
    let bench = shared.upgrade().unwrap_or_else(|| Arc::new(make()));
    *shared = Arc::downgrade(&bench);
    bench
}

/// Tells what happened in one case: each line is a day of 2026, a verb and the rest, and is recorded on that day.
#[track_caller]
pub(super) fn told(bench: &mut Bench, case: u32, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (day, step) = line.split_once(' ').unwrap();
        let (verb, rest) = step.split_once(' ').unwrap_or((step, ""));
        bench.day(&format!("2026-{day}"));
        if verb == "log" {
            let logged = bench.ok(&format!("log --summary Told -q {rest}"));
            assert_eq!(logged.trim(), format!("WT-2026-{case:04}"), "{line}");
        } else {
            bench.ok(&format!("{verb} {case} -q {rest}"));
        }
    }
}
