//! From an entry to its line.

use serde::Serialize;
use serde_json::value::RawValue;

use super::event::EventRecord;
use super::field::Field;
use super::personal::PersonalRecord;
use super::version::version_of;
use super::{EntryRecord, ImportedRecord, OverrideRecord};
use crate::case::{CaseRef, Entry};
use crate::store::digest::hex;
use crate::store::{Digest, StoreError};

/// Sixteen random bytes that go into a personal part, so that its digest cannot be guessed from the words.
pub(in crate::store) struct Salt(String);

impl Salt {
    /// Fresh from the system.
    pub(in crate::store) fn fresh() -> Result<Self, StoreError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| StoreError::NoRandomness(error.to_string()))?;
        Ok(Self(hex(&bytes)))
    }

    /// For an entry of an invented case, where there is nobody to protect: the same each time it is written.
    pub(in crate::store) fn invented(case: &CaseRef, seq: u32) -> Self {
        Self(Digest::of(format!("{case} {seq}").as_bytes()).as_str()[..32].to_owned())
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
        v: version_of(entry),
        seq: entry.seq,
        on: entry.on.write(),
        recorded_at: entry.recorded_at.write(),
        recorded_by: entry.recorded_by.0.clone(),
        event: EventRecord::write(case, &entry.event),
        overrides: entry.overrides.as_ref().map(|marked| OverrideRecord { clauses: marked.clauses.clone() }),
        imported: entry.imported.as_ref().map(ImportedRecord::write),
        personal_digest: personal.as_ref().map(|raw| Digest::of(raw.get().as_bytes()).write()),
        prev: prev.map(Digest::write),
    };
    let entry = serde_json::value::to_raw_value(&record)?;
    let digest = Digest::of(entry.get().as_bytes());
    let line = Line { entry: &entry, personal: personal.as_deref(), digest: digest.as_str() };
    let mut bytes = serde_json::to_vec(&line)?;
    bytes.push(b'\n');
    Ok((bytes, digest))
}
