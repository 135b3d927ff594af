//! Everything held on one person: what a subject access request asks for.

use chrono::NaiveDate;
use serde::Serialize;

use super::{CaseView, Cell, DateStyle, HistoryLine, Reckoned, Sheet, WordsView, case_view, history_with_words};
use crate::case::{Correction, Entry, Event, NamedAs};

/// A case that names the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedRow {
    /// The case.
    pub case: String,
    /// As what: `complainant`, `contact`, `representative`, `nominee`, `staff`, `resident`.
    pub named_as: Vec<String>,
    /// `open`, `answered` or `closed`.
    pub status: String,
    /// The day it was received.
    pub received: NaiveDate,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    /// The service it is about.
    pub service: Option<String>,
}

impl NamedRow {
    /// Of a case that names somebody so.
    pub fn of(reckoned: &Reckoned<'_>, as_what: &[NamedAs]) -> Self {
        let case = reckoned.case;
        Self {
            case: case.reference.to_string(),
            named_as: as_what.iter().map(ToString::to_string).collect(),
            status: case.status().to_string(),
            received: case.received,
            closed: case.closed.map(|closing| closing.done.on),
            service: case.service.clone(),
        }
    }
}

/// The cases as a table.
pub fn named_sheet(rows: &[NamedRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("named_as", "Named as"),
        ("status", "Status"),
        ("received", "Received"),
        ("closed", "Closed"),
        ("service", "Service"),
    ];
    Sheet::of("Cases that name the person", &columns, rows, |row: &NamedRow| -> Vec<Cell> {
        vec![
            row.case.as_str().into(),
            row.named_as.join(", ").into(),
            row.status.as_str().into(),
            row.received.into(),
            row.closed.into(),
            row.service.clone().into(),
        ]
    })
}

/// A case with everything that is held in it: its people, and every entry with every word, those of entries that were
/// corrected since among them.
pub fn disclosed(reckoned: &Reckoned<'_>, entries: &[Entry], dates: DateStyle) -> CaseView {
    let mut lines = history_with_words(entries, reckoned.as_at, dates);
    for line in &mut lines {
        let entry = entries.iter().find(|entry| entry.seq == line.entry);
        if let Some(logged) = entry.and_then(|entry| logged(&entry.event)) {
            let mut words = of_logged(logged);
            words.append(&mut line.words);
            line.words = words;
        }
    }
    CaseView { history: Some(lines), ..case_view(reckoned).with_personal(reckoned) }
}

fn logged(event: &Event) -> Option<&Event> {
    match event {
        Event::Logged(_) => Some(event),
        Event::Corrected(corrected) => match &corrected.correction {
            Correction::Replaced { event, .. } => logged(event),
            Correction::Struck => None,
        },
        _ => None,
    }
}

/// A case's page has these at its head, as they stand now; here they are as each entry has them. Why it is serious stands
/// with the entry everywhere.
fn of_logged(event: &Event) -> Vec<WordsView> {
    let own = event.texts().into_iter().filter(|(of, _)| *of != "serious because");
    own.map(|(of, text)| WordsView { of, text: text.clone() }).collect()
}

/// Every word of the cases as a table.
pub fn words_sheet(cases: &[CaseView]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("entry", "Entry"),
        ("on", "On"),
        ("what", "What"),
        ("recorded_by", "Recorded by"),
        ("words", "Words"),
        ("text", "Text"),
    ];
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for case in cases {
        for line in case.history.iter().flatten() {
            if line.words.is_empty() {
                rows.push(cells(case, line, None));
            }
            rows.extend(line.words.iter().map(|words| cells(case, line, Some(words))));
        }
    }
    Sheet::of("Everything held", &columns, &rows, Clone::clone)
}

fn cells(case: &CaseView, line: &HistoryLine, words: Option<&WordsView>) -> Vec<Cell> {
    vec![
        case.case.as_str().into(),
        i64::from(line.entry).into(),
        line.on.into(),
        line.what.as_str().into(),
        line.recorded_by.as_str().into(),
        words.map(|words| words.of).into(),
        words.map(|words| words.text.as_str()).into(),
    ]
}
