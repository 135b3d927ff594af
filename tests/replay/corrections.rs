//! A mistake that was corrected is as if it had never been made.

use chrono::NaiveDate;
use plaint::case::{Case, Corrected, Correction, Entry, Event, Keeping, Override};
use plaint::policy::Policy;
use proptest::prelude::{Just, Strategy};
use proptest::sample::Index;
use proptest::{prop_assert, prop_assert_eq, prop_assume, proptest};

use super::arbitrary::{Under, day, each, place};
use super::{clocks, config, reference, replay};

/// A journal without the mistake, the entry that was written in place of one of its own, and that one's place.
#[derive(Debug, Clone)]
struct Mistake {
    under: Under,
    right: Vec<Entry>,
    wrong: Entry,
    at: usize,
}

/// The mistake is an entry of any sort on any day; where the beginning was mistaken, another beginning. Nothing else
/// corrects that entry.
fn mistakes() -> impl Strategy<Value = Mistake> {
    let of = |under: Under| {
        (
            Just(under.clone()),
            under.entries(10),
            under.beginning(),
            under.entry(),
            place(),
            proptest::bool::weighted(0.1),
        )
    };
    each(of).prop_map(|(under, right, beginning, other, at, first)| {
        let at = if first || right.len() == 1 { 0 } else { 1 + at.index(right.len() - 1) };
        let wrong = if at == 0 { beginning } else { other };
        // Who wrote it and when is not what was mistaken, and stays; so does the note.
        let kept = &right[at];
        let (seq, recorded_at, recorded_by) = (kept.seq, kept.recorded_at, kept.recorded_by.clone());
        let wrong = Entry { seq, recorded_at, recorded_by, note: kept.note.clone(), ..wrong };
        let others = |entry: &Entry| corrects(entry) != Some(seq);
        let right = right.into_iter().filter(others).collect();
        Mistake { under, right, wrong, at }
    })
}

fn corrects(entry: &Entry) -> Option<u32> {
    match &entry.event {
        Event::Corrected(corrected) => Some(corrected.entry),
        _ => None,
    }
}

/// The correction of that entry, written on that day. It bears the number that nothing else does, so that every other
/// entry keeps its own.
fn correction(of: &Entry, correction: Correction, on: NaiveDate) -> Entry {
    let event = Event::Corrected(Corrected { entry: of.seq, correction, reason: None });
    Entry { seq: 1000, on, event, overrides: None, ..of.clone() }
}

/// What was written: the mistake in its place, and somewhere later its correction.
fn with_mistake(right: &[Entry], at: usize, wrong: &Entry, correction: Entry, later: Index) -> Vec<Entry> {
    let mut written = right.to_vec();
    written[at] = wrong.clone();
    let place = at + 1 + later.index(written.len() - at);
    written.insert(place, correction);
    written
}

/// The case but for how many entries it took to make it, and when.
fn uncounted(case: Case) -> Case {
    // A correction after an erasure brings words of its own.
    let keeping = Keeping { words_since: false, ..case.keeping };
    Case { entries: 0, corrections: 0, revised: chrono::DateTime::UNIX_EPOCH, keeping, ..case }
}

fn seen(entries: &[Entry], policy: &Policy, as_at: NaiveDate) -> Option<(Case, Vec<String>)> {
    let case = uncounted(Case::replay_as_at(&reference(), entries, as_at).unwrap()?);
    let clocks = clocks(&case, policy, as_at);
    Some((case, clocks))
}

proptest! {
    #![proptest_config(config(128))]

    /// Replaced by what should have been written.
    #[test]
    fn a_correction_is_as_if_never_having_erred(mistake in mistakes(), later in place(), as_at in day()) {
        let Mistake { under, right, wrong, at } = mistake;
        let kept = &right[at];
        prop_assume!(!matches!(kept.event, Event::Corrected(_)));
        let instead = Correction::Replaced { on: kept.on, event: Box::new(kept.event.clone()) };
        let correction = Entry { overrides: kept.overrides.clone(), ..correction(&wrong, instead, wrong.on) };
        let written = with_mistake(&right, at, &wrong, correction, later);
        let (erred, never) = (replay(&written), replay(&right));
        prop_assert_eq!((erred.entries, erred.corrections), (never.entries + 1, never.corrections + 1));
        prop_assert_eq!(&uncounted(erred), &uncounted(never));
        // And on every day on which the mistake was known to be one.
        if wrong.on <= as_at {
            prop_assert_eq!(seen(&written, &under.policy, as_at), seen(&right, &under.policy, as_at));
        }
    }

    /// Struck out.
    #[test]
    fn what_is_struck_out_never_was(mistake in mistakes(), later in place(), as_at in day()) {
        let Mistake { under, mut right, wrong, at } = mistake;
        prop_assume!(at > 0);
        let correction = correction(&wrong, Correction::Struck, wrong.on);
        let written = with_mistake(&right, at, &wrong, correction, later);
        right.remove(at);
        let (erred, never) = (replay(&written), replay(&right));
        prop_assert_eq!((erred.entries, erred.corrections), (never.entries + 2, never.corrections + 1));
        prop_assert_eq!(&uncounted(erred), &uncounted(never));
        if wrong.on <= as_at {
            prop_assert_eq!(seen(&written, &under.policy, as_at), seen(&right, &under.policy, as_at));
        }
    }

    /// Struck out against the policy: nothing is left but the mark.
    #[test]
    fn what_is_struck_out_against_the_policy_is_counted(mistake in mistakes(), later in place()) {
        let Mistake { right, wrong, at, .. } = mistake;
        prop_assume!(at > 0);
        let correction = correction(&wrong, Correction::Struck, wrong.on);
        let struck = with_mistake(&right, at, &wrong, correction.clone(), later);
        let overrides = Some(Override { clauses: vec!["2.2".to_owned()], reason: None });
        let marked = with_mistake(&right, at, &wrong, Entry { overrides, ..correction }, later);
        let (struck, marked) = (replay(&struck), replay(&marked));
        prop_assert_eq!(marked.overrides, struck.overrides + 1);
        prop_assert_eq!(Case { overrides: 0, ..marked }, Case { overrides: 0, ..struck });
    }

    /// Corrected wrongly first, then rightly: the last correction holds.
    #[test]
    fn the_last_correction_holds(mistake in mistakes(), strike in proptest::bool::ANY, later in place()) {
        let Mistake { right, wrong, at, .. } = mistake;
        let kept = &right[at];
        prop_assume!(!matches!(kept.event, Event::Corrected(_)));
        let replaced = |by: &Entry| Correction::Replaced { on: by.on, event: Box::new(by.event.clone()) };
        let first = if strike { Correction::Struck } else { replaced(&wrong) };
        // Its mark goes with it, whatever stands now.
        let overrides = Some(Override { clauses: vec!["2.2".to_owned()], reason: None });
        let first = Entry { overrides, ..correction(&wrong, first, wrong.on) };
        let mut written = with_mistake(&right, at, &wrong, first, later);
        let last = Entry { overrides: kept.overrides.clone(), ..correction(&wrong, replaced(kept), wrong.on) };
        written.push(Entry { seq: 1001, ..last });
        let erred = replay(&written);
        prop_assert_eq!(erred.corrections, replay(&right).corrections + 2);
        prop_assert_eq!(uncounted(erred), uncounted(replay(&right)));
    }

    /// Until it was corrected, it stood.
    #[test]
    fn before_the_correction_the_mistake_is_seen(mistake in mistakes(), later in place(), as_at in day()) {
        let Mistake { under, right, wrong, at } = mistake;
        let kept = &right[at];
        prop_assume!(!matches!(kept.event, Event::Corrected(_)));
        let instead = Correction::Replaced { on: kept.on, event: Box::new(kept.event.clone()) };
        let correction = correction(&wrong, instead, as_at + chrono::Days::new(1));
        let written = with_mistake(&right, at, &wrong, correction, later);
        let mut uncorrected = right.clone();
        uncorrected[at] = wrong;
        prop_assert_eq!(seen(&written, &under.policy, as_at), seen(&uncorrected, &under.policy, as_at));
        prop_assert!(Case::replay(&reference(), &uncorrected).is_ok());
    }
}
