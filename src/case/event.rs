//! What can happen to a complaint.

use chrono::NaiveDate;

use super::{Because, Channel, Consent, Direction, Handler, Identity, Purpose, Tenure};
use crate::calendar::people;
use crate::policy::{Outcome, StageName};

/// The policy a case is handled under, fixed at receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyPin {
    /// The policy's id.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// SHA-256 of the exact file, in lower-case hexadecimal.
    pub digest: String,
}

/// The complaint was received and put on record. Words that can name or describe a person are gone once the case
/// is erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// The policy.
    pub policy: PolicyPin,
    /// The stage it begins at.
    pub stage: StageName,
    /// The day it was received.
    pub received: NaiveDate,
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
    /// Who handles it.
    pub handler: Option<Handler>,
    /// Whether the complainant may be named.
    pub identity: Identity,
    /// The representative's consent, where there is a representative.
    pub consent: Option<Consent>,
    /// Whether it is serious, high-risk or high-profile.
    pub serious: bool,
    /// What the complaint is, in words.
    pub summary: Option<String>,
    /// What the complainant wants.
    pub outcome_sought: Option<String>,
    /// Who complains.
    pub complainant: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Who speaks for them.
    pub representative: Option<String>,
    /// The home, by the organisation's reference.
    pub property: Option<String>,
    /// Why it is serious.
    pub serious_because: Option<String>,
}

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
}

/// Everything that can happen to a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// It was received and put on record: always the first, and only the first.
    Logged(Box<Logged>),
    /// The acknowledgement was sent.
    Acknowledged(Acknowledged),
    /// Somebody was given it to handle.
    Allocated(Allocated),
    /// There was contact with the complainant.
    Contacted(Contacted),
    /// A later answer date was set and told.
    Extended(Extended),
    /// The answer was given.
    Answered(Answered),
    /// It went on to the next stage.
    Escalated(Escalated),
    /// It is finished.
    Closed(Closed),
}

impl Event {
    /// What happened, in two or three words.
    pub fn words(&self) -> String {
        match self {
            Self::Logged(_) => "logged".to_owned(),
            Self::Acknowledged(acknowledged) => format!("acknowledged at {}", acknowledged.stage),
            Self::Allocated(allocated) => format!("allocated to {}", allocated.handler),
            Self::Contacted(contacted) => match contacted.purpose {
                Purpose::ProgressUpdate => "progress update".to_owned(),
                Purpose::Contact => "contact".to_owned(),
            },
            Self::Extended(extended) => format!("extended to {}", people(&extended.response_promised_by)),
            Self::Answered(answered) => format!("answered at {}: {}", answered.stage, answered.outcome),
            Self::Escalated(escalated) => format!("escalated to {}", escalated.to),
            Self::Closed(closed) => format!("closed: {}", closed.because),
        }
    }
}
