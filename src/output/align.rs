//! Which columns line up on the right.

use crate::report::Cell;

/// Whether the column holds numbers and nothing else, so that its digits should line up.
pub(super) fn on_the_right(rows: &[Vec<Cell>], index: usize) -> bool {
    let mut numbers = 0_usize;
    for cell in rows.iter().filter_map(|row| row.get(index)) {
        match cell {
            Cell::Empty => {}
            Cell::Number(_) | Cell::Decimal(_) => numbers += 1,
            Cell::Text(_) | Cell::Date(_) | Cell::Provisional(_) | Cell::YesNo(_) => return false,
        }
    }
    numbers > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: Vec<Cell>) -> Vec<Vec<Cell>> {
        cells.into_iter().map(|cell| vec![cell]).collect()
    }

    #[test]
    fn numbers_with_gaps_are_on_the_right() {
        let rows = column(vec![Cell::Empty, Cell::Number(3)]);
        assert!(on_the_right(&rows, 0));
    }

    #[test]
    fn anything_else_is_not() {
        assert!(!on_the_right(&column(vec![]), 0));
        assert!(!on_the_right(&column(vec![Cell::Empty]), 0));
        let mixed = column(vec![Cell::Number(3), Cell::from("none")]);
        assert!(!on_the_right(&mixed, 0));
        assert!(!on_the_right(&mixed, 1));
    }
}
