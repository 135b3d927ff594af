//! What a definition gives a filter or an option: as a word or a number, as several, or as a plain yes.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The value of a filter or an option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// One value or several, at least one, as the command line has them.
    Values(Vec<String>),
    /// Given, or not, without a value.
    Flag(bool),
}

/// A word, a number, or true or false, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written(pub(super) String);

struct OneValue;

impl Visitor<'_> for OneValue {
    type Value = Written;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word, a number, or true or false")
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Written, E> {
        Ok(Written(yes.to_string()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Written, E> {
        Ok(Written(text.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Written, E> {
        Ok(Written(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Written, E> {
        Ok(Written(number.to_string()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Written, E> {
        Ok(Written(number.to_string()))
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word, a number, a list of them, or true")
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Given, E> {
        Ok(Given::Flag(yes))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Given, E> {
        OneValue.visit_str(text).map(one)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        OneValue.visit_u64(number).map(one)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Given, E> {
        OneValue.visit_i64(number).map(one)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Given, E> {
        OneValue.visit_f64(number).map(one)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        let mut values = Vec::new();
        while let Some(Written(value)) = list.next_element()? {
            values.push(value);
        }
        if values.is_empty() {
            return Err(A::Error::custom("an empty list: name at least one, or leave it out"));
        }
        Ok(Given::Values(values))
    }
}

fn one(value: Written) -> Given {
    Given::Values(vec![value.0])
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct ByName;

impl<'de> Visitor<'de> for ByName {
    type Value = BTreeMap<String, Given>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of options and their values")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values = BTreeMap::new();
        while let Some((name, value)) = map.next_entry::<String, Given>()? {
            if values.contains_key(&name) {
                return Err(A::Error::custom(format!("duplicate field `{name}`")));
            }
            values.insert(name, value);
        }
        Ok(values)
    }
}

/// Values by name, each name once.
pub(super) fn by_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Given>, D::Error> {
    deserializer.deserialize_map(ByName)
}

#[cfg(test)]
mod schema {
    //! The same for the JSON Schema that editors use.

    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Given, Written};

    impl JsonSchema for Written {
        fn schema_name() -> Cow<'static, str> {
            "value".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": ["string", "number", "boolean"] })
        }
    }

    impl JsonSchema for Given {
        fn schema_name() -> Cow<'static, str> {
            "values".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": ["string", "number", "boolean", "array"],
                "items": { "type": ["string", "number"] },
                "minItems": 1
            })
        }
    }
}
