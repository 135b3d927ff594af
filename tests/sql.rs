//! The queries of docs/sql.md, run as they stand there, give what the program's own reports give, to the last digit.
//!
//! They are run by `DuckDB`, on tables registered as the document says, from Parquet and from CSV. The Python that has it
//! is named by `PLAINT_TEST_PYTHON`, or is the one that the gate installs, or is simply there; where there is none the
//! test is skipped.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use support::Bench;

const DOCUMENT: &str = include_str!("../docs/sql.md");

/// The day as at which the document reckons.
const TODAY: &str = "2026-04-15";
const INVENTED: &str = "demo store --cases 5000 --seed 7 --from 2024-04-01 --to 2026-04-14";

/// What reports call columns whose names SQL keeps to itself.
const RENAMED: [(&str, &str); 4] = [("case_ref", "case"), ("set_on", "set"), ("done_on", "done"), ("month", "group")];

/// A Python that has `DuckDB`.
#[expect(clippy::disallowed_methods, reason = "asked of the one who runs the tests, not of the program")]
fn python() -> Option<PathBuf> {
    let named = std::env::var_os("PLAINT_TEST_PYTHON").map(PathBuf::from);
    let installed = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("asked/python/bin/python3");
    let pythons = named.into_iter().chain([installed, PathBuf::from("python3")]);
    let has_it = |python: &PathBuf| {
        let tried = Command::new(python).args(["-c", "import duckdb"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    pythons.into_iter().find(has_it)
}

/// The fenced blocks of a language, by what their first line says after its comment sign.
fn blocks(language: &str) -> BTreeMap<String, String> {
    let mut blocks = BTreeMap::new();
    for block in DOCUMENT.split(&format!("\n```{language}\n")).skip(1) {
        let text = block.split("\n```").next().unwrap();
        let name = text.lines().next().unwrap().trim_start_matches(['-', '#', ' ']);
        assert!(blocks.insert(name.to_owned(), text.to_owned()).is_none(), "two blocks are {name}");
    }
    blocks
}

/// What the queries give, by their names.
fn answers(python: &Path, folder: &Path, register: &str) -> Value {
    let asked = json!({ "register": register, "queries": blocks("sql") });
    let runner = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sql/run.py");
    let mut child = Command::new(python)
        .arg(runner)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(asked.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the queries cannot be run");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The rows of a report, in these columns.
fn reported(bench: &Bench, command: &str, columns: &[&str]) -> Vec<Vec<String>> {
    let out = bench.ok(&format!("{} -f csv --raw", command.strip_prefix("plaint ").unwrap()));
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let header = reader.headers().unwrap().clone();
    let place = |column: &&str| {
        let name = RENAMED.iter().find(|(ours, _)| ours == column).map_or(*column, |(_, name)| name);
        let found = header.iter().position(|key| key == *column || key == name);
        assert!(found.is_some(), "`{command}` has no column {column}: {header:?}");
        found.unwrap()
    };
    let places: Vec<usize> = columns.iter().map(place).collect();
    let row = |record: csv::StringRecord| places.iter().map(|place| record[*place].to_owned()).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn compare(bench: &Bench, answers: &Value, from: &str) {
    for (name, answer) in answers.as_object().unwrap() {
        let columns: Vec<&str> =
            answer["columns"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
        let given: Vec<Vec<String>> = serde_json::from_value(answer["rows"].clone()).unwrap();
        assert!(!given.is_empty(), "{name} gives nothing, so nothing is compared");
        if !name.starts_with("plaint ") {
            continue;
        }
        let expected = reported(bench, name, &columns);
        for (row, (given, expected)) in given.iter().zip(&expected).enumerate() {
            assert_eq!(given, expected, "{name}, {from}, row {row} of {columns:?}");
        }
        assert_eq!(given.len(), expected.len(), "{name}, {from}: as many rows");
    }
}

#[test]
#[expect(clippy::disallowed_macros, reason = "what is skipped is said on the test's standard error")]
fn the_documents_queries_give_what_the_reports_give() {
    let Some(python) = python() else {
        eprintln!("skipped: no Python with duckdb (name one by PLAINT_TEST_PYTHON)");
        return;
    };
    let bench = Bench::on(TODAY);
    bench.ok(INVENTED);
    bench.ok("export -o tables -f parquet");
    bench.ok("export -o tables -f csv");
    let register = blocks("python");
    let from_parquet = answers(&python, bench.path(), &register["DuckDB, Parquet"]);
    compare(&bench, &from_parquet, "from Parquet");
    let from_csv = answers(&python, bench.path(), &register["DuckDB, CSV"]);
    assert_eq!(from_parquet, from_csv);
}

#[test]
fn the_document_compares_every_measure() {
    let named: Vec<String> = blocks("sql").into_keys().collect();
    for report in
        ["timeliness", "volumes", "outcomes", "themes", "remedies", "learning", "refusals", "feedback", "returns"]
    {
        assert!(named.iter().any(|name| name.starts_with(&format!("plaint report {report} "))), "{report}");
    }
}
