//! The checks by name: each alone, and what none of them minds.

use std::fs;

use crate::support::Bench;
use crate::wounded::{VICTIM, lines, store, write_lines};

#[track_caller]
fn names(bench: &Bench, line: &str) -> Vec<String> {
    let ran = bench.run(&format!("{line} -f json"));
    let found: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let findings = found["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["check"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_check_is_listed_and_can_be_asked_for() {
    let bench = store();
    let listed = bench.json("check --list");
    for check in listed["checks"].as_array().unwrap() {
        let name = check["check"].as_str().unwrap();
        if name != "against" {
            let ran = bench.run(&format!("check --only {name}"));
            assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{name}");
        }
    }
    let said = bench.fails(2, "check --only chian");
    assert!(said.contains("chain"), "{said}");
}

#[test]
fn only_what_was_asked_for_is_found() {
    let bench = store();
    let mut swapped = lines(&bench);
    swapped.swap(1, 2);
    write_lines(&bench, &swapped);
    fs::write(bench.store().join("cases/2026/WT-2026-0001 (1).jsonl"), "").unwrap();
    assert_eq!(names(&bench, "check"), ["sequence", "strays"]);
    assert_eq!(names(&bench, "check --only strays"), ["strays"]);
    assert_eq!(names(&bench, "check --only sequence --only strays"), ["sequence", "strays"]);
    let ran = bench.run("check --only chain");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
}

#[test]
fn files_that_do_not_belong() {
    let bench = store();
    let odd = [
        "calendar (1).jsonl",
        "cases/2026/WT-2026-0001 (conflict).jsonl",
        "cases/notes.txt",
        "heads/2026 (1)",
        "pinned/wthp-2024 (1).json",
        "policies/Our Procedure.json",
    ];
    for name in odd {
        fs::write(bench.store().join(name), "x").unwrap();
    }
    fs::write(bench.store().join("notes.txt"), "anything may lie in the root").unwrap();
    fs::write(bench.store().join("pinned/.DS_Store"), "the system's own").unwrap();
    let found: serde_json::Value = serde_json::from_str(&bench.run("check --only strays -f json").out).unwrap();
    let mut paths: Vec<&str> =
        found["findings"].as_array().unwrap().iter().map(|f| f["path"].as_str().unwrap()).collect();
    paths.sort_unstable();
    let store = bench.store();
    let expected: Vec<String> = odd.iter().map(|name| store.join(name).display().to_string()).collect();
    assert_eq!(paths, expected);
}

#[test]
fn a_report_definition_with_a_fault() {
    let bench = store();
    let reports = bench.store().join("reports");
    fs::create_dir_all(&reports).unwrap();
    fs::write(reports.join("mine.json"), "{\n  \"schema\": \"plaint.report-definition/1\",\n").unwrap();
    assert_eq!(names(&bench, "check"), ["reports"]);
}

#[cfg(unix)]
#[test]
fn who_may_read_and_write() {
    use std::os::unix::fs::PermissionsExt;
    let bench = store();
    let mode = |path: &std::path::Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    // Journals that anybody may read, in folders that nobody else may enter: nobody can.
    mode(&bench.journal(VICTIM), 0o644);
    bench.ok("check");
    // As a backup put back leaves them.
    for folder in ["", "cases", "cases/2026"] {
        mode(&bench.store().join(folder), 0o755);
    }
    let ran = bench.run("check");
    let path = bench.store().join("cases/2026");
    let says = "anybody may read 1 of the files here: they hold personal data";
    let told = format!("warning: {}: {says}\n", path.display());
    assert_eq!((ran.code, ran.out.as_str(), ran.err), (0, "", told), "no damage, but to be known");
    assert_eq!(bench.json("check --only privacy")["notices"][0]["path"], path.display().to_string());
    mode(&bench.journal(VICTIM), 0o602);
    assert!(bench.run("check").out.contains("anybody may write 1 of the files here"));
    mode(&bench.journal(VICTIM), 0o600);
    mode(&bench.store().join("pinned"), 0o703);
    assert!(bench.run("check").out.contains("pinned: anybody may write here"));
    fs::create_dir(bench.store().join("reports")).unwrap();
    let report = bench.store().join("reports/ours.json");
    fs::write(&report, "{}").unwrap();
    mode(&report, 0o602);
    assert!(bench.run("check").out.contains("reports/ours.json: anybody may write here"));
}

/// The promise stands; the date that as many working days lead to has moved.
#[test]
fn a_closure_made_known_after_a_promise_is_a_notice() {
    let mut bench = store();
    bench.ok(&format!("extend {VICTIM} --to 2026-06-12 --reason 'a part is awaited'"));
    bench.at("2026-05-20T11:00:00Z");
    bench.ok("calendar add-closure 2026-06-05");
    let told = format!(
        "warning: {VICTIM}: respond is promised for 2026-06-12: as many working days lead to 2026-06-15 now, and the \
         promise stands\n"
    );
    let ran = bench.run("check");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", told.as_str()));
    // One made since takes the closure in.
    bench.at("2026-05-20T12:00:00Z");
    bench.ok(&format!("extend {VICTIM} --to 2026-06-19 --reason 'it is still awaited' --override 'It happened'"));
    assert_eq!(bench.run("check").err, "");
}

/// Nothing is damaged, so it is no finding; but an officer must know.
#[test]
fn what_the_calendar_moved_under_a_case_is_a_notice() {
    let bench = store();
    bench.ok(&format!("extend {VICTIM} --to 2026-06-12 --reason 'a part is awaited'"));
    bench.ok("calendar add-closure 2026-06-12");
    let ran = bench.run("check");
    let told = format!("warning: {VICTIM}: respond is promised for 2026-06-12, which is no working day now\n");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", told.as_str()));
    let shown = bench.json("check");
    assert_eq!(shown["notices"][0]["check"], "promises");
    assert_eq!(shown["notices"][0]["case"], VICTIM);
    bench.ok("check --only chain");
    assert_eq!(bench.run("check --only reach").err, "");
    // It is told beside a finding, too.
    fs::write(bench.store().join("cases/2026/odd"), "").unwrap();
    assert_eq!(bench.run("check").err, told);
    // It was kept, and is nobody's concern any more.
    bench.ok(&format!("respond {VICTIM} --outcome upheld"));
    bench.ok(&format!("escalate {VICTIM}"));
    assert_eq!(bench.run("check").err, "");
}

#[test]
fn a_date_past_the_published_holidays_is_a_notice() {
    let mut bench = Bench::on("2028-12-20");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --summary Damp");
    let ran = bench.run("check");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(ran.err.contains("outside the published bank holidays: it may still move\n"), "{}", ran.err);
    bench.day("2028-12-21");
    bench.ok("close 1 --because withdrawn");
    assert_eq!(bench.run("check").err, "");
}
