//! Stores that are no store, pipes nobody reads, arguments left out.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::support::Bench;
use crate::{refused, with_a_case};

#[test]
fn a_store_that_is_a_file_or_lies_in_one_is_exit_7() {
    let bench = Bench::on("2026-11-23");
    fs::write(bench.store(), "a letter").unwrap();
    for line in ["list", "log --summary Damp", "check", "report overdue", "ack 1", "init", "init --store store/in"] {
        let said = refused(&bench, 7, line);
        assert!(said.contains("is not a folder"), "plaint {line}\n{said}");
    }
}

#[test]
#[expect(clippy::disallowed_macros, reason = "a test says why it did nothing")]
fn a_store_where_nothing_can_be_made_is_exit_7() {
    if !Path::new("/proc/self").exists() {
        println!("skipped: no /proc here");
        return;
    }
    let bench = Bench::on("2026-11-23");
    for line in ["log --summary Damp --store /proc/nope", "init --store /proc/nope"] {
        let said = refused(&bench, 7, line);
        assert!(said.starts_with("error: cannot make the folder /proc/nope\n"), "plaint {line}\n{said}");
    }
}

#[test]
fn a_store_that_is_not_there_is_exit_4_and_is_not_made() {
    let bench = Bench::on("2026-11-23");
    for line in [
        "list",
        "show 1",
        "explain 1",
        "ack 1",
        "respond 1 --outcome upheld",
        "escalate 1",
        "extend 1 --for 5wd --reason Away",
        "close 1 --because withdrawn",
        "close --lapsed",
        "allocate 1 --handler Shah",
        "contact 1",
        "report overdue",
        "check",
        "calendar add-closure 2026-12-29",
        "calendar work-on 2026-12-25",
    ] {
        let said = refused(&bench, 4, line);
        assert!(said.starts_with("error: there is no case store in "), "plaint {line}\n{said}");
    }
}

#[test]
fn a_cases_folder_that_became_a_file_is_exit_7() {
    let bench = with_a_case();
    fs::remove_dir_all(bench.store().join("cases")).unwrap();
    fs::write(bench.store().join("cases"), "a letter").unwrap();
    for line in ["list", "show 1", "check", "ack 1", "report register", "log --policy wthp-2024 --summary Damp"] {
        let said = refused(&bench, 7, line);
        assert!(said.contains("cases"), "plaint {line}\n{said}");
    }
}

/// A report written over a journal would be the loss of it.
#[test]
fn what_the_store_keeps_is_no_place_for_output() {
    let bench = with_a_case();
    let case = "store/cases/2026/WT-2026-0001.jsonl";
    let kept = bench.store().join("plaint.json");
    let journal = bench.path().join(case);
    let sound = (fs::read(&kept).unwrap(), fs::read(&journal).unwrap());
    for line in [
        "list -o store/plaint.json -f csv".to_owned(),
        format!("list -f json -o {case}"),
        format!("ack 1 -f json -o {case}"),
        "heads -f csv -o store/heads/2026".to_owned(),
        "report overdue -f csv -o store/.lock".to_owned(),
        "report register -o store/cases/2026/register.csv".to_owned(),
        "bundle 1 -o store/cases/2026/1.zip".to_owned(),
        "export -o store/cases/tables".to_owned(),
        "--store elsewhere list -f csv -o store/calendar.jsonl".to_owned(),
        "demo store/heads/demo".to_owned(),
        "init --store store/cases/2026/another".to_owned(),
    ] {
        let said = refused(&bench, 2, &line);
        assert!(said.contains("is for what a store keeps: name another place"), "plaint {line}\n{said}");
    }
    assert!((fs::read(&kept).unwrap(), fs::read(&journal).unwrap()) == sound);
    // What is nobody's record can lie there.
    bench.ok("list -o store/cases.csv");
    bench.ok("policy show wthp-2024 -f json -o store/policies/ours.json");
}

#[test]
fn a_refusal_leaves_nothing_behind() {
    let bench = with_a_case();
    for (code, line) in [
        (2, "log --summary Damp --received 03/04/2026"),
        (2, "log --summary Damp --stage stage-9"),
        (3, "log --summary Damp --received tomorrow"),
        (3, "log --summary Damp --stage stage-2 --policy hos-code-2024"),
        (4, "log --summary Damp --policy nonsense"),
        (2, "ack 1 --channel pigeon"),
        (3, "ack 1 --on 2026-11-19"),
        (3, "escalate 1"),
        (3, "extend 1 --for 11wd --reason Away"),
        (3, "close 1 --because final-response"),
        (2, "respond 1"),
        (2, "respond 1 --outcome upheld --action Paint@soon"),
        (3, "respond 1 --outcome resolved --override Because"),
        (4, "ack 9"),
        (2, "calendar add-closure soon"),
        (2, "calendar remove-closure 2026-11-23"),
        (2, "init"),
        (2, "list -o list.docx"),
        (7, "list -o no/such/folder.csv"),
    ] {
        refused(&bench, code, line);
    }
    bench.ok("check");
}

#[test]
fn a_closed_pipe_is_silent_success() {
    let bench = with_a_case();
    for line in [
        "list",
        "list -f json",
        "show 1",
        "report register -f csv",
        "policy schema",
        "calendar show",
        "calc --from 2026-11-23 --period 5wd --calendar scotland",
        "completions bash",
        "--help",
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ended = bench.command().args(line.split(' ')).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let ended = ended.wait_with_output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!((ended.status.code(), said.as_str()), (Some(0), ""), "plaint {line}");
    }
}

#[test]
fn a_clock_that_is_none_is_a_usage_error() {
    let bench = with_a_case();
    for now in ["garbage", "2026-11-23", "2026-02-30T10:00:00Z", "10:00"] {
        let ended = bench.command().env("PLAINT_NOW", now).arg("list").output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(said, format!("error: PLAINT_NOW is {now:?}: expected an RFC 3339 instant\n"));
        assert_eq!(ended.status.code(), Some(2));
    }
}

#[test]
fn every_verb_without_arguments_says_what_is_missing_or_does_its_thing() {
    let bench = with_a_case();
    let verbs: Vec<String> = plaint::cli::command().get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let codes: Vec<(&str, i32)> = verbs.iter().map(|verb| (verb.as_str(), bench.run(verb).code)).collect();
    let does_its_thing = ["list", "check", "heads"];
    let expected: Vec<(&str, i32)> =
        verbs.iter().map(|verb| (verb.as_str(), if does_its_thing.contains(&verb.as_str()) { 0 } else { 2 })).collect();
    assert_eq!(codes, expected);
    assert!(verbs.len() > 15, "{verbs:?}");
    for verb in &verbs {
        assert!(!bench.run(verb).err.contains("panicked"), "plaint {verb}");
    }
    assert_eq!(bench.run("").code, 2);
}
