//! Days the organisation itself does not work.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use thiserror::Error;

/// Why the organisation did not work on a day that the nation's list calls a working one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClosureReason {
    /// The offices are closed: Christmas closure, a staff day, flood.
    Closed,
    /// A local holiday, as Scotland's towns keep.
    LocalHoliday,
    /// Industrial action that interrupts the service. Only some procedures leave such days out of the count.
    IndustrialAction,
}

impl ClosureReason {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::Closed, Self::LocalHoliday, Self::IndustrialAction];

    /// The word on the command line and on disk.
    pub fn word(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::LocalHoliday => "local-holiday",
            Self::IndustrialAction => "industrial-action",
        }
    }

    /// The words a person reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::LocalHoliday => "local holiday",
            Self::IndustrialAction => "industrial action",
        }
    }
}

impl fmt::Display for ClosureReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// The word names no reason for a closure.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no reason for a closure: expected closed, local-holiday or industrial-action")]
pub struct UnknownClosureReason(pub String);

impl FromStr for ClosureReason {
    type Err = UnknownClosureReason;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|reason| reason.word() == text)
            .ok_or_else(|| UnknownClosureReason(text.to_owned()))
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
