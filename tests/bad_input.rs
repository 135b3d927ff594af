//! Input that is too long, hostile, not text or not there, into the real program: what is taken is kept exactly, what
//! is refused leaves nothing behind.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

mod bad_input {
    mod feeds;
    mod places;
    mod texts;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use support::Bench;

/// Every file and folder on the bench, with what is in it.
pub(crate) fn listing(bench: &Bench) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    fn walk(folder: &Path, into: &mut BTreeMap<PathBuf, Option<Vec<u8>>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, into);
                into.insert(path, None);
            } else {
                into.insert(path.clone(), Some(fs::read(&path).unwrap()));
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(bench.path(), &mut all);
    all
}

/// Expects that exit status, and every file as it was before.
#[track_caller]
pub(crate) fn refused(bench: &Bench, code: i32, line: &str) -> String {
    let before = listing(bench);
    let said = bench.fails(code, line);
    assert!(listing(bench) == before, "plaint {line} left something behind");
    said
}

/// A bench with one case on it.
pub(crate) fn with_a_case() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --received 2026-11-20 --summary Damp");
    bench
}
