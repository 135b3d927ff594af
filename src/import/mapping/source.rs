//! Where a value comes from: a column, and what stands for a blank cell.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// A column, what is meant where its cell is blank, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::import) struct Source {
    column: Option<String>,
    otherwise: Option<String>,
}

impl Source {
    /// The heading of its column.
    pub(in crate::import) fn heading(&self) -> Option<&str> {
        self.column.as_deref()
    }

    /// What is meant where the cell is blank.
    pub(in crate::import) fn otherwise(&self) -> Option<&str> {
        self.otherwise.as_deref()
    }
}

struct AColumn;

impl<'de> Visitor<'de> for AColumn {
    type Value = Source;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the heading of a column, or an object with column and otherwise")
    }

    fn visit_str<E: Error>(self, heading: &str) -> Result<Source, E> {
        Ok(Source { column: Some(heading.to_owned()), otherwise: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Source, A::Error> {
        let mut source = Source::default();
        while let Some(key) = map.next_key::<String>()? {
            let place = match key.as_str() {
                "column" => &mut source.column,
                "otherwise" => &mut source.otherwise,
                _ => return Err(A::Error::unknown_field(&key, &["column", "otherwise"])),
            };
            if place.replace(map.next_value()?).is_some() {
                return Err(A::Error::custom(format!("duplicate field `{key}`")));
            }
        }
        if source == Source::default() {
            return Err(A::Error::custom("an empty object: give column, otherwise, or both"));
        }
        Ok(source)
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AColumn)
    }
}
