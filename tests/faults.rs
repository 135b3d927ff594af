//! Writes that fail, and files that cannot be read: what was said to be recorded is there, what was said to have
//! failed is not, and the rest goes on.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use std::fs;

use support::Bench;

fn with_a_case() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --summary Damp --received 2026-11-19");
    bench
}

fn entries(bench: &Bench) -> usize {
    fs::read_to_string(bench.journal("WT-2026-0001")).unwrap().lines().count()
}

/// A date that no journal can hold is refused before it gets into one.
#[test]
fn nothing_is_recorded_that_could_not_be_read_again() {
    let bench = with_a_case();
    let far = "extend 1 --for 1200m --reason r --good-reason g --signposted";
    bench.ok(far);
    let said = bench.fails(7, far);
    assert!(said.contains("it cannot be recorded: a value that cannot be: a date"), "{said}");
    bench.ok("show 1");
    assert_eq!(entries(&bench), 2);
}

/// The head can be written again from the journal, so a head that cannot be kept fails nothing.
#[cfg(target_os = "linux")]
#[test]
fn a_head_that_cannot_be_kept_fails_nothing() {
    let bench = with_a_case();
    let heads = bench.store().join("heads/2026");
    fs::remove_file(&heads).unwrap();
    std::os::unix::fs::symlink("/dev/full", &heads).unwrap();
    let ran = bench.run("contact WT-2026-0001 --said hello");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("it is recorded, but the case's head could not be kept"), "{}", ran.err);
    assert_eq!(entries(&bench), 2);
}

/// Whoever sees an error must not record the same thing twice.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_shown_says_that_it_is_recorded() {
    let bench = with_a_case();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = bench.command().args(["log", "--summary", "Noise"]).stdout(full).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(7));
    assert!(said.contains("WT-2026-0002: it is recorded, but the answer could not be shown"), "{said}");
    let said = bench.fails(7, "contact 1 -f json -o no/such/folder.json");
    assert!(said.contains("WT-2026-0001: it is recorded, but"), "{said}");
    assert_eq!(entries(&bench), 2);
}

/// A file-size limit stands in for a full disk: the case that was not logged leaves nothing.
#[cfg(target_os = "linux")]
#[test]
fn a_write_that_fails_leaves_nothing() {
    let bench = with_a_case();
    let long = "x".repeat(3000);
    fs::write(bench.path().join("long"), &long).unwrap();
    let program = env!("CARGO_BIN_EXE_plaint");
    for line in ["log --summary -", "contact 1 --said -"] {
        let script = format!("trap '' XFSZ; ulimit -f 2; exec {program} {line} < long");
        let mut command = std::process::Command::new("bash");
        let store = bench.store();
        let output = command
            .args(["-c", &script])
            .env("PLAINT_STORE", &store)
            .env("PLAINT_NOW", "2026-11-23T10:00:00Z")
            .current_dir(bench.path())
            .output();
        let Ok(output) = output else { return println_skipped("bash") };
        assert_eq!(output.status.code(), Some(7), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(entries(&bench), 1);
        assert_eq!(fs::read_dir(store.join("cases/2026")).unwrap().count(), 1, "{line}");
        bench.ok("check");
    }
}

#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_macros, reason = "a test that cannot run says so")]
fn println_skipped(program: &str) {
    println!("skipped: no {program} here");
}

#[test]
fn init_does_not_write_over_what_a_newer_version_left() {
    let bench = Bench::on("2026-11-23");
    fs::create_dir(bench.store()).unwrap();
    let newer = "{\"format\": 2}";
    for settings in [newer, "{\"format\""] {
        fs::write(bench.store().join("plaint.json"), settings).unwrap();
        bench.fails(5, "init --prefix ZZ");
        assert_eq!(fs::read_to_string(bench.store().join("plaint.json")).unwrap(), settings);
    }
}

/// An unreadable head may know of the torn line, so nothing is moved on its word.
#[test]
fn a_repair_touches_no_tail_whose_head_cannot_be_read() {
    let bench = with_a_case();
    bench.ok("ack 1");
    let heads = bench.store().join("heads/2026");
    let garbled = fs::read_to_string(&heads).unwrap().replacen("WT", "\u{7f}\u{7f}", 1);
    fs::write(&heads, garbled).unwrap();
    let path = bench.journal("WT-2026-0001");
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 5]).unwrap();
    bench.fails(5, "check --repair");
    assert_eq!(fs::read(&path).unwrap(), whole[..whole.len() - 5]);
}

/// One journal that cannot be read is said, and keeps no other from its list.
#[test]
fn what_cannot_be_read_is_left_out() {
    let bench = with_a_case();
    fs::create_dir(bench.store().join("cases/2026/WT-2026-0002.jsonl")).unwrap();
    let ran = bench.run("report register -f csv --quiet");
    assert_eq!((ran.code, ran.out.lines().count()), (7, 2), "{}", ran.err);
    assert!(ran.err.contains("left out: cannot read"), "{}", ran.err);
    let said = bench.run("check");
    assert!(said.code == 5 && said.out.contains("unreadable"), "{}{}", said.out, said.err);
}

/// While somebody edits the organisation's policy, the cases pinned to the kept file are listed as ever.
#[test]
fn a_fault_in_the_usual_policys_file_stops_no_list() {
    let bench = with_a_case();
    let list = bench.ok("report register -f csv --quiet");
    fs::write(bench.store().join("policies/wthp-2024.json"), "{").unwrap();
    assert_eq!(bench.ok("report register -f csv --quiet"), list);
    assert_eq!(bench.ok("report register -f csv --quiet --received-from 2026-11-01"), list);
}

#[test]
fn a_file_that_no_policy_can_have_is_found_and_passed_over() {
    let bench = with_a_case();
    fs::write(bench.store().join("policies/our procedure (1).json"), "{}").unwrap();
    bench.ok("policy list");
    bench.ok("list --stage stage-1");
    assert!(bench.run("check").out.contains("no policy's file"));
}

#[test]
fn several_lapsed_cases_are_closed_as_one_document() {
    let mut bench = with_a_case();
    bench.ok("log --summary Noise --received 2026-11-19");
    for case in 1..=2 {
        bench.ok(&format!("respond {case} --outcome upheld"));
    }
    bench.day("2026-12-21");
    let closed = bench.json("close --lapsed --note 'As the procedure says'");
    assert_eq!(closed["schema"], "plaint.list/1");
    assert_eq!(closed["cases"].as_array().unwrap().len(), 2);
    assert!(closed["cases"].as_array().unwrap().iter().all(|case| case["status"] == "closed"));
}

/// A journal emptied to the last byte is no torn line: a repair does not make its case disappear.
#[test]
fn an_emptied_journal_stays_damaged() {
    let bench = with_a_case();
    fs::write(bench.journal("WT-2026-0001"), "").unwrap();
    bench.fails(5, "show WT-2026-0001");
    bench.fails(5, "check --repair");
    assert!(bench.journal("WT-2026-0001").exists());
    assert_eq!(bench.ok("log --summary Noise"), "WT-2026-0002\n");
}
