//! From a line to its entry, believing nothing: digests first, then the chain, then the meaning.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::event::TYPES;
use super::field::Field;
use super::personal::PersonalRecord;
use super::{EntryRecord, ImportedRecord, VERSION};
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

/// What stands of a line's personal part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum PersonalPart {
    /// There never was one.
    Never,
    /// It is there.
    There,
    /// There was one, and it is gone.
    Gone,
}

/// What a line holds.
pub(in crate::store) struct ReadLine {
    pub(in crate::store) entry: Entry,
    pub(in crate::store) digest: Digest,
    pub(in crate::store) personal: PersonalPart,
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

/// What a line (without its newline) holds. Whether its personal part may be gone is for the whole journal to say.
pub(in crate::store) fn read_line(case: &CaseRef, bytes: &[u8], before: &Before) -> Result<ReadLine, Damage> {
    let text = std::str::from_utf8(bytes).map_err(|_| Damage::NotText)?;
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| Damage::Shape(error.column()))?;
    let digest = Digest::of(line.entry.get().as_bytes());
    if Digest::read(&line.digest).as_ref() != Some(&digest) {
        return Err(Damage::EntryDigest);
    }
    let record = entry_record(line.entry, text)?;
    let (personal, part) = personal(line.personal, record.personal_digest.as_deref(), text)?;
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
        imported: record.imported.map(ImportedRecord::read).transpose()?,
    };
    Ok(ReadLine { entry, digest, personal: part })
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

/// The personal part; empty where there never was one, or where it is gone.
fn personal(
    raw: Option<&RawValue>,
    digest: Option<&str>,
    text: &str,
) -> Result<(PersonalRecord, PersonalPart), Damage> {
    let Some(raw) = raw else {
        let part = if digest.is_none() { PersonalPart::Never } else { PersonalPart::Gone };
        return Ok((PersonalRecord::default(), part));
    };
    if digest != Some(Digest::of(raw.get().as_bytes()).as_str()) {
        return Err(Damage::PersonalDigest);
    }
    let read = serde_json::from_str(raw.get()).map_err(|error| Damage::Shape(column(text, raw, &error)))?;
    Ok((read, PersonalPart::There))
}

/// The line without its personal part, and without its newline: every byte of the entry and of its digest stays.
pub(in crate::store) fn without_personal(bytes: &[u8]) -> Result<Vec<u8>, Damage> {
    let text = std::str::from_utf8(bytes).map_err(|_| Damage::NotText)?;
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| Damage::Shape(error.column()))?;
    if line.personal.is_none() {
        return Ok(bytes.to_vec());
    }
    Ok(format!(r#"{{"entry":{},"digest":"{}"}}"#, line.entry.get(), line.digest).into_bytes())
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
