//! What moves a clock, and what does not.

use plaint::case::{Contacted, Direction, Entry, Event, Purpose};
use plaint::clock::{reckon, unfinished_duties};
use plaint::policy::{Kind, Policy, Step, TimeLimit};
use proptest::prelude::Just;
use proptest::sample::select;
use proptest::{prop_assert_eq, proptest};

use super::arbitrary::{LAST_DAY, day, each, history, place, words};
use super::{clocks, config, replay, working};

/// Whether a contact starts, opens or meets it, or the clock by which its start is due.
fn knows_contact(policy: &Policy, limit: &TimeLimit) -> bool {
    let stage = policy.stage(&limit.stage).unwrap();
    let counts = || [Some(&limit.count), limit.or_if_later.as_ref()].into_iter().flatten();
    let starts = counts().any(|count| count.starts.at == Step::Contacted);
    let due_with = counts().filter_map(|count| count.starts.due_with.as_ref()?.0.as_str().into());
    let after = due_with.filter_map(|clock| stage.limit(clock)).any(|before| knows_contact(policy, before));
    starts || after || limit.opens == Some(Step::Contacted) || limit.met_by.contains(&Step::Contacted)
}

proptest! {
    #![proptest_config(config(128))]

    /// What is noted beside an entry changes nothing but the entry.
    #[test]
    fn a_note_changes_no_clock((under, entries) in history(12), at in place(), note in words(), as_at in day()) {
        let mut noted = entries.clone();
        noted[at.index(entries.len())].note = Some(note);
        let (mut case, with) = (replay(&entries), replay(&noted));
        prop_assert_eq!(clocks(&with, &under.policy, as_at), clocks(&case, &under.policy, as_at));
        // Words that come after an erasure are due for one of their own.
        case.keeping.words_since |= with.keeping.words_since && with.keeping.erased.is_some();
        prop_assert_eq!(with, case);
    }

    /// What is still owed is the same whether or not everything else is reckoned beside it.
    #[test]
    fn the_unfinished_duties_are_those_of_all_clocks((under, entries) in history(16), as_at in day()) {
        let (case, policy, calendar) = (replay(&entries), &under.policy, working(&under.policy));
        let all = reckon(&case, policy, &calendar, as_at);
        let owed = all.iter().filter(|clock| clock.limit.kind == Kind::Duty && clock.standing.is_unfinished());
        let owed: Vec<String> = owed.map(|clock| format!("{clock:?}")).collect();
        let alone = unfinished_duties(&case, policy, &calendar, as_at);
        prop_assert_eq!(alone.iter().map(|clock| format!("{clock:?}")).collect::<Vec<_>>(), owed);
    }

    /// A contact to talk about the complaint, whoever made it, meets the duties to be in touch and touches no
    /// other date.
    #[test]
    fn a_contact_moves_no_other_clock(
        (under, entries, template, stage) in each(|under| {
            (Just(under.clone()), under.entries(10), under.entry(), under.stage())
        }),
        direction in select(vec![Direction::In, Direction::Out]),
        at in place(),
        as_at in day(),
    ) {
        let contact = Contacted { stage, channel: None, direction, purpose: Purpose::Contact, said: None };
        let mut with = entries.clone();
        let contact = Entry { seq: 1000, event: Event::Contacted(contact), ..template };
        with.insert(1 + at.index(entries.len()), contact);
        let policy = &under.policy;
        let calendar = working(policy);
        let others = |entries: &[Entry]| -> Vec<String> {
            let clocks = reckon(&replay(entries), policy, &calendar, as_at);
            let others = clocks.iter().filter(|clock| !knows_contact(policy, clock.limit));
            others.map(|clock| format!("{clock:?}")).collect()
        };
        prop_assert_eq!(others(&with), others(&entries));
    }
}

/// The days that the tests are told on reach further than the holidays are published.
#[test]
fn the_arbitrary_days_reach_past_the_published_holidays() {
    for shipped in plaint::policy::shipped_policies() {
        let policy = plaint::policy::read_policy(shipped.text.as_bytes()).unwrap();
        assert!(working(&policy).known_to().is_some_and(|known| known < LAST_DAY), "{}", policy.id);
    }
}
