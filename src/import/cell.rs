//! What a spreadsheet holds, whichever program wrote it.

use chrono::NaiveDate;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, or nothing but spaces.
    Blank,
    /// Words, as typed.
    Text(String),
    /// A number that the program did not show as a day.
    Number(f64),
    /// A day; the time of day that may have stood with it is left out.
    Day(NaiveDate),
    /// What a formula that failed left, as `#REF!`; or one that no program has worked out yet.
    Failed,
}

impl Cell {
    /// A cell of these words.
    pub fn text(words: &str) -> Self {
        if words.trim().is_empty() { Self::Blank } else { Self::Text(words.to_owned()) }
    }

    /// Whether there is nothing in it.
    pub fn is_blank(&self) -> bool {
        *self == Self::Blank
    }

    /// What a person would read there; none where there is nothing to read.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Blank | Self::Failed => None,
            Self::Text(words) => Some(words.trim().to_owned()),
            // A number in a spreadsheet is always a fraction: 42 is 42.0.
            Self::Number(number) => Some(number.to_string()),
            Self::Day(day) => Some(day.to_string()),
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number as the spreadsheet shows it, from 1.
    pub number: u32,
    /// Its cells, from the first column on. There may be fewer than there are headings, or more.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in a column, from 0; blank where the row ends before.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Blank)
    }

    /// Whether there is nothing in any cell.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }
}

/// A sheet: every row that has anything in it, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// The rows.
    pub rows: Vec<Row>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_as_it_is_shown() {
        assert_eq!(Cell::Number(42.0).words().unwrap(), "42");
        assert_eq!(Cell::Number(1.5).words().unwrap(), "1.5");
        assert_eq!(Cell::text(" \t"), Cell::Blank);
        assert_eq!(Cell::text(" a ").words().unwrap(), "a");
    }
}
