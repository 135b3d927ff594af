//! How words and periods stand in the file, read into the policy's own types.

use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};

use crate::calendar::Period;
use crate::word::Word;

/// A value of a closed vocabulary, as its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ByWord<W>(pub(super) W);

impl<'de, W: Word> Deserialize<'de> for ByWord<W> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        W::from_word(&text).map(Self).map_err(D::Error::custom)
    }
}

/// A value that is read from its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct AsText<T>(pub(super) T, PhantomData<T>);

impl<'de, T: FromStr<Err: std::fmt::Display>> Deserialize<'de> for AsText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        T::from_str(&text).map(|value| Self(value, PhantomData)).map_err(D::Error::custom)
    }
}

/// A period, as `10wd`.
pub(super) type PeriodText = AsText<Period>;

#[cfg(test)]
mod schema {
    //! The same for the JSON Schema that editors use.

    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{ByWord, PeriodText, Word};

    impl<W: Word> JsonSchema for ByWord<W> {
        fn schema_name() -> Cow<'static, str> {
            W::WHAT.into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let words: Vec<&str> = W::ALL.iter().map(|value| value.word()).collect();
            json_schema!({ "type": "string", "enum": words })
        }
    }

    impl JsonSchema for PeriodText {
        fn schema_name() -> Cow<'static, str> {
            "period".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "type": "string",
                "pattern": "^[1-9][0-9]*(wd|d|w|m)$",
                "description": "A number and a unit: 10wd (working days), 14d (days), 8w (weeks), 6m (months)."
            })
        }
    }
}
