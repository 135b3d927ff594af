//! The whole store as flat, typed tables, for questions that no report answers.
//!
//! A column's key never changes and is no reserved word of SQL. A row stands for one thing: nothing is counted up
//! here, so that whoever asks can count it their own way.

mod actions;
mod cases;
mod clocks;
mod column;
mod dictionary;
mod events;
mod feedback;
mod refusals;
mod remedies;
mod stages;
mod value;

pub use column::{ExportTable, Field};
pub use dictionary::{DICTIONARY, dictionary_fields, dictionary_rows};
pub use value::{About, Filled, Holds, Value};

use super::Reckoned;
use crate::case::Entry;

/// A case with its clocks and its journal.
#[derive(Debug, Clone, Copy)]
pub struct Exported<'a> {
    /// The case and its clocks.
    pub reckoned: &'a Reckoned<'a>,
    /// Its entries.
    pub entries: &'a [Entry],
}

/// Every table but the dictionary.
pub const TABLES: [ExportTable; 8] = [
    cases::TABLE,
    stages::TABLE,
    clocks::TABLE,
    events::TABLE,
    actions::TABLE,
    remedies::TABLE,
    feedback::TABLE,
    refusals::TABLE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Words that SQL keeps to itself somewhere: a column of such a name would have to be quoted.
    const RESERVED: [&str; 30] = [
        "all", "and", "any", "as", "asc", "by", "case", "cast", "check", "column", "cross", "default", "desc", "end",
        "from", "group", "having", "in", "limit", "not", "null", "offset", "on", "or", "order", "set", "table", "to",
        "user", "where",
    ];

    #[test]
    fn keys_are_plain_unlike_each_other_and_need_no_quotes() {
        for table in &TABLES {
            let keys: Vec<&str> = (table.fields)().iter().map(|field| field.key).collect();
            let different: BTreeSet<&&str> = keys.iter().collect();
            assert_eq!(different.len(), keys.len(), "{}", table.name);
            for key in keys {
                assert!(key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'), "{key}");
                assert!(!RESERVED.contains(&key), "{}.{key}", table.name);
            }
        }
    }

    #[test]
    fn the_dictionary_describes_every_column_and_itself() {
        let columns: usize = TABLES.iter().map(|table| (table.fields)().len()).sum();
        let itself = dictionary_fields().len();
        assert_eq!(dictionary_rows(About::People).len(), columns + itself);
        let without = dictionary_rows(About::TheWork).len();
        assert_eq!(without, columns + itself - 10, "eight of a case, and the words of actions and remedies");
    }
}
