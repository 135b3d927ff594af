//! A spreadsheet and its mapping, to be brought in.

use std::fs;

use serde_json::Value;

use crate::support::Bench;

/// The headings that `MAPPING` names.
pub(crate) const HEADINGS: &str = "Ref,Received,Name,What,Service,How,Officer,Ack,New date,Told,Answered,Outcome,Asked,S2 ack,S2 answered,S2 outcome,Status,Closed,Why,Notes";

/// What they mean.
pub(crate) const MAPPING: &str = r#"{
  "format": 1,
  "dates": "day-first",
  "policies": [
    { "from": "2020-01-01", "policy": "wdh-2022" },
    { "from": "2024-04-01", "policy": "hos-code-2024" }
  ],
  "case": {
    "reference": "Ref", "received": "Received", "complainant": "Name", "summary": "What", "service": "Service",
    "channel": "How", "handler": { "column": "Officer", "otherwise": "Complaints team" },
    "status": "Status", "closed": "Closed", "closed_because": "Why", "note": ["Notes"]
  },
  "stages": [
    { "stage": "stage-1", "acknowledged": "Ack", "extended_to": "New date", "extended_on": "Told",
      "answered": "Answered", "outcome": "Outcome" },
    { "stage": "stage-2", "asked": "Asked", "acknowledged": "S2 ack", "answered": "S2 answered",
      "outcome": "S2 outcome" }
  ],
  "values": { "outcome": { "Part upheld": "partly-upheld", "tbc": "" }, "channel": { "Telephone": "phone" } }
}"#;

/// A bench of that day, with the mapping as `m.json`.
pub(crate) fn bench() -> Bench {
    let bench = Bench::on("2026-11-27");
    fs::write(bench.path().join("m.json"), MAPPING).unwrap();
    bench
}

/// A row of `HEADINGS`: cells by their headings.
pub(crate) fn row(cells: &[(&str, &str)]) -> String {
    let known: Vec<&str> = HEADINGS.split(',').collect();
    for (heading, _) in cells {
        assert!(known.contains(heading), "{heading}");
    }
    let cell = |heading: &&str| cells.iter().find(|(named, _)| named == heading).map_or("", |(_, cell)| *cell);
    known.iter().map(|heading| format!("\"{}\"", cell(heading))).collect::<Vec<_>>().join(",")
}

/// Writes the file `s.csv` of these rows.
pub(crate) fn sheet(bench: &Bench, rows: &[String]) {
    fs::write(bench.path().join("s.csv"), format!("{HEADINGS}\n{}\n", rows.join("\n"))).unwrap();
}

/// What a dry run of `s.csv` finds.
#[track_caller]
pub(crate) fn found(bench: &Bench) -> Value {
    bench.json("import s.csv --mapping m.json --dry-run --quiet")
}

/// The troubles of a dry run, each as its row, its column and its word.
#[track_caller]
pub(crate) fn troubles(bench: &Bench) -> Vec<(u64, String, String)> {
    let found = found(bench);
    let word = |trouble: &Value, key: &str| trouble[key].as_str().unwrap_or_default().to_owned();
    let troubles = found["troubles"].as_array().unwrap().iter();
    troubles.map(|one| (one["row"].as_u64().unwrap(), word(one, "column"), word(one, "trouble"))).collect()
}

/// How many cases the store holds.
pub(crate) fn cases(bench: &Bench) -> usize {
    bench.json("list")["cases"].as_array().unwrap().len()
}
