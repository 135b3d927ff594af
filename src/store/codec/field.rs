//! How a value of the domain stands in a journal, and back.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::case::{CaseRef, Handler, Money};
use crate::policy::StageName;
use crate::store::Damage;
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

impl<W: Word> Field for W {
    type Raw = String;

    fn write(&self) -> String {
        self.word().to_owned()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        Self::from_word(&raw).map_err(|unknown| Damage::Value(unknown.what))
    }
}

impl Field for NaiveDate {
    type Raw = String;

    fn write(&self) -> String {
        self.to_string()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        // As it is always written; whatever else the library takes for a date is taken, too.
        let date: Option<Self> = plain_date(raw.as_bytes()).or_else(|| raw.parse().ok());
        date.filter(|date| (1900..2200).contains(&date.year())).ok_or(Damage::Value("a date"))
    }
}

/// A date of ten characters, `2026-05-05`.
pub(super) fn plain_date(text: &[u8]) -> Option<NaiveDate> {
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0_u32, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
    };
    let [_, _, _, _, b'-', _, _, b'-', _, _] = text else { return None };
    NaiveDate::from_ymd_opt(i32::try_from(number(&text[..4])?).ok()?, number(&text[5..7])?, number(&text[8..])?)
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

impl Field for CaseRef {
    type Raw = String;

    fn write(&self) -> String {
        self.to_string()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        raw.parse().map_err(|_| Damage::Value("a case reference"))
    }
}

impl Field for Money {
    type Raw = String;

    fn write(&self) -> String {
        self.to_string()
    }

    fn read(raw: String) -> Result<Self, Damage> {
        raw.parse().map_err(|_| Damage::Value("a sum of money"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_date_of_ten_characters_is_none() {
        assert_eq!(plain_date(b"2026-05-05"), NaiveDate::from_ymd_opt(2026, 5, 5));
        for text in
            ["", "2026-5-05", "2026-02-30", "20260505", "+2026-05-5", "99999999999999999999-05-05", "202a-05-05"]
        {
            assert_eq!(plain_date(text.as_bytes()), None, "{text}");
        }
    }
}
