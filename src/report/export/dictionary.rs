//! The dictionary: what every column of every table says.

use super::TABLES;
use super::column::Field;
use super::value::{About, Filled, Holds, Value};

/// The name of the table that describes the others.
pub const DICTIONARY: &str = "dictionary";

/// The dictionary's own columns.
pub fn dictionary_fields() -> Vec<Field> {
    let field = |key, holds, says| Field { key, holds, filled: Filled::Always, about: About::TheWork, says };
    vec![
        field("table_name", Holds::Text, "The table"),
        field("column_name", Holds::Text, "The column"),
        field("data_type", Holds::Text, "Its type"),
        field("nullable", Holds::YesNo, "Whether it may be empty"),
        field("says", Holds::Text, "What it says"),
    ]
}

/// What every column of every table says; of those about people only where they are asked for.
pub fn dictionary_rows(upto: About) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for table in &TABLES {
        rows.extend(table.fields_upto(upto).into_iter().map(|field| row(table.name, &field)));
    }
    rows.extend(dictionary_fields().iter().map(|field| row(DICTIONARY, field)));
    rows
}

fn row(table: &str, field: &Field) -> Vec<Value> {
    vec![
        Value::text(table),
        Value::text(field.key),
        Value::text(field.holds),
        (field.filled == Filled::MayBeEmpty).into(),
        Value::text(field.says),
    ]
}
