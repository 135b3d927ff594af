//! Days the organisation itself does not work.

use chrono::NaiveDate;

use crate::word::words;

words! {
    /// Why the organisation did not work on a day that the nation's list calls a working one.
    pub enum ClosureReason ("reason for a closure") {
        /// The offices are closed: Christmas closure, a staff day, flood.
        Closed = "closed",
        /// A local holiday, as Scotland's towns keep.
        LocalHoliday = "local-holiday",
        /// Industrial action that interrupts the service. Only some procedures leave such days out of the count.
        IndustrialAction = "industrial-action",
    }
}

impl ClosureReason {
    /// The words a person reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::LocalHoliday => "local holiday",
            Self::IndustrialAction => "industrial action",
        }
    }
}

/// One day on which the organisation was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// The day.
    pub date: NaiveDate,
    /// Why.
    pub reason: ClosureReason,
    /// What the organisation calls it, if it said.
    pub note: Option<String>,
}
