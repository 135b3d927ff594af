//! Which files are no place for anything that somebody asks to have written.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::layout::{RECORDED, RECORDS};
use super::lock::LOCKS;

/// A link that leads to links without end leads nowhere.
const MOST_LINKS: usize = 40;

/// Whether nothing else may be put at that path, because it is, or would be, among what a store keeps: any store's, by
/// whatever links.
pub fn is_guarded(path: &Path) -> bool {
    let Some(real) = real(path, MOST_LINKS) else { return false };
    real.ancestors().any(|root| {
        let inside = real.strip_prefix(root).ok().and_then(|inside| inside.components().next());
        let first = inside.map_or(OsStr::new(""), Component::as_os_str).to_string_lossy().to_lowercase();
        let own = RECORDED.iter().chain(&RECORDS).chain(&LOCKS).any(|own| *own == first);
        own && root.join("plaint.json").is_file()
    })
}

/// Where a path leads, which need not be there; nothing where that cannot be told.
fn real(path: &Path, links: usize) -> Option<PathBuf> {
    if let Ok(real) = fs::canonicalize(path) {
        return Some(real);
    }
    let folder = match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        folder => folder?,
    };
    if let Ok(leads) = fs::read_link(path) {
        return real(&folder.join(leads), links.checked_sub(1)?);
    }
    Some(real(folder, links)?.join(path.file_name()?))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn what_a_store_keeps_is_no_place_for_anything_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("store/cases/2026")).unwrap();
        fs::create_dir_all(at("store/heads")).unwrap();
        fs::create_dir_all(at("other/cases/2026")).unwrap();
        fs::write(at("store/plaint.json"), "{}").unwrap();
        symlink(at("store/cases/2026/WT-2026-0001.jsonl"), at("leads-in.csv")).unwrap();
        symlink("leads-in.csv", at("leads-on.csv")).unwrap();
        symlink("round.csv", at("round.csv")).unwrap();
        symlink(at("store"), at("by-another-name")).unwrap();
        for path in [
            "store/plaint.json",
            "store/cases",
            "store/cases/2026/WT-2026-0001.jsonl",
            "store/cases/new/folder/list.csv",
            "store/heads/2026",
            "store/heads/../heads/2026",
            "store/pinned/a.json",
            "store/calendar.jsonl",
            "store/calendars/a.json",
            "store/.lock",
            "store/.import-lock",
            "store/CASES/2026",
            "by-another-name/heads/2026",
            "leads-in.csv",
            "leads-on.csv",
        ] {
            assert!(is_guarded(&at(path)), "{path}");
        }
        for path in [
            "store/list.csv",
            "store/policies/ours.json",
            "store/reports/late.json",
            "store/tables/cases.csv",
            "other/cases/2026/list.csv",
            "store-list.csv",
            "list.csv",
            "no/such/folder/list.csv",
            "round.csv",
        ] {
            assert!(!is_guarded(&at(path)), "{path}");
        }
        assert!(
            !is_guarded(Path::new("/dev/stdout")) && !is_guarded(Path::new("list.csv")) && !is_guarded(Path::new("/"))
        );
    }
}
