//! The cells of a row by what the mapping says of them.

use chrono::NaiveDate;

use super::Dated;
use crate::case::{LONGEST_LINE, LONGEST_TEXT};
use crate::import::column::Headings;
use crate::import::day::{NoDay, read_day};
use crate::import::mapping::{Mapping, Source, Words};
use crate::import::trouble::{Trouble, TroubleKind};
use crate::import::{Cell, Row};
use crate::word::Word;

/// What is the matter with a cell whose formula gave nothing.
const FAILED: &str = "a formula that failed, or was never worked out: open it in a spreadsheet program and save it";

/// A row, and what was found to be the matter with it.
pub(super) struct Cells<'r, 'm> {
    row: &'r Row,
    mapping: &'m Mapping,
    headings: &'r Headings,
    today: NaiveDate,
    pub(super) troubles: Vec<Trouble>,
}

impl<'r, 'm> Cells<'r, 'm> {
    pub(super) fn of(row: &'r Row, mapping: &'m Mapping, headings: &'r Headings, today: NaiveDate) -> Self {
        Self { row, mapping, headings, today, troubles: Vec::new() }
    }

    pub(super) fn trouble(&mut self, column: &str, kind: TroubleKind, says: impl Into<String>) {
        self.troubles.push(Trouble::at(column, kind, says));
    }

    /// That the mapping's columns are there was seen to before.
    fn cell(&self, column: &str) -> &'r Cell {
        self.headings.find(column).map_or(&Cell::Blank, |column| self.row.cell(column))
    }

    pub(super) fn is_blank(&self, column: &str) -> bool {
        self.cell(column).is_blank()
    }

    /// The day in a column.
    pub(super) fn day(&mut self, column: Option<&'m str>) -> Option<Dated<'m>> {
        let column = column?;
        match read_day(self.cell(column), self.mapping.order, self.mapping.numbers) {
            Ok(day) => day.map(|day| Dated { column, day }),
            Err(_) if *self.cell(column) == Cell::Failed => {
                self.trouble(column, TroubleKind::BadCell, FAILED);
                None
            }
            Err(why) => {
                let order = self.mapping.order;
                let says = match why {
                    NoDay::Unreadable => "this cannot be read as a day".to_owned(),
                    NoDay::Number => {
                        "a number and no day: day_numbers of the mapping can say from when it counts".to_owned()
                    }
                    NoDay::NoSuchDay => "there is no such day, or not between 1900 and 2199".to_owned(),
                    NoDay::OtherOrder => format!("this day is not written {order}, as the mapping says"),
                };
                self.trouble(column, TroubleKind::BadDate, says);
                None
            }
        }
    }

    /// The same of something that has happened.
    pub(super) fn past(&mut self, column: Option<&'m str>) -> Option<Dated<'m>> {
        let found = self.day(column)?;
        if found.day > self.today {
            self.trouble(found.column, TroubleKind::FutureDate, "this day has not come yet");
            return None;
        }
        Some(found)
    }

    /// The words in a column.
    pub(super) fn text(&mut self, column: Option<&str>) -> Option<String> {
        let column = column?;
        let cell = self.cell(column);
        if *cell == Cell::Failed {
            self.trouble(column, TroubleKind::BadCell, FAILED);
        }
        let words = cell.words()?;
        if words.len() > LONGEST_TEXT {
            self.trouble(column, TroubleKind::BadCell, "longer than a megabyte");
            return None;
        }
        Some(words.replace("\r\n", "\n"))
    }

    /// A name or a code in a column, by what it is called here.
    pub(super) fn line(&mut self, source: Option<&Source>, words: &Words) -> Option<String> {
        let source = source?;
        let Some(column) = source.heading() else { return source.otherwise().map(str::to_owned) };
        let Some(text) = self.text(Some(column)) else { return source.otherwise().map(str::to_owned) };
        let line = words.ours(&text.split_whitespace().collect::<Vec<_>>().join(" "))?;
        if line.chars().count() > LONGEST_LINE || line.chars().any(char::is_control) {
            self.trouble(column, TroubleKind::BadCell, "longer than 200 letters, or with a control character");
            return None;
        }
        Some(line)
    }

    /// The word in a column.
    pub(super) fn word<W: Word>(&mut self, source: Option<&Source>, words: &Words) -> Option<W> {
        let source = source?;
        let otherwise = || source.otherwise().and_then(|word| W::from_word(word).ok());
        let Some(column) = source.heading() else { return otherwise() };
        let Some(text) = self.text(Some(column)) else { return otherwise() };
        let word = words.word(&text);
        if word.is_err() {
            let says = format!("no {} that the mapping or the program knows", W::WHAT);
            self.trouble(column, TroubleKind::UnknownWord, says);
        }
        word.ok().flatten()
    }

    /// A row that goes on past the headings was shifted, by a separator that is not in quotes.
    pub(super) fn check_the_end(&mut self, headings: &Headings) {
        if self.row.cells.iter().skip(headings.names.len()).any(|cell| !cell.is_blank()) {
            let says = "the row goes on past the last heading: is a separator in it not in quotes?";
            self.troubles.push(Trouble::of_the_row(TroubleKind::MoreCells, says));
        }
    }
}
