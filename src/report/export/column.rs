//! A column of an export: its key, its type, what it says, and where its value comes from, in one place.

use super::Exported;
use super::value::{About, Filled, Holds, Value};

/// A column as it is described: what the dictionary lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name, which never changes.
    pub key: &'static str,
    /// Its type.
    pub holds: Holds,
    /// Whether it always has a value.
    pub filled: Filled,
    /// Whether it is about people.
    pub about: About,
    /// What it says.
    pub says: &'static str,
}

/// A column of rows of one kind.
pub(super) struct Column<R> {
    field: Field,
    value: fn(&R) -> Value,
}

impl<R> Column<R> {
    /// A column that always has a value.
    pub(super) const fn always(key: &'static str, holds: Holds, value: fn(&R) -> Value, says: &'static str) -> Self {
        Self { field: Field { key, holds, filled: Filled::Always, about: About::TheWork, says }, value }
    }

    /// A column that may be empty.
    pub(super) const fn maybe(key: &'static str, holds: Holds, value: fn(&R) -> Value, says: &'static str) -> Self {
        Self { field: Field { key, holds, filled: Filled::MayBeEmpty, about: About::TheWork, says }, value }
    }

    /// A column of words about people, which may be empty.
    pub(super) const fn people(key: &'static str, value: fn(&R) -> Value, says: &'static str) -> Self {
        let (holds, filled, about) = (Holds::Text, Filled::MayBeEmpty, About::People);
        Self { field: Field { key, holds, filled, about, says }, value }
    }
}

/// One table of an export.
#[derive(Debug, Clone, Copy)]
pub struct ExportTable {
    /// Its name, which never changes.
    pub name: &'static str,
    /// What a row is, and what tells one row from another.
    pub says: &'static str,
    /// Its columns, those about people last.
    pub fields: fn() -> Vec<Field>,
    /// The rows of one case, a value for each of the columns asked for.
    rows: fn(&Exported<'_>, About) -> Vec<Vec<Value>>,
}

impl ExportTable {
    pub(super) const fn new(
        name: &'static str,
        says: &'static str,
        fields: fn() -> Vec<Field>,
        rows: fn(&Exported<'_>, About) -> Vec<Vec<Value>>,
    ) -> Self {
        Self { name, says, fields, rows }
    }

    /// Its columns: those about people only where `upto` is `People`.
    pub fn fields_upto(&self, upto: About) -> Vec<Field> {
        (self.fields)().into_iter().filter(|field| field.about <= upto).collect()
    }

    /// The rows of these cases, one after the other; words about people only where `upto` is `People`.
    pub fn rows<'c>(&self, cases: &'c [Exported<'_>], upto: About) -> impl Iterator<Item = Vec<Value>> + 'c {
        let rows = self.rows;
        cases.iter().flat_map(move |case| rows(case, upto))
    }
}

/// The fields of these columns.
pub(super) fn fields_of<R>(columns: &[Column<R>]) -> Vec<Field> {
    columns.iter().map(|column| column.field).collect()
}

/// The values of rows in these columns. Those about people are not even read where they are not asked for.
pub(super) fn values_of<R>(columns: &[Column<R>], rows: &[R], upto: About) -> Vec<Vec<Value>> {
    let columns = || columns.iter().filter(|column| column.field.about <= upto);
    rows.iter().map(|row| columns().map(|column| (column.value)(row)).collect()).collect()
}
