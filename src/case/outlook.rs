//! What may still come of a case: enough to leave most cases of a long record unread.

use chrono::NaiveDate;

use super::is_harmless;

/// What may still come of a case if nothing more happens in it, whatever day it is seen as at from its last entry on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// The earliest date (inclusive) of a duty that is neither met nor ended; none where there is no such duty. A date
    /// that moves while a count stands still only moves on.
    pub owes_from: Option<NaiveDate>,
    /// The duty that is due next.
    pub next: Next,
    /// The first day (inclusive) on which anything of it lies.
    pub begins: NaiveDate,
    /// The last day (inclusive) on which anything of it lies, where it is closed and nothing is owed in it any more;
    /// none where something may still come.
    pub over_by: Option<NaiveDate>,
}

/// The duty that is due next in a case, of those that are neither met nor ended and have a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// There is none.
    Nothing,
    /// It is the same whatever day the case is seen as at.
    Duty(NextDuty<String>),
    /// It moves with that day, because a count stands still.
    Moves,
}

impl Next {
    /// Whether the words of it are harmless.
    pub fn is_harmless(&self) -> bool {
        match self {
            Self::Nothing | Self::Moves => true,
            Self::Duty(duty) => is_harmless(&duty.clock),
        }
    }
}

/// A duty that is due next, under the name of its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextDuty<N> {
    /// The clock's name.
    pub clock: N,
    /// Its date, inclusive.
    pub due: NaiveDate,
    /// Whether the date may still move because it passes the published holidays.
    pub provisional: bool,
}
