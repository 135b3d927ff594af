//! When a count may stand still.

use crate::word::words;

words! {
    /// What a count does when a pause is over.
    pub enum Afterwards ("way on after a pause") {
        /// It goes on where it stood.
        GoesOn = "goes-on",
        /// It begins again, from the pause's last day.
        BeginsAgain = "begins-again",
    }
}

/// A ground on which a time limit's count stands still, from one day to another, both of them included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pausing {
    /// Its code in records.
    pub ground: String,
    /// What it says.
    pub words: String,
    /// What the count does when the pause is over.
    pub afterwards: Afterwards,
    /// The clause.
    pub authority: String,
}
