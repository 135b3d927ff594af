//! The name of a journal as the system takes it.

use std::ffi::CStr;

use super::RowAt;
use super::row::Row;

/// Names, each in the place of the one before: what two after each other begin with is written once.
#[derive(Default)]
pub(super) struct Name {
    text: Vec<u8>,
    /// The prefix and the year that it begins with, and how long that is. What was read since has texts of its own.
    begins: Option<(bool, u32, i32)>,
    kept: usize,
}

impl Name {
    pub(super) fn of(&mut self, found: &RowAt<'_>) -> Option<&CStr> {
        let Row { prefix, year, number, .. } = *found.row;
        let begins = Some((found.recent.is_some(), prefix, year));
        if self.begins != begins {
            let text = format!("{}-{year}-", found.texts.text(prefix)?);
            (self.begins, self.kept) = (begins, text.len());
            self.text = text.into_bytes();
        }
        self.text.truncate(self.kept);
        self.put(number);
        self.text.extend_from_slice(b".jsonl\0");
        CStr::from_bytes_with_nul(&self.text).ok()
    }

    /// Puts a number behind it, of four digits at least.
    fn put(&mut self, number: u32) {
        let (mut digits, mut left) = ([b'0'; 10], number);
        let mut first = digits.len();
        while left > 0 {
            first -= 1;
            digits[first] += (left % 10).to_le_bytes()[0];
            left /= 10;
        }
        self.text.extend_from_slice(&digits[first.min(6)..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseRef;
    use crate::store::index::packed::{Numbers, Texts};

    #[test]
    fn a_journal_is_looked_for_under_the_name_that_it_has() {
        let mut texts = Texts::default();
        let (first, second) = (texts.number("WT"), texts.number("HO"));
        let mut name = Name::default();
        for (prefix, of) in [(first, "WT"), (first, "WT"), (second, "HO")] {
            for number in [1, 999, 1000, 9999, 10000, 123_456, u32::MAX] {
                let row = Row { prefix, year: 2026, number, ..Row::NONE };
                let found = RowAt { row: &row, texts: &texts, recent: None };
                let case = CaseRef::new(of, 2026, number).unwrap();
                assert_eq!(name.of(&found).unwrap().to_str().unwrap(), format!("{case}.jsonl"));
            }
        }
    }
}
