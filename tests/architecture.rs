//! The layers of the program, and above all its absences, held against the sources.
//!
//! Only the code itself is read: comments may name anything, and tests beside the code may reach anywhere.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

use std::fs;
use std::path::{Path, PathBuf};

/// Which layers a layer may use, beside itself.
const LAYERS: [(&str, &[&str]); 11] = [
    ("alike", &[]),
    ("word", &[]),
    ("calendar", &["word"]),
    ("policy", &["word", "calendar"]),
    ("case", &["alike", "word", "calendar", "policy"]),
    ("clock", &["word", "calendar", "policy", "case"]),
    ("report", &["alike", "word", "calendar", "policy", "case", "clock"]),
    ("import", &["alike", "word", "calendar", "policy", "case", "clock", "report"]),
    ("store", &["word", "calendar", "policy", "case"]),
    ("output", &["word", "report"]),
    ("cli", &["word", "calendar", "policy", "case", "clock", "report", "import", "store", "output"]),
];

/// Where alone something may be named: files, or folders and all in them. Everywhere else it is absent.
const PLACES: [(&str, &[&str]); 45] = [
    // The world outside: the pure layers and `output` see none of it. A session's two halves are its doors: things
    // come in by `session` and go out by `showing`.
    ("std::fs", &["store", "cli/session", "cli/showing"]),
    // A workbook is read from bytes that are there, through a cursor, and an answer to Bash is written into some.
    ("std::io", &["store", "cli/session", "cli/showing", "cli/live/bash.rs", "import/workbook.rs"]),
    ("std::env", &["cli/session"]),
    ("SystemTime", &["cli/session", "store/index"]),
    ("std::time::Instant", &[]),
    ("process::Command", &[]),
    ("process::exit", &[]),
    ("Utc::now", &[]),
    ("Local", &[]),
    ("getrandom", &["store/codec/write.rs"]),
    ("directories", &["cli/session"]),
    ("jiff", &["cli/session"]),
    // Each of these crates has one home, so that it can be exchanged.
    ("anyhow", &["cli"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli/live"]),
    ("comfy_table", &["output/table.rs"]),
    ("dialoguer", &["cli/prompt.rs"]),
    ("ctrlc", &["cli/prompt.rs"]),
    (
        "csv::",
        &[
            "import/delimited.rs",
            "output/csv",
            "output/document.rs",
            "output/flat.rs",
            "output/mod.rs",
            "store/held.rs",
        ],
    ),
    ("calamine", &["import/workbook.rs"]),
    ("encoding_rs", &["import/delimited.rs"]),
    ("parquet::", &["output/parquet.rs", "output/flat.rs"]),
    ("indicatif", &["cli/progress.rs"]),
    ("zip::", &["store/archive.rs", "store/backup"]),
    ("rust_xlsxwriter", &["output/xlsx"]),
    ("icalendar", &["output/ics.rs"]),
    ("minijinja", &["output/html"]),
    ("annotate_snippets", &["output/diagnostic.rs"]),
    ("jsonc_parser", &["policy/problem.rs"]),
    ("serde_path_to_error", &["policy/document"]),
    ("unicode_normalization", &["alike.rs"]),
    ("sha2", &["store/digest.rs"]),
    (
        "rayon",
        &[
            "cli/cases.rs",
            "cli/counted.rs",
            "cli/in_order.rs",
            "cli/indexed.rs",
            "import/plan.rs",
            "import/sheets.rs",
            "output/csv",
            "store/batch.rs",
            "store/index",
            "store/journal.rs",
        ],
    ),
    ("crc32fast", &["store/index"]),
    ("rustix", &["store/index/seen.rs"]),
    // JSON is read where a file's format is known, and written where a document is made.
    (
        "serde_json",
        &[
            "calendar/feed.rs",
            "policy/document",
            "import/draft",
            "store",
            "output/document.rs",
            "output/json.rs",
            "cli/documents.rs",
        ],
    ),
    // Standard output and error have one door, and nothing ends the program by surprise.
    ("println!", &[]),
    ("print!", &[]),
    ("panic!", &[]),
    ("todo!", &[]),
    ("dbg!", &[]),
    (".unwrap()", &[]),
    (".expect(", &[]),
    // Imports one to a line, so that the lines above find them.
    ("crate::{", &[]),
    ("std::{", &[]),
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 9] =
    ["util", "utils", "helper", "helpers", "manager", "service", "services", "common", "misc"];

/// The longest file, and the longest `main.rs`.
const LONGEST: usize = 300;
const LONGEST_MAIN: usize = 15;

/// A source file: where it is under `src`, and its text without comments and without tests.
struct Source {
    path: String,
    lines: usize,
    code: String,
}

impl Source {
    /// The layer it belongs to: the folder under `src`, or the file where there is none.
    fn layer(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// Whether it is that file, or in that folder.
    fn is_in(&self, place: &str) -> bool {
        self.path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether the code has that, as a whole word at both ends where the ends are letters.
    fn names(&self, what: &str) -> bool {
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let (first, last) = (inside(what.chars().next()), inside(what.chars().next_back()));
        self.code.match_indices(what).any(|(at, found)| {
            let before = self.code[..at].chars().next_back();
            let after = self.code[at + found.len()..].chars().next();
            !(first && inside(before) || last && inside(after))
        })
    }

    /// The layers it names by `crate::`.
    fn uses(&self) -> impl Iterator<Item = String> {
        self.code.split("crate::").skip(1).map(|rest| {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            // These two stand at the crate's root.
            if name == "Word" || name == "UnknownWord" { "word".to_owned() } else { name }
        })
    }

    /// How many modules deep it is: a layer's own module is one deep.
    fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }
}

/// The text without comment lines and without what is `#[cfg(test)]`, as rustfmt lays it out: an item ends where
/// a line as far in as its first closes it.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("#[cfg(test)]") {
            let indent = &line[..line.len() - trimmed.len()];
            let closing = format!("{indent}}}");
            let mut opened = false;
            for line in lines.by_ref() {
                opened |= line.ends_with('{');
                if line == closing || line.ends_with("{}") || !opened && line.ends_with(';') {
                    break;
                }
            }
        } else if !trimmed.starts_with("//") {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

fn files_in(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_in(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    files_in(&root, &mut files);
    files.sort();
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        let parts = file.strip_prefix(&root).unwrap().iter().map(|part| part.to_str().unwrap());
        Source { path: parts.collect::<Vec<_>>().join("/"), lines: text.lines().count(), code: code_of(&text) }
    };
    files.into_iter().map(read).collect()
}

/// Fails listing what breaks the rule.
#[track_caller]
fn none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn tests_and_comments_are_left_out_of_what_is_read() {
    let text = "//! std::fs\nuse a;\n#[cfg(test)]\nuse b;\n    // c\nfn d() {}\n#[cfg(test)]\nmod tests {\n    e {\n    }\n}\nfn f() {}\n";
    assert_eq!(code_of(text), "use a;\nfn d() {}\nfn f() {}\n");
}

#[test]
fn every_file_belongs_to_a_layer() {
    let mut layers: Vec<String> = sources().iter().map(|source| source.layer().to_owned()).collect();
    layers.dedup();
    let mut expected: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).chain(["lib", "main"]).collect();
    layers.sort();
    expected.sort_unstable();
    assert_eq!(layers, expected);
}

#[test]
fn a_layer_uses_only_the_layers_before_it() {
    let mut broken = Vec::new();
    for source in sources() {
        let Some((layer, may)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else { continue };
        for used in source.uses().filter(|used| used != layer && !may.contains(&used.as_str())) {
            broken.push(format!("src/{} names crate::{used}: {layer} may use only {may:?}", source.path));
        }
        // `super` far enough up would be the crate by another name.
        if source.code.contains(&"super::".repeat(source.depth())) {
            broken.push(format!("src/{} climbs out of {layer} by super::", source.path));
        }
    }
    none(&broken);
}

#[test]
fn each_thing_is_named_in_its_place_alone() {
    let sources = sources();
    let mut broken = Vec::new();
    for (what, places) in PLACES {
        let naming: Vec<&Source> = sources.iter().filter(|source| source.names(what)).collect();
        for source in naming.iter().filter(|source| !places.iter().any(|place| source.is_in(place))) {
            broken.push(format!("src/{} names {what}: only {places:?} may", source.path));
        }
        // A place that no longer names it should lose the right to.
        for place in places.iter().filter(|place| !naming.iter().any(|source| source.is_in(place))) {
            broken.push(format!("{place} no longer names {what}: take it out of the table"));
        }
    }
    none(&broken);
}

#[test]
fn files_are_short() {
    let longest = |source: &Source| if source.path == "main.rs" { LONGEST_MAIN } else { LONGEST };
    let long = sources().into_iter().filter(|source| source.lines > longest(source));
    none(&long.map(|source| format!("src/{} has {} lines", source.path, source.lines)).collect::<Vec<_>>());
}

#[test]
fn names_say_what_is_inside() {
    let empty = |source: &Source| {
        let parts = source.path.split(['/', '_', '.']).map(str::to_owned);
        let modules = source.code.split("mod ").skip(1).filter_map(|rest| rest.split([' ', ';', '_']).next());
        let mut names = parts.chain(modules.map(str::to_owned));
        names.any(|name| EMPTY_NAMES.contains(&name.as_str()))
    };
    none(&sources().into_iter().filter(empty).map(|source| format!("src/{}", source.path)).collect::<Vec<_>>());
}

#[test]
fn every_verb_has_its_file() {
    let sources = sources();
    let mut broken = Vec::new();
    for verb in plaint::cli::command().get_subcommands() {
        let stem = format!("cli/{}", verb.get_name().replace('-', "_"));
        let homes = [format!("{stem}.rs"), format!("{stem}/mod.rs")];
        if !sources.iter().any(|source| homes.contains(&source.path)) {
            broken.push(format!("the verb {} has no src/{stem}.rs", verb.get_name()));
        }
    }
    none(&broken);
}
