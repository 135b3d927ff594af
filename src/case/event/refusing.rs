//! Not accepted, declined, returned, restricted, and taken up again.

use chrono::NaiveDate;

use crate::case::{CaseRef, Handler, Link, ReopenedBecause};
use crate::policy::StageName;

/// The complaint was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// At which stage it was.
    pub stage: StageName,
    /// The policy's code for the ground.
    pub ground: String,
    /// Who authorised it.
    pub authorised_by: Option<Handler>,
    /// Whether the ombudsman's details were given.
    pub signposted: bool,
    /// Why, as the complainant was told.
    pub reasons: Option<String>,
}

/// A request for the next stage was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EscalationDeclined {
    /// From which stage.
    pub stage: StageName,
    /// The day the complainant asked.
    pub requested: NaiveDate,
    /// The policy's code for the ground.
    pub ground: String,
    /// Whether the ombudsman's details were given.
    pub signposted: bool,
    /// Why, as the complainant was told.
    pub reasons: Option<String>,
}

/// The complaint went back to an earlier stage for review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// From which stage.
    pub from: StageName,
    /// To which.
    pub to: StageName,
    /// The day the answer was promised by (inclusive).
    pub response_promised_by: NaiveDate,
    /// Whether the complainant agreed to that date.
    pub agreed: bool,
    /// Why.
    pub reason: Option<String>,
}

/// A complaint that need not be taken was taken all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The ground on which it might have been refused, by the policy's code.
    pub ground: Option<String>,
    /// Why it was taken.
    pub reason: Option<String>,
}

/// The complainant was warned about their behaviour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warned {
    /// Who agreed to it.
    pub approved_by: Option<Handler>,
    /// What for.
    pub reason: Option<String>,
}

/// Contact, or access to the procedure, was restricted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restricted {
    /// The last day (inclusive), where it has one.
    pub until: Option<NaiveDate>,
    /// Who approved it.
    pub approved_by: Option<Handler>,
    /// Whether the ombudsman's details were given.
    pub signposted: bool,
    /// What is restricted.
    pub measure: Option<String>,
    /// Why, as the complainant was told.
    pub reason: Option<String>,
}

/// A case that was closed, or a request that was declined, is open again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopened {
    /// At which stage it goes on.
    pub stage: StageName,
    /// On whose word.
    pub because: ReopenedBecause,
    /// The day the answer is to be given by (inclusive), where the instruction sets one.
    pub answer_by: Option<NaiveDate>,
    /// Who handles it.
    pub handler: Option<Handler>,
    /// What was instructed.
    pub reason: Option<String>,
}

/// It has to do with another case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Which.
    pub case: CaseRef,
    /// How.
    pub link: Link,
}
