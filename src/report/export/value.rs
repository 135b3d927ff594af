//! What stands in a column of an export, and of which type it is.

use chrono::{DateTime, NaiveDate, Utc};

use crate::case::{Done, Money};
use crate::word::words;

words! {
    /// The type of a column.
    pub enum Holds ("type of a column") {
        /// Words or a code.
        Text = "text",
        /// A day.
        Date = "date",
        /// An instant, in UTC, to the second.
        Instant = "timestamp",
        /// A whole number.
        Number = "integer",
        /// Pounds and pence.
        Money = "decimal(12,2)",
        /// Yes or no.
        YesNo = "boolean",
    }
}

words! {
    /// Whether a column always has a value.
    pub enum Filled ("rule for an empty cell") {
        /// It always has one.
        Always = "always",
        /// It may have none.
        MayBeEmpty = "may-be-empty",
    }
}

words! {
    /// Whether a column names or describes people.
    pub enum About ("subject of a column") {
        /// It holds dates, codes and staff.
        TheWork = "the-work",
        /// It holds what names or describes people: it is there only where that is asked for.
        People = "people",
    }
}

/// One value of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing is known or nothing applies.
    Nothing,
    /// Words or a code.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
    /// A whole number.
    Number(i64),
    /// A sum of money.
    Money(Money),
    /// Yes or no.
    YesNo(bool),
}

impl Value {
    /// What a display writes.
    #[expect(clippy::needless_pass_by_value, reason = "words come as values and as references alike")]
    pub(super) fn text(of: impl ToString) -> Self {
        Self::Text(of.to_string())
    }

    /// What a display writes, if there is anything.
    pub(super) fn texts(of: Option<impl ToString>) -> Self {
        of.map_or(Self::Nothing, Self::text)
    }

    /// How many there are.
    pub(super) fn count(of: usize) -> Self {
        Self::Number(i64::try_from(of).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl From<Done> for Value {
    fn from(done: Done) -> Self {
        Self::Date(done.on)
    }
}

impl From<DateTime<Utc>> for Value {
    fn from(instant: DateTime<Utc>) -> Self {
        Self::Instant(instant)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Money> for Value {
    fn from(sum: Money) -> Self {
        Self::Money(sum)
    }
}

impl From<bool> for Value {
    fn from(yes: bool) -> Self {
        Self::YesNo(yes)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
