//! How an entry stands in a journal's line: format version 1, entries of versions 1 to 4, described in `docs/journal.md`.
//!
//! A line is an object of three parts: `entry`, which holds no personal data; `personal`, which holds nothing else
//! and can be erased; and `digest`, over the exact bytes of `entry`.

mod amend;
mod as_written;
mod corrected;
mod event;
mod field;
mod line;
mod personal;
mod receipt;
mod record;
mod records;
mod stages;
mod version;
mod write;

pub use amend::{CannotAmend, amended, value_of};
pub(super) use line::{Before, PersonalPart, ReadLine, read_line, without_personal};
pub(super) use write::{Salt, write_line};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use self::field::Text;
use super::{Damage, Digest};
use crate::case::Imported;

/// The newest entry version this program reads. What it writes bears the lowest version that can read it.
const VERSION: u32 = 4;

/// The `entry` part of a line, with its event as it is written, or as it is read.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryRecord<E> {
    v: u32,
    seq: u32,
    on: Text<NaiveDate>,
    recorded_at: Text<DateTime<Utc>>,
    recorded_by: String,
    event: E,
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    overrides: Option<OverrideRecord>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    imported: Option<ImportedRecord>,
    personal_digest: Option<Text<Digest>>,
    prev: Option<Text<Digest>>,
}

/// That the entry goes against these clauses.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OverrideRecord {
    clauses: Vec<String>,
}

/// The row of a spreadsheet that the entry was brought in from.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportedRecord {
    source: String,
    row: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
}

impl ImportedRecord {
    fn write(imported: &Imported) -> Self {
        Self { source: imported.source.clone(), row: imported.row, reference: imported.reference.clone() }
    }

    fn read(self) -> Result<Imported, Damage> {
        let Self { source, row, reference } = self;
        if Digest::read(&source).is_none() {
            return Err(Damage::Value("a file's digest"));
        }
        Ok(Imported { source, row, reference })
    }
}
