//! Lines of CSV and TSV, each written when its row is there, so that no table need be held.

use chrono::NaiveDate;
use csv::WriterBuilder;
use memchr::{memchr_iter, memchr3};

use super::beginning;
use super::text::{field, four_digits};
use crate::output::{Format, Formulas, Spreadsheet};
use crate::report::{CellOf, Column, ListRow, Sum};

/// Lines after each other.
#[derive(Debug, Clone)]
pub struct Lines {
    separator: u8,
    options: Spreadsheet,
    bytes: Vec<u8>,
    count: usize,
    provisional: bool,
    /// The last date, as it stands in them: cases come by the day.
    day: Option<(NaiveDate, [u8; 10])>,
}

impl Lines {
    /// None yet, for a format that has lines of values; nothing for any other.
    pub fn of(format: Format, options: Spreadsheet) -> Option<Self> {
        match format {
            Format::Csv => Some(Self::separated(b',', options)),
            Format::Tsv => Some(Self::separated(b'\t', options)),
            _ => None,
        }
    }

    /// None yet, of values with that byte between them.
    pub(super) fn separated(separator: u8, options: Spreadsheet) -> Self {
        Self { separator, options, bytes: Vec::new(), count: 0, provisional: false, day: None }
    }

    /// What stands before the first of them: the keys of the columns.
    pub fn beginning(&self, columns: &[Column]) -> Vec<u8> {
        beginning(columns, self.separator, self.options)
    }

    /// Puts a row behind the others.
    pub fn put<T: AsRef<str>>(&mut self, cells: &[CellOf<T>]) {
        let (from, formulas) = (self.bytes.len(), self.options.formulas);
        self.count += 1;
        if cells.len() > 1 {
            for cell in cells {
                self.put_value(cell, formulas);
                self.bytes.push(self.separator);
            }
            self.end();
            if !self.needs_quotes(cells.len(), from) {
                return;
            }
            self.bytes.truncate(from);
        }
        // Which values need quotes is for the library to say; one that is nothing would be no line at all without them.
        self.bytes.append(&mut quoted(cells, self.separator, formulas));
    }

    /// Puts the row of a case behind the others.
    #[inline]
    pub fn put_case(&mut self, row: &ListRow<'_>) {
        if !row.is_harmless() {
            return self.put(&row.cells());
        }
        self.count += 1;
        // None of its several values needs quotes, and none would be run. Each is put by code of its own, because of each it
        // is known what it can be.
        let [case, policy, stage, status, received, next, due, standing, handler, service, overrides] = row.cells();
        self.put_harmless(&case);
        self.put_harmless(&policy);
        self.put_harmless(&stage);
        self.put_harmless(&status);
        self.put_harmless(&received);
        self.put_harmless(&next);
        self.put_harmless(&due);
        self.put_harmless(&standing);
        self.put_harmless(&handler);
        self.put_harmless(&service);
        self.put_harmless(&overrides);
        self.end();
    }

    /// Puts a value that needs no quotes and would not be run, and the separator behind it.
    #[expect(clippy::inline_always, reason = "where it is put, it is known what it can be")]
    #[inline(always)]
    fn put_harmless(&mut self, cell: &CellOf<&str>) {
        self.put_value(cell, Formulas::Raw);
        self.bytes.push(self.separator);
    }

    /// Ends the line in the place of the separator behind its last value.
    fn end(&mut self) {
        self.bytes.pop();
        self.bytes.push(b'\n');
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether a date among them is provisional, which they have no room to say.
    pub fn has_provisional(&self) -> bool {
        self.provisional
    }

    /// Leaves none.
    pub fn clear(&mut self) {
        self.bytes.clear();
        (self.count, self.provisional) = (0, false);
    }

    /// The lines.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Puts a value without quotes.
    #[expect(clippy::inline_always, reason = "where a row is put, it is known of each place what can come there")]
    #[inline(always)]
    fn put_value<T: AsRef<str>>(&mut self, cell: &CellOf<T>, formulas: Formulas) {
        match cell {
            CellOf::Empty => (),
            CellOf::Text(text) => {
                let text = text.as_ref();
                if formulas.would_run(text.as_bytes()) {
                    self.bytes.push(b'\'');
                }
                self.bytes.extend_from_slice(text.as_bytes());
            }
            CellOf::Date(date) => self.put_date(*date),
            CellOf::Provisional(date) => {
                self.provisional = true;
                self.put_date(*date);
            }
            // Most numbers of a list have one digit.
            CellOf::Number(number @ 0..10) => self.bytes.push(b'0' + number.to_le_bytes()[0]),
            cell => self.bytes.extend_from_slice(field(cell, formulas).as_bytes()),
        }
    }

    #[inline]
    fn put_date(&mut self, date: NaiveDate) {
        if let Some((day, written)) = &self.day
            && *day == date
        {
            self.bytes.extend_from_slice(written);
        } else if let Some(written) = four_digits(date) {
            self.bytes.extend_from_slice(&written);
            self.day = Some((date, written));
        } else {
            self.bytes.extend_from_slice(date.to_string().as_bytes());
        }
    }

    /// Whether the line of so many values needs quotes (RFC 4180, section 2, and for a lone carriage return, at which some
    /// readers end a record).
    fn needs_quotes(&self, values: usize, from: usize) -> bool {
        let line = &self.bytes[from..self.bytes.len() - 1];
        memchr_iter(self.separator, line).count() != values - 1 || memchr3(b'"', b'\n', b'\r', line).is_some()
    }
}

/// One behind the other.
impl Sum for Lines {
    fn add(&mut self, mut other: Self) {
        self.bytes.append(&mut other.bytes);
        self.count += other.count;
        self.provisional |= other.provisional;
    }
}

/// A row with quotes where it needs them.
fn quoted<T: AsRef<str>>(cells: &[CellOf<T>], separator: u8, formulas: Formulas) -> Vec<u8> {
    let mut writer = WriterBuilder::new().delimiter(separator).buffer_capacity(256).from_writer(Vec::new());
    // Memory takes every byte, so there is no error to pass on.
    let _ = writer.write_record(cells.iter().map(|cell| field(cell, formulas).into_owned()));
    writer.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, any};
    use proptest::{collection, prop_assert_eq, prop_oneof, proptest};

    use super::*;
    use crate::case::{Brief, NextDuty, Status, is_harmless};
    use crate::report::Cell;

    fn cells() -> impl Strategy<Value = Vec<Cell>> {
        let day = (-400_000..4_000_000).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap());
        let text = prop_oneof!["[a-zé0-9 .'-]{0,20}", "[-=+@\t\r\n\",;'a-z]{0,12}", ".{0,8}"];
        let cell = prop_oneof![
            Just(Cell::Empty),
            text.prop_map(Cell::Text),
            day.prop_map(|day| Cell::due(day, true)),
            any::<i64>().prop_map(Cell::Number),
            (0..12_i64).prop_map(Cell::Number),
            any::<bool>().prop_map(Cell::YesNo),
        ];
        collection::vec(cell, 0..13)
    }

    #[test]
    fn a_row_of_one_value_or_none_is_a_line() {
        let mut lines = Lines::separated(b',', Spreadsheet::default());
        for row in [vec![], vec![], vec![Cell::Empty], vec![Cell::from("a")]] {
            lines.put(&row);
        }
        assert_eq!(str::from_utf8(lines.bytes()).unwrap(), "\"\"\n\"\"\n\"\"\na\n");
    }

    proptest! {
        /// Every line is what the library makes of its values.
        #[test]
        fn a_line_is_what_the_library_writes(rows in collection::vec(cells(), 1..4), tabs in any::<bool>(), raw in any::<bool>()) {
            let separator = if tabs { b'\t' } else { b',' };
            let formulas = if raw { Formulas::Raw } else { Formulas::Neutralised };
            let mut lines = Lines::separated(separator, Spreadsheet { formulas, ..Spreadsheet::default() });
            for row in &rows {
                lines.put(row);
            }
            let library: Vec<u8> = rows.iter().flat_map(|row| quoted(row, separator, formulas)).collect();
            prop_assert_eq!(str::from_utf8(lines.bytes()).unwrap(), str::from_utf8(&library).unwrap());
            prop_assert_eq!(lines.count(), rows.len());
        }

        /// What is harmless needs neither quotes nor an apostrophe.
        #[test]
        fn a_harmless_text_stands_as_it_is(
            text in prop_oneof!["[a-zé0-9 .'-]{0,20}", ".{0,12}"], any_words in any::<bool>(), overrides in 0..12_u32,
            due in any::<Option<bool>>(), tabs in any::<bool>(),
        ) {
            let (format, day) = (if tabs { Format::Tsv } else { Format::Csv }, NaiveDate::from_ymd_opt(2026, 11, 2).unwrap());
            let duty = due.map(|provisional| NextDuty { clock: text.as_str(), due: day, provisional });
            let words = Some(text.as_str()).filter(|_| any_words);
            let brief = Brief {
                policy: &text, stage: words, status: Status::Open, received: day, handler: words, service: words,
                category: None, overrides,
            };
            let line = |harmless| {
                let mut lines = Lines::of(format, Spreadsheet::default()).unwrap();
                lines.put_case(&ListRow::in_brief(("WT-2026-0001", day), (brief, duty, harmless)));
                (String::from_utf8(lines.bytes().to_vec()).unwrap(), lines.count(), lines.has_provisional())
            };
            if is_harmless(&text) {
                prop_assert_eq!(line(true), line(false));
            }
        }
    }
}
