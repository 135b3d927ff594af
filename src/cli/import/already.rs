//! What was imported before.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use anyhow::Context;

use crate::calendar::DateStyle;
use crate::case::{CaseRef, Entry, Event};
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::import::{Mapping, Planned};
use crate::report::entry_words;
use crate::store::{Store, StoreError};

/// What an entry that was imported said, as its type and a digest.
type Said = Vec<(&'static str, u64)>;

/// A case that was imported.
#[derive(Debug)]
struct ImportedBefore {
    case: CaseRef,
    /// The facts of its imported entries.
    said: Said,
    /// What they say about people; nothing where that was erased.
    words: Option<Said>,
}

/// The cases that were imported before.
#[derive(Debug, Default)]
pub(super) struct Already {
    known: Vec<ImportedBefore>,
    by_reference: HashMap<String, usize>,
    /// Those of this very file, by row.
    by_row: HashMap<u32, usize>,
    /// How many bear no reference, and are another file's.
    without_reference: usize,
}

impl Already {
    /// Reads them from every journal. One that is damaged could be any of them.
    pub(super) fn read(session: &Session, store: &Store, source: &str) -> anyhow::Result<Self> {
        let mut already = Self::default();
        let progress = Progress::of(session, "journals");
        let read = store.each_journal(&mut |journal, read, all| -> Result<(), StoreError> {
            let journal = journal?;
            progress.tell(read, all);
            already.take(&journal.case, &journal.entries, source);
            Ok(())
        });
        read.context("cannot tell which rows are in the store already")?;
        Ok(already)
    }

    fn take(&mut self, case: &CaseRef, entries: &[Entry], source: &str) {
        let Some(imported) = entries.first().and_then(|first| first.imported.as_ref()) else { return };
        let place = self.known.len();
        if imported.source == source {
            self.by_row.insert(imported.row, place);
        } else if imported.reference.is_none() {
            self.without_reference += 1;
        }
        if let Some(reference) = &imported.reference {
            self.by_reference.insert(reference.to_lowercase(), place);
        }
        let erased = entries.iter().any(|entry| matches!(entry.event, Event::Erased(_)));
        let words = (!erased).then(|| words(entries));
        self.known.push(ImportedBefore { case: case.clone(), said: said(entries), words });
    }

    /// Whether rows could have been imported before without anybody being able to tell.
    pub(super) fn could_be_again(&self, mapping: &Mapping) -> bool {
        self.without_reference > 0 || !mapping.has_references() && self.known.len() > self.by_row.len()
    }

    /// The case that a row was imported as, and the steps of which the row says something else now.
    pub(super) fn find(&self, planned: &Planned) -> Option<(&CaseRef, Vec<String>)> {
        let by_reference =
            planned.reference.as_ref().and_then(|reference| self.by_reference.get(&reference.to_lowercase()));
        let known = &self.known[*by_reference.or_else(|| self.by_row.get(&planned.row))?];
        let mut differs: Vec<String> = differing(&known.said, &said(&planned.entries)).map(str::to_owned).collect();
        if let Some(before) = &known.words {
            let now = words(&planned.entries);
            let others = differing(before, &now).filter(|step| !differs.iter().any(|differs| differs == step));
            let others: Vec<String> = others.map(|step| format!("{step} (its words)")).collect();
            differs.extend(others);
        }
        differs.sort_unstable();
        differs.dedup();
        Some((&known.case, differs))
    }
}

/// The steps that say one thing before and another now, or are only there once.
fn differing<'s>(before: &'s Said, now: &'s Said) -> impl Iterator<Item = &'static str> + 's {
    let missing = before.iter().filter(|step| !now.contains(step));
    missing.chain(now.iter().filter(|step| !before.contains(step))).map(|(step, _)| *step)
}

/// The facts of what was imported. Words about people are no part of it: they may be erased.
fn said(entries: &[Entry]) -> Said {
    digests(entries, |entry, hasher| {
        (entry.on, entry_words(entry, DateStyle::Iso)).hash(hasher);
        if let Event::Logged(logged) = &entry.event {
            (&logged.service, &logged.category, logged.channel, logged.tenure, &logged.handler).hash(hasher);
        }
    })
}

/// The words about people.
fn words(entries: &[Entry]) -> Said {
    digests(entries, |entry, hasher| {
        entry.note.hash(hasher);
        match &entry.event {
            Event::Logged(logged) => {
                (&logged.summary, &logged.outcome_sought, &logged.complainant).hash(hasher);
                (&logged.contact, &logged.property).hash(hasher);
            }
            Event::Answered(answered) => answered.decision.hash(hasher),
            _ => {}
        }
    })
}

fn digests(entries: &[Entry], of: impl Fn(&Entry, &mut DefaultHasher)) -> Said {
    let imported = entries.iter().filter(|entry| entry.imported.is_some());
    imported
        .map(|entry| {
            let mut hasher = DefaultHasher::new();
            of(entry, &mut hasher);
            (entry.event.type_word(), hasher.finish())
        })
        .collect()
}
