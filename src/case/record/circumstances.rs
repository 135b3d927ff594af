//! What is particular about a case: its people's circumstances, refusals, restrictions, links.

use chrono::NaiveDate;

use super::Done;
use crate::case::{CaseRef, Channel, Handler, Link};
use crate::policy::StageName;

/// What was turned down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnedDownWhat {
    /// The complaint: it was not accepted.
    Complaint,
    /// A request for the next stage.
    Escalation,
}

/// A complaint not accepted, or a request for the next stage not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnedDown {
    /// Which of the two.
    pub what: TurnedDownWhat,
    /// At which stage.
    pub stage: StageName,
    /// The policy's code for the ground; none where it is not on record.
    pub ground: Option<String>,
    /// The entry that says so, and its day.
    pub done: Done,
    /// Whether the ombudsman's details were given.
    pub signposted: bool,
    /// When it was taken up after all.
    pub reversed: Option<Done>,
}

/// A case that has to do with this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTo {
    /// Which.
    pub case: CaseRef,
    /// How.
    pub link: Link,
}

/// What is particular about a case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// Whether it is a group's or a petition's.
    pub group: Option<Done>,
    /// How many people, where that is known.
    pub members: Option<u32>,
    /// How the complainant wants to be contacted.
    pub preferred: Option<Channel>,
    /// How many adjustments were agreed.
    pub adjustments: u32,
    /// That it is about senior staff or the governing body.
    pub senior_staff: Option<Done>,
    /// That the regulator was told.
    pub regulator: Option<Done>,
    /// That it is about members of staff, from the day that was first recorded.
    pub staff: Option<Done>,
    /// Who supports the staff complained about.
    pub supporters: Vec<Handler>,
    /// Who declared a conflict of interest.
    pub conflicts: Vec<Handler>,
    /// How many items of evidence are on file.
    pub evidence: u32,
    /// What was turned down.
    pub turned_down: Vec<TurnedDown>,
    /// That it was taken although it need not have been.
    pub accepted: Option<Done>,
    /// Warnings about behaviour.
    pub warnings: Vec<Done>,
    /// The restriction last set, and its last day, where it has one.
    pub restricted: Option<(Done, Option<NaiveDate>)>,
    /// Cases that have to do with it.
    pub links: Vec<LinkTo>,
    /// When it was opened again, last.
    pub reopened: Option<Done>,
}

impl Circumstances {
    /// The case that this one went into as its duplicate.
    pub fn duplicate_of(&self) -> Option<&CaseRef> {
        self.links.iter().find(|to| to.link == Link::DuplicateOf).map(|to| &to.case)
    }
}
