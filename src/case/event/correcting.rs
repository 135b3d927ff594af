//! Mistakes: an earlier entry is superseded, never changed.

use chrono::NaiveDate;

use super::Event;

/// What stands in place of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Correction {
    /// Nothing: it never happened.
    Struck,
    /// This, on this day.
    Replaced {
        /// The day it happened.
        on: NaiveDate,
        /// What happened.
        event: Box<Event>,
    },
}

/// An earlier entry was mistaken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corrected {
    /// Which entry.
    pub entry: u32,
    /// What stands instead.
    pub correction: Correction,
    /// Why.
    pub reason: Option<String>,
}
