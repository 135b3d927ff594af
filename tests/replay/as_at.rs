//! Nothing that happened after a day is seen as at that day.

use chrono::Days;
use plaint::case::{Case, Entry, Event};
use plaint::policy::Policy;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy};
use proptest::{prop_assert_eq, proptest};

use super::arbitrary::{Under, aim, day, each, history, numbered, place};
use super::{clocks, config, reference, replay};

/// A history, and what happens later: each with how many days later, and where in the journal it is written down.
type Later = (Entry, u64, proptest::sample::Index);

fn with_later() -> impl Strategy<Value = (Under, Vec<Entry>, Vec<Later>)> {
    each(|under| {
        let later = (under.any_entry(), 1u64..400, place());
        (Just(under.clone()), under.entries(10), vec(later, 1..4))
    })
}

/// A journal in which nothing is corrected.
fn uncorrected(more: usize) -> impl Strategy<Value = (Under, Vec<Entry>)> {
    let entries = move |under: Under| (Just(under.clone()), under.beginning(), vec(under.entry(), 0..=more));
    each(entries).prop_map(|(under, first, rest)| (under, numbered([vec![first], rest].concat())))
}

/// The case as at a day with its clocks, where there is a case by then.
fn seen(entries: &[Entry], policy: &Policy, as_at: chrono::NaiveDate) -> Option<(Case, Vec<String>)> {
    let case = Case::replay_as_at(&reference(), entries, as_at).unwrap()?;
    let clocks = clocks(&case, policy, as_at);
    Some((case, clocks))
}

proptest! {
    #![proptest_config(config(128))]

    /// Wherever it stands in the journal, and whatever it corrects.
    #[test]
    fn the_future_is_not_seen((under, entries, later) in with_later(), as_at in day()) {
        let mut with = entries.clone();
        for (seq, (entry, ahead, at)) in (1000..).zip(later) {
            let mut entry = Entry { seq, on: as_at + Days::new(ahead), ..entry };
            if let Event::Corrected(corrected) = &mut entry.event {
                aim(corrected, u32::try_from(entries.len()).unwrap() + 1);
            }
            with.insert(1 + at.index(with.len()), entry);
        }
        prop_assert_eq!(seen(&with, &under.policy, as_at), seen(&entries, &under.policy, as_at));
    }

    /// Once everything has happened, the case as at that day is the case.
    #[test]
    fn after_the_last_day_everything_is_seen((_, entries) in history(12)) {
        // What an entry was corrected to may have happened later than the entry.
        let instead = entries.iter().filter_map(|entry| match &entry.event {
            Event::Corrected(corrected) => Some(&corrected.correction),
            _ => None,
        });
        let mut last = entries.iter().map(|entry| entry.on).max().unwrap();
        for correction in instead {
            if let plaint::case::Correction::Replaced { on, event } = correction {
                last = last.max(*on);
                if let Event::Logged(logged) = &**event {
                    last = last.max(logged.received);
                }
            }
        }
        let Event::Logged(logged) = &entries[0].event else { unreachable!() };
        let seen = Case::replay_as_at(&reference(), &entries, last.max(logged.received)).unwrap();
        prop_assert_eq!(seen, Some(replay(&entries)));
    }

    /// Before it was received, there is no case.
    #[test]
    fn before_receipt_there_is_no_case((_, entries) in history(8), before in 1u64..400) {
        let received = replay(&entries).received;
        let as_at = received - Days::new(before);
        // As at a day before the correction of that day, it was received on another.
        let corrected_later = |entry: &&Entry| matches!(entry.event, Event::Corrected(_)) && entry.on > as_at;
        let known: Vec<Entry> = entries.iter().filter(|entry| !corrected_later(entry)).cloned().collect();
        let seen = Case::replay_as_at(&reference(), &known, as_at).unwrap();
        prop_assert_eq!(replay(&known).received <= as_at, seen.is_some());
    }

    /// The case as at a day is the case of what had happened by then.
    #[test]
    fn what_is_seen_is_what_had_happened((under, entries) in uncorrected(10), as_at in day()) {
        let Event::Logged(logged) = &entries[0].event else { unreachable!() };
        let by_then: Vec<Entry> = entries.iter().filter(|entry| entry.on <= as_at).cloned().collect();
        let seen = seen(&entries, &under.policy, as_at);
        prop_assert_eq!(seen.is_some(), logged.received <= as_at);
        if entries[0].on <= as_at && logged.received <= as_at {
            let case = replay(&by_then);
            prop_assert_eq!(seen, Some((case.clone(), clocks(&case, &under.policy, as_at))));
        }
    }

    /// Received by then and put on record later: it is there, and nobody has it yet.
    #[test]
    fn received_but_not_on_record_yet((_, entries) in uncorrected(0), ahead in 1u64..30) {
        let mut first = entries[0].clone();
        let Event::Logged(logged) = &first.event else { unreachable!() };
        let received = logged.received;
        first.on = received + Days::new(ahead);
        for as_at in [received, first.on - Days::new(1)] {
            let case = Case::replay_as_at(&reference(), &[first.clone()], as_at).unwrap().unwrap();
            let record = case.current().unwrap();
            prop_assert_eq!((case.received, case.logged, record.logged, case.handler()), (received, None, None, None));
            prop_assert_eq!((case.entries, case.overrides, case.backdated), (0, 0, 0));
        }
        let case = Case::replay_as_at(&reference(), &[first.clone()], first.on).unwrap();
        prop_assert_eq!(case, Some(replay(&[first])));
    }
}
