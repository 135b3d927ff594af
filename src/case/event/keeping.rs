//! Keeping what is on record, and letting go of it.

use chrono::NaiveDate;

use crate::case::{ErasureBasis, Handler};

/// Nothing of the case may be erased, whatever its age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Who decided so.
    pub authorised_by: Option<Handler>,
    /// Why.
    pub reason: Option<String>,
}

/// The hold is lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Who decided so.
    pub authorised_by: Option<Handler>,
    /// Why.
    pub reason: Option<String>,
}

/// The personal parts of all earlier entries were taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// On which basis.
    pub basis: ErasureBasis,
    /// The last day for which the case was to be kept, as it was reckoned then.
    pub kept_until: NaiveDate,
    /// How many entries had a personal part that was taken out.
    pub parts: u32,
    /// Who decided so.
    pub authorised_by: Option<Handler>,
    /// The basis in words.
    pub said: Option<String>,
    /// Why it was not kept for as long as it was to be.
    pub reason: Option<String>,
}
