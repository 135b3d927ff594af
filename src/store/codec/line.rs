//! From a line to its entry, believing nothing: digests first, then the chain, then the meaning.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::event::TYPES;
use super::field::Field;
use super::personal::PersonalRecord;
use super::{EntryRecord, VERSION};
use crate::case::{CaseRef, Entry, Handler, Override};
use crate::store::{Damage, Digest};

/// The line before, as the next must follow it.
#[derive(Debug, Clone, Default)]
pub(in crate::store) struct Before {
    /// How many lines came before.
    pub(in crate::store) seq: u32,
    /// The digest of the last.
    pub(in crate::store) digest: Option<Digest>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    entry: &'a RawValue,
    #[serde(borrow)]
    personal: Option<&'a RawValue>,
    digest: String,
}

/// Only as much of an entry as every version has.
#[derive(Deserialize)]
struct AnyVersion {
    v: u32,
    event: AnyEvent,
}

#[derive(Deserialize)]
struct AnyEvent {
    #[serde(rename = "type")]
    kind: String,
}

/// The entry that a line (without its newline) holds, and its digest.
pub(in crate::store) fn read_line(case: &CaseRef, bytes: &[u8], before: &Before) -> Result<(Entry, Digest), Damage> {
    let text = std::str::from_utf8(bytes).map_err(|_| Damage::NotText)?;
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| Damage::Shape(error.column()))?;
    let digest = Digest::of(line.entry.get().as_bytes());
    if Digest::read(&line.digest).as_ref() != Some(&digest) {
        return Err(Damage::EntryDigest);
    }
    let record = entry_record(line.entry, text)?;
    let personal = personal(line.personal, record.personal_digest.as_deref(), text)?;
    let expected = before.seq + 1;
    if record.seq != expected {
        return Err(Damage::Sequence { expected, found: record.seq });
    }
    if record.prev.as_deref() != before.digest.as_ref().map(Digest::as_str) {
        return Err(Damage::Chain);
    }
    let overrides =
        record.overrides.map(|marked| Override { clauses: marked.clauses, reason: personal.override_reason.clone() });
    let note = personal.note.clone();
    let entry = Entry {
        seq: record.seq,
        on: Field::read(record.on)?,
        recorded_at: instant(&record.recorded_at)?,
        recorded_by: Handler(record.recorded_by),
        event: record.event.read(case, personal)?,
        note,
        overrides,
    };
    Ok((entry, digest))
}

fn entry_record(entry: &RawValue, text: &str) -> Result<EntryRecord, Damage> {
    let shape = |error: serde_json::Error| Damage::Shape(column(text, entry, &error));
    let any: AnyVersion = serde_json::from_str(entry.get()).map_err(shape)?;
    if any.v > VERSION {
        return Err(Damage::Newer(format!("entry version {}; this one reads {VERSION}", any.v)));
    }
    if !TYPES.contains(&any.event.kind.as_str()) {
        return Err(Damage::Newer("an event of a type unknown to this one".to_owned()));
    }
    serde_json::from_str(entry.get()).map_err(shape)
}

/// The personal part; empty where there never was one. No event of this version erases it, so a part that is gone
/// was taken.
fn personal(raw: Option<&RawValue>, digest: Option<&str>, text: &str) -> Result<PersonalRecord, Damage> {
    let Some(raw) = raw else {
        return if digest.is_none() { Ok(PersonalRecord::default()) } else { Err(Damage::PersonalMissing) };
    };
    if digest != Some(Digest::of(raw.get().as_bytes()).as_str()) {
        return Err(Damage::PersonalDigest);
    }
    serde_json::from_str(raw.get()).map_err(|error| Damage::Shape(column(text, raw, &error)))
}

/// The column in the line of a fault in one of its parts.
fn column(text: &str, part: &RawValue, error: &serde_json::Error) -> usize {
    let before = part.get().as_ptr().addr() - text.as_ptr().addr();
    before + error.column()
}

fn instant(text: &str) -> Result<DateTime<Utc>, Damage> {
    let instant = DateTime::parse_from_rfc3339(text).map_err(|_| Damage::Value("an instant"))?;
    Ok(instant.with_timezone(&Utc))
}
