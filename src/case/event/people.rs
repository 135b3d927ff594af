//! Who complains, who speaks for them, what they need, and who is complained about.

use crate::case::{Channel, Consent, Flag, Handler, StaffMatter};
use crate::policy::StageName;

/// The complainant's consent to a representative was given, or refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRecorded {
    /// Which.
    pub consent: Consent,
    /// Who speaks for them.
    pub representative: Option<String>,
}

/// The complaint is a group's or a petition's, with one person to talk to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupNamed {
    /// How many people, where that is known.
    pub members: Option<u32>,
    /// The person they named to talk to.
    pub nominee: Option<String>,
}

/// A reasonable adjustment or a preferred way of contact was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportAgreed {
    /// How they want to be contacted.
    pub preferred: Option<Channel>,
    /// Whether an adjustment was agreed.
    pub adjusted: bool,
    /// The adjustment.
    pub adjustment: Option<String>,
}

/// It turned out to be serious, or to be about senior staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flagged {
    /// What it is.
    pub flag: Flag,
    /// Why.
    pub reason: Option<String>,
}

/// The regulator was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegulatorNotified {
    /// Which regulator.
    pub regulator: String,
}

/// The staff complained about were told something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffTold {
    /// At which stage.
    pub stage: StageName,
    /// What of.
    pub matter: StaffMatter,
    /// How.
    pub channel: Option<Channel>,
    /// Who supports them, where somebody was named.
    pub supported_by: Option<Handler>,
    /// Who they are.
    pub staff: Option<String>,
    /// What was said.
    pub said: Option<String>,
}
