//! Replaying a journal: total, deterministic, blind to the future, and the same from disk as from memory.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

#[path = "replay/arbitrary.rs"]
mod arbitrary;

use std::time::Duration;

use chrono::{Days, NaiveDate};
use plaint::calendar::{WorkingCalendar, shipped_holidays};
use plaint::case::{CannotReplay, Case, CaseRef, Contacted, Direction, Entry, Event, Purpose};
use plaint::clock::{Clock, reckon};
use plaint::policy::{Policy, read_policy, shipped_policies};
use plaint::store::{NewEntry, Settings, Store};
use proptest::prelude::{ProptestConfig, any};
use proptest::sample::{Index, select};
use proptest::{prop_assert, prop_assert_eq, prop_assume, proptest};

use arbitrary::{day, entries, entry, logged};

fn reference() -> CaseRef {
    "WT-2026-0001".parse().unwrap()
}

fn policy(id: &str) -> Policy {
    let found = shipped_policies().iter().find(|policy| policy.id == id).unwrap();
    read_policy(found.text.as_bytes()).unwrap()
}

fn working(policy: &Policy) -> WorkingCalendar {
    WorkingCalendar::of(&policy.nations, shipped_holidays())
}

fn renumbered(mut entries: Vec<Entry>) -> Vec<Entry> {
    for (seq, entry) in (1..).zip(&mut entries) {
        entry.seq = seq;
    }
    entries
}

/// Every clock but those that a contact meets.
fn but_contact_clocks(clocks: Vec<Clock<'_>>) -> Vec<String> {
    let meets = |clock: &Clock<'_>| ["contact", "first-contact"].contains(&clock.limit.clock.0.as_str());
    clocks.into_iter().filter(|clock| !meets(clock)).map(|clock| format!("{clock:?}")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    /// Whatever happened, in whatever order and at whatever stage, leaves a case, counts every entry, and every
    /// policy can reckon it.
    #[test]
    fn any_history_replays(entries in entries(12), as_at in day()) {
        let case = Case::replay(&reference(), &entries).unwrap();
        prop_assert_eq!(case.entries as usize, entries.len());
        prop_assert_eq!(&case, &Case::replay(&reference(), &entries).unwrap());
        let (before, last) = entries.split_at(entries.len() - 1);
        if let Ok(mut grown) = Case::replay(&reference(), before) {
            grown.apply(&last[0]).unwrap();
            prop_assert_eq!(&grown, &case);
        }
        for shipped in shipped_policies() {
            let policy = policy(shipped.id);
            let clocks = reckon(&case, &policy, &working(&policy), as_at);
            prop_assert!(clocks.iter().all(|clock| policy.stage(&clock.limit.stage).is_some()));
        }
    }

    /// What happened after a day changes nothing of how things stood on it, wherever it stands in the journal.
    #[test]
    fn the_future_is_not_seen(entries in entries(10), later in entry(), at in any::<Index>(), ahead in 1u64..400, as_at in day()) {
        let mut with = entries.clone();
        let on = as_at + Days::new(ahead);
        with.insert(1 + at.index(entries.len()), Entry { on, ..later });
        let seen = |entries: &[Entry]| {
            // The number of an entry moves when one is put in before it; nothing else may.
            let kept: Vec<Entry> = entries.iter().map(|entry| Entry { seq: 1, ..entry.clone() }).collect();
            Case::replay_as_at(&reference(), &kept, as_at).unwrap()
        };
        prop_assert_eq!(seen(&with), seen(&entries));
    }

    /// Once everything has happened, the case as at that day is the case.
    #[test]
    fn after_the_last_day_everything_is_seen(entries in entries(10)) {
        let last = entries.iter().map(|entry| entry.on).max().unwrap();
        let Event::Logged(logged) = &entries[0].event else { unreachable!() };
        let seen = Case::replay_as_at(&reference(), &entries, last.max(logged.received)).unwrap();
        prop_assert_eq!(seen, Some(Case::replay(&reference(), &entries).unwrap()));
    }

    /// Before it was received, there is no case.
    #[test]
    fn before_receipt_there_is_no_case(entries in entries(6), before in 1u64..400) {
        let Event::Logged(logged) = &entries[0].event else { unreachable!() };
        let seen = Case::replay_as_at(&reference(), &entries, logged.received - Days::new(before)).unwrap();
        prop_assert_eq!(seen, None);
    }

    /// A complaint is logged first and once.
    #[test]
    fn a_second_beginning_is_refused(entries in entries(8), second in logged(), at in any::<Index>()) {
        let at = 1 + at.index(entries.len());
        let mut twice = entries.clone();
        twice.insert(at, second);
        let twice = renumbered(twice);
        let seq = twice[at].seq;
        prop_assert_eq!(Case::replay(&reference(), &twice), Err(CannotReplay::LoggedTwice(seq)));
        prop_assume!(entries.len() > 1);
        prop_assert_eq!(Case::replay(&reference(), &entries[1..]), Err(CannotReplay::NotLogged));
    }

    /// A contact to talk about the complaint, whoever made it, meets the duties to be in touch and touches no
    /// other date.
    #[test]
    fn a_contact_moves_no_other_clock(
        entries in entries(10),
        template in entry(),
        direction in select(vec![Direction::In, Direction::Out]),
        stage in arbitrary::stage(),
        at in any::<Index>(),
        as_at in day(),
        id in select(shipped_policies().iter().map(|policy| policy.id).collect::<Vec<_>>()),
    ) {
        let contact = Contacted { stage, channel: None, direction, purpose: Purpose::Contact, said: None };
        let mut with = entries.clone();
        with.insert(1 + at.index(entries.len()), Entry { event: Event::Contacted(contact), ..template });
        let policy = policy(id);
        let calendar = working(&policy);
        let clocks = |entries: Vec<Entry>| {
            let case = Case::replay(&reference(), &renumbered(entries)).unwrap();
            but_contact_clocks(reckon(&case, &policy, &calendar, as_at))
        };
        prop_assert_eq!(clocks(with), clocks(entries));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    /// What is written is read back, every field and every odd character of it.
    #[test]
    fn what_is_written_is_read(entries in entries(8)) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path(), &Settings::new("WT", "wthp-2024", "Europe/London")).unwrap();
        let lock = store.lock(Duration::ZERO).unwrap();
        let case = reference();
        for entry in entries.clone() {
            let new = unnumbered(entry);
            match store.journal_under_lock(&case) {
                Ok(journal) => store.append(&lock, &journal, new).unwrap(),
                Err(_) => store.begin(&lock, &case, new).unwrap(),
            };
        }
        drop(lock);
        let journal = store.journal(&case).unwrap();
        prop_assert_eq!(&journal.entries, &entries);
        prop_assert_eq!(journal.torn, None);
        prop_assert_eq!(
            store.check().unwrap().into_iter().filter(|finding| finding.check != "policies").collect::<Vec<_>>(),
            vec![]
        );
    }
}

fn unnumbered(entry: Entry) -> NewEntry {
    let Entry { on, recorded_at, recorded_by, event, note, overrides, .. } = entry;
    NewEntry { on, recorded_at, recorded_by, event, note, overrides }
}

/// A day as the tests write it.
#[test]
fn the_arbitrary_days_reach_past_the_published_holidays() {
    let policy = policy("wthp-2024");
    let known_to: Option<NaiveDate> = working(&policy).known_to();
    assert!(known_to.is_some_and(|known| known < arbitrary::LAST_DAY));
}
