//! What stands beside the journals: files that do not belong, and who may read and write.

use std::path::PathBuf;

use super::{Check, Finding};
use crate::store::register::names_in;
use crate::store::unfinished::{is_set_aside, is_stray};
use crate::store::{Store, StoreError};

impl Store {
    /// Copies of the store's own files in its root: whoever made them may have changed the calendar in one.
    pub fn copies_in_the_root(&self) -> Result<Vec<PathBuf>, StoreError> {
        self.strays_in(&FOLDERS[..1])
    }

    /// What stands beside the years' folders and heads and is none of them.
    pub fn strays_beside_years(&self) -> Result<Vec<PathBuf>, StoreError> {
        self.strays_in(&FOLDERS[1..3])
    }

    fn strays_in(&self, folders: &[Folder]) -> Result<Vec<PathBuf>, StoreError> {
        let mut strays = Vec::new();
        for (folder, belongs, _) in folders {
            let folder = self.root.join(folder);
            let names = sorted(names_in(&folder)?).into_iter().filter(|name| !belongs(name) && is_stray(name));
            strays.extend(names.map(|name| folder.join(name)));
        }
        Ok(strays)
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
            for name in sorted(names_in(&self.root.join(folder))?).into_iter().filter(|name| !belongs(name)) {
                let path = self.root.join(folder).join(&name);
                if !unfinished.contains(&path) && !is_set_aside(&name) {
                    stray(path, says);
                }
            }
        }
        for name in self.stray_policies()? {
            stray(self.root.join("policies").join(name), "no policy's file: a policy is named by its id, as ours.json");
        }
        Ok(())
    }

    /// The folder is its owner's alone.
    pub(super) fn check_permissions(&self, findings: &mut Vec<Finding>) {
        #[cfg(unix)]
        {
            let mut paths = vec![self.root.clone()];
            for folder in ["", "cases", "heads", "pinned", "calendars", "policies"] {
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
        let reached = |path: &std::path::Path| mode(path) & 0o001 != 0;
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
type Folder = (&'static str, fn(&str) -> bool, &'static str);

const FOLDERS: [Folder; 5] = [
    (
        "",
        |name| belongs_in_the_root(name),
        "a copy of one of the store's files: a sync program made it, or a crash left it",
    ),
    ("cases", |name| hidden(name) || name.parse::<i32>().is_ok(), "no year's folder of journals"),
    (
        "heads",
        |name| hidden(name) || name.parse::<i32>().is_ok(),
        "no year's heads: a copy made by a sync program, or misplaced",
    ),
    ("pinned", |name| hidden(name) || is_copy(name), "no copy of a policy: it is named by its id and its digest"),
    ("calendars", |name| hidden(name) || is_copy(name), "no bank-holiday file taken in: it is named by its digest"),
];

fn hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// Anything may lie in the root but what could be taken for the store's own.
fn belongs_in_the_root(name: &str) -> bool {
    let own = ["calendar.jsonl", "calendars", "plaint.json"];
    let like = name.starts_with("calendar") || name.starts_with("plaint");
    !like || own.contains(&name)
}

/// `ID-DIGEST.json` or `DIGEST.json`, of which the digest is sixteen digits.
fn is_copy(name: &str) -> bool {
    let stem = name.strip_suffix(".json").unwrap_or_default();
    let digest = stem.rsplit('-').next().unwrap_or_default();
    digest.len() == 16 && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names
}

#[cfg(unix)]
fn mode(path: &std::path::Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).map_or(0, |found| found.permissions().mode())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_that_a_sync_program_makes_do_not_belong() {
        for name in ["calendar (1).jsonl", "calendar-conflict.jsonl", "plaint.json.new-17", "plaint 2.json"] {
            assert!(!belongs_in_the_root(name), "{name}");
        }
        for name in ["calendar.jsonl", "plaint.json", "calendars", "reports", ".lock", "notes"] {
            assert!(belongs_in_the_root(name), "{name}");
        }
        assert!(is_copy("wthp-2024-0123456789abcdef.json") && is_copy("0123456789abcdef.json"));
        assert!(!is_copy("wthp-2024-0123456789abcdef (1).json") && !is_copy("wthp-2024.json"));
    }
}
