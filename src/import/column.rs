//! Columns by the headings that people gave them.

use std::collections::HashMap;

use thiserror::Error;

use super::{Cell, Row};
use crate::alike::plain;

/// A column that a mapping names and the sheet does not have once.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Missing {
    /// There is none of that heading.
    #[error("no column is headed {heading:?}: there are {}", known.join(", "))]
    Nowhere {
        /// The heading.
        heading: String,
        /// The headings there are.
        known: Vec<String>,
    },
    /// There are several.
    #[error("{count} columns are headed {heading:?}: write \"{heading} [1]\" for the first of them, and so on")]
    Several {
        /// The heading.
        heading: String,
        /// How many.
        count: usize,
    },
}

/// The headings of a sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Headings {
    /// As they stand, spacing apart; empty where a column has none.
    pub(super) names: Vec<String>,
    /// Their columns, by the heading as it is compared; headings that stand several times with their number, too.
    places: HashMap<String, Vec<usize>>,
}

impl Headings {
    /// The headings in a row.
    pub(super) fn of(row: &Row) -> Self {
        let name = |cell: &Cell| cell.words().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let mut names: Vec<String> = row.cells.iter().map(name).collect();
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            places.entry(plain(name)).or_default().push(place);
        }
        let several = places.iter().filter(|(_, columns)| columns.len() > 1);
        let numbered: Vec<(String, usize)> = several
            .flat_map(|(name, columns)| {
                (1..).zip(columns).map(move |(number, column)| (format!("{name} [{number}]"), *column))
            })
            .collect();
        for (name, column) in numbered {
            places.entry(name).or_insert_with(|| vec![column]);
        }
        Self { names, places }
    }

    /// The column of that heading.
    pub(super) fn find(&self, heading: &str) -> Result<usize, Missing> {
        let heading = || heading.trim().to_owned();
        match self.places.get(&plain(&heading())).map(Vec::as_slice) {
            Some([column]) => Ok(*column),
            Some(several) => Err(Missing::Several { heading: heading(), count: several.len() }),
            None => {
                let known = self.names.iter().filter(|name| !name.is_empty()).take(60).cloned().collect();
                Err(Missing::Nowhere { heading: heading(), known })
            }
        }
    }

    /// The name under which a column can be found; none where it has no heading.
    pub(super) fn name_of(&self, column: usize) -> Option<String> {
        let name = self.names.get(column).filter(|name| !name.is_empty())?;
        let columns = self.places.get(&plain(name))?;
        let number = columns.iter().position(|found| *found == column)? + 1;
        Some(if columns.len() == 1 { name.clone() } else { format!("{name} [{number}]") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_as_people_write_them() {
        let cells = ["Ref", " Date\nreceived ", "", "Date", "date", ""].map(Cell::text).to_vec();
        let headings = Headings::of(&Row { number: 1, cells });
        assert_eq!(headings.find("date received"), Ok(1));
        assert_eq!(headings.find("Date"), Err(Missing::Several { heading: "Date".to_owned(), count: 2 }));
        assert_eq!((headings.find("Date [1]"), headings.find("DATE [2]")), (Ok(3), Ok(4)));
        assert_eq!((headings.name_of(4).as_deref(), headings.name_of(2)), (Some("date [2]"), None));
        assert!(headings.find("Officer").unwrap_err().to_string().contains("Ref, Date received"));
        assert_eq!(headings.names.len(), 5);
    }
}
