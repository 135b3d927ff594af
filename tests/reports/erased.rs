//! Erasing changes no figure and no row: every report is the same before and after.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Bench;
use crate::{demo, shipped};

/// Every report with the options it cannot do without, over the whole time of the store.
const REPORTS: [(&str, &str); 21] = [
    ("overdue", ""),
    ("due", "--within 60wd"),
    ("lapsed", ""),
    ("register", ""),
    ("caseload", ""),
    ("actions", ""),
    ("refusals", "--year 2026"),
    ("sample", "--year 2026 --stage stage-1 --share 50%"),
    ("reviews", "--year 2026"),
    ("timeliness", "--year 2026 --group-by service"),
    ("outcomes", "--year 2026 --group-by month"),
    ("volumes", "--year 2026"),
    ("themes", "--year 2026"),
    ("remedies", "--year 2026"),
    ("learning", "--year 2026"),
    ("feedback", "--year 2026"),
    ("performance", "--quarter 2026-Q3"),
    ("returns", "--for tsm --fy 2026/27 --homes-lcra 4200 --homes-lcho 310 --cases"),
    ("returns", "--for hos --fy 2026/27 --cases"),
    ("returns", "--for spso --quarter 2026-Q3 --cases"),
    ("returns", "--for arc --fy 2026/27 --cases"),
];

/// What every report says, in JSON and in CSV.
fn all(bench: &Bench) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    let built_in = REPORTS.iter().map(|(name, options)| format!("{name} {options}"));
    for report in built_in.chain(shipped()) {
        for format in ["json", "csv"] {
            let line = format!("report {report} -f {format} --quiet");
            // The store's head is another one: erasing is an entry.
            let told = bench.ok(line.trim());
            let told = told.lines().filter(|told| !told.starts_with("  \"store_head\": "));
            said.insert(line.clone(), told.collect::<Vec<_>>().join("\n"));
        }
    }
    said
}

/// Erases whatever closed case may be, and compares.
fn unchanged(bench: &Bench, cases: usize) {
    let before = all(bench);
    let list = bench.json("list");
    let closed: Vec<&str> = list["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|case| case["status"] == "closed")
        .map(|case| case["case"].as_str().unwrap())
        .filter(|case| bench.run(&format!("erase {case} --basis request --early r --dry-run")).code == 0)
        .collect();
    assert_eq!(closed.len(), cases, "{closed:?}");
    bench.ok(&format!("erase {} --basis request --early 'They all asked'", closed.join(" ")));
    for (line, after) in all(bench) {
        assert_eq!(after, before[&line], "{line}");
    }
    assert_eq!(bench.ok("check"), "");
}

#[test]
fn no_report_is_left_out() {
    let help = demo().ok("report --help");
    let listed = help.split("Reports:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names =
        listed.lines().filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    for name in names {
        // What is due for erasure is not due once it is erased.
        assert!(name == "retention" || REPORTS.iter().any(|(report, _)| *report == name), "{name} is not compared");
    }
}

#[test]
fn every_report_on_the_demonstration_is_the_same_before_and_after() {
    unchanged(&demo(), 3);
}

/// The kept store has everything that a journal can have.
#[test]
fn every_report_on_the_kept_store_is_the_same_before_and_after() {
    let bench = Bench::on("2026-03-31");
    copy(&PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/journals/v2/store")), &bench.store());
    unchanged(&bench, 5);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).unwrap();
        }
    }
}
