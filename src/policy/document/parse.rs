//! From a file's bytes to its document, saying where it goes wrong.

use serde_json::Value;

use super::{Document, FORMAT};
use crate::policy::{Place, Problem, span_of};

/// A policy file is a few dozen kilobytes; one of a megabyte is some other file.
const LARGEST: usize = 1 << 20;

pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Problem> {
    let at = |span, says: String| Problem { span, place: Place::default(), says };
    if bytes.len() > LARGEST {
        return Err(at(0..0, format!("{} bytes: expected a policy file of at most {LARGEST}", bytes.len())));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let from = error.valid_up_to();
        at(from..from + '\u{fffd}'.len_utf8(), "not UTF-8 text".to_owned())
    })?;
    if text.starts_with('\u{feff}') {
        let says = "begins with a byte order mark: save it as UTF-8 without one".to_owned();
        return Err(at(0..'\u{feff}'.len_utf8(), says));
    }
    Ok(text)
}

pub(super) fn parse(text: &str) -> Result<Document, Problem> {
    // The whole text first: it bounds the nesting before the spans are looked up.
    let value: Value = serde_json::from_str(text).map_err(|error| syntax(text, &error))?;
    if let Some(format) = value.get("format").and_then(Value::as_u64).filter(|format| *format > u64::from(FORMAT)) {
        let place = Place::default().key("format");
        let says = format!("format {format}: written for a newer plaint, this one reads format {FORMAT}");
        return Err(Problem { span: span_of(text, &place), place, says });
    }
    let list = misplaced_list(&value, &Place::default()).map(|place| {
        let says = "a list: expected an object".to_owned();
        Problem { span: span_of(text, &place), place, says }
    });
    let deserializer = &mut serde_json::Deserializer::from_str(text);
    let document = serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let message = error.inner().to_string();
        let list = list.clone().filter(|_| message.starts_with("invalid length"));
        list.unwrap_or_else(|| misfit(text, error.path(), &message))
    })?;
    list.map_or(Ok(document), Err)
}

fn misfit(text: &str, path: &serde_path_to_error::Path, message: &str) -> Problem {
    let mut place = place_of(path);
    if let Some(key) = duplicated(message) {
        place = place.key(key);
    }
    Problem { span: span_of(text, &place), place, says: without_position(message) }
}

/// The keys that hold lists. Elsewhere a list would be taken for an object whose keys are left out.
const LISTS: [&str; 15] = [
    "calendars",
    "outcomes",
    "signposted_at",
    "exclusions",
    "escalation_declined",
    "stages",
    "entered",
    "limits",
    "met_by",
    "letters",
    "covers",
    "pausing",
    "seats",
    "requirements",
    "reviews",
];

fn misplaced_list(value: &Value, here: &Place) -> Option<Place> {
    match value {
        Value::Array(_) => Some(here.clone()),
        Value::Object(keys) => keys.iter().find_map(|(key, value)| {
            let here = here.key(key);
            match value {
                Value::Array(values) if LISTS.contains(&key.as_str()) => {
                    let mut values = values.iter().enumerate();
                    values.find_map(|(number, value)| misplaced_list(value, &here.index(number)))
                }
                value => misplaced_list(value, &here),
            }
        }),
        _ => None,
    }
}

fn syntax(text: &str, error: &serde_json::Error) -> Problem {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let mut start = (before + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = start + text[start..].chars().next().map_or(0, char::len_utf8);
    Problem {
        span: start..end,
        place: Place::default(),
        says: format!("not JSON: {}", without_position(&error.to_string())),
    }
}

/// The key that stands twice, where that is what the message says.
fn duplicated(message: &str) -> Option<&str> {
    message.strip_prefix("duplicate field `")?.split('`').next()
}

/// `serde_json` ends its messages with the position, which the caret shows better.
fn without_position(message: &str) -> String {
    message.split(" at line ").next().unwrap_or(message).to_owned()
}

fn place_of(path: &serde_path_to_error::Path) -> Place {
    use serde_path_to_error::Segment;
    path.iter().fold(Place::default(), |place, segment| match segment {
        Segment::Seq { index } => place.index(*index),
        Segment::Map { key } => place.key(key),
        Segment::Enum { variant } => place.key(variant),
        Segment::Unknown => place,
    })
}
