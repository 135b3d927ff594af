//! How a value of the domain stands in a journal, and back.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, SecondsFormat, Utc};
use serde::de::{self, DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};

use crate::calendar::iso_date;
use crate::case::{CaseRef, Handler, Money};
use crate::policy::StageName;
use crate::store::{Damage, Digest};
use crate::word::Word;

/// A value that a journal can hold.
pub(super) trait Field: Sized {
    /// As the line has it.
    type Raw: Serialize + DeserializeOwned;

    /// The value as the line has it.
    fn write(&self) -> Self::Raw;

    /// The value that the line has, if it is one.
    fn read(raw: Self::Raw) -> Result<Self, Damage>;
}

/// Values that stand as they are.
macro_rules! as_it_is {
    ($($type:ty),+) => {
        $(impl Field for $type {
            type Raw = Self;

            fn write(&self) -> Self {
                self.clone()
            }

            fn read(raw: Self) -> Result<Self, Damage> {
                Ok(raw)
            }
        })+
    };
}

as_it_is!(bool, u32, String);

/// What a line has as a text that says something closer: a word, a date.
pub(super) trait Said: Clone {
    /// The text.
    fn text(&self) -> Cow<'static, str>;

    /// What the text says; what it should have said where it says none.
    fn of(text: &str) -> Result<Self, &'static str>;
}

/// Such a text. Whatever it says, its shape is right: what it says is asked for later, so that nothing need be kept of
/// the text itself.
pub(super) struct Text<S>(Result<S, &'static str>);

impl<S> Text<S> {
    /// What it says, if it does.
    pub(super) fn said(&self) -> Option<&S> {
        self.0.as_ref().ok()
    }
}

impl<S: Said> Serialize for Text<S> {
    fn serialize<T: Serializer>(&self, to: T) -> Result<T::Ok, T::Error> {
        match &self.0 {
            Ok(said) => to.serialize_str(&said.text()),
            Err(what) => Err(ser::Error::custom(format!("not {what}"))),
        }
    }
}

impl<'de, S: Said> Deserialize<'de> for Text<S> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(TextOf(PhantomData))
    }
}

struct TextOf<S>(PhantomData<S>);

impl<S: Said> Visitor<'_> for TextOf<S> {
    type Value = Text<S>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(S::of(text)))
    }
}

impl<S: Said> Field for S {
    type Raw = Text<S>;

    fn write(&self) -> Text<S> {
        Text(Ok(self.clone()))
    }

    fn read(raw: Text<S>) -> Result<Self, Damage> {
        raw.0.map_err(Damage::Value)
    }
}

impl<W: Word> Said for W {
    fn text(&self) -> Cow<'static, str> {
        self.word().into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        Self::from_word(text).map_err(|unknown| unknown.what)
    }
}

impl Said for NaiveDate {
    fn text(&self) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        // As it is always written; whatever else the library takes for a date is taken, too.
        let date: Option<Self> = iso_date(text).or_else(|| text.parse().ok());
        date.filter(|date| (1900..2200).contains(&date.year())).ok_or("a date")
    }
}

impl Said for DateTime<Utc> {
    fn text(&self) -> Cow<'static, str> {
        self.to_rfc3339_opts(SecondsFormat::Secs, true).into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        let any = || DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.with_timezone(&Utc));
        plain_instant(text).or_else(any).ok_or("an instant")
    }
}

/// An instant of twenty characters, `2026-05-05T09:12:44Z`.
fn plain_instant(text: &str) -> Option<DateTime<Utc>> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let two = |from: usize| -> Option<u32> {
        let digits = time.as_bytes().get(from..from + 2)?;
        digits.iter().all(u8::is_ascii_digit).then(|| u32::from(digits[0] - b'0') * 10 + u32::from(digits[1] - b'0'))
    };
    let [_, _, b':', _, _, b':', _, _] = time.as_bytes() else { return None };
    let time = NaiveTime::from_hms_opt(two(0)?, two(3)?, two(6)?)?;
    Some(iso_date(date)?.and_time(time).and_utc())
}

impl Said for Digest {
    fn text(&self) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        Self::read(text).ok_or("a digest")
    }
}

impl Said for CaseRef {
    fn text(&self) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        text.parse().map_err(|_| "a case reference")
    }
}

impl Said for Money {
    fn text(&self) -> Cow<'static, str> {
        self.to_string().into()
    }

    fn of(text: &str) -> Result<Self, &'static str> {
        text.parse().map_err(|_| "a sum of money")
    }
}

impl Field for StageName {
    type Raw = String;

    fn write(&self) -> String {
        self.0.clone()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        Ok(Self(raw))
    }
}

impl Field for Handler {
    type Raw = String;

    fn write(&self) -> String {
        self.0.clone()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        Ok(Self(raw))
    }
}

impl<F: Field> Field for Option<F> {
    type Raw = Option<F::Raw>;

    fn write(&self) -> Self::Raw {
        self.as_ref().map(F::write)
    }

    fn read(raw: Self::Raw) -> Result<Self, Damage> {
        raw.map(F::read).transpose()
    }
}

impl<F: Field> Field for Vec<F> {
    type Raw = Vec<F::Raw>;

    fn write(&self) -> Self::Raw {
        self.iter().map(F::write).collect()
    }

    fn read(raw: Self::Raw) -> Result<Self, Damage> {
        raw.into_iter().map(F::read).collect()
    }
}
