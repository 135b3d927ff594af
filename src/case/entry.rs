//! One entry of a case's journal.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use super::Event;
use crate::alike::alike;

/// A member of staff, as they are named in records.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handler(pub String);

impl Handler {
    /// Whether both name the same person: letter case, spacing and how a letter was typed apart.
    pub fn is(&self, other: &Self) -> bool {
        alike(&self.0, &other.0)
    }
}

impl fmt::Display for Handler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A step recorded against the policy's rule, because it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The clauses it goes against.
    pub clauses: Vec<String>,
    /// Why, in words; gone once the case is erased.
    pub reason: Option<String>,
}

/// Where an entry was before: in a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// SHA-256 of the exact file, in lower-case hexadecimal.
    pub source: String,
    /// The row of the file that it comes from, from 1, the row of headings among them.
    pub row: u32,
    /// What the complaint was called there; only with the first entry, and none where the file had no references.
    pub reference: Option<String>,
}

/// What happened, when it happened, and when and by whom it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number in the journal, from 1.
    pub seq: u32,
    /// The day it happened. Due dates use this one.
    pub on: NaiveDate,
    /// The instant it was written. The audit uses both.
    pub recorded_at: DateTime<Utc>,
    /// Who wrote it.
    pub recorded_by: Handler,
    /// What happened.
    pub event: Event,
    /// Anything else worth saying, in words.
    pub note: Option<String>,
    /// Whether it goes against the policy.
    pub overrides: Option<Override>,
    /// The spreadsheet that it was brought in from, if it was.
    pub imported: Option<Imported>,
}

impl Entry {
    /// Whether it was written on a later day than it happened. What was brought in was on record elsewhere before, and
    /// is marked as that instead.
    pub fn is_backdated(&self) -> bool {
        self.imported.is_none() && self.on < self.recorded_at.date_naive()
    }
}
