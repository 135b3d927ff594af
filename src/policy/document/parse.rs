//! From a file's bytes to its document, saying where it goes wrong.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::plain::is_plain;
use crate::policy::{Place, Problem, span_of};

/// A file that people write is a few dozen kilobytes; one of a megabyte is some other file.
const LARGEST: usize = 1 << 20;

/// A kind of file that people write in JSON.
#[derive(Debug, Clone, Copy)]
pub struct FileKind {
    /// What it is, as a message says it: `a policy file`.
    pub what: &'static str,
    /// The newest format of it that this program reads.
    pub format: u32,
    /// The keys that hold lists. Elsewhere a list would be taken for an object whose keys are left out.
    pub lists: &'static [&'static str],
    /// The keys whose values are as the reader of each of them says, lists or not.
    pub free: &'static [&'static str],
}

fn text_of<'b>(bytes: &'b [u8], kind: &FileKind) -> Result<&'b str, Problem> {
    let at = |span, says: String| Problem { span, place: Place::default(), says };
    if bytes.len() > LARGEST {
        let says = format!("{} bytes: expected {} of at most {LARGEST}", bytes.len(), kind.what);
        return Err(at(0..0, says));
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

fn parse<D: DeserializeOwned>(text: &str, kind: &FileKind) -> Result<D, Problem> {
    match serde_json::from_str(text) {
        Ok(document) if is_plain(text, kind) => Ok(document),
        _ => faulty(text, kind),
    }
}

/// The same, looking for what is wrong with it.
fn faulty<D: DeserializeOwned>(text: &str, kind: &FileKind) -> Result<D, Problem> {
    // The whole text first: it bounds the nesting before the spans are looked up.
    let value: Value = serde_json::from_str(text).map_err(|error| syntax(text, &error))?;
    let newest = u64::from(kind.format);
    if let Some(format) = value.get("format").and_then(Value::as_u64).filter(|format| *format > newest) {
        let place = Place::default().key("format");
        let says = format!("format {format}: written for a newer plaint, this one reads format {newest}");
        return Err(Problem { span: span_of(text, &place), place, says });
    }
    let list = misplaced_list(&value, &Place::default(), kind).map(|place| {
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

/// The document of that kind that a file's bytes hold, with their text.
///
/// # Errors
/// The first thing that is wrong with it, with its place in the text.
pub fn read_file_of<'b, D: DeserializeOwned>(bytes: &'b [u8], kind: &FileKind) -> Result<(&'b str, D), Problem> {
    let text = text_of(bytes, kind)?;
    Ok((text, parse(text, kind)?))
}

fn misfit(text: &str, path: &serde_path_to_error::Path, message: &str) -> Problem {
    let mut place = place_of(path);
    if let Some(key) = duplicated(message) {
        place = place.key(key);
    }
    Problem { span: span_of(text, &place), place, says: without_position(message) }
}

fn misplaced_list(value: &Value, here: &Place, kind: &FileKind) -> Option<Place> {
    match value {
        Value::Array(_) => Some(here.clone()),
        Value::Object(keys) => {
            keys.iter().filter(|(key, _)| !kind.free.contains(&key.as_str())).find_map(|(key, value)| {
                let here = here.key(key);
                match value {
                    Value::Array(values) if kind.lists.contains(&key.as_str()) => {
                        let mut values = values.iter().enumerate();
                        values.find_map(|(number, value)| misplaced_list(value, &here.index(number), kind))
                    }
                    value => misplaced_list(value, &here, kind),
                }
            })
        }
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
