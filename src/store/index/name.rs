//! The reference of a case, and the name of its journal as the system takes it.

use std::ffi::CStr;

use super::RowAt;
use super::packed::Texts;

/// Names, each in the place of the one before: what two after each other begin with is written once.
#[derive(Default)]
pub(super) struct Name {
    text: String,
    /// The prefix and the year that it begins with, and how long that is. What was read since has texts of its own.
    begins: Option<(bool, u32, i32)>,
    kept: usize,
    /// The number of the last, and where it ends.
    number: u32,
    ends: usize,
}

impl Name {
    pub(super) fn of(&mut self, found: &RowAt<'_>) -> Option<&CStr> {
        self.write(found.row.names(), found.recent.is_some(), found.texts)?;
        self.text.push_str(".jsonl\0");
        CStr::from_bytes_with_nul(self.text.as_bytes()).ok()
    }

    /// The reference of the case of that year, that number and that prefix, one of these texts, which are those of what was
    /// read since or those of the large file.
    #[inline]
    pub(super) fn reference(&mut self, names: (i32, u32, u32), recent: bool, texts: &Texts) -> Option<&str> {
        self.write(names, recent, texts)?;
        Some(&self.text)
    }

    #[inline]
    fn write(&mut self, (year, number, prefix): (i32, u32, u32), recent: bool, texts: &Texts) -> Option<()> {
        let begins = Some((recent, prefix, year));
        if self.begins != begins {
            self.text = format!("{}-{year}-", texts.text(prefix)?);
            (self.begins, self.kept) = (begins, self.text.len());
            self.put(number);
        } else if self.number.checked_add(1) == Some(number) && !number.is_multiple_of(10) {
            // Most come one after the other, and the last digit alone is another.
            self.text.truncate(self.ends - 1);
            self.text.push(char::from(last_digit(number)));
        } else {
            self.text.truncate(self.kept);
            self.put(number);
        }
        (self.number, self.ends) = (number, self.text.len());
        Some(())
    }

    /// Puts a number behind it, of four digits at least.
    fn put(&mut self, number: u32) {
        let (mut digits, mut left) = ([b'0'; 10], number);
        let mut first = digits.len();
        while left > 0 {
            first -= 1;
            digits[first] = last_digit(left);
            left /= 10;
        }
        self.text.push_str(str::from_utf8(&digits[first.min(6)..]).unwrap_or_default());
    }
}

fn last_digit(number: u32) -> u8 {
    b'0' + (number % 10).to_le_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseRef;
    use crate::store::index::packed::Numbers;
    use crate::store::index::row::Row;

    #[test]
    fn a_journal_is_looked_for_under_the_name_that_it_has() {
        let mut texts = Texts::default();
        let (first, second) = (texts.number("WT"), texts.number("HO"));
        let mut name = Name::default();
        for (prefix, of) in [(first, "WT"), (first, "WT"), (second, "HO")] {
            for number in [1, 2, 8, 9, 10, 11, 13, 999, 1000, 1001, 9999, 10000, 10001, 123_456, u32::MAX, 1] {
                let row = Row { prefix, year: 2026, number, ..Row::NONE };
                let found = RowAt { row: &row, texts: &texts, recent: None };
                let case = CaseRef::new(of, 2026, number).unwrap();
                assert_eq!(name.reference(row.names(), false, &texts).unwrap(), case.to_string());
                assert_eq!(name.of(&found).unwrap().to_str().unwrap(), format!("{case}.jsonl"));
            }
        }
    }
}
