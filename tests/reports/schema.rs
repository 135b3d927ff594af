//! The shipped definitions against the JSON Schema that stands beside them for editors.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::shipped;
use crate::support::Bench;

const SCHEMA: &str = include_str!("../../reports/report.schema.json");

fn schema() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap()
}

/// Where the schema finds something wrong.
fn faults(definition: &Value) -> Vec<String> {
    schema().iter_errors(definition).map(|error| error.instance_path().to_string()).collect()
}

/// One that uses every key.
fn whole() -> Value {
    json!({
        "$schema": "report.schema.json", "format": 1, "title": "Late", "says": "What is late.", "report": "overdue",
        "filters": { "service": ["damp", "repairs"], "status": "open" }, "period": { "year": 2026 },
        "options": { "within": "10wd" }, "where": [{ "key": "clock", "one_of": ["respond", 5] }, { "key": "handler", "empty": true }],
        "columns": [{ "key": "case" }, { "key": "due", "title": "By" }],
        "sort": [{ "by": "due", "order": "descending" }], "output": "csv"
    })
}

#[test]
fn every_definition_is_of_the_schema() {
    let bench = Bench::on("2026-11-23");
    assert_eq!(bench.ok("report schema"), SCHEMA);
    for name in shipped() {
        let definition = serde_json::from_str(&bench.ok(&format!("report show {name} -f json"))).unwrap();
        assert_eq!(faults(&definition), [""; 0], "{name}");
    }
    assert_eq!(faults(&whole()), [""; 0]);
}

#[test]
fn a_slip_of_the_pen_is_not_of_the_schema() {
    for (place, value) in [
        ("/period", json!("last-qarter")),
        ("/period", json!({ "quater": "2026-Q3" })),
        ("/filters/service", json!([])),
        ("/filters/service", json!({})),
        ("/columns/0", json!("case")),
        ("/columns/0", json!({ "key": "case", "heading": "Case" })),
        ("/sort/0/order", json!("down")),
        ("/where/0", json!({ "one_of": ["respond"] })),
        ("/title", json!(5)),
    ] {
        let mut definition = whole();
        *definition.pointer_mut(place).unwrap() = value.clone();
        let faults = faults(&definition);
        assert!(faults.len() == 1 && faults[0].starts_with(place), "{place} {value}: {faults:?}");
    }
    let mut definition = whole();
    definition["colums"] = json!([]);
    assert_eq!(faults(&definition), [""]);
}
