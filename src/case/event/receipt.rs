//! The beginning of every case: it was received and put on record.

use chrono::NaiveDate;

use crate::case::{Channel, Consent, Handler, Identity, Tenure};
use crate::policy::StageName;

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
