//! What must hold of a store after a fault, whatever it was.

use std::path::Path;

use serde_json::Value;

use crate::scenes::{Scene, Store, Tree, tree};
use crate::support::{Bench, Ran};

/// Words about people that an erasure takes away.
const SECRET: &[u8] = b"Quill";

/// The scene, the store as it was before, and as it is when nothing goes wrong.
pub(crate) struct Expected<'s> {
    pub(crate) scene: &'s Scene,
    pub(crate) before: &'s Tree,
    pub(crate) done: &'s Tree,
}

/// Whether a run said that it recorded what it was to record.
pub(crate) fn said(scene: &Scene, ran: &Ran) -> bool {
    ran.code == 0 || ran.err.contains(scene.says) || (scene.says == "Logged: " && !ran.out.is_empty())
}

/// What was said to be there is there; what was not is whole or absent; it shows, is mended, and the work goes on.
pub(crate) fn holds(bench: &Bench, expected: &Expected<'_>, said: bool, what: &str) {
    let Expected { scene, before, done } = expected;
    let left = tree(&bench.store());
    let what = format!("plaint {}\n{what}", scene.line);
    nothing_lost(before, &left, scene, &what);
    if said {
        all_done(done, &left, &what);
    }
    whole_or_absent(expected, &left, &what);
    if !left.contains_key(Path::new("plaint.json")) {
        assert!(scene.store == Store::Missing && !said, "the settings are gone: {what}");
        bench.fails(4, "check");
    } else if shows(bench, &left, &what) {
        is_mended(bench, &left, &what);
    }
    goes_on(bench, expected, &left, &what);
}

/// No byte that was there before is gone, but for the words that an erasure takes.
fn nothing_lost(before: &Tree, left: &Tree, scene: &Scene, what: &str) {
    for (path, bytes) in before.iter().filter(|(path, _)| !is_head(path)) {
        let now = left.get(path);
        let erased = scene.line.starts_with("erase") && now.is_some_and(|now| lines(now) == lines(bytes) + 1);
        let stands = now.is_some_and(|now| now.starts_with(bytes)) || erased;
        assert!(stands, "{} is not as it was: {what}", path.display());
        if erased {
            assert!(!now.is_some_and(|now| contains(now, SECRET)), "words are left: {what}");
        }
    }
}

/// Everything that a run without a fault leaves is there.
fn all_done(done: &Tree, left: &Tree, what: &str) {
    for (path, bytes) in done.iter().filter(|(path, _)| !is_head(path)) {
        let there = left.get(path);
        let there = if is_journal(path) {
            // Salts differ, so the lines do.
            there.is_some_and(|now| lines(now) == lines(bytes) && now.ends_with(b"\n"))
        } else {
            there == Some(bytes)
        };
        assert!(there, "{} was said to be written: {what}", path.display());
    }
}

/// Every file is as it was, or as it is to become, or has a torn tail, or is a writer's own.
fn whole_or_absent(expected: &Expected<'_>, left: &Tree, what: &str) {
    let Expected { before, done, .. } = expected;
    for (path, bytes) in left.iter().filter(|(path, _)| !is_head(path) && !is_unfinished(path)) {
        let may_be = [before.get(path), done.get(path)];
        let mut known = may_be.iter().flatten();
        let fits = if path.extension().is_some_and(|ending| ending == "jsonl") {
            known.any(|whole| lines(whole) == lines(bytes)) || lines(bytes) == 0
        } else {
            known.any(|whole| *whole == bytes)
        };
        assert!(fits, "{} is neither whole nor absent: {what}", path.display());
    }
}

/// `check` finds what is off and nothing else; whether there is anything.
fn shows(bench: &Bench, left: &Tree, what: &str) -> bool {
    let findings = findings(bench);
    let found = |check: &str, path: &Path| {
        let path = bench.store().join(path);
        findings.iter().any(|finding| finding["check"] == check && Path::new(finding["path"].as_str().unwrap()) == path)
    };
    let mut off = 0;
    for path in left.keys() {
        if is_torn(path, &left[path]) {
            assert!(
                found("torn", path),
                "{} is torn, and check does not say so: {what}\n{findings:#?}",
                path.display()
            );
            off += 1;
        } else if is_unfinished(path) {
            assert!(found("strays", path), "check passes over {}: {what}", path.display());
            off += 1;
        } else if is_journal(path) && found("heads", path) {
            off += 1;
        }
    }
    // A half-written head is found where it stands.
    off += findings.iter().filter(|found| found["path"].as_str().unwrap().contains("/store/heads/")).count();
    assert_eq!(findings.len(), off, "check finds what nothing left: {what}\n{findings:#?}");
    off > 0
}

/// `check --repair` keeps every byte there is, and leaves nothing to be found.
fn is_mended(bench: &Bench, left: &Tree, what: &str) {
    let mended = bench.run("check --repair");
    assert_eq!(mended.code, 0, "{}{}\n{what}", mended.out, mended.err);
    let now = tree(&bench.store());
    for (path, bytes) in left.iter().filter(|(path, _)| !is_head(path)) {
        if now.get(path) == Some(bytes) {
            continue;
        }
        let whole = if is_unfinished(path) { 0 } else { last_line_end(bytes) };
        let stays = now.get(path).map_or(whole == 0, |kept| *kept == bytes[..whole]);
        assert!(stays, "{} lost more than its tail: {what}", path.display());
        let aside = now.iter().find(|(aside, kept)| {
            !left.contains_key(*aside) && aside.to_string_lossy().contains(".torn-") && **kept == bytes[whole..]
        });
        assert!(aside.is_some(), "the bytes of {} are lost: {what}", path.display());
    }
    assert!(findings(bench).is_empty(), "{what}");
}

/// The same again is done, or was done; the other cases never noticed.
fn goes_on(bench: &Bench, expected: &Expected<'_>, left: &Tree, what: &str) {
    let Expected { scene, before, .. } = expected;
    let recorded: usize = left.values().map(|bytes| lines(bytes)).sum();
    let had: usize = before.values().map(|bytes| lines(bytes)).sum();
    let again = bench.run(scene.line);
    let was_done = recorded > had || left.contains_key(Path::new("plaint.json")) && scene.store == Store::Missing;
    let expects = again.code == 0 || was_done && again.code == scene.again;
    assert!(expects, "and then again: {}{}\n{what}", again.out, again.err);
    if scene.store == Store::Missing && left.keys().any(|path| is_unfinished(path)) {
        // What was left of a store that was not made could not be mended before it was.
        bench.ok("check --repair");
    }
    assert_eq!(findings(bench), Vec::<Value>::new(), "after doing it again: {what}");
    if scene.store == Store::OfThreeCases {
        bench.ok("show WT-2026-0001");
    }
}

fn findings(bench: &Bench) -> Vec<Value> {
    let ran = bench.run("check -f json");
    let found: Value = serde_json::from_str(&ran.out).unwrap_or_default();
    let findings = found["findings"].as_array().cloned();
    assert!(findings.is_some(), "check says nothing: {}", ran.err);
    let findings = findings.unwrap();
    assert_eq!(ran.code, if findings.is_empty() { 0 } else { 5 }, "{}{}", ran.out, ran.err);
    findings
}

fn is_head(path: &Path) -> bool {
    path.starts_with("heads") || path == Path::new(".lock")
}

fn is_journal(path: &Path) -> bool {
    path.starts_with("cases") && path.extension().is_some_and(|ending| ending == "jsonl")
}

fn is_unfinished(path: &Path) -> bool {
    path.to_string_lossy().contains(".new-")
}

fn is_torn(path: &Path, bytes: &[u8]) -> bool {
    let appended = path.extension().is_some_and(|ending| ending == "jsonl");
    let never_logged = bytes.is_empty() && is_journal(path);
    appended && (never_logged || last_line_end(bytes) < bytes.len())
}

fn last_line_end(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1)
}

fn lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}

fn contains(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}
