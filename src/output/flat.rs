//! Flat, typed tables for other programs to read: the one door to the formats that hold them.

use crate::report::{Field, Value};
use crate::word::words;

use super::{Format, Spreadsheet, csv, json, parquet};

words! {
    /// A format that holds a flat table for another program to read.
    pub enum FlatFormat ("format of an export") {
        /// Comma-separated values.
        Csv = "csv",
        /// Tab-separated values.
        Tsv = "tsv",
        /// One JSON object a line.
        Jsonl = "jsonl",
        /// Apache Parquet: typed columns, compressed.
        Parquet = "parquet",
    }
}

impl FlatFormat {
    /// The same among all formats; none where a format holds no flat table.
    pub fn of(format: Format) -> Option<Self> {
        match format {
            Format::Csv => Some(Self::Csv),
            Format::Tsv => Some(Self::Tsv),
            Format::Jsonl => Some(Self::Jsonl),
            Format::Parquet => Some(Self::Parquet),
            _ => None,
        }
    }
}

/// Writes rows of these fields; the same rows always give the same bytes. Says why where a format cannot hold them.
pub fn flat(
    format: FlatFormat,
    fields: &[Field],
    rows: impl Iterator<Item = Vec<Value>>,
    spreadsheet: &Spreadsheet,
) -> Result<Vec<u8>, String> {
    match format {
        FlatFormat::Csv => csv::flat(fields, rows, b',', *spreadsheet),
        FlatFormat::Tsv => csv::flat(fields, rows, b'\t', *spreadsheet),
        FlatFormat::Jsonl => Ok(json::flat(fields, rows).into_bytes()),
        FlatFormat::Parquet => parquet::flat(fields, rows).map_err(|error| error.to_string()),
    }
}
