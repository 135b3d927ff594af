//! The policy files against the JSON Schema that stands beside them for editors.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};

fn root(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn schema() -> Validator {
    jsonschema::validator_for(&read(&root("policies/policy.schema.json"))).unwrap()
}

/// The policies of a folder.
fn policies(folder: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(root(folder)).unwrap().map(|file| file.unwrap().path());
    let mut policies: Vec<PathBuf> = files.filter(|path| !path.ends_with("policy.schema.json")).collect();
    policies.sort();
    policies
}

/// What the schema finds wrong: where, and what.
fn faults(policy: &Value) -> Vec<String> {
    schema().iter_errors(policy).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn every_policy_is_of_the_schema() {
    let shipped = policies("policies");
    assert_eq!(shipped.len(), 16, "{shipped:?}");
    let fixtures = policies("tests/fixtures/policies");
    assert_eq!(fixtures.len(), 2, "{fixtures:?}");
    for path in shipped.iter().chain(&fixtures) {
        assert_eq!(faults(&read(path)), [""; 0], "{}", path.display());
    }
}

/// A key the schema does not know is a slip of the pen, at any depth.
#[test]
fn an_unknown_key_is_not_of_the_schema() {
    let sound = read(&root("tests/fixtures/policies/ours.json"));
    for place in ["", "/outcomes/0", "/stages/0", "/stages/0/limits/0", "/stages/0/limits/0/starts"] {
        let mut policy = sound.clone();
        policy.pointer_mut(place).unwrap()["perid"] = json!("5wd");
        let expected = format!("{place}: Additional properties are not allowed ('perid' was unexpected)");
        assert_eq!(faults(&policy), [expected]);
    }
}

/// A word that is not in a vocabulary, and a period that is none.
#[test]
fn an_unknown_word_is_not_of_the_schema() {
    let sound = read(&root("tests/fixtures/policies/ours.json"));
    for (place, value) in [
        ("/stages/0/limits/0/starts/at", json!("recieved")),
        ("/stages/0/limits/0/period", json!("5 days")),
        ("/stages/0/limits/0/period", json!("0wd")),
        ("/stages/0/limits/0/kind", json!("target")),
        ("/calendars/0", json!("wales")),
        ("/stages/0/limits", json!({})),
    ] {
        let mut policy = sound.clone();
        *policy.pointer_mut(place).unwrap() = value;
        let faults = faults(&policy);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with(&format!("{place}: ")), "{faults:?}");
    }
}

/// The clause is required of every stage and limit.
#[test]
fn a_missing_clause_is_not_of_the_schema() {
    let sound = read(&root("tests/fixtures/policies/ours.json"));
    for place in ["/stages/0", "/stages/0/limits/0", "/stages/0/limits/1"] {
        let mut policy = sound.clone();
        policy.pointer_mut(place).unwrap().as_object_mut().unwrap().remove("authority").unwrap();
        assert_eq!(faults(&policy), [format!("{place}: \"authority\" is a required property")]);
    }
}

/// An optional part is there whole or not at all: without its clause, or with a key too many, it is neither.
#[test]
fn half_an_extension_is_not_of_the_schema() {
    let sound = read(&root("tests/fixtures/policies/ours.json"));
    let place = "/stages/0/limits/1/extension";
    for extension in [
        json!({ "up_to_in_total": "20wd" }),
        json!({ "authority": "2.3", "perid": "5wd" }),
        json!({ "authority": "2.3", "beyond": "sometimes" }),
    ] {
        let mut policy = sound.clone();
        *policy.pointer_mut(place).unwrap() = extension.clone();
        let neither = "is not valid under any of the schemas listed in the 'anyOf' keyword";
        assert_eq!(faults(&policy), [format!("{place}: {extension} {neither}")]);
    }
}
