//! Every shipped definition, in every format there is.

use std::fs;

use plaint::Word;
use plaint::output::Format;

use crate::support::Bench;
use crate::{demo, shipped};

fn file(name: &str) -> String {
    fs::read_to_string(format!("{}/reports/{name}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Each runs on a store, in each format, with the columns that its file names, in that order.
#[test]
fn each_runs_in_every_format() {
    let bench = demo();
    for name in shipped() {
        for format in Format::ALL {
            let ran = bench.run(&format!("report {name} -f {format} -o out.bin --quiet"));
            // A calendar is of due dates, and not every report has some; the tables of `export` alone have types.
            let cannot = match format {
                Format::Ics => ran.err.contains("no due dates"),
                Format::Parquet => ran.err.contains("plaint export"),
                _ => false,
            };
            assert!(ran.code == 0 || cannot && ran.code == 2, "{name} -f {format}: {}", ran.err);
        }
        let defined: serde_json::Value = serde_json::from_str(&file(&name)).unwrap();
        let csv = bench.ok(&format!("report {name} -f csv --quiet"));
        if let Some(columns) = defined["columns"].as_array() {
            let keys: Vec<&str> = columns.iter().map(|column| column["key"].as_str().unwrap()).collect();
            assert_eq!(csv.lines().next().unwrap(), keys.join(","), "{name}");
            let json = bench.json(&format!("report {name}"));
            assert_eq!((&json["schema"], &json["report"]), (&"plaint.report/1".into(), &name.as_str().into()));
            let rows = json["rows"].as_array().unwrap();
            assert_eq!(rows.len() + 1, csv.lines().count(), "{name}");
            for row in rows {
                assert_eq!(row.as_object().unwrap().keys().collect::<Vec<_>>(), keys, "{name}");
            }
        }
    }
}

/// On a store without a case, and at the turn of a financial year.
#[test]
fn each_runs_on_any_day_and_on_no_case() {
    let mut bench = Bench::on("2026-04-01");
    bench.ok("init");
    for day in ["2026-04-01", "2026-12-31", "2027-03-31"] {
        bench.day(day);
        for name in shipped() {
            assert!(bench.json(&format!("report {name}"))["rows"].is_array() || name.contains("list"), "{name}");
        }
    }
}

#[test]
fn each_is_listed_shown_and_sound() {
    let bench = Bench::on("2026-11-23");
    let listed = bench.json("report list");
    let listed = listed["reports"].as_array().unwrap();
    for name in shipped() {
        let row = listed.iter().find(|row| row["report"] == name.as_str()).unwrap();
        assert_eq!((&row["from"], &row["overrides"]), (&"shipped".into(), &false.into()), "{name}");
        assert!(bench.ok(&format!("report show {name}")).starts_with(&format!("{name} (shipped): ")));
        // The exact file, to be changed and kept.
        let text = bench.ok(&format!("report show {name} -f json"));
        assert_eq!(text, file(&name));
        fs::write(bench.path().join(format!("{name}.json")), text).unwrap();
        let ran = bench.run(&format!("report check {name}.json"));
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{name}");
    }
}

/// The built-in ones are listed and shown the same way, each with its columns.
#[test]
fn each_built_in_report_is_listed_and_shown() {
    let bench = Bench::on("2026-11-23");
    let listed = bench.json("report list");
    let built_in = listed["reports"].as_array().unwrap().iter().filter(|row| row["from"] == "built-in");
    let names: Vec<&str> = built_in.map(|row| row["report"].as_str().unwrap()).collect();
    assert!(names.len() >= 9, "{names:?}");
    for name in names {
        let shown = bench.ok(&format!("report show {name}"));
        assert!(shown.starts_with(&format!("{name} (built-in): ")) && shown.contains("Columns"), "{shown}");
    }
    assert!(bench.ok("report show register").contains("case, policy, edition, received, logged"));
    assert!(bench.ok("report show sample").contains("case, policy, stage, answered"));
}

/// A shipped name never hides a built-in report, nor a word that follows `report`.
#[test]
fn no_shipped_name_is_taken() {
    let bench = Bench::on("2026-11-23");
    for name in shipped() {
        assert_eq!(bench.ok("report list -f csv").matches(&format!("\n{name},")).count(), 1, "{name}");
    }
}
