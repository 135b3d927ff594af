//! What happened, as the `entry` part says it: codes, dates and staff, never a word about the complainant.

use serde::{Deserialize, Serialize};

/// The event types of version 1. A type that is not among them was written by a newer version.
pub(super) const TYPES: [&str; 8] =
    ["logged", "acknowledged", "allocated", "contacted", "extended", "answered", "escalated", "closed"];

#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum EventRecord {
    Logged(LoggedRecord),
    Acknowledged(AcknowledgedRecord),
    Allocated(AllocatedRecord),
    Contacted(ContactedRecord),
    Extended(ExtendedRecord),
    Answered(AnsweredRecord),
    Escalated(EscalatedRecord),
    Closed(ClosedRecord),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PolicyRecord {
    pub(super) id: String,
    pub(super) edition: String,
    pub(super) digest: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LoggedRecord {
    pub(super) case: String,
    pub(super) policy: PolicyRecord,
    pub(super) stage: String,
    pub(super) received: String,
    pub(super) first_known: Option<String>,
    pub(super) channel: Option<String>,
    pub(super) service: Option<String>,
    pub(super) category: Option<String>,
    pub(super) tenure: Option<String>,
    pub(super) handler: Option<String>,
    pub(super) identity: String,
    pub(super) consent: Option<String>,
    pub(super) serious: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcknowledgedRecord {
    pub(super) stage: String,
    pub(super) channel: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AllocatedRecord {
    pub(super) stage: String,
    pub(super) handler: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactedRecord {
    pub(super) stage: String,
    pub(super) channel: Option<String>,
    pub(super) direction: String,
    pub(super) purpose: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExtendedRecord {
    pub(super) stage: String,
    pub(super) response_promised_by: String,
    pub(super) told: String,
    pub(super) agreed: bool,
    pub(super) approved_by: Option<String>,
    pub(super) past_the_cap: bool,
    pub(super) signposted: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnsweredRecord {
    pub(super) stage: String,
    pub(super) outcome: String,
    pub(super) handler: Option<String>,
    pub(super) signed_off_by: Option<String>,
    pub(super) channel: Option<String>,
    pub(super) received_on: Option<String>,
    pub(super) remedies_offered: u32,
    pub(super) action_targets: Vec<Option<String>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EscalatedRecord {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) requested: String,
    pub(super) handler: Option<String>,
    pub(super) exceptional: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosedRecord {
    pub(super) because: String,
}
