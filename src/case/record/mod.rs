//! A complaint as its journal leaves it.

use chrono::{DateTime, NaiveDate, Utc};

mod circumstances;
mod keeping;
mod outside;
mod points;
mod redress;
mod stage;

pub use circumstances::{Circumstances, LinkTo, TurnedDown, TurnedDownWhat};
pub use keeping::{Erasure, Keeping};
pub use outside::{Feedback, Outside, ReviewDone};
pub use points::{Decision, Point};
pub use redress::{ActionOwed, Redress, Remedy, RemedyReply};
pub use stage::{Allocation, Answer, CameBy, Contact, Declined, ExtensionSet, Pause, StageRecord, Telling};

use super::{Because, CaseRef, Channel, Consent, Handler, Identity, PolicyPin, Tenure};
use crate::policy::StageName;
use crate::word::words;

words! {
    /// Where a case stands.
    pub enum Status ("status") {
        /// An answer is owed.
        Open = "open",
        /// The current stage is answered and the case not closed.
        Answered = "answered",
        /// Finished.
        Closed = "closed",
    }
}

/// A step that was taken, and the entry that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The day it happened.
    pub on: NaiveDate,
    /// The entry's number.
    pub entry: u32,
}

/// How a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    /// The entry that says so, and its day.
    pub done: Done,
    /// Why.
    pub because: Because,
}

/// What names or describes people: never in a report unless asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// What the complaint is.
    pub summary: Option<String>,
    /// What the complainant wants.
    pub outcome_sought: Option<String>,
    /// Who complains.
    pub complainant: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Who speaks for them.
    pub representative: Option<String>,
    /// The home.
    pub property: Option<String>,
    /// What was decided, offered and promised with each answer, by stage.
    pub actions: Vec<(StageName, String)>,
}

/// A complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its reference.
    pub reference: CaseRef,
    /// The policy it is handled under.
    pub policy: PolicyPin,
    /// The day it was received.
    pub received: NaiveDate,
    /// The day it was put on record; none as at a day before that.
    pub logged: Option<NaiveDate>,
    /// The day the complainant first knew of the problem.
    pub first_known: Option<NaiveDate>,
    /// How it came.
    pub channel: Option<Channel>,
    /// The service it is about.
    pub service: Option<String>,
    /// The kind of complaint.
    pub category: Option<String>,
    /// What the home is let or sold as.
    pub tenure: Option<Tenure>,
    /// Whether the complainant may be named.
    pub identity: Identity,
    /// The representative's consent, where there is a representative.
    pub consent: Option<Consent>,
    /// Whether it is serious, high-risk or high-profile.
    pub serious: bool,
    /// Its people, in words.
    pub person: Person,
    /// The stages it has come to, in order; never empty.
    pub stages: Vec<StageRecord>,
    /// How it ended.
    pub closed: Option<Closing>,
    /// The points of complaint, in order of their numbers.
    pub points: Vec<Point>,
    /// Remedies and outstanding actions.
    pub redress: Redress,
    /// What is particular about it.
    pub circumstances: Circumstances,
    /// The ombudsman, feedback and reviews.
    pub outside: Outside,
    /// Whether it is held, and what was erased of it.
    pub keeping: Keeping,
    /// How many entries there are.
    pub entries: u32,
    /// How many of them go against the policy.
    pub overrides: u32,
    /// How many were written on a later day than they happened.
    pub backdated: u32,
    /// How many were brought in from a spreadsheet.
    pub imported: u32,
    /// How many correct an earlier one.
    pub corrections: u32,
    /// When the last of them was written.
    pub revised: DateTime<Utc>,
}

impl Case {
    /// A case at its first stage, of which nothing else is known yet.
    pub fn new(reference: CaseRef, policy: PolicyPin, record: StageRecord) -> Self {
        Self {
            reference,
            policy,
            received: record.received,
            logged: record.logged,
            first_known: None,
            channel: None,
            service: None,
            category: None,
            tenure: None,
            identity: Identity::Known,
            consent: None,
            serious: false,
            person: Person::default(),
            stages: vec![record],
            closed: None,
            points: Vec::new(),
            redress: Redress::default(),
            circumstances: Circumstances::default(),
            outside: Outside::default(),
            keeping: Keeping::default(),
            entries: 0,
            overrides: 0,
            backdated: 0,
            imported: 0,
            corrections: 0,
            revised: DateTime::UNIX_EPOCH,
        }
    }

    /// The record of the stage it is at.
    pub fn current(&self) -> Option<&StageRecord> {
        self.stages.last()
    }

    /// The stage it is at.
    pub fn stage(&self) -> Option<&StageName> {
        self.current().map(|record| &record.stage)
    }

    /// The stage it was at on a day: the last one it had come to by then, or else the one it is at.
    pub fn stage_on(&self, day: NaiveDate) -> Option<&StageName> {
        let then = self.stages.iter().rev().find(|record| record.received <= day);
        then.or(self.current()).map(|record| &record.stage)
    }

    /// The record of a stage, if the case has come to it: the last one, where it came there again.
    pub fn at(&self, stage: &StageName) -> Option<&StageRecord> {
        self.stages.iter().rev().find(|record| record.stage == *stage)
    }

    /// The last answer given at a stage: what came back for review, or was opened again, keeps its earlier answer until
    /// there is a new one.
    pub fn answer_at(&self, stage: &StageName) -> Option<Answer> {
        self.stages.iter().rev().filter(|record| record.stage == *stage).find_map(|record| record.answer)
    }

    /// Who handles it at the current stage. Nobody, after an escalation, until somebody is named: whoever handled
    /// the stage before may be the one person who must not.
    pub fn handler(&self) -> Option<&Handler> {
        self.current().and_then(StageRecord::handler)
    }

    /// Where it stands.
    pub fn status(&self) -> Status {
        if self.closed.is_some() {
            return Status::Closed;
        }
        match self.current().and_then(|record| record.answer) {
            Some(_) => Status::Answered,
            None => Status::Open,
        }
    }
}
