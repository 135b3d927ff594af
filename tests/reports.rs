//! Report definitions: the shipped ones, an organisation's own, and what is said of files that are none.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

#[path = "reports/erased.rs"]
mod erased;
#[path = "reports/faults.rs"]
mod faults;
#[path = "reports/own_files.rs"]
mod own_files;
#[path = "reports/schema.rs"]
mod schema;
#[path = "reports/shipped.rs"]
mod shipped;
mod support;

use std::fs;
use std::path::PathBuf;

use support::Bench;

/// A store of invented cases.
fn demo() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok("demo store");
    bench
}

/// Puts a definition among the store's own.
fn own(bench: &Bench, name: &str, text: &str) -> PathBuf {
    let folder = bench.store().join("reports");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// The files of a folder of the repository that end so, without that ending.
fn names_in(folder: &str, ending: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect();
    names.retain(|name| name != "report.schema");
    names.sort();
    names
}

/// The definitions that are shipped.
fn shipped() -> Vec<String> {
    names_in("reports", ".json")
}
