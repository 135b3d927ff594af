//! Stories: what an officer types and everything the program answers, in the README, in `docs/procedure.md`, in
//! `docs/reports.md` and in `tests/stories`.
//!
//! Each file is told in a fresh folder. `TRYCMD=overwrite cargo test --test stories` puts what the program answers
//! now into the files.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::fs;
use std::path::Path;

/// The files that a story has, each in a block of JSON or CSV whose fence names it
fn files_of(text: &str) -> Vec<(&str, &str)> {
    let blocks = text.split("\n```");
    let files = blocks.filter_map(|block| block.strip_prefix("json ").or(block.strip_prefix("csv ")));
    files.filter_map(|file| file.split_once('\n')).map(|(path, content)| (path.trim(), content)).collect()
}

/// Tells one story on its day.
fn tell(story: &str, now: &str) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("story.md");
    fs::copy(story, &copy).unwrap();
    // The folder beside the story, of its name, is where its commands run.
    fs::create_dir(folder.path().join("story.in")).unwrap();
    let text = fs::read_to_string(story).unwrap();
    for (path, content) in files_of(&text) {
        let path = folder.path().join("story.in").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("{content}\n")).unwrap();
    }
    let cases = trycmd::TestCases::new();
    cases
        .env("PLAINT_STORE", "store")
        .env("PLAINT_BY", "amy")
        .env("PLAINT_NOW", now)
        .env("HOME", ".")
        .case(&copy)
        .run();
    if fs::read(&copy).unwrap() != fs::read(story).unwrap() {
        fs::copy(&copy, story).unwrap();
    }
}

#[test]
fn the_readme() {
    tell("README.md", "2026-11-20T10:00:00Z");
}

#[test]
fn the_whole_procedure() {
    tell("docs/procedure.md", "2026-11-20T10:00:00Z");
}

#[test]
fn reports_of_ones_own() {
    tell("docs/reports.md", "2026-11-23T10:00:00Z");
}

/// Every story is told on Monday 23 November 2026.
#[test]
fn the_stories() {
    let folder = Path::new("tests/stories");
    let mut stories: Vec<_> = fs::read_dir(folder).unwrap().map(|story| story.unwrap().path()).collect();
    stories.sort();
    assert!(stories.len() > 10, "the stories are in {}", folder.display());
    for story in stories {
        tell(story.to_str().unwrap(), "2026-11-23T10:00:00Z");
    }
}
