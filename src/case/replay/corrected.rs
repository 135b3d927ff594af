//! Entries as their corrections leave them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::case::{Corrected, Correction, Entry, Event};

/// The last correction of each entry that has one, and the entry that makes it.
pub(super) fn last_corrections(entries: &[Entry]) -> BTreeMap<u32, (&Corrected, &Entry)> {
    let mut corrections = BTreeMap::new();
    for entry in entries {
        if let Event::Corrected(corrected) = &entry.event {
            corrections.insert(corrected.entry, (corrected, entry));
        }
    }
    corrections
}

/// The entries with every correction carried out and left out itself: what a journal without the mistakes would
/// hold. The last correction of an entry holds. The first entry can be replaced, and is never struck out.
pub fn as_corrected(entries: &[Entry]) -> Cow<'_, [Entry]> {
    let corrections = last_corrections(entries);
    if corrections.is_empty() {
        return Cow::Borrowed(entries);
    }
    let mut left = Vec::with_capacity(entries.len());
    for entry in entries.iter().filter(|entry| !matches!(entry.event, Event::Corrected(_))) {
        match corrections.get(&entry.seq) {
            None => left.push(entry.clone()),
            Some((corrected, by)) => match &corrected.correction {
                Correction::Struck if entry.seq == 1 => left.push(entry.clone()),
                Correction::Struck => {}
                Correction::Replaced { on, event } => {
                    let (event, overrides) = (event.as_ref().clone(), by.overrides.clone());
                    left.push(Entry { on: *on, event, overrides, ..entry.clone() });
                }
            },
        }
    }
    Cow::Owned(left)
}
