//! Which files are a store's, by their paths: what is archived, and all that is ever restored.

use crate::store::layout::{FLAT, year_of};

/// Whether a file of that path, its parts joined by `/`, is one of a store's. What the system or a writer that did not
/// finish left there is none, and no path that leads anywhere else.
pub(super) fn belongs(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    parts.iter().all(|part| is_name(part))
        && match parts[..] {
            [file] => file.starts_with("plaint") || file.starts_with("calendar."),
            [folder, _] => FLAT.contains(&folder),
            ["cases", year, _] => year_of(year).is_some(),
            _ => false,
        }
}

fn is_name(name: &str) -> bool {
    let unfinished = name.rsplit_once(".new-").is_some_and(|(_, process)| process.parse::<u32>().is_ok());
    let plain = name.len() <= 255 && !name.contains('\\') && !name.chars().any(char::is_control);
    !name.is_empty() && !name.starts_with('.') && plain && !unfinished
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stores_files_belong() {
        for path in [
            "plaint.json",
            "calendar.jsonl",
            "calendar.jsonl.torn-1",
            "cases/2026/WT-2026-0001.jsonl",
            "cases/2026/WT-2026-0001.jsonl.torn-1",
            "cases/2026/WT-2026-0001 (amy's conflicted copy).jsonl",
            "heads/2026",
            "policies/ours.json",
        ] {
            assert!(belongs(path), "{path}");
        }
    }

    #[test]
    fn nothing_else_does() {
        for path in [
            "",
            "/etc/passwd",
            "../plaint.json",
            "cases/../../plaint.json",
            "cases/2026/../WT-2026-0001.jsonl",
            "cases/2026/..",
            "cases/2026/a/b.jsonl",
            "cases/2026//b.jsonl",
            "cases/2026",
            "cases/26/a.jsonl",
            "policies\\ours.json",
            "policies/a\\..\\b.json",
            "policies/a\nb.json",
            "heads/.hidden",
            ".lock",
            "notes.txt",
            "C:/plaint.json",
            "cases/2026/WT-2026-0001.jsonl.new-4711",
        ] {
            assert!(!belongs(path), "{path}");
        }
        assert!(!belongs(&format!("policies/{}", "a".repeat(256))));
    }
}
