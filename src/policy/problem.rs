//! What is wrong with a file that people write, and where.

use std::fmt;
use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A step down into the file's JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

/// A place in the file: `stages[0].limits[1].period`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place(Vec<Segment>);

impl Place {
    /// The place of `key` in the object here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut segments = self.0.clone();
        segments.push(Segment::Key(key.to_owned()));
        Self(segments)
    }

    /// The place of the element `index` (from 0) of the array here.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut segments = self.0.clone();
        segments.push(Segment::Index(index));
        Self(segments)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if depth == 0 => f.write_str(key)?,
                Segment::Key(key) => write!(f, ".{key}")?,
                Segment::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// One thing wrong with a file: a policy, or another that people write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: bytes of the file's text.
    pub span: Range<usize>,
    /// Where, as a path; empty where the text is not JSON at all.
    pub place: Place,
    /// What is wrong, and what was expected.
    pub says: String,
}

impl Problem {
    /// What is wrong at a place of the file's text.
    pub fn at(text: &str, place: Place, says: String) -> Self {
        Self { span: span_of(text, &place), place, says }
    }

    /// The line of the file's text on which it begins, from 1.
    pub fn line(&self, text: &str) -> usize {
        text.bytes().take(self.span.start).filter(|byte| *byte == b'\n').count() + 1
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place == Place::default() {
            return f.write_str(&self.says);
        }
        write!(f, "{}: {}", self.place, self.says)
    }
}

/// The bytes of `text` that hold `place`, cut to their first line; the deepest part of it that is there.
pub fn span_of(text: &str, place: &Place) -> Range<usize> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    let Some(root) = parsed.ok().and_then(|parsed| parsed.value) else { return 0..0 };
    let mut value = &root;
    let mut range = value.range();
    for segment in &place.0 {
        let found = match (segment, value) {
            (Segment::Key(key), Value::Object(object)) => {
                // The last of that name: the first is no fault where one stands twice.
                let found = object.properties.iter().rfind(|found| found.name.as_str() == key);
                found.map(|found| (&found.value, found.range))
            }
            (Segment::Index(index), Value::Array(array)) => {
                array.elements.get(*index).map(|found| (found, found.range()))
            }
            _ => None,
        };
        let Some((inner, whole)) = found else { break };
        value = inner;
        range = whole;
    }
    first_line(text, range.start..range.end)
}

fn first_line(text: &str, span: Range<usize>) -> Range<usize> {
    let line = text.get(span.clone()).and_then(|part| part.lines().next()).unwrap_or_default();
    span.start..span.start + line.trim_end().len().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_bytes_of_a_place() {
        let text = r#"{"stages": [{"limits": [1, {"period": "5wd"}]}]}"#;
        let place = Place::default().key("stages").index(0).key("limits").index(1).key("period");
        assert_eq!(place.to_string(), "stages[0].limits[1].period");
        assert_eq!(&text[span_of(text, &place)], r#""period": "5wd""#);
    }

    #[test]
    fn a_place_that_is_not_there_is_the_part_that_is() {
        let text = r#"{"stages": [1]}"#;
        let place = Place::default().key("stages").index(7);
        assert_eq!(&text[span_of(text, &place)], r#""stages": [1]"#);
    }
}
