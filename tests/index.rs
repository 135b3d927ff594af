//! The index is only a cache: with it, without it, and after whatever other programs did to the store, every view is
//! the same.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

#[path = "index/changes.rs"]
mod changes;
#[path = "index/freshness.rs"]
mod freshness;
#[path = "index/same_views.rs"]
mod same_views;
mod support;

use std::path::PathBuf;

use support::{Bench, Ran};

/// The day of the newest entry of the invented stores.
const TODAY: &str = "2026-11-23";

/// A store of so many invented cases.
fn invented(cases: u32) -> Bench {
    let bench = Bench::on(TODAY);
    bench.ok(&format!("demo store --cases {cases} --seed 5 --from 2025-03-01 -q"));
    bench
}

/// Where the bench's index lies.
fn cache(bench: &Bench) -> PathBuf {
    bench.path().join("cache")
}

/// What the program says with an index.
fn with_index(bench: &Bench, line: &str) -> Ran {
    bench.run_with(line, |command| command.env("PLAINT_CACHE", cache(bench)))
}

/// What it says where there is no place for one.
fn without_index(bench: &Bench, line: &str) -> Ran {
    bench.run_with(line, |command| command.env("PLAINT_CACHE", "/dev/null/nowhere"))
}

/// Whether the program says the same with the index and without.
#[track_caller]
fn same(bench: &Bench, line: &str) {
    let (with, without) = (with_index(bench, line), without_index(bench, line));
    assert_eq!(with.err, without.err, "plaint {line}");
    assert_eq!(with.code, without.code, "plaint {line}\n{}", with.err);
    // Long: which line differs says more than both.
    let differs = with.out.lines().zip(without.out.lines()).find(|(with, without)| with != without);
    assert_eq!(differs, None, "plaint {line}: with the index, without it");
    assert_eq!(with.out.len(), without.out.len(), "plaint {line}");
    assert!(!with.out.is_empty(), "plaint {line}\n{}", with.err);
}
