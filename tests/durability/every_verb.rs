//! Every verb that records makes the same storage calls as any other, and can fail or be killed at those that count.
//!
//! The commands are those that the kept stores were made with.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::calls::{Call, Fault, can_watch, faulty, that_change, watched};
use crate::every_call::copied;
use crate::scenes::{Store, begun, tree};
use crate::support::Bench;

/// Verbs that write nothing to the store, or mend it, or write whole cases or a whole store in an order that has tests of
/// its own.
const LOOKING: [&str; 18] = [
    "bundle",
    "calc",
    "check",
    "completions",
    "demo",
    "disclose",
    "explain",
    "export",
    "heads",
    "help",
    "import",
    "init",
    "list",
    "policy",
    "report",
    "restore",
    "show",
    "what-if",
];

/// Files that belong to a single entry: the lock, the journal with its sync, and the head.
const ONE_ENTRY: [&str; 8] = [
    "openat .lock",
    "flock .lock",
    "openat journal",
    "write journal",
    "fdatasync journal",
    "openat heads",
    "lseek heads",
    "write heads",
];

/// A command that a kept store was made with, and when.
struct Step {
    now: String,
    arguments: Vec<String>,
}

/// Runs the script that made a kept store with a program in the place of ours that writes down what it is asked.
fn steps(version: &str) -> Vec<Step> {
    let bench = begun(Store::Missing);
    let (noting, noted) = (bench.path().join("noting"), bench.path().join("noted"));
    let script =
        format!("#!/bin/sh\nprintf '%s\\0' \"$PLAINT_NOW\" \"$@\" >>'{0}'\nprintf '\\036' >>'{0}'\n", noted.display());
    fs::write(&noting, script).unwrap();
    fs::set_permissions(&noting, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    fs::create_dir_all(bench.store().join("policies")).unwrap();
    let make = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals").join(version).join("make.sh");
    let ended = bench.other("sh").arg(make).arg(&noting).arg(bench.path()).output().unwrap();
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let picture = bench.path().join("bedroom.jpg").display().to_string();
    let noted = fs::read_to_string(noted).unwrap();
    let step = |step: &str| {
        let mut words = step.split_terminator('\0').map(|word| word.replace(&picture, "holidays.json"));
        Step { now: words.next().unwrap(), arguments: words.collect() }
    };
    noted.split_terminator('\u{1e}').map(step).collect()
}

/// The calls by the kind of file that each is about.
fn kinds(calls: &[Call], store: &Path) -> Vec<String> {
    let kind = |call: &Call| {
        let path = call.paths[0].strip_prefix(store).unwrap_or(Path::new("above")).to_owned();
        let first = path.iter().next().map_or_else(String::new, |first| first.to_string_lossy().into_owned());
        let kind = if path.extension().is_some_and(|ending| ending == "jsonl") { "journal" } else { &first };
        format!("{} {kind}", call.name)
    };
    that_change(calls, store).into_iter().map(kind).collect()
}

/// The verb, and the option that says what it is to do.
fn key(step: &Step) -> String {
    let option = step.arguments.iter().find(|word| word.starts_with("--"));
    let verb = &step.arguments[0];
    if ["remedy", "action", "calendar", "ombudsman"].contains(&verb.as_str()) {
        format!("{verb} {}", option.unwrap())
    } else {
        verb.clone()
    }
}

fn journals(bench: &Bench) -> (Vec<Vec<u8>>, usize) {
    let files = tree(&bench.store());
    let journals = files.into_iter().filter(|(path, _)| path.extension().is_some_and(|ending| ending == "jsonl"));
    // A calendar without a change is as good as none.
    let journals: Vec<Vec<u8>> = journals.map(|(_, bytes)| bytes).filter(|bytes| !bytes.is_empty()).collect();
    let lines = journals.iter().map(|bytes| bytes.split(|byte| *byte == b'\n').count() - 1).sum();
    (journals, lines)
}

/// The write fails; the process is killed between the write and its sync.
fn fails_well(before: &Bench, step: &Step, calls: &[Call], store: &Path) {
    let first = |name: &str| {
        let about = |call: &&&Call| call.name == name && call.paths[0].extension().is_some_and(|end| end == "jsonl");
        that_change(calls, store).iter().find(about).map(|call| call.nth).unwrap()
    };
    let (write, sync) = (first("write"), first("fdatasync"));
    for (name, nth, fault) in [("write", write, Fault::Fails("ENOSPC")), ("fdatasync", sync, Fault::Kills)] {
        let mut bench = copied(before);
        bench.at(&step.now);
        let (was, lines) = journals(&bench);
        let ran = faulty(&bench, &step.arguments, &[(name, nth, fault)]);
        let what = format!("{:?}: {name} {fault:?}: {}", step.arguments, ran.err);
        assert_ne!(ran.code, 0, "{what}");
        match fault {
            Fault::Fails(_) => assert_eq!(journals(&bench).0, was, "{what}"),
            Fault::Kills => assert_eq!(journals(&bench).1, lines + 1, "{what}"),
        }
        bench.run("check --repair");
        let again = bench.command().args(&step.arguments).output().unwrap();
        let code = again.status.code().unwrap();
        let was_whole = matches!(fault, Fault::Kills);
        assert!(code == 0 || was_whole && code == 3, "{what}\n{}", String::from_utf8_lossy(&again.stderr));
        assert_eq!(bench.ok("check"), "", "{what}");
    }
}

/// Takes each step of a kept store's making; gives the verbs that were there.
fn each_step(version: &str) -> BTreeSet<String> {
    let mut bench = begun(Store::Missing);
    let mut tried = BTreeSet::new();
    let steps = steps(version);
    assert!(steps.len() > 20);
    for step in &steps {
        // An erasure puts a whole file in place, which the tests of every call go through.
        let is_new = tried.insert(key(step)) && !["init", "erase"].contains(&step.arguments[0].as_str());
        let before = is_new.then(|| copied(&bench));
        bench.at(&step.now);
        let (calls, ran) = watched(&bench, &step.arguments);
        assert_eq!(ran.code, 0, "{:?}: {}", step.arguments, ran.err);
        let found = kinds(&calls, &bench.store());
        let entries = if ["link", "merge"].contains(&step.arguments[0].as_str()) { 2 } else { 1 };
        if !["init", "log", "calendar", "erase"].contains(&step.arguments[0].as_str()) {
            assert_eq!(found, ONE_ENTRY.repeat(entries), "{:?}", step.arguments);
        }
        if let Some(before) = before {
            fails_well(&before, step, &calls, &bench.store());
        }
        if step.arguments[0] == "init" {
            let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v2/own.json");
            fs::copy(own, bench.store().join("policies/own.json")).unwrap();
        }
    }
    steps.into_iter().map(|step| step.arguments[0].clone()).collect()
}

#[test]
fn every_verb_that_records_fails_well() {
    if !can_watch() {
        return;
    }
    let mut found = each_step("v2");
    found.extend(each_step("v3"));
    found.extend(LOOKING.map(str::to_owned));
    let verbs = plaint::cli::command().get_subcommands().map(|verb| verb.get_name().to_owned()).collect::<Vec<_>>();
    let missing: Vec<&String> = verbs.iter().filter(|verb| !found.contains(*verb)).collect();
    assert!(missing.is_empty(), "no test of what a fault leaves of {missing:?}");
}
