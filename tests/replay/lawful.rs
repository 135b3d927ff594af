//! Histories in which every step was one that its policy allows on its day.

use chrono::{Days, NaiveDate};
use plaint::case::{
    Acknowledged, ActionSet, Answered, AnyRefusal, Case, Corrected, Correction, Entry, Escalated, EscalationDeclined,
    Event, Extended, PointRaised, RemedyOffered, Reopened, Returned, Ruling, as_corrected,
};
use plaint::clock::{Before, rule_on_correction};
use plaint::policy::{Entered, Policy, Stage};
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy};
use proptest::{prop_assert, prop_assert_eq, prop_assume, proptest};

use super::arbitrary::{Under, each, place};
use super::{config, replay, working};

/// A case logged as it may be, and of many things that might have happened, day after day, those that were allowed.
/// One thing more that might be tried.
pub(super) fn lawful() -> impl Strategy<Value = (Under, Vec<Entry>, Entry)> {
    each(|under| (Just(under.clone()), under.beginning(), vec((under.entry(), 0u64..6), 40), under.entry())).prop_map(
        |(under, first, tried, more)| {
            let policy = &under.policy;
            let mut entries = vec![begun(policy, first)];
            for (entry, later) in tried {
                let on = entries.last().unwrap().on + Days::new(later);
                let case = replay(&entries);
                let ruling = ruled(policy, &case, on, in_its_place(entry.event, policy, &case, on));
                if ruling.breaches.is_empty() {
                    entries.push(Entry {
                        seq: case.entries + 1,
                        on,
                        event: ruling.event,
                        recorded_at: on.and_hms_opt(10, 0, 0).unwrap().and_utc(),
                        overrides: None,
                        ..entry
                    });
                }
            }
            (under, entries, more)
        },
    )
}

/// Logged on the day it was received, at a stage that takes complaints.
fn begun(policy: &Policy, mut first: Entry) -> Entry {
    let Event::Logged(logged) = &mut first.event else { unreachable!("that is how it begins") };
    let takes_complaints = |stage: &&Stage| stage.entered.contains(&Entered::OnReceipt);
    logged.stage = policy.stages.iter().find(takes_complaints).unwrap().name.clone();
    (logged.first_known, logged.serious) = (None, false);
    (logged.complainant, logged.contact) = (None, None);
    let on = logged.received;
    Entry { seq: 1, on, recorded_at: on.and_hms_opt(10, 0, 0).unwrap().and_utc(), overrides: None, ..first }
}

/// The event at the stage the case is at, with the days and numbers that it would have that day.
fn in_its_place(event: Event, policy: &Policy, case: &Case, on: NaiveDate) -> Event {
    let stage = case.stage().unwrap().clone();
    let next = policy.stage(&stage).and_then(|stage| stage.onward.as_ref()).map(|onward| onward.to.clone());
    match event {
        Event::Acknowledged(event) => Event::Acknowledged(Acknowledged { stage, ..event }),
        Event::Answered(event) => Event::Answered(Answered { stage, received_on: Some(on), ..event }),
        Event::Extended(event) => Event::Extended(Extended { stage, told: on, ..event }),
        Event::Escalated(event) => {
            let to = next.unwrap_or(event.to);
            Event::Escalated(Escalated { from: stage, to, requested: on, ..event })
        }
        Event::EscalationDeclined(event) => {
            Event::EscalationDeclined(EscalationDeclined { stage, requested: on, ..event })
        }
        Event::Returned(event) => {
            let response_promised_by = on + Days::new(10);
            Event::Returned(Returned { from: stage, response_promised_by, ..event })
        }
        Event::Reopened(event) => Event::Reopened(Reopened { answer_by: None, ..event }),
        Event::PointRaised(event) => {
            let number = u32::try_from(case.points.len()).unwrap() + 1;
            Event::PointRaised(PointRaised { stage, number, ..event })
        }
        Event::RemedyOffered(event) => {
            Event::RemedyOffered(RemedyOffered { stage, number: case.redress.next_remedy(), ..event })
        }
        Event::ActionSet(event) => Event::ActionSet(ActionSet { stage, number: case.redress.next_action(), ..event }),
        other => other,
    }
}

fn ruled(policy: &Policy, case: &Case, on: NaiveDate, event: Event) -> Ruling<AnyRefusal> {
    Before { case, policy, calendar: &working(policy) }.rule_on(on, event)
}

/// The ruling on that event in place of an entry, on the last day there is.
fn corrected(policy: &Policy, entries: &[Entry], entry: u32, on: NaiveDate, event: Event) -> Ruling<AnyRefusal> {
    let correction = Correction::Replaced { on, event: Box::new(event) };
    put(policy, entries, Corrected { entry, correction, reason: None })
}

fn put(policy: &Policy, entries: &[Entry], corrected: Corrected) -> Ruling<AnyRefusal> {
    let (case, calendar) = (replay(entries), working(policy));
    let before = Before { case: &case, policy, calendar: &calendar };
    rule_on_correction(entries, before, entries.last().unwrap().on, corrected)
}

fn words(ruling: &Ruling<AnyRefusal>) -> Vec<String> {
    ruling.breaches.iter().map(ToString::to_string).collect()
}

proptest! {
    #![proptest_config(config(40))]

    /// What was allowed is allowed as its own correction, however much came after it.
    #[test]
    fn what_was_allowed_may_stand_in_its_own_place((under, entries, _) in lawful(), at in place()) {
        let mistaken = &entries[at.index(entries.len())];
        let ruling = corrected(&under.policy, &entries, mistaken.seq, mistaken.on, mistaken.event.clone());
        prop_assert_eq!(words(&ruling), Vec::<String>::new());
    }

    /// The latest entry is corrected by whatever would have been allowed in its place, and by nothing else.
    #[test]
    fn a_correction_of_the_latest_entry_is_ruled_on_like_the_step((under, entries, more) in lawful()) {
        let (latest, before_it) = entries.split_last().unwrap();
        if before_it.is_empty() {
            return Ok(());
        }
        let ruling = corrected(&under.policy, &entries, latest.seq, latest.on, more.event.clone());
        let step = ruled(&under.policy, &replay(before_it), latest.on, more.event);
        prop_assert_eq!(words(&ruling), words(&step));
    }

    /// A correction that is allowed leaves a history in which every step is one that was allowed.
    #[test]
    fn a_correction_that_is_allowed_leaves_what_is_lawful((under, entries, more) in lawful(), at in place(), strike in proptest::bool::ANY) {
        let mistaken = &entries[at.index(entries.len())];
        prop_assume!(mistaken.seq > 1);
        let ruling = if strike {
            let struck = Corrected { entry: mistaken.seq, correction: Correction::Struck, reason: None };
            put(&under.policy, &entries, struck)
        } else {
            corrected(&under.policy, &entries, mistaken.seq, mistaken.on, more.event)
        };
        if ruling.breaches.is_empty() {
            let last = entries.last().unwrap();
            let correction = Entry { seq: last.seq + 1, event: ruling.event, ..last.clone() };
            let after = as_corrected(&[entries.clone(), vec![correction]].concat()).into_owned();
            for (place, entry) in after.iter().enumerate().skip(1) {
                let step = ruled(&under.policy, &replay(&after[..place]), entry.on, entry.event.clone());
                prop_assert_eq!(words(&step), Vec::<String>::new());
            }
        }
    }

    /// A case that only ever went where it was allowed to is at a stage of its policy.
    #[test]
    fn it_is_at_a_stage_of_its_policy((under, entries, _) in lawful()) {
        let case = replay(&entries);
        prop_assert!(case.stages.iter().all(|record| under.policy.stage(&record.stage).is_some()));
    }
}
