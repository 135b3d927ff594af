//! A complaint as its journal leaves it.

use chrono::NaiveDate;

use super::{Because, CaseRef, Channel, Consent, Direction, Handler, Identity, PolicyPin, Purpose, Tenure};
use crate::policy::{Outcome, StageName};
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

/// Somebody was given the stage to handle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// The day.
    pub on: NaiveDate,
    /// Who.
    pub handler: Handler,
}

/// A contact with the complainant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// The day.
    pub on: NaiveDate,
    /// Who made it.
    pub direction: Direction,
    /// What it was for.
    pub purpose: Purpose,
}

/// A later answer date that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExtensionSet {
    /// The entry that says so, and its day.
    pub done: Done,
    /// The date promised.
    pub to: NaiveDate,
    /// The day the complainant was told.
    pub told: NaiveDate,
}

/// A stage's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The entry that says so, and its day.
    pub done: Done,
    /// How it came out.
    pub outcome: Outcome,
    /// The day the complainant got it, if known.
    pub received_on: Option<NaiveDate>,
    /// How many remedies came with it.
    pub remedies_offered: u32,
}

/// What happened at one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageRecord {
    /// Which.
    pub stage: StageName,
    /// The entry that brought it here.
    pub entry: u32,
    /// The day the complaint, or the request that brought it here, was received.
    pub received: NaiveDate,
    /// The day it was put on record here.
    pub logged: Option<NaiveDate>,
    /// The acknowledgement.
    pub acknowledged: Option<Done>,
    /// Who was given it, in order.
    pub allocations: Vec<Allocation>,
    /// Contacts, in the order recorded.
    pub contacts: Vec<Contact>,
    /// Later answer dates, in the order told: the last one told holds.
    pub extensions: Vec<ExtensionSet>,
    /// The answer.
    pub answer: Option<Answer>,
    /// The day the next stage was asked for, and the day the case went there.
    pub onward: Option<(NaiveDate, Done)>,
}

impl StageRecord {
    /// A stage just entered.
    pub fn entered(stage: StageName, entry: u32, received: NaiveDate, logged: Option<NaiveDate>) -> Self {
        Self {
            stage,
            entry,
            received,
            logged,
            acknowledged: None,
            allocations: Vec::new(),
            contacts: Vec::new(),
            extensions: Vec::new(),
            answer: None,
            onward: None,
        }
    }

    /// Who handles it now.
    pub fn handler(&self) -> Option<&Handler> {
        self.allocations.iter().max_by_key(|allocation| allocation.on).map(|allocation| &allocation.handler)
    }

    /// The latest step on record at this stage short of its answer, and what it is called.
    pub fn latest_step(&self) -> Option<(&'static str, Done)> {
        let acknowledged = self.acknowledged.map(|done| ("the acknowledgement", done));
        let extended =
            self.extensions.iter().map(|extension| ("the extension", extension.done)).max_by_key(|(_, d)| d.on);
        acknowledged.into_iter().chain(extended).max_by_key(|(_, done)| done.on)
    }

    /// The last date promised for the answer.
    pub fn promised(&self) -> Option<ExtensionSet> {
        self.extensions.last().copied()
    }
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
    /// How many entries there are.
    pub entries: u32,
    /// How many of them go against the policy.
    pub overrides: u32,
    /// How many were written on a later day than they happened.
    pub backdated: u32,
}

impl Case {
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

    /// The record of a stage, if the case has come to it.
    pub fn at(&self, stage: &StageName) -> Option<&StageRecord> {
        self.stages.iter().find(|record| record.stage == *stage)
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
