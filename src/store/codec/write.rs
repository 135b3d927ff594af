//! From an entry to its line.

use chrono::SecondsFormat;
use serde::Serialize;
use serde_json::value::RawValue;

use super::event::{
    AcknowledgedRecord, AllocatedRecord, AnsweredRecord, ClosedRecord, ContactedRecord, EscalatedRecord, EventRecord,
    ExtendedRecord, LoggedRecord, PolicyRecord,
};
use super::personal::PersonalRecord;
use super::{EntryRecord, OverrideRecord, VERSION};
use crate::case::{CaseRef, Entry, Event};
use crate::store::digest::hex;
use crate::store::{Digest, StoreError};
use crate::word::Word;

/// Sixteen random bytes that go into a personal part, so that its digest cannot be guessed from the words.
pub(in crate::store) struct Salt(String);

impl Salt {
    /// Fresh from the system.
    pub(in crate::store) fn fresh() -> Result<Self, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::NoRandomness(error.to_string()))?;
        Ok(Self(hex(&bytes)))
    }
}

#[derive(Serialize)]
struct Line<'a> {
    entry: &'a RawValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    personal: Option<&'a RawValue>,
    digest: &'a str,
}

/// The line of an entry, its newline included, and the digest that the next one follows.
pub(in crate::store) fn write_line(
    case: &CaseRef,
    entry: &Entry,
    prev: Option<&Digest>,
    salt: &Salt,
) -> serde_json::Result<(Vec<u8>, Digest)> {
    let personal = PersonalRecord::of(entry, &salt.0);
    let personal = personal.as_ref().map(serde_json::value::to_raw_value).transpose()?;
    let record = EntryRecord {
        v: VERSION,
        seq: entry.seq,
        on: entry.on.to_string(),
        recorded_at: entry.recorded_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        recorded_by: entry.recorded_by.0.clone(),
        event: event(case, &entry.event),
        overrides: entry.overrides.as_ref().map(|marked| OverrideRecord { clauses: marked.clauses.clone() }),
        personal_digest: personal.as_ref().map(|raw| Digest::of(raw.get().as_bytes()).to_string()),
        prev: prev.map(ToString::to_string),
    };
    let entry = serde_json::value::to_raw_value(&record)?;
    let digest = Digest::of(entry.get().as_bytes());
    let line = Line { entry: &entry, personal: personal.as_deref(), digest: digest.as_str() };
    let mut bytes = serde_json::to_vec(&line)?;
    bytes.push(b'\n');
    Ok((bytes, digest))
}

fn word<W: Word>(value: W) -> String {
    value.word().to_owned()
}

fn event(case: &CaseRef, event: &Event) -> EventRecord {
    match event {
        Event::Logged(event) => EventRecord::Logged(LoggedRecord {
            case: case.to_string(),
            policy: PolicyRecord {
                id: event.policy.id.clone(),
                edition: event.policy.edition.clone(),
                digest: event.policy.digest.clone(),
            },
            stage: event.stage.to_string(),
            received: event.received.to_string(),
            first_known: event.first_known.map(|date| date.to_string()),
            channel: event.channel.map(word),
            service: event.service.clone(),
            category: event.category.clone(),
            tenure: event.tenure.map(word),
            handler: event.handler.as_ref().map(ToString::to_string),
            identity: word(event.identity),
            consent: event.consent.map(word),
            serious: event.serious,
        }),
        Event::Acknowledged(event) => EventRecord::Acknowledged(AcknowledgedRecord {
            stage: event.stage.to_string(),
            channel: event.channel.map(word),
        }),
        Event::Allocated(event) => EventRecord::Allocated(AllocatedRecord {
            stage: event.stage.to_string(),
            handler: event.handler.to_string(),
        }),
        Event::Contacted(event) => EventRecord::Contacted(ContactedRecord {
            stage: event.stage.to_string(),
            channel: event.channel.map(word),
            direction: word(event.direction),
            purpose: word(event.purpose),
        }),
        Event::Extended(event) => EventRecord::Extended(ExtendedRecord {
            stage: event.stage.to_string(),
            response_promised_by: event.response_promised_by.to_string(),
            told: event.told.to_string(),
            agreed: event.agreed,
            approved_by: event.approved_by.as_ref().map(ToString::to_string),
            past_the_cap: event.past_the_cap,
            signposted: event.signposted,
        }),
        Event::Answered(event) => EventRecord::Answered(AnsweredRecord {
            stage: event.stage.to_string(),
            outcome: word(event.outcome),
            handler: event.handler.as_ref().map(ToString::to_string),
            signed_off_by: event.signed_off_by.as_ref().map(ToString::to_string),
            channel: event.channel.map(word),
            received_on: event.received_on.map(|date| date.to_string()),
            remedies_offered: event.remedies_offered,
            action_targets: event.actions.iter().map(|action| action.target.map(|date| date.to_string())).collect(),
        }),
        Event::Escalated(event) => EventRecord::Escalated(EscalatedRecord {
            from: event.from.to_string(),
            to: event.to.to_string(),
            requested: event.requested.to_string(),
            handler: event.handler.as_ref().map(ToString::to_string),
            exceptional: event.exceptional,
        }),
        Event::Closed(event) => EventRecord::Closed(ClosedRecord { because: word(event.because) }),
    }
}
