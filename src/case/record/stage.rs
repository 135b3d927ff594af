//! What happened at one stage of a case.

use chrono::NaiveDate;

use super::{Closing, Done};
use crate::case::{Direction, Handler, PanelMember, Purpose, StaffMatter};
use crate::policy::{Outcome, StageName};

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
    /// Whether a good reason for going past the cap is on record.
    pub past_the_cap: bool,
    /// Whether it was recorded against the policy's rule.
    pub against_the_policy: bool,
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
    /// Whether the complainant agreed, where both sides settled it.
    pub agreed: bool,
}

/// How a case came to a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameBy {
    /// It was received there.
    Receipt,
    /// It was escalated.
    Escalation,
    /// A later stage sent it back for review, with the date agreed for the answer (inclusive).
    Return(NaiveDate),
    /// It was opened again, with the date instructed for the answer (inclusive), where there is one.
    Reopening(Option<NaiveDate>),
}

/// A time during which the count stood still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// The first day (inclusive).
    pub from: NaiveDate,
    /// The last day (inclusive); none while it lasts.
    pub to: Option<NaiveDate>,
    /// What for, by the policy's code.
    pub ground: String,
}

/// A request for the next stage that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declined {
    /// The entry that says so, and its day.
    pub done: Done,
    /// The day the complainant asked.
    pub requested: NaiveDate,
}

/// What the staff complained about were told at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Telling {
    /// The day.
    pub on: NaiveDate,
    /// What of.
    pub matter: StaffMatter,
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
    /// How the case came here.
    pub came_by: CameBy,
    /// The last request for the next stage that was not taken.
    pub declined: Option<Declined>,
    /// When the count stood still, in order.
    pub pauses: Vec<Pause>,
    /// What the staff complained about were told, in the order recorded.
    pub tellings: Vec<Telling>,
    /// Who sits on the panel, once it is convened.
    pub panel: Vec<PanelMember>,
    /// How the case ended here, where it ended while it was here or after.
    pub closed: Option<Closing>,
    /// When the case left it other than onward: sent back, or begun again. What ran here runs no longer.
    pub left: Option<Done>,
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
            came_by: CameBy::Receipt,
            declined: None,
            pauses: Vec::new(),
            tellings: Vec::new(),
            panel: Vec::new(),
            closed: None,
            left: None,
        }
    }

    /// The same, come by another way than receipt.
    #[must_use]
    pub fn by(self, came_by: CameBy) -> Self {
        Self { came_by, ..self }
    }

    /// The pause that lasts, if one does.
    pub fn paused(&self) -> Option<&Pause> {
        self.pauses.iter().find(|pause| pause.to.is_none())
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
