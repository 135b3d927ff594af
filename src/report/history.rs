//! A case's journal as lines to read.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::DateStyle;
use crate::case::{Direction, Entry, Event, Extended, Identity, Logged};

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryLine {
    /// Its number.
    pub entry: u32,
    /// The day it happened.
    pub on: NaiveDate,
    /// The instant it was written.
    pub recorded_at: DateTime<Utc>,
    /// Who wrote it.
    pub recorded_by: String,
    /// What happened, in words.
    pub what: String,
    /// Whether it was written on a later day than it happened.
    pub backdated: bool,
    /// The clauses it goes against, where it does.
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<String>>,
    /// The words recorded with it, only where asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsView>,
}

/// Words recorded with an entry, and what they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordsView {
    /// What they are: `reason`, `decision`, `note`.
    pub of: &'static str,
    /// The words.
    pub text: String,
}

/// The entries up to a day (inclusive), without their words.
pub fn history(entries: &[Entry], as_at: NaiveDate, dates: DateStyle) -> Vec<HistoryLine> {
    let happened = entries.iter().filter(|entry| entry.on <= as_at);
    happened
        .map(|entry| HistoryLine {
            entry: entry.seq,
            on: entry.on,
            recorded_at: entry.recorded_at,
            recorded_by: entry.recorded_by.to_string(),
            what: what(entry, dates),
            backdated: entry.on < entry.recorded_at.date_naive(),
            overrides: entry.overrides.as_ref().map(|marked| marked.clauses.clone()),
            words: Vec::new(),
        })
        .collect()
}

/// The same with their words.
pub fn history_with_words(entries: &[Entry], as_at: NaiveDate, dates: DateStyle) -> Vec<HistoryLine> {
    let mut lines = history(entries, as_at, dates);
    let happened = entries.iter().filter(|entry| entry.on <= as_at);
    for (line, entry) in lines.iter_mut().zip(happened) {
        line.words = words(entry, dates);
    }
    lines
}

/// What happened, with what was recorded of how.
fn what(entry: &Entry, dates: DateStyle) -> String {
    let (words, how) = match &entry.event {
        Event::Logged(logged) => logged_words(logged, dates),
        Event::Acknowledged(event) => {
            (format!("acknowledged at {}", event.stage), vec![event.channel.map(|by| format!("by {by}"))])
        }
        Event::Allocated(event) => (format!("allocated to {}", event.handler), Vec::new()),
        Event::Contacted(event) => {
            let from = (event.direction == Direction::In).then(|| "from the complainant".to_owned());
            (event.purpose.to_string().replace('-', " "), vec![from, event.channel.map(|by| format!("by {by}"))])
        }
        Event::Extended(extended) => extended_words(entry, extended, dates),
        Event::Answered(event) => {
            let how = vec![
                event.channel.map(|by| format!("by {by}")),
                event.handler.as_ref().map(|handler| format!("by {handler}")),
                event.signed_off_by.as_ref().map(|by| format!("signed off by {by}")),
                event.received_on.map(|on| format!("received {}", dates.write(on))),
            ];
            (format!("answered at {}: {}", event.stage, event.outcome), how)
        }
        Event::Escalated(event) => {
            let how = vec![
                (event.requested != entry.on).then(|| format!("asked {}", dates.write(event.requested))),
                event.handler.as_ref().map(|handler| format!("to {handler}")),
                event.exceptional.then(|| "late, for an exceptional reason".to_owned()),
            ];
            (format!("escalated to {}", event.to), how)
        }
        Event::Closed(event) => (format!("closed: {}", event.because), Vec::new()),
    };
    let how: Vec<String> = how.into_iter().flatten().collect();
    if how.is_empty() { words } else { format!("{words}, {}", how.join(", ")) }
}

fn logged_words(logged: &Logged, dates: DateStyle) -> (String, Vec<Option<String>>) {
    let how = vec![
        logged.first_known.map(|on| format!("first known {}", dates.write(on))),
        (logged.identity == Identity::Anonymous).then(|| "anonymous".to_owned()),
        logged.consent.map(|consent| format!("by a representative, consent {consent}")),
    ];
    (format!("logged at {}, received {}", logged.stage, dates.write(logged.received)), how)
}

fn extended_words(entry: &Entry, extended: &Extended, dates: DateStyle) -> (String, Vec<Option<String>>) {
    let how = vec![
        (extended.told != entry.on).then(|| format!("told {}", dates.write(extended.told))),
        extended.approved_by.as_ref().map(|by| format!("approved by {by}")),
        extended.agreed.then(|| "agreed".to_owned()),
        extended.signposted.then(|| "signposted".to_owned()),
        extended.past_the_cap.then(|| "past the cap".to_owned()),
    ];
    (format!("extended to {}", dates.write(extended.response_promised_by)), how)
}

fn words(entry: &Entry, dates: DateStyle) -> Vec<WordsView> {
    let mut words = Vec::new();
    let mut take = |of: &'static str, text: Option<&String>| {
        words.extend(text.map(|text| WordsView { of, text: text.clone() }));
    };
    match &entry.event {
        // The complaint's own words stand at the head of the page.
        Event::Logged(event) => take("serious because", event.serious_because.as_ref()),
        Event::Acknowledged(event) => {
            take("our understanding", event.understanding.as_ref());
            take("outcome sought", event.outcome_sought.as_ref());
        }
        Event::Contacted(event) => take("said", event.said.as_ref()),
        Event::Extended(event) => {
            take("reason", event.reason.as_ref());
            take("good reason", event.good_reason.as_ref());
        }
        Event::Answered(event) => {
            take("decision", event.decision.as_ref());
            take("reasons", event.reasons.as_ref());
            for remedy in &event.remedies {
                take("remedy", Some(remedy));
            }
            for action in &event.actions {
                let target = action.target.map_or_else(String::new, |target| format!(" (by {})", dates.write(target)));
                take("action", action.words.as_ref().map(|words| format!("{words}{target}")).as_ref());
            }
        }
        Event::Escalated(event) => {
            take("reason", event.reason.as_ref());
            take("exceptional reason", event.exceptional_reason.as_ref());
        }
        Event::Allocated(_) | Event::Closed(_) => {}
    }
    take("override", entry.overrides.as_ref().and_then(|marked| marked.reason.as_ref()));
    take("note", entry.note.as_ref());
    words
}
