//! A case's journal as lines to read.

mod how;
mod words;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

pub use self::how::entry_words;
use self::words::words;
use super::DateStyle;
use crate::case::{Entry, Event, Imported};

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
    /// Where it was before, where it was brought in from a spreadsheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<ImportedView>,
    /// The clauses it goes against, where it does.
    #[serde(rename = "override", skip_serializing_if = "Option::is_none")]
    pub overrides: Option<Vec<String>>,
    /// The entry that corrects it, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected_by: Option<u32>,
    /// The words recorded with it, only where asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsView>,
}

/// The row of a spreadsheet that an entry was brought in from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportedView {
    /// SHA-256 of the file.
    pub source: String,
    /// The row, from 1, that of the headings among them.
    pub row: u32,
    /// What the complaint was called there, with the first entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

impl ImportedView {
    fn of(imported: &Imported) -> Self {
        Self { source: imported.source.clone(), row: imported.row, reference: imported.reference.clone() }
    }

    /// The row, and the reference where there is one: `row 17, C/2019/042`.
    pub fn words(&self) -> String {
        let reference = self.reference.as_ref().map_or_else(String::new, |reference| format!(", {reference}"));
        format!("row {}{reference}", self.row)
    }
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
            what: entry_words(entry, dates),
            backdated: entry.is_backdated(),
            imported: entry.imported.as_ref().map(ImportedView::of),
            overrides: entry.overrides.as_ref().map(|marked| marked.clauses.clone()),
            corrected_by: corrected_by(entries, entry.seq, as_at),
            words: Vec::new(),
        })
        .collect()
}

/// The last entry by that day that corrects the one of that number.
fn corrected_by(entries: &[Entry], seq: u32, as_at: NaiveDate) -> Option<u32> {
    let corrects = |entry: &&Entry| matches!(&entry.event, Event::Corrected(corrected) if corrected.entry == seq);
    entries.iter().rev().filter(|entry| entry.on <= as_at).find(corrects).map(|entry| entry.seq)
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
