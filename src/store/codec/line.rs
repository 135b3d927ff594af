//! From a line to its entry, believing nothing: digests first, then the chain, then the meaning.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::as_written::as_written;
use super::event::EventRecord;
use super::field::{Field, Text};
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
    #[serde(borrow)]
    digest: Cow<'a, str>,
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
struct AnyVersion<'a> {
    v: u32,
    #[serde(borrow)]
    event: AnyEvent<'a>,
}

#[derive(Deserialize)]
struct AnyEvent<'a> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'a, str>,
}

/// What a line (without its newline) holds. Whether its personal part may be gone is for the whole journal to say.
pub(in crate::store) fn read_line(case: &CaseRef, bytes: &[u8], before: &Before) -> Result<ReadLine, Damage> {
    let text = std::str::from_utf8(bytes).map_err(|_| Damage::NotText)?;
    // What is wrong with a line is found by reading it part by part; nearly every line is read once and is sound.
    as_written(case, text, before).map_or_else(|| part_by_part(case, text, before), Ok)
}

/// What a line holds, or the first thing that is wrong with it.
pub(super) fn part_by_part(case: &CaseRef, text: &str, before: &Before) -> Result<ReadLine, Damage> {
    let line: Line<'_> = serde_json::from_str(text).map_err(|error| Damage::Shape(error.column()))?;
    let digest = Digest::of(line.entry.get().as_bytes());
    if line.digest != digest.as_str() {
        return Err(Damage::EntryDigest);
    }
    let record = read_entry(line.entry, text)?;
    let event = read_event(record.event, text)?;
    let (personal, part) = personal(line.personal, record.personal_digest.as_ref(), text)?;
    let entry = record.entry(case, before, personal, |_| event)?;
    Ok(ReadLine { entry, digest, personal: part })
}

impl<E> EntryRecord<E> {
    /// The entry that it says, if it follows what came before.
    pub(super) fn entry(
        self,
        case: &CaseRef,
        before: &Before,
        mut personal: PersonalRecord,
        event: impl FnOnce(E) -> EventRecord,
    ) -> Result<Entry, Damage> {
        let expected = before.seq + 1;
        if self.seq != expected {
            return Err(Damage::Sequence { expected, found: self.seq });
        }
        if self.prev.as_ref().map(Text::said) != before.digest.as_ref().map(Some) {
            return Err(Damage::Chain);
        }
        let note = personal.note.take();
        let reason = personal.override_reason.take();
        Ok(Entry {
            seq: self.seq,
            on: Field::read(self.on)?,
            recorded_at: Field::read(self.recorded_at)?,
            recorded_by: Handler(self.recorded_by),
            event: event(self.event).read(case, personal)?,
            note,
            overrides: self.overrides.map(|marked| Override { clauses: marked.clauses, reason }),
            imported: self.imported.map(ImportedRecord::read).transpose()?,
        })
    }
}

fn read_entry<'a>(entry: &'a RawValue, text: &str) -> Result<EntryRecord<&'a RawValue>, Damage> {
    let read: Result<EntryRecord<&RawValue>, _> = serde_json::from_str(entry.get());
    match read {
        Ok(read) if read.v <= VERSION => Ok(read),
        Ok(read) => Err(newer(read.v)),
        Err(error) => {
            // A newer version may have more in an entry than this one knows.
            let any: Option<AnyVersion<'_>> = serde_json::from_str(entry.get()).ok();
            Err(match any {
                Some(any) if any.v > VERSION => newer(any.v),
                Some(any) if !EventRecord::is_type(&any.event.kind) => unknown_type(),
                _ => Damage::Shape(column(text, entry, &error)),
            })
        }
    }
}

fn newer(version: u32) -> Damage {
    Damage::Newer(format!("entry version {version}; this one reads {VERSION}"))
}

fn unknown_type() -> Damage {
    Damage::Newer("an event of a type unknown to this one".to_owned())
}

fn read_event(event: &RawValue, text: &str) -> Result<EventRecord, Damage> {
    let shape = |error: serde_json::Error| Damage::Shape(column(text, event, &error));
    let any: AnyEvent<'_> = serde_json::from_str(event.get()).map_err(shape)?;
    // The library takes a list for an object, too; the program never wrote one.
    if !event.get().starts_with('{') {
        return Err(Damage::Shape(column_of(text, event)));
    }
    let mut from = serde_json::Deserializer::from_str(event.get());
    EventRecord::of_type(&any.kind, &mut from).ok_or_else(unknown_type)?.map_err(shape)
}

/// The personal part; empty where there never was one, or where it is gone.
fn personal(
    raw: Option<&RawValue>,
    digest: Option<&Text<Digest>>,
    text: &str,
) -> Result<(PersonalRecord, PersonalPart), Damage> {
    let Some(raw) = raw else {
        let part = if digest.is_none() { PersonalPart::Never } else { PersonalPart::Gone };
        return Ok((PersonalRecord::default(), part));
    };
    if digest.and_then(Text::said) != Some(&Digest::of(raw.get().as_bytes())) {
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
    column_of(text, part) - 1 + error.column()
}

/// The column in the line at which one of its parts begins.
fn column_of(text: &str, part: &RawValue) -> usize {
    part.get().as_ptr().addr() - text.as_ptr().addr() + 1
}
