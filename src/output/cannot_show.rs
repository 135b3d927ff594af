//! Why a document cannot be shown in the format asked for.

use thiserror::Error;

use super::Format;

/// Why a document cannot be shown in the format asked for; nothing of it was written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotShow {
    /// What has nothing to do with due dates has no calendar.
    #[error("there are no due dates in this, and a calendar file holds nothing else")]
    NoDueDates,
    /// Only the tables of an export have columns with types.
    #[error("parquet needs columns with types, which only the tables of `plaint export` have")]
    NoTypes,
    /// A table is longer than the format holds.
    #[error("{title} has {rows} rows, and a sheet of a workbook holds {most}: csv has no such limit")]
    TooManyRows {
        /// The table.
        title: String,
        /// How many rows it has.
        rows: usize,
        /// How many a sheet holds.
        most: usize,
    },
    /// What writes the format would not.
    #[error("it cannot be written as {format}: {says}")]
    Unwritable {
        /// The format.
        format: Format,
        /// What it says.
        says: String,
    },
}
