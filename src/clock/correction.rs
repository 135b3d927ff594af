//! A correction put to the decision on what is to stand instead, and to what came after.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use thiserror::Error;

use super::Before;
use crate::case::{
    AnyRefusal, Case, Corrected, Correction, Entry, Event, Refused, Ruling, against_correcting, as_corrected,
};

/// A later entry that could not have been made as it was, had the correction stood then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("entry {entry} could not stand after that: {says}")]
pub struct LaterEntry {
    /// Which entry.
    pub entry: u32,
    /// What would stand against it.
    pub says: String,
    /// The clause, where one does.
    pub clause: Option<String>,
}

impl Refused for LaterEntry {
    fn clause(&self) -> Option<&str> {
        self.clause.as_deref()
    }
}

/// Whether an entry may be corrected so: what stands instead is ruled on as it would have been in its place, and
/// nothing that came after may rest on what was wrong.
pub fn rule_on_correction(
    entries: &[Entry],
    before: Before<'_>,
    corrected_on: NaiveDate,
    corrected: Corrected,
) -> Ruling<AnyRefusal> {
    if let Some(objection) = against_correcting(entries, corrected_on, &corrected) {
        let breaches = vec![AnyRefusal::of(objection)];
        return Ruling { event: Event::Corrected(corrected), breaches, cautions: Vec::new() };
    }
    let number = corrected.entry;
    let then = case_before(number, entries, before);
    let Corrected { entry, correction, reason } = corrected;
    let (correction, mut breaches, cautions) = match correction {
        Correction::Struck => (Correction::Struck, Vec::new(), Vec::new()),
        Correction::Replaced { on, event } => {
            let before = Before { case: then.as_ref().unwrap_or(before.case), ..before };
            let Ruling { event, breaches, cautions } = before.rule_on(on, *event);
            (Correction::Replaced { on, event: Box::new(event) }, breaches, cautions)
        }
    };
    let corrected = Corrected { entry, correction, reason };
    let with = with(entries, corrected_on, &corrected);
    let known = against_later_ones(number, entries, before);
    let after = against_later_ones(number, &with, before);
    breaches.extend(renumbered(number, entries, &with, before).map(AnyRefusal::of));
    breaches.extend(after.difference(&known).cloned().map(AnyRefusal::of));
    Ruling { event: Event::Corrected(corrected), breaches, cautions }
}

/// The case as the entries before that one leave it, corrected as far as they were since.
fn case_before(number: u32, entries: &[Entry], before: Before<'_>) -> Option<Case> {
    let corrected = as_corrected(entries);
    let earlier: Vec<Entry> = corrected.iter().filter(|entry| entry.seq < number).cloned().collect();
    Case::replay(&before.case.reference, &earlier).ok()
}

/// The entries with the correction made.
fn with(entries: &[Entry], on: NaiveDate, corrected: &Corrected) -> Vec<Entry> {
    let mut with = entries.to_vec();
    with.extend(entries.last().map(|last| Entry {
        seq: last.seq + 1,
        on,
        event: Event::Corrected(corrected.clone()),
        note: None,
        overrides: None,
        ..last.clone()
    }));
    with
}

/// The entry after that one that speaks of a remedy or action by its number, where the correction would give that number to another
/// one: those that came with an answer are counted on from what was there before it.
fn renumbered(number: u32, entries: &[Entry], with: &[Entry], before: Before<'_>) -> Option<LaterEntry> {
    let meant = |entries: &[Entry]| {
        let case = Case::replay(&before.case.reference, entries).ok()?;
        let remedies = case.redress.remedies.iter().map(|remedy| (remedy.number, remedy.offered.entry));
        let actions = case.redress.actions.iter().map(|action| (action.number, action.set.entry));
        Some((remedies.collect::<BTreeMap<_, _>>(), actions.collect::<BTreeMap<_, _>>()))
    };
    let ((remedies, actions), (remedies_then, actions_then)) = (meant(entries)?, meant(with)?);
    let moved = |number: u32, now: &BTreeMap<u32, u32>, then: &BTreeMap<u32, u32>| {
        then.get(&number).is_some_and(|entry| now.get(&number) != Some(entry))
    };
    let speaks = |entry: &&Entry| match &entry.event {
        Event::RemedyAnswered(event) => moved(event.number, &remedies, &remedies_then),
        Event::RemedyDelivered(event) => moved(event.number, &remedies, &remedies_then),
        Event::ActionMoved(event) => moved(event.number, &actions, &actions_then),
        Event::ActionDone(event) => moved(event.number, &actions, &actions_then),
        _ => false,
    };
    let corrected = as_corrected(with);
    // What stands in the place of the corrected entry has been ruled on by what stood before it.
    let entry = corrected.iter().filter(|entry| entry.seq > number).find(speaks)?.seq;
    let says = "the number it names would be another's".to_owned();
    Some(LaterEntry { entry, says, clause: None })
}

/// What the procedure says to each entry after that one, each ruled on the case as the entries before it leave it.
/// One that was recorded against the policy's rule stays so.
fn against_later_ones(number: u32, entries: &[Entry], before: Before<'_>) -> BTreeSet<LaterEntry> {
    let corrected = as_corrected(entries);
    let mut found = BTreeSet::new();
    for (place, entry) in corrected.iter().enumerate().filter(|(_, entry)| entry.seq > number) {
        let Ok(case) = Case::replay(&before.case.reference, &corrected[..place]) else { continue };
        let ruling = Before { case: &case, ..before }.rule_on(entry.on, entry.event.clone());
        let breaches = ruling.breaches.iter().filter(|breach| entry.overrides.is_none() || !breach.can_be_overridden());
        found.extend(breaches.map(|breach| LaterEntry {
            entry: entry.seq,
            says: breach.to_string(),
            clause: breach.clause().map(str::to_owned),
        }));
    }
    found
}
