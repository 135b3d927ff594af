//! Whether a file has its lists where lists belong, and is of a format that is known, without keeping any of it.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::FileKind;

/// Whether it does. What is wrong with one that does not is for `parse` to find.
pub(super) fn is_plain(text: &str, kind: &FileKind) -> bool {
    let mut from = serde_json::Deserializer::from_str(text);
    Walk { kind, list: false, top: true }.deserialize(&mut from).is_ok()
}

/// A walk over one value.
#[derive(Clone, Copy)]
struct Walk<'k> {
    kind: &'k FileKind,
    /// Whether it may be a list.
    list: bool,
    /// Whether it is the whole file.
    top: bool,
}

/// A key, as it stands in the text where it can.
#[derive(Deserialize)]
struct Key<'t>(#[serde(borrow)] Cow<'t, str>);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.what)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(Key(key)) = map.next_key()? {
            let key = key.as_ref();
            if self.top && key == "format" {
                if map.next_value::<u64>()? > u64::from(self.kind.format) {
                    return Err(de::Error::custom("of a newer format"));
                }
            } else if self.kind.free.contains(&key) {
                map.next_value::<IgnoredAny>()?;
            } else {
                map.next_value_seed(Walk { list: self.kind.lists.contains(&key), top: false, ..self })?;
            }
        }
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<(), S::Error> {
        if !self.list {
            return Err(de::Error::custom("a list where none belongs"));
        }
        while list.next_element_seed(Walk { list: false, top: false, ..self })?.is_some() {}
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
