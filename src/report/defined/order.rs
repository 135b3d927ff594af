//! Rows in the order that a definition asks for, by what their cells are.

use std::cmp::Ordering;

use serde::Deserialize;

use crate::report::{Cell, Column};

/// Which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The smallest number, the earliest day, the beginning of the alphabet.
    #[default]
    Ascending,
    /// The largest number, the latest day, the end of the alphabet.
    Descending,
}

/// A column to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SortKey {
    /// The key of the column, shown or not.
    pub by: String,
    /// Which end comes first; ascending if not said. Empty cells come last either way.
    #[serde(default)]
    pub order: Order,
}

/// Sorts the rows by these keys, the first one first: numbers as numbers, days as days, words by the alphabet in
/// whichever case, and empty cells last. Rows that are equal in all of them stay in the order they were in.
pub fn sort(columns: &[Column], rows: &mut [Vec<Cell>], keys: &[SortKey]) {
    let place = |key: &SortKey| columns.iter().position(|column| column.key == key.by);
    let places: Vec<(usize, Order)> = keys.iter().filter_map(|key| Some((place(key)?, key.order))).collect();
    rows.sort_by(|one, other| {
        let compared = places.iter().map(|&(place, order)| in_order(one.get(place), other.get(place), order));
        compared.fold(Ordering::Equal, Ordering::then)
    });
}

fn in_order(one: Option<&Cell>, other: Option<&Cell>, order: Order) -> Ordering {
    let full = |cell: Option<&Cell>| cell.is_some_and(|cell| *cell != Cell::Empty);
    match (one, other) {
        (Some(one), Some(other)) if *one != Cell::Empty && *other != Cell::Empty => {
            let ascending = by_kind(one, other);
            if order == Order::Descending { ascending.reverse() } else { ascending }
        }
        // The full one first.
        _ => full(other).cmp(&full(one)),
    }
}

/// Cells of one column are of one kind; where they are not, the kinds follow one another.
fn by_kind(one: &Cell, other: &Cell) -> Ordering {
    match (one, other) {
        (Cell::Text(one), Cell::Text(other)) => {
            one.to_lowercase().cmp(&other.to_lowercase()).then_with(|| one.cmp(other))
        }
        (Cell::Date(one) | Cell::Provisional(one), Cell::Date(other) | Cell::Provisional(other)) => one.cmp(other),
        (Cell::YesNo(one), Cell::YesNo(other)) => one.cmp(other),
        _ => match (one.as_decimal(), other.as_decimal()) {
            (Some(one), Some(other)) => one.compare(other),
            _ => kind(one).cmp(&kind(other)),
        },
    }
}

fn kind(cell: &Cell) -> u8 {
    match cell {
        Cell::Number(_) | Cell::Decimal(_) => 0,
        Cell::Date(_) | Cell::Provisional(_) => 1,
        Cell::Text(_) => 2,
        Cell::YesNo(_) => 3,
        Cell::Empty => 4,
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::report::Decimal;

    const COLUMNS: [Column; 2] = [Column::new("what", "What"), Column::new("place", "Place")];

    fn by(key: &str, order: Order) -> SortKey {
        SortKey { by: key.to_owned(), order }
    }

    /// The cells sorted, by themselves.
    fn sorted(cells: Vec<Cell>, order: Order) -> Vec<Cell> {
        let mut rows: Vec<Vec<Cell>> = cells.into_iter().map(|cell| vec![cell]).collect();
        sort(&COLUMNS, &mut rows, &[by("what", order)]);
        rows.into_iter().flatten().collect()
    }

    #[test]
    fn each_kind_has_its_own_order_and_empty_is_last_both_ways() {
        let numbers = vec![Cell::Number(10), Cell::Empty, Cell::Number(9), Cell::Decimal(Decimal::new(95, 1))];
        let up = [Cell::Number(9), Cell::Decimal(Decimal::new(95, 1)), Cell::Number(10), Cell::Empty];
        assert_eq!(sorted(numbers.clone(), Order::Ascending), up);
        let down = [Cell::Number(10), Cell::Decimal(Decimal::new(95, 1)), Cell::Number(9), Cell::Empty];
        assert_eq!(sorted(numbers, Order::Descending), down);
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (early, late) = (Cell::Date(day("2026-10-02")), Cell::Provisional(day("2026-11-01")));
        assert_eq!(sorted(vec![late.clone(), early.clone()], Order::Ascending), [early, late]);
        let words = vec![Cell::from("repairs"), Cell::from("Damp"), Cell::from("asb")];
        assert_eq!(sorted(words, Order::Ascending), ["asb", "Damp", "repairs"].map(Cell::from));
    }

    #[test]
    fn the_second_key_parts_what_the_first_leaves_together() {
        let row = |what: &str, place: i64| vec![Cell::from(what), Cell::Number(place)];
        let mut rows = vec![row("b", 1), row("a", 1), row("b", 2)];
        sort(&COLUMNS, &mut rows, &[by("place", Order::Descending), by("what", Order::Ascending)]);
        assert_eq!(rows, [row("b", 2), row("a", 1), row("b", 1)]);
    }

    fn any_cell() -> impl Strategy<Value = Cell> {
        prop_oneof![
            Just(Cell::Empty),
            (-20i64..20).prop_map(Cell::Number),
            (-200i64..200, 0u32..3).prop_map(|(units, places)| Cell::Decimal(Decimal::new(units, places))),
            (0u64..9).prop_map(|days| Cell::Date(NaiveDate::default() + chrono::Days::new(days))),
            "[aAbB]{0,2}".prop_map(Cell::Text),
            any::<bool>().prop_map(Cell::YesNo),
        ]
    }

    proptest! {
        /// Whatever the cells are: every row is there, equal ones in the order they were in, and the order is one.
        #[test]
        fn sorting_is_stable_and_total(cells in prop::collection::vec(any_cell(), 0..40), down: bool) {
            let order = if down { Order::Descending } else { Order::Ascending };
            let numbered = cells.into_iter().enumerate();
            let before: Vec<Vec<Cell>> = numbered.map(|(place, cell)| vec![cell, Cell::from(place)]).collect();
            let mut after = before.clone();
            sort(&COLUMNS, &mut after, &[by("what", order)]);
            for pair in after.windows(2) {
                let (one, other) = (&pair[0], &pair[1]);
                let compared = in_order(one.first(), other.first(), order);
                prop_assert_ne!(compared, Ordering::Greater);
                if compared == Ordering::Equal {
                    prop_assert_eq!(by_kind(&one[1], &other[1]), Ordering::Less);
                }
            }
            sort(&COLUMNS, &mut after, &[by("place", Order::Ascending)]);
            prop_assert_eq!(after, before);
        }
    }
}
