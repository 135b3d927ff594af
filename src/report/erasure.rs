//! What would be erased of a case, or was.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, RetentionRow, Sheet};

/// What would be erased of a case, or was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasureRow {
    /// The case.
    pub case: String,
    /// `open`, `answered` or `closed`.
    pub status: String,
    /// The last day for which it is kept, inclusive.
    pub kept_until: Option<NaiveDate>,
    /// `due`, `held-back`, `kept` or `erased`.
    pub standing: String,
    /// How many entries have a personal part.
    pub entries: u32,
    /// How many files beside its journal may hold words of it.
    pub files: usize,
    /// Why it stands so.
    pub why: String,
}

impl ErasureRow {
    /// Of a case that stands so.
    pub fn of(row: RetentionRow, entries: u32, files: usize) -> Self {
        let RetentionRow { case, status, kept_until, standing, why, .. } = row;
        Self { case, status, kept_until, standing, entries, files, why }
    }
}

/// The rows as a table.
pub fn erasure_sheet(rows: &[ErasureRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("status", "Status"),
        ("kept_until", "Kept until"),
        ("standing", "Standing"),
        ("entries", "Entries"),
        ("files", "Files"),
        ("why", "Why"),
    ];
    Sheet::of("Erasure", &columns, rows, |row: &ErasureRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.status.into(),
            row.kept_until.into(),
            row.standing.into(),
            i64::from(row.entries).into(),
            row.files.into(),
            row.why.into(),
        ]
    })
}
