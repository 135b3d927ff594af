//! Which columns of a report a definition shows, in its order and under its headings.

use serde::Deserialize;

use crate::report::{Column, Sheet};

/// A column to show.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChosenColumn {
    /// Its key, as the report's CSV has it.
    pub key: String,
    /// Its heading for people; the report's own if not said.
    pub title: Option<String>,
}

/// The sheet with these columns alone, in this order; as it is where none is chosen.
pub fn choose(sheet: Sheet, chosen: &[ChosenColumn]) -> Sheet {
    if chosen.is_empty() {
        return sheet;
    }
    let mut places = Vec::new();
    let mut columns = Vec::new();
    for choice in chosen {
        let Some(place) = sheet.columns.iter().position(|column| column.key == choice.key) else { continue };
        let column = sheet.columns[place].clone();
        places.push(place);
        columns.push(match &choice.title {
            Some(title) => Column { title: title.clone().into(), ..column },
            None => column,
        });
    }
    let row = |row: &Vec<_>| places.iter().filter_map(|&place| row.get(place).cloned()).collect();
    Sheet { title: sheet.title, columns, rows: sheet.rows.iter().map(row).collect() }
}

/// Those of the keys that no column has.
pub fn missing_keys<'k, P>(keys: Vec<(P, &'k str)>, columns: &[Column]) -> Vec<(P, &'k str)> {
    keys.into_iter().filter(|(_, key)| columns.iter().all(|column| column.key != *key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Cell;

    fn chosen(key: &str, title: Option<&str>) -> ChosenColumn {
        ChosenColumn { key: key.to_owned(), title: title.map(str::to_owned) }
    }

    fn sheet() -> Sheet {
        Sheet::of("Cases", &[("a", "A"), ("b", "B"), ("c", "C")], &[[1, 2, 3]], |row| row.map(Cell::Number).into())
    }

    #[test]
    fn columns_come_in_the_order_and_under_the_headings_asked_for() {
        let shown = choose(sheet(), &[chosen("c", Some("Sea")), chosen("a", None)]);
        assert_eq!(shown.columns, [Column { key: "c", title: "Sea".into() }, Column::new("a", "A")]);
        assert_eq!(shown.rows, [[Cell::Number(3), Cell::Number(1)]]);
        assert_eq!(choose(sheet(), &[]), sheet());
    }

    #[test]
    fn what_no_column_has_is_missing() {
        let keys = vec![(1, "b"), (2, "d")];
        assert_eq!(missing_keys(keys, &sheet().columns), [(2, "d")]);
    }
}
