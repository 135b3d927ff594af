//! Everything that can name or describe a person: the part of a line that can be erased.

use serde::{Deserialize, Serialize};

use super::event::words;
use crate::case::Entry;

/// The `personal` part of a line. The salt keeps its digest from being guessed.
#[derive(Serialize, Deserialize, Default, Debug, Clone, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonalRecord {
    pub(super) salt: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) summary: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) outcome_sought: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) complainant: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) contact: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) representative: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) property: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) serious_because: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) understanding: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) said: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) good_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) exceptional_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) decision: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reasons: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) remedies: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) actions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) nominee: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) adjustment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) staff: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) residents: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) item: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) measure: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) point: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) remedy: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) action: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) correction_reason: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) override_reason: Option<String>,
}

impl PersonalRecord {
    /// The personal part of an entry; none when it has nothing personal.
    pub(super) fn of(entry: &Entry, salt: &str) -> Option<Self> {
        let mut personal = Self {
            note: entry.note.clone(),
            override_reason: entry.overrides.as_ref().and_then(|overrides| overrides.reason.clone()),
            ..Self::default()
        };
        words(&entry.event, &mut personal);
        if personal == Self::default() {
            return None;
        }
        salt.clone_into(&mut personal.salt);
        Some(personal)
    }
}
