//! What stands beside the journals: files that do not belong, and who may read and write.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::{Check, Finding};
use crate::case::CaseRef;
#[cfg(unix)]
use crate::store::layout::FLAT;
use crate::store::layout::{RECORDED, RECORDS, belongs_beside_years};
use crate::store::register::names_in;
use crate::store::unfinished::{is_set_aside, is_stray};
use crate::store::{Store, StoreError};

impl Store {
    /// Copies of the store's own files in its root: whoever made them may have changed the calendar in one.
    pub fn copies_in_the_root(&self) -> Result<Vec<PathBuf>, StoreError> {
        let names = sorted(names_in(&self.root)?).into_iter().filter(|name| is_stray(name));
        Ok(names.map(|name| self.root.join(name)).filter(|path| !belongs_in_the_root(path)).collect())
    }

    pub(super) fn check_strays(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        let mut stray =
            |path, says: &str| findings.push(Finding { check: Check::Strays, path, line: None, says: says.to_owned() });
        let unfinished = self.unfinished()?;
        for path in &unfinished {
            let says = "left by a writer that did not finish: nothing reads it, and `check --repair` moves it aside";
            stray(path.clone(), says);
        }
        for year in self.years()? {
            for name in self.year(year)?.1.iter().filter(|name| !is_set_aside(name)) {
                let path = self.year_folder(year).join(name);
                if !unfinished.contains(&path) {
                    stray(path, "no case's journal: a copy made by a sync program, or misplaced");
                }
            }
        }
        for (folder, belongs, says) in FOLDERS {
            for name in sorted(names_in(&self.root.join(folder))?) {
                let path = self.root.join(folder).join(&name);
                if !belongs(&path) && !unfinished.contains(&path) && !is_set_aside(&name) {
                    stray(path, says);
                }
            }
        }
        for name in self.stray_policies()? {
            stray(self.root.join("policies").join(name), "no policy's file: a policy is named by its id, as ours.json");
        }
        Ok(())
    }

    /// What anybody may write, and journals that anybody may read.
    pub(super) fn check_permissions(&self, findings: &mut Vec<Finding>) {
        #[cfg(unix)]
        {
            let mut paths = vec![self.root.clone()];
            for folder in ["", "cases"].into_iter().chain(FLAT) {
                let names = names_in(&self.root.join(folder)).unwrap_or_default();
                paths.extend(names.into_iter().map(|name| self.root.join(folder).join(name)));
            }
            paths.sort();
            paths.dedup();
            for path in paths.into_iter().filter(|path| mode(path) & 0o002 != 0) {
                let says = "anybody may write here: it holds personal data".to_owned();
                findings.push(Finding::new(Check::Permissions, &path, None, says));
            }
            self.check_journals_modes(findings);
        }
        #[cfg(not(unix))]
        let _ = findings;
    }

    /// One finding a year, however many journals: a copy or a backup put back makes all of them readable at once.
    #[cfg(unix)]
    fn check_journals_modes(&self, findings: &mut Vec<Finding>) {
        let reached = |path: &Path| mode(path) & 0o001 != 0;
        let open = reached(&self.root) && reached(&self.root.join("cases"));
        for year in self.years().unwrap_or_default() {
            let folder = self.year_folder(year);
            let names = names_in(&folder).unwrap_or_default();
            let with = |bit: u32| names.iter().filter(|name| mode(&folder.join(name)) & bit != 0).count();
            if !(open && reached(&folder)) {
                continue;
            }
            for (check, bit, may) in [(Check::Permissions, 0o002, "write"), (Check::Privacy, 0o004, "read")] {
                let count = with(bit);
                if count > 0 {
                    let says = format!("anybody may {may} {count} of the files here: they hold personal data");
                    findings.push(Finding::new(check, &folder, None, says));
                }
            }
        }
    }
}

/// A folder, what belongs in it, and what is said of the rest. Names with a dot first are the system's own.
type Folder = (&'static str, fn(&Path) -> bool, &'static str);

const FOLDERS: [Folder; 5] = [
    ("", belongs_in_the_root, "a copy of what the store keeps here: a sync program made it, or a crash left it"),
    ("cases", |path| belongs_beside_years(name(path)), "no year's folder of journals"),
    ("heads", |path| belongs_beside_years(name(path)), "no year's heads: a copy made by a sync program, or misplaced"),
    ("pinned", |path| hidden(path) || is_copy(path), "no copy of a policy: it is named by its id and its digest"),
    ("calendars", |path| hidden(path) || is_copy(path), "no bank-holiday file taken in: it is named by its digest"),
];

fn name(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).unwrap_or_default()
}

fn hidden(path: &Path) -> bool {
    name(path).starts_with('.')
}

/// Anything may lie in the root but what could be taken for the store's own.
fn belongs_in_the_root(path: &Path) -> bool {
    const FILES: [&str; 2] = ["calendar", "plaint"];
    let folders = [&RECORDED[..], &["policies"]].concat();
    let name = name(path);
    let own = RECORDS.contains(&name) || folders.contains(&name);
    let like = |one_of: &[&str]| one_of.iter().any(|own| name.starts_with(own));
    let journal = name.strip_suffix(".jsonl").is_some_and(|case| case.parse::<CaseRef>().is_ok());
    // A table may well be called `cases.csv`.
    own || !(like(&FILES) || journal || like(&folders) && path.is_dir())
}

/// `ID-DIGEST.json` or `DIGEST.json`, of which the digest is sixteen digits.
fn is_copy(path: &Path) -> bool {
    let stem = name(path).strip_suffix(".json").unwrap_or_default();
    let digest = stem.rsplit('-').next().unwrap_or_default();
    digest.len() == 16 && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).map_or(0, |found| found.permissions().mode())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_that_a_sync_program_makes_do_not_belong() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["calendars", "cases", "cases (1)", "heads (amy's conflicted copy)", "reports", "tables"] {
            std::fs::create_dir(at(name)).unwrap();
        }
        for name in [
            "calendar (1).jsonl",
            "calendar-conflict.jsonl",
            "plaint.json.new-17",
            "plaint 2.json",
            "WT-2026-0001.jsonl",
            "cases (1)",
            "heads (amy's conflicted copy)",
        ] {
            assert!(!belongs_in_the_root(&at(name)), "{name}");
        }
        for name in [
            "calendar.jsonl",
            "plaint.json",
            "calendars",
            "cases",
            "cases.csv",
            "heads.csv",
            "reports",
            "tables",
            ".lock",
        ] {
            assert!(belongs_in_the_root(&at(name)), "{name}");
        }
        let copy = |name: &str| is_copy(Path::new(name));
        assert!(copy("wthp-2024-0123456789abcdef.json") && copy("0123456789abcdef.json"));
        assert!(!copy("wthp-2024-0123456789abcdef (1).json") && !copy("wthp-2024.json"));
    }
}
