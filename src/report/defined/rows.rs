//! Which rows of a report a definition keeps.

use chrono::NaiveDate;

use super::value::Written;
use crate::alike::alike;
use crate::report::{Cell, Column, Decimal, DueDate};

/// What a row must be to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowTest {
    /// The key of the column, shown or not.
    pub key: String,
    /// What its cell must be.
    pub test: CellTest,
}

/// What a cell must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellTest {
    /// One of these: words in whichever case, a day as `2026-11-23`, `yes` or `no`, numbers by their worth.
    OneOf(Vec<String>),
    /// Empty.
    Empty,
    /// Anything but empty.
    Full,
}

impl RowTest {
    pub(super) fn new(key: String, one_of: Option<Vec<Written>>, empty: Option<bool>) -> Option<Self> {
        let test = match (one_of, empty) {
            (Some(values), None) => CellTest::OneOf(values.into_iter().map(|value| value.0).collect()),
            (None, Some(true)) => CellTest::Empty,
            (None, Some(false)) => CellTest::Full,
            _ => return None,
        };
        Some(Self { key, test })
    }
}

impl CellTest {
    fn takes(&self, cell: &Cell) -> bool {
        match self {
            Self::OneOf(values) => values.iter().any(|value| is(cell, value)),
            Self::Empty => *cell == Cell::Empty,
            Self::Full => *cell != Cell::Empty,
        }
    }
}

fn is(cell: &Cell, value: &str) -> bool {
    match cell {
        Cell::Empty => false,
        Cell::Text(text) => alike(text, value),
        Cell::Date(date) | Cell::Provisional(date) => value.parse::<NaiveDate>() == Ok(*date),
        // As people read it, and as JSON has it.
        Cell::YesNo(yes) => {
            let words = if *yes { ["yes", "true"] } else { ["no", "false"] };
            words.iter().any(|word| value.eq_ignore_ascii_case(word))
        }
        Cell::Number(_) | Cell::Decimal(_) => {
            let same = |(cell, value): (Decimal, Decimal)| cell.compare(value).is_eq();
            cell.as_decimal().zip(Decimal::read(value)).is_some_and(same)
        }
    }
}

/// Keeps the rows that pass every test.
pub fn keep(columns: &[Column], rows: &mut Vec<Vec<Cell>>, tests: &[RowTest]) {
    for test in tests {
        let place = columns.iter().position(|column| column.key == test.key);
        rows.retain(|row| place.and_then(|place| row.get(place)).is_some_and(|cell| test.test.takes(cell)));
    }
}

/// Keeps the due dates that a row still shows: those of its case, on a day that stands in it.
pub fn dates_in(columns: &[Column], rows: &[Vec<Cell>], dates: &mut Vec<DueDate>) {
    let Some(case) = columns.iter().position(|column| column.key == "case") else { return };
    dates.retain(|date| {
        let day = |cell: &Cell| matches!(cell, Cell::Date(day) | Cell::Provisional(day) if *day == date.date);
        let of_case = |row: &[Cell]| match row.get(case) {
            Some(Cell::Text(case)) => date.uid.strip_prefix(case.as_str()).is_some_and(|rest| rest.starts_with('.')),
            _ => false,
        };
        rows.iter().any(|row| of_case(row) && row.iter().any(day))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(cell: Cell, test: CellTest) -> bool {
        let mut rows = vec![vec![cell]];
        keep(&[Column::new("what", "What")], &mut rows, &[RowTest { key: "what".to_owned(), test }]);
        !rows.is_empty()
    }

    fn one_of(values: &[&str]) -> CellTest {
        CellTest::OneOf(values.iter().map(|&value| value.to_owned()).collect())
    }

    #[test]
    fn a_cell_is_compared_as_what_it_is() {
        assert!(kept(Cell::from("Acknowledge"), one_of(&["respond", "acknowledge"])));
        assert!(!kept(Cell::from("acknowledged"), one_of(&["acknowledge"])));
        let day: NaiveDate = "2026-11-23".parse().unwrap();
        assert!(kept(Cell::Provisional(day), one_of(&["2026-11-23"])));
        assert!(!kept(Cell::Date(day), one_of(&["23/11/2026"])));
        assert!(kept(Cell::YesNo(true), one_of(&["yes"])) && kept(Cell::YesNo(false), one_of(&["false"])));
        assert!(kept(Cell::Number(5), one_of(&["5.0"])));
        assert!(kept(Cell::Decimal(Decimal::new(50, 1)), one_of(&["5"])));
        assert!(!kept(Cell::Number(5), one_of(&["five", "15", ""])));
        assert!(!kept(Cell::Empty, one_of(&[""])));
    }

    #[test]
    fn a_due_date_stays_where_a_row_of_its_case_shows_its_day() {
        let day = |day: &str| day.parse::<NaiveDate>().unwrap();
        let date = |case: &str, on: &str| DueDate {
            uid: format!("{case}.0.stage-1.respond.0@plaint"),
            date: day(on),
            provisional: false,
            sequence: 1,
            revised: chrono::DateTime::UNIX_EPOCH,
            summary: String::new(),
            description: String::new(),
        };
        let mut dates = vec![date("WT-1", "2026-11-23"), date("WT-1", "2026-11-24"), date("WT-10", "2026-11-23")];
        let columns = [Column::new("due", "Due"), Column::new("case", "Case")];
        let rows = [vec![Cell::Date(day("2026-11-23")), Cell::from("WT-1")]];
        dates_in(&columns, &rows, &mut dates);
        assert_eq!(dates, [date("WT-1", "2026-11-23")]);
    }

    #[test]
    fn empty_and_full() {
        assert!(kept(Cell::Empty, CellTest::Empty) && !kept(Cell::Empty, CellTest::Full));
        assert!(kept(Cell::Number(0), CellTest::Full) && !kept(Cell::Number(0), CellTest::Empty));
    }
}
