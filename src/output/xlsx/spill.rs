//! Text longer than a cell of a workbook holds: the cell has its beginning, a sheet of its own has all of it.

use std::borrow::Cow;

use rust_xlsxwriter::utility::row_col_to_cell;

use super::cells::{At, shown};
use super::units::{parted, units};
use crate::output::grid::Grid;
use crate::report::Cell;

/// What a cell holds, in UTF-16 units.
const MOST: usize = 32_767;
/// What stands after the beginning.
const GOES_ON: &str = "… (the whole text is on the sheet “Long texts”)";

/// The texts that were too long.
#[derive(Debug, Default)]
pub(super) struct Spill {
    rows: Vec<Vec<Cell>>,
}

impl Spill {
    /// The cell as it can be written; what does not fit is kept for the sheet of long texts.
    pub(super) fn fitting<'a>(&mut self, sheet: &str, (row, column): At, cell: &'a Cell) -> Cow<'a, Cell> {
        let Cell::Text(text) = cell else { return Cow::Borrowed(cell) };
        // Even if every letter were to become a visible sign of several, this would fit.
        if text.len() < MOST / 8 {
            return Cow::Borrowed(cell);
        }
        let text = shown(text);
        if units(&text) <= MOST {
            return Cow::Borrowed(cell);
        }
        let place = row_col_to_cell(row, column);
        for (part, piece) in (1_i64..).zip(pieces(&text)) {
            self.rows.push(vec![sheet.into(), place.as_str().into(), part.into(), piece.into()]);
        }
        let beginning = parted(&text, MOST - units(GOES_ON)).0;
        Cow::Owned(Cell::Text(format!("{beginning}{GOES_ON}")))
    }

    /// The sheet of long texts, if there are any.
    pub(super) fn take_grid(&mut self) -> Option<Grid<'static>> {
        let rows = std::mem::take(&mut self.rows);
        let headings = vec!["Sheet", "Cell", "Part", "Text"];
        (!rows.is_empty()).then(|| Grid { title: "Long texts".into(), headings, rows: rows.into() })
    }
}

/// The text in pieces that each fit into a cell.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (piece, after) = parted(rest, MOST);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_text_stays_in_its_cell() {
        let mut spill = Spill::default();
        let cell = Cell::from("x".repeat(MOST));
        assert_eq!(*spill.fitting("Cases", (1, 0), &cell), cell);
        assert!(spill.take_grid().is_none());
    }

    #[test]
    fn nothing_of_a_long_text_is_lost() {
        let mut spill = Spill::default();
        let text = "😀é".repeat(30_000);
        let cell = Cell::from(text.as_str());
        let Cell::Text(beginning) = spill.fitting("Cases", (1, 2), &cell).into_owned() else { unreachable!() };
        assert_eq!(units(&beginning), MOST);
        assert!(beginning.ends_with(GOES_ON));
        let grid = spill.take_grid().unwrap();
        let mut whole = String::new();
        for row in grid.rows.iter() {
            assert_eq!(row[..2], [Cell::from("Cases"), Cell::from("C2")]);
            let Cell::Text(piece) = &row[3] else { unreachable!() };
            assert!(units(piece) <= MOST);
            whole.push_str(piece);
        }
        assert_eq!(whole, text);
        assert_eq!(grid.rows.len(), 3);
    }
}
