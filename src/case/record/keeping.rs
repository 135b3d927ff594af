//! Whether a case is held, and what was erased of it.

use chrono::NaiveDate;

use super::Done;
use crate::case::ErasureBasis;

/// That the personal data of a case was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// The entry that says so, and its day.
    pub done: Done,
    /// On which basis.
    pub basis: ErasureBasis,
    /// The last day for which it was to be kept, inclusive.
    pub kept_until: NaiveDate,
}

impl Erasure {
    /// Whether it was erased before that day had passed.
    pub fn was_early(&self) -> bool {
        self.done.on <= self.kept_until
    }
}

/// Keeping a case's personal data, and letting go of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Keeping {
    /// The hold it is under, if it is under one.
    pub held: Option<Done>,
    /// That it was erased, last.
    pub erased: Option<Erasure>,
    /// Whether something that can tell of a person was recorded after that.
    pub words_since: bool,
}
