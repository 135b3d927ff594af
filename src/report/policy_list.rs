//! The policies there are.

use serde::Serialize;

use super::{Cell, Column, Sheet};

/// One policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyRow {
    /// Its id.
    pub policy: String,
    /// Its edition.
    pub edition: String,
    /// Whose it is.
    pub organisation: String,
    /// The document's title.
    pub title: String,
    /// Whose bank holidays.
    pub calendars: Vec<String>,
    /// `shipped` or `store`.
    pub from: String,
    /// SHA-256 of its file.
    pub digest: String,
}

/// The policies as a table.
pub fn policy_list_sheet(rows: &[PolicyRow]) -> Sheet {
    let columns = [
        ("policy", "Policy"),
        ("edition", "Edition"),
        ("organisation", "Organisation"),
        ("title", "Title"),
        ("calendars", "Bank holidays"),
        ("from", "From"),
    ];
    let cells = |row: &PolicyRow| -> Vec<Cell> {
        let row = row.clone();
        let calendars = row.calendars.join("+");
        vec![
            row.policy.into(),
            row.edition.into(),
            row.organisation.into(),
            row.title.into(),
            calendars.into(),
            row.from.into(),
        ]
    };
    Sheet {
        title: "Policies".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
