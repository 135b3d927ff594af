//! One value of an event changed, by the name under which the journal has it.

use serde_json::{Map, Value};
use thiserror::Error;

use super::event::{EventRecord, words};
use super::personal::PersonalRecord;
use crate::case::{CaseRef, Event};

/// Values that stand for something else than themselves, or on which later entries rely.
const FIXED: [&str; 9] = ["type", "case", "policy", "number", "remedies_offered", "entry", "sha256", "from", "to"];

/// The words that no event has of its own.
const NOT_THE_EVENTS: [&str; 6] = ["salt", "note", "override_reason", "correction_reason", "remedies", "actions"];

/// Why a value cannot be changed so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotAmend {
    /// The event has no value of that name.
    #[error("the entry has no {field}: it has {}", known.join(", "))]
    NoSuchField {
        /// The name.
        field: String,
        /// Those that it has.
        known: Vec<String>,
    },
    /// The value is not one that can be there. What was given is left out: it may be personal.
    #[error("that is no value for {0}: values stand as in the journal, days as 2026-05-01, yes or no")]
    Value(String),
}

/// Whether the verb that records such an event does not go without those words.
fn is_needed(event: &Event, field: &str) -> bool {
    match event {
        Event::Logged(_) => field == "summary",
        Event::Extended(_) | Event::Flagged(_) => field == "reason",
        Event::EvidenceFiled(_) => field == "item",
        Event::PointRaised(_) => field == "point",
        Event::ActionSet(_) => field == "action",
        Event::RemedyOffered(_) => field == "remedy",
        _ => false,
    }
}

/// The event with one value changed; an empty one is taken out, where the event can do without.
///
/// # Errors
/// When the event has no such value, or it cannot be that.
pub fn amended(case: &CaseRef, event: &Event, field: &str, value: &str) -> Result<Event, CannotAmend> {
    let bad = || CannotAmend::Value(field.to_owned());
    let record = serde_json::to_value(EventRecord::write(case, event)).map_err(|_| bad())?;
    let Value::Object(record) = record else { return Err(bad()) };
    let mut personal = PersonalRecord::default();
    words(event, &mut personal);
    let personal = serde_json::to_value(&personal).map_err(|_| bad())?;
    let Value::Object(personal) = personal else { return Err(bad()) };
    let plain = |name: &String| {
        let single = !record.get(name).is_some_and(|value| value.is_array() || value.is_object());
        single && !FIXED.contains(&name.as_str())
    };
    if record.contains_key(field) && plain(&field.to_owned()) {
        if !value.is_empty() && (value.trim() != value || value.len() > 200 || value.chars().any(char::is_control)) {
            return Err(bad());
        }
        let found = candidates(value).into_iter().find_map(|candidate| {
            let mut record = record.clone();
            record.insert(field.to_owned(), candidate);
            read(case, record, personal.clone())
        });
        return found.ok_or_else(bad);
    }
    let no_such = || {
        let own = record.keys().filter(|name| plain(name)).cloned();
        let of_words = personal.keys().filter(|name| !NOT_THE_EVENTS.contains(&name.as_str())).cloned();
        CannotAmend::NoSuchField { field: field.to_owned(), known: own.chain(of_words).collect() }
    };
    // Some values are left out of the line where they say nothing: they can be added.
    let added = candidates(value).into_iter().filter(|_| plain(&field.to_owned())).find_map(|candidate| {
        let mut record = record.clone();
        record.insert(field.to_owned(), candidate);
        read(case, record, personal.clone())
    });
    if let Some(added) = added {
        return Ok(added);
    }
    if value.is_empty() && is_needed(event, field) {
        return Err(bad());
    }
    if NOT_THE_EVENTS.contains(&field) {
        return Err(no_such());
    }
    let mut changed = personal.clone();
    if value.is_empty() {
        changed.remove(field);
    } else {
        changed.insert(field.to_owned(), Value::String(value.to_owned()));
    }
    let found = read(case, record.clone(), changed).ok_or_else(no_such)?;
    // A word that the event does not have is read and forgotten: that must not pass for a change.
    let mut kept = PersonalRecord::default();
    words(&found, &mut kept);
    let kept = serde_json::to_value(&kept).map_err(|_| bad())?;
    let there = kept.get(field).and_then(Value::as_str).unwrap_or_default();
    if there == value { Ok(found) } else { Err(no_such()) }
}

/// The value of that name, as it stands; none where there is none.
pub fn value_of(case: &CaseRef, event: &Event, field: &str) -> Option<String> {
    let record = serde_json::to_value(EventRecord::write(case, event)).ok()?;
    let mut personal = PersonalRecord::default();
    words(event, &mut personal);
    let personal = serde_json::to_value(&personal).ok()?;
    match record.get(field).or_else(|| personal.get(field))? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        other => Some(other.to_string()),
    }
}

/// What a text given can mean: a word first, then a number, yes or no, or nothing.
fn candidates(value: &str) -> Vec<Value> {
    let mut candidates = Vec::new();
    if value.is_empty() {
        candidates.push(Value::Null);
        return candidates;
    }
    candidates.push(Value::String(value.to_owned()));
    candidates.extend(value.parse::<u32>().ok().map(Value::from));
    match value {
        "yes" | "true" => candidates.push(Value::Bool(true)),
        "no" | "false" => candidates.push(Value::Bool(false)),
        _ => {}
    }
    candidates
}

fn read(case: &CaseRef, record: Map<String, Value>, personal: Map<String, Value>) -> Option<Event> {
    let record: EventRecord = serde_json::from_value(Value::Object(record)).ok()?;
    let personal: PersonalRecord = serde_json::from_value(Value::Object(personal)).ok()?;
    record.read(case, personal).ok()
}
