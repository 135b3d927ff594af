//! The steps of a stage: acknowledged, allocated, contacted, extended, answered, gone on, closed.

use chrono::NaiveDate;

use crate::case::{Because, Channel, Direction, Handler, Purpose};
use crate::policy::{Outcome, StageName};

/// The acknowledgement was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledged {
    /// At which stage.
    pub stage: StageName,
    /// How.
    pub channel: Option<Channel>,
    /// Our understanding of the complaint, as told.
    pub understanding: Option<String>,
    /// The outcome sought, as understood.
    pub outcome_sought: Option<String>,
}

/// Somebody was given it to handle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocated {
    /// At which stage.
    pub stage: StageName,
    /// Who.
    pub handler: Handler,
}

/// The organisation and the complainant were in touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contacted {
    /// At which stage.
    pub stage: StageName,
    /// How.
    pub channel: Option<Channel>,
    /// Who made the contact.
    pub direction: Direction,
    /// What it was for.
    pub purpose: Purpose,
    /// What was said.
    pub said: Option<String>,
}

/// A later answer date was set and told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extended {
    /// At which stage.
    pub stage: StageName,
    /// The date the complainant was promised the answer by.
    pub response_promised_by: NaiveDate,
    /// The day they were told.
    pub told: NaiveDate,
    /// Whether they agreed.
    pub agreed: bool,
    /// Who approved it.
    pub approved_by: Option<Handler>,
    /// Whether a good reason for going past the cap is on record.
    pub past_the_cap: bool,
    /// Whether the ombudsman's details were given with it.
    pub signposted: bool,
    /// Why.
    pub reason: Option<String>,
    /// Why past the cap.
    pub good_reason: Option<String>,
}

/// Something still to be done after the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What.
    pub words: Option<String>,
    /// By when.
    pub target: Option<NaiveDate>,
}

/// The answer at a stage was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// At which stage.
    pub stage: StageName,
    /// How it came out.
    pub outcome: Outcome,
    /// Whether the complainant agreed, where both sides settled it between them.
    pub agreed: bool,
    /// Who answered.
    pub handler: Option<Handler>,
    /// Who signed it off.
    pub signed_off_by: Option<Handler>,
    /// How it was given.
    pub channel: Option<Channel>,
    /// The day the complainant got it.
    pub received_on: Option<NaiveDate>,
    /// How many remedies were offered.
    pub remedies_offered: u32,
    /// What is still to be done.
    pub actions: Vec<Action>,
    /// The decision.
    pub decision: Option<String>,
    /// Its reasons.
    pub reasons: Option<String>,
    /// The remedies.
    pub remedies: Vec<String>,
}

/// The complaint went on to the next stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalated {
    /// From which stage.
    pub from: StageName,
    /// To which.
    pub to: StageName,
    /// The day the complainant asked.
    pub requested: NaiveDate,
    /// Who handles the next stage.
    pub handler: Option<Handler>,
    /// Whether it was a late request taken for an exceptional reason.
    pub exceptional: bool,
    /// What the complainant said about why.
    pub reason: Option<String>,
    /// Why a late request was taken.
    pub exceptional_reason: Option<String>,
}

/// The case is finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Why.
    pub because: Because,
    /// Who authorised it, where somebody must.
    pub authorised_by: Option<Handler>,
}
