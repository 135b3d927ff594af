//! From a line to its entry, believing nothing: digests first, then the chain, then the meaning.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::event::{EventRecord, LoggedRecord, TYPES};
use super::personal::PersonalRecord;
use super::{EntryRecord, VERSION};
use crate::case::{
    Acknowledged, Action, Allocated, Answered, CaseRef, Closed, Contacted, Entry, Escalated, Event, Extended, Handler,
    Logged, Override, PolicyPin,
};
use crate::policy::StageName;
use crate::store::{Damage, Digest};
use crate::word::Word;

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
        on: date(&record.on)?,
        recorded_at: instant(&record.recorded_at)?,
        recorded_by: Handler(record.recorded_by),
        event: event(case, record.event, personal)?,
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

fn date(text: &str) -> Result<NaiveDate, Damage> {
    let date: Option<NaiveDate> = text.parse().ok();
    date.filter(|date| (1900..2200).contains(&date.year())).ok_or(Damage::Value("a date"))
}

fn instant(text: &str) -> Result<DateTime<Utc>, Damage> {
    let instant = DateTime::parse_from_rfc3339(text).map_err(|_| Damage::Value("an instant"))?;
    Ok(instant.with_timezone(&Utc))
}

fn word<W: Word>(text: &str) -> Result<W, Damage> {
    W::from_word(text).map_err(|unknown| Damage::Value(unknown.what))
}

fn words<W: Word>(text: Option<&str>) -> Result<Option<W>, Damage> {
    text.map(word).transpose()
}

fn dates(text: Option<&str>) -> Result<Option<NaiveDate>, Damage> {
    text.map(date).transpose()
}

fn event(case: &CaseRef, record: EventRecord, personal: PersonalRecord) -> Result<Event, Damage> {
    Ok(match record {
        EventRecord::Logged(record) => Event::Logged(Box::new(logged(case, record, personal)?)),
        EventRecord::Acknowledged(record) => Event::Acknowledged(Acknowledged {
            stage: StageName(record.stage),
            channel: words(record.channel.as_deref())?,
            understanding: personal.understanding,
            outcome_sought: personal.outcome_sought,
        }),
        EventRecord::Allocated(record) => {
            Event::Allocated(Allocated { stage: StageName(record.stage), handler: Handler(record.handler) })
        }
        EventRecord::Contacted(record) => Event::Contacted(Contacted {
            stage: StageName(record.stage),
            channel: words(record.channel.as_deref())?,
            direction: word(&record.direction)?,
            purpose: word(&record.purpose)?,
            said: personal.said,
        }),
        EventRecord::Extended(record) => Event::Extended(Extended {
            stage: StageName(record.stage),
            response_promised_by: date(&record.response_promised_by)?,
            told: date(&record.told)?,
            agreed: record.agreed,
            approved_by: record.approved_by.map(Handler),
            past_the_cap: record.past_the_cap,
            signposted: record.signposted,
            reason: personal.reason,
            good_reason: personal.good_reason,
        }),
        EventRecord::Answered(record) => {
            let mut words_of_actions = personal.actions.into_iter();
            let mut actions = Vec::new();
            for target in &record.action_targets {
                actions.push(Action { words: words_of_actions.next(), target: dates(target.as_deref())? });
            }
            Event::Answered(Answered {
                stage: StageName(record.stage),
                outcome: word(&record.outcome)?,
                handler: record.handler.map(Handler),
                signed_off_by: record.signed_off_by.map(Handler),
                channel: words(record.channel.as_deref())?,
                received_on: dates(record.received_on.as_deref())?,
                remedies_offered: record.remedies_offered,
                actions,
                decision: personal.decision,
                reasons: personal.reasons,
                remedies: personal.remedies,
            })
        }
        EventRecord::Escalated(record) => Event::Escalated(Escalated {
            from: StageName(record.from),
            to: StageName(record.to),
            requested: date(&record.requested)?,
            handler: record.handler.map(Handler),
            exceptional: record.exceptional,
            reason: personal.reason,
            exceptional_reason: personal.exceptional_reason,
        }),
        EventRecord::Closed(record) => Event::Closed(Closed { because: word(&record.because)? }),
    })
}

fn logged(case: &CaseRef, record: LoggedRecord, personal: PersonalRecord) -> Result<Logged, Damage> {
    if record.case != case.to_string() {
        return Err(Damage::OtherCase);
    }
    if Digest::read(&record.policy.digest).is_none() {
        return Err(Damage::Value("a policy's digest"));
    }
    Ok(Logged {
        policy: PolicyPin { id: record.policy.id, edition: record.policy.edition, digest: record.policy.digest },
        stage: StageName(record.stage),
        received: date(&record.received)?,
        first_known: dates(record.first_known.as_deref())?,
        channel: words(record.channel.as_deref())?,
        service: record.service,
        category: record.category,
        tenure: words(record.tenure.as_deref())?,
        handler: record.handler.map(Handler),
        identity: word(&record.identity)?,
        consent: words(record.consent.as_deref())?,
        serious: record.serious,
        summary: personal.summary,
        outcome_sought: personal.outcome_sought,
        complainant: personal.complainant,
        contact: personal.contact,
        representative: personal.representative,
        property: personal.property,
        serious_because: personal.serious_because,
    })
}
