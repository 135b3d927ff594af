//! Everything that can name or describe a person: the part of a line that can be erased.

use serde::{Deserialize, Serialize};

use crate::case::{Entry, Event};

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
        match &entry.event {
            Event::Logged(event) => {
                personal.summary.clone_from(&event.summary);
                personal.outcome_sought.clone_from(&event.outcome_sought);
                personal.complainant.clone_from(&event.complainant);
                personal.contact.clone_from(&event.contact);
                personal.representative.clone_from(&event.representative);
                personal.property.clone_from(&event.property);
                personal.serious_because.clone_from(&event.serious_because);
            }
            Event::Acknowledged(event) => {
                personal.understanding.clone_from(&event.understanding);
                personal.outcome_sought.clone_from(&event.outcome_sought);
            }
            Event::Contacted(event) => personal.said.clone_from(&event.said),
            Event::Extended(event) => {
                personal.reason.clone_from(&event.reason);
                personal.good_reason.clone_from(&event.good_reason);
            }
            Event::Answered(event) => {
                personal.decision.clone_from(&event.decision);
                personal.reasons.clone_from(&event.reasons);
                personal.remedies.clone_from(&event.remedies);
                personal.actions = event.actions.iter().map(|a| a.words.clone().unwrap_or_default()).collect();
            }
            Event::Escalated(event) => {
                personal.reason.clone_from(&event.reason);
                personal.exceptional_reason.clone_from(&event.exceptional_reason);
            }
            Event::Allocated(_) | Event::Closed(_) => {}
        }
        if personal == Self::default() {
            return None;
        }
        salt.clone_into(&mut personal.salt);
        Some(personal)
    }
}
