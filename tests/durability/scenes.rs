//! Stores in which something is about to be recorded.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::{Bench, words};

/// Every file of a store with its bytes, by its path in the store.
pub(crate) type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A verb about to record, and how it is told what came of it.
pub(crate) struct Scene {
    /// What is to be recorded.
    pub(crate) line: &'static str,
    /// What is said once it is.
    pub(crate) says: &'static str,
    /// What a second run is answered where the first one was whole after all.
    pub(crate) again: i32,
    /// Whether there is a store.
    pub(crate) store: Store,
}

/// What there is beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Store {
    Missing,
    OfThreeCases,
}

const fn scene(line: &'static str, says: &'static str, again: i32) -> Scene {
    Scene { line, says, again, store: Store::OfThreeCases }
}

/// One of every kind of recording there is.
pub(crate) const SCENES: [Scene; 9] = [
    Scene { store: Store::Missing, ..scene("init --prefix WT --policy wthp-2024", "Made a case store", 2) },
    Scene { store: Store::Missing, ..scene("log --policy wthp-2024 --summary Damp", "Logged: ", 0) },
    scene("log --summary 'Mould again' --complainant 'Ada Quill'", "Logged: ", 0),
    scene("log --policy ours --received 2025-12-30 --summary Damp", "Logged: ", 0),
    scene("contact 2 --said 'Nobody came'", "Recorded: ", 0),
    scene("erase 3 --basis request --early 'They asked'", "Recorded: ", 3),
    scene("calendar add-closure 2026-12-29 --note Training", "Recorded: ", 0),
    scene("calendar import holidays.json", "Imported ", 0),
    scene("link 2 --to 3", "WT-2026-0002 related", 3),
];

const HOLIDAYS: &str = r#"{"england-and-wales":{"division":"england-and-wales","events":[{"title":"New Year","date":"2026-01-01","notes":"","bunting":true},{"title":"A day more","date":"2026-12-30","notes":"","bunting":true}]},"scotland":{"division":"scotland","events":[{"title":"New Year","date":"2026-01-01","notes":"","bunting":true}]},"northern-ireland":{"division":"northern-ireland","events":[{"title":"New Year","date":"2026-01-01","notes":"","bunting":true}]}}"#;

/// A bench on which a scene begins.
pub(crate) fn begun(store: Store) -> Bench {
    let bench = Bench::on("2026-11-23");
    fs::write(bench.path().join("holidays.json"), HOLIDAYS).unwrap();
    if store == Store::OfThreeCases {
        bench.ok("init --prefix WT --policy wthp-2024");
        let ours = include_str!("../fixtures/policies/ours.json");
        fs::write(bench.store().join("policies/ours.json"), ours).unwrap();
        bench.ok("log --summary 'Boiler out' --received 2026-11-17");
        bench.ok("log --summary 'Black mould' --complainant 'Ada Quill' --received 2026-11-18");
        bench.ok("ack 2 --understanding 'Black mould'");
        bench.ok("log --summary 'Roof' --complainant 'Ada Quill' --received 2026-11-18");
        bench.ok("close 3 --because withdrawn");
        bench.ok("calendar add-closure 2026-12-24");
    }
    bench
}

impl Scene {
    pub(crate) fn arguments(&self) -> Vec<String> {
        words(self.line)
    }
}

/// The folders of a store, by their path in it, itself among them as the empty path; none where there is no store.
pub(crate) fn folders(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if root.is_dir() {
        found.push(PathBuf::new());
    }
    let mut next = 0;
    while let Some(folder) = found.get(next).cloned() {
        let entries = fs::read_dir(root.join(&folder)).unwrap().map(Result::unwrap);
        found.extend(entries.filter(|entry| entry.path().is_dir()).map(|entry| folder.join(entry.file_name())));
        next += 1;
    }
    found
}

pub(crate) fn tree(root: &Path) -> Tree {
    let mut files = Tree::new();
    for folder in folders(root) {
        for entry in fs::read_dir(root.join(&folder)).unwrap().map(Result::unwrap) {
            if entry.path().is_file() {
                files.insert(folder.join(entry.file_name()), fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

/// Makes a store of these folders and files, where there is none.
pub(crate) fn lay_out(root: &Path, folders: &[PathBuf], files: &Tree) {
    for folder in folders {
        fs::create_dir(root.join(folder)).unwrap();
        fs::set_permissions(root.join(folder), fs::Permissions::from_mode(0o700)).unwrap();
    }
    for (path, bytes) in files {
        fs::write(root.join(path), bytes).unwrap();
        fs::set_permissions(root.join(path), fs::Permissions::from_mode(0o600)).unwrap();
    }
}
