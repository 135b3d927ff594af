//! When a count may stand still.

/// A ground on which a time limit's count stands still, from one day to another, both of them included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pausing {
    /// Its code in records.
    pub ground: String,
    /// What it says.
    pub words: String,
    /// The clause.
    pub authority: String,
}
