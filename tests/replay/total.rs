//! Whatever happened, in whatever order, leaves a case that can be reckoned, shown and ruled on.

use plaint::calendar::DateStyle;
use plaint::case::{CannotReplay, Case, Corrected, Correction, Entry, Event, as_corrected};
use plaint::clock::{Before, explain, next_due, reckon, rule_on_correction};
use plaint::report::{Duties, Reckoned, case_view, duty_rows, list_sheet, register_row_with_personal};
use proptest::{prop_assert, prop_assert_eq, prop_assume, proptest};

use super::arbitrary::{day, each, history, history_and_entry, numbered, place};
use super::{config, reference, replay, working};

proptest! {
    #![proptest_config(config(128))]

    /// Any history replays, the same every time, and counts every entry. One entry more does what it would have done
    /// in its place.
    #[test]
    fn any_history_replays((_, entries) in history(14)) {
        let case = replay(&entries);
        prop_assert_eq!(case.entries as usize, entries.len());
        let corrections = entries.iter().filter(|entry| matches!(entry.event, Event::Corrected(_))).count();
        prop_assert_eq!(case.corrections as usize, corrections);
        prop_assert_eq!(&case, &replay(&entries));
        let (last, before) = entries.split_last().unwrap();
        if !before.is_empty() && !matches!(last.event, Event::Corrected(_)) {
            let mut grown = replay(before);
            grown.apply(last).unwrap();
            prop_assert_eq!(&grown, &case);
        }
    }

    /// Every clock of any case is one of its policy's, and walks to its date; every view of it can be made.
    #[test]
    fn any_history_is_reckoned_and_shown((under, entries) in history(14), as_at in day()) {
        let (case, policy) = (replay(&entries), under.policy);
        let calendar = working(&policy);
        let clocks = reckon(&case, &policy, &calendar, as_at);
        for clock in &clocks {
            prop_assert!(policy.limits().any(|limit| limit == clock.limit));
            let walk = explain(clock, &calendar, DateStyle::ForPeople).trail;
            // A walk that was extended ends with the promise that was told last, which is the one that holds.
            let ends = walk.last().map(|step| step.date);
            prop_assert_eq!(clock.due.and(ends), clock.due);
        }
        let next = next_due(&clocks).map(|clock| clock.due);
        prop_assert!(next.is_none_or(|due| due.is_some()));
        let cases = [Reckoned { case: &case, policy: &policy, calendar: &calendar, clocks, as_at }];
        case_view(&cases[0]);
        list_sheet(&cases);
        duty_rows(&cases, Duties::Overdue);
        duty_rows(&cases, Duties::FallingDue("20wd".parse().unwrap()));
        register_row_with_personal(&cases[0]);
        for entry in &entries {
            prop_assert!(!entry.event.words(DateStyle::ForPeople).is_empty());
        }
    }

    /// Entries that are no case's are refused; nothing panics on them.
    #[test]
    fn entries_without_order_or_beginning((_, entries, other) in history_and_entry(8), from in place(), to in place()) {
        let mut moved = entries.clone();
        let entry = moved.remove(from.index(entries.len()));
        moved.insert(to.index(entries.len()), entry);
        moved.push(other);
        for some in [&moved[..], &moved[1..]] {
            let logs: Vec<bool> =
                as_corrected(some).iter().map(|entry| matches!(entry.event, Event::Logged(_))).collect();
            let begins_once = logs.first() == Some(&true) && !logs[1..].contains(&true);
            prop_assert_eq!(Case::replay(&reference(), some).is_ok(), begins_once);
            // As at a day, a correction that made or mended the beginning may not be known: any answer will do.
            let _any_answer = Case::replay_as_at(&reference(), some, moved[0].on);
        }
        prop_assert_eq!(Case::replay(&reference(), &[]), Err(CannotReplay::NotLogged));
    }

    /// A complaint is logged first and once.
    #[test]
    fn a_second_beginning_is_refused(
        (entries, second) in each(|under| (under.entries(8), under.beginning())),
        at in place(),
    ) {
        let at = 1 + at.index(entries.len());
        let mut twice = entries.clone();
        twice.insert(at, second);
        let twice = numbered(twice);
        // A correction may have struck it out.
        let struck = |entry: &Corrected| entry.entry == twice[at].seq;
        prop_assume!(!twice.iter().any(|entry| matches!(&entry.event, Event::Corrected(of) if struck(of))));
        prop_assert_eq!(Case::replay(&reference(), &twice), Err(CannotReplay::LoggedTwice(twice[at].seq)));
    }

    /// Any event may be put to its decision on any case; what it lets through is the event that was asked about, and
    /// can be replayed.
    #[test]
    fn any_step_is_ruled_on((under, entries, tried) in history_and_entry(10), reason in proptest::option::of("Why")) {
        let (case, policy) = (replay(&entries), under.policy);
        let before = Before { case: &case, policy: &policy, calendar: &working(&policy) };
        let ruling = before.rule_on(tried.on, tried.event.clone());
        prop_assert_eq!(std::mem::discriminant(&ruling.event), std::mem::discriminant(&tried.event));
        let overridden = reason.is_some() && !ruling.breaches.is_empty();
        if let Ok(settled) = ruling.settle(reason) {
            prop_assert_eq!(settled.overrides.is_some(), overridden);
            let mut after = case.clone();
            let seq = case.entries + 1;
            after.apply(&Entry { seq, event: settled.event, ..tried }).unwrap();
            prop_assert_eq!(after.entries, seq);
        }
    }

    /// So may any correction of any entry.
    #[test]
    fn any_correction_is_ruled_on((under, entries, instead) in history_and_entry(10), number in 0u32..13, strike in proptest::bool::ANY, on in day()) {
        let (case, policy) = (replay(&entries), under.policy);
        let calendar = working(&policy);
        let before = Before { case: &case, policy: &policy, calendar: &calendar };
        let replaced = Correction::Replaced { on: instead.on, event: Box::new(instead.event.clone()) };
        let correction = if strike { Correction::Struck } else { replaced };
        let corrected = Corrected { entry: number, correction, reason: None };
        let ruling = rule_on_correction(&entries, before, on, corrected);
        if let Ok(settled) = ruling.settle(Some("It happened".to_owned())) {
            let seq = case.entries + 1;
            let entry = Entry { seq, event: settled.event, ..instead };
            let corrected = Case::replay(&reference(), &[entries, vec![entry]].concat());
            prop_assert!(corrected.is_ok(), "{corrected:?}");
        }
    }
}
