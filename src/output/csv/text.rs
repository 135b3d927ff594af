//! Values as text, before it is quoted.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use crate::output::Formulas;
use crate::output::wording::yes_no;
use crate::report::CellOf;

/// The first characters at which a spreadsheet stops reading text and starts running it.
pub(super) const RUN_AS_FORMULA: [u8; 6] = *b"=+-@\t\r";

impl Formulas {
    /// Whether a text must be kept from being run.
    pub(super) fn would_run(self, text: &[u8]) -> bool {
        self == Self::Neutralised && text.first().is_some_and(|first| RUN_AS_FORMULA.contains(first))
    }
}

/// A value as text.
pub(super) fn field<T: AsRef<str>>(cell: &CellOf<T>, formulas: Formulas) -> Cow<'_, str> {
    match cell {
        CellOf::Empty => Cow::Borrowed(""),
        CellOf::Text(text) => guarded(text.as_ref(), formulas),
        CellOf::Date(date) | CellOf::Provisional(date) => Cow::Owned(date.to_string()),
        // A negative number begins with a minus and is still a number.
        CellOf::Number(number) => Cow::Owned(number.to_string()),
        CellOf::Decimal(number) => Cow::Owned(number.to_string()),
        CellOf::YesNo(yes) => Cow::Borrowed(yes_no(*yes)),
    }
}

/// A text that no spreadsheet runs.
pub(super) fn guarded(text: &str, formulas: Formulas) -> Cow<'_, str> {
    if formulas.would_run(text.as_bytes()) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// A date as 2026-11-23, where its year has four digits.
pub(super) fn four_digits(date: NaiveDate) -> Option<[u8; 10]> {
    let year = u32::try_from(date.year()).ok().filter(|year| *year < 10_000)?;
    let digit = |number: u32| b'0' + (number % 10).to_le_bytes()[0];
    let (month, day) = (date.month(), date.day());
    Some([
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(day / 10),
        digit(day),
    ])
}
