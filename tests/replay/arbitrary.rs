//! Histories of every sort, likely or not: any event on any day at any stage, with any words.

use chrono::{DateTime, Days, NaiveDate, Utc};
use plaint::Word;
use plaint::case::{
    Acknowledged, Action, Allocated, Answered, Closed, Contacted, Entry, Escalated, Event, Extended, Handler, Logged,
    Override, PolicyPin,
};
use plaint::policy::StageName;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::prop_oneof;
use proptest::sample::select;

const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
pub(crate) const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2030, 12, 31).unwrap();

pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    let days = LAST_DAY.signed_duration_since(FIRST_DAY).num_days().unsigned_abs();
    (0..=days).prop_map(|days| FIRST_DAY + Days::new(days))
}

/// Every stage that some policy has, and one that none has.
pub(crate) fn stage() -> impl Strategy<Value = StageName> {
    select(vec!["stage-1", "stage-2", "service-request", "informal", "no-such-stage"])
        .prop_map(|name| StageName(name.to_owned()))
}

fn words() -> BoxedStrategy<String> {
    prop_oneof!["\\PC{1,40}", "[\"\\\\\n\t\r\u{0}\u{202e}\u{2028}ł🏚]{1,8}"].boxed()
}

fn handler() -> impl Strategy<Value = Handler> {
    select(vec!["J Smith", "j smith", "A Żak"]).prop_map(|name| Handler(name.to_owned()))
}

fn word<W: Word + std::fmt::Debug>() -> impl Strategy<Value = W> {
    select(W::ALL)
}

fn events() -> BoxedStrategy<Event> {
    let acknowledged =
        (stage(), of(word()), of(words()), of(words())).prop_map(|(stage, channel, understanding, outcome_sought)| {
            Event::Acknowledged(Acknowledged { stage, channel, understanding, outcome_sought })
        });
    let allocated = (stage(), handler()).prop_map(|(stage, handler)| Event::Allocated(Allocated { stage, handler }));
    let contacted =
        (stage(), of(word()), word(), word(), of(words())).prop_map(|(stage, channel, direction, purpose, said)| {
            Event::Contacted(Contacted { stage, channel, direction, purpose, said })
        });
    let extended = (stage(), day(), day(), any::<[bool; 3]>(), of(handler()), of(words()), of(words())).prop_map(
        |(stage, response_promised_by, told, [agreed, past_the_cap, signposted], approved_by, reason, good_reason)| {
            Event::Extended(Extended {
                stage,
                response_promised_by,
                told,
                agreed,
                approved_by,
                past_the_cap,
                signposted,
                reason,
                good_reason,
            })
        },
    );
    let closed = word().prop_map(|because| Event::Closed(Closed { because }));
    prop_oneof![acknowledged, allocated, contacted, extended, answered(), escalated(), closed].boxed()
}

fn answered() -> impl Strategy<Value = Event> {
    // An action is always recorded with its words.
    let action = (words(), of(day())).prop_map(|(words, target)| Action { words: Some(words), target });
    let given = (stage(), word(), of(handler()), of(handler()), of(word()), of(day()), 0u32..4);
    (given, vec(action, 0..3), of(words()), of(words()), vec(words(), 0..3)).prop_map(
        |(
            (stage, outcome, handler, signed_off_by, channel, received_on, remedies_offered),
            actions,
            decision,
            reasons,
            remedies,
        )| {
            Event::Answered(Answered {
                stage,
                outcome,
                handler,
                signed_off_by,
                channel,
                received_on,
                remedies_offered,
                actions,
                decision,
                reasons,
                remedies,
            })
        },
    )
}

fn escalated() -> impl Strategy<Value = Event> {
    (stage(), stage(), day(), of(handler()), any::<bool>(), of(words()), of(words())).prop_map(
        |(from, to, requested, handler, exceptional, reason, exceptional_reason)| {
            Event::Escalated(Escalated { from, to, requested, handler, exceptional, reason, exceptional_reason })
        },
    )
}

fn complaint() -> impl Strategy<Value = Event> {
    let facts = (stage(), day(), of(day()), of(word()), of(words()), of(words()), of(word()));
    let people = (of(handler()), word(), of(word()), any::<bool>());
    (facts, people, vec(of(words()), 7)).prop_map(
        |(
            (stage, received, first_known, channel, service, category, tenure),
            (handler, identity, consent, serious),
            texts,
        )| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().flatten();
            let (id, edition) = ("wthp-2024".to_owned(), "7".to_owned());
            Event::Logged(Box::new(Logged {
                policy: PolicyPin { id, edition, digest: "0".repeat(64) },
                stage,
                received,
                first_known,
                channel,
                service,
                category,
                tenure,
                handler,
                identity,
                consent,
                serious,
                summary: text(),
                outcome_sought: text(),
                complainant: text(),
                contact: text(),
                representative: text(),
                property: text(),
                serious_because: text(),
            }))
        },
    )
}

fn entry_of(events: impl Strategy<Value = Event>) -> impl Strategy<Value = Entry> {
    let instant = (1_700_000_000i64..1_900_000_000).prop_map(|at| DateTime::<Utc>::from_timestamp(at, 0).unwrap());
    let overrides = (vec("[0-9.]{1,5}", 0..3), of(words())).prop_map(|(clauses, reason)| Override { clauses, reason });
    (day(), instant, handler(), events, of(words()), of(overrides)).prop_map(
        |(on, recorded_at, recorded_by, event, note, overrides)| Entry {
            seq: 1,
            on,
            recorded_at,
            recorded_by,
            event,
            note,
            overrides,
        },
    )
}

/// An entry that logs no complaint.
pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    entry_of(events())
}

/// An entry that logs one.
pub(crate) fn logged() -> impl Strategy<Value = Entry> {
    entry_of(complaint())
}

/// A journal's entries: a complaint logged, and up to so many more.
pub(crate) fn entries(more: usize) -> impl Strategy<Value = Vec<Entry>> {
    (logged(), vec(entry(), 0..=more)).prop_map(|(first, rest)| {
        let mut entries = vec![first];
        entries.extend(rest);
        for (seq, entry) in (1..).zip(&mut entries) {
            entry.seq = seq;
        }
        entries
    })
}
