//! Histories of every sort, likely or not: any event on any day at any stage of a policy, with any words.

mod afterwards;
mod beginning;
mod handling;
mod keeping;
mod people;
mod redress;
mod refusing;
mod stages;

use chrono::{DateTime, Days, NaiveDate, Utc};
use plaint::Word;
use plaint::case::{CaseRef, Corrected, Correction, Entry, Event, Handler, Override};
use plaint::policy::{Policy, StageName, read_policy, shipped_policies};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any};
use proptest::prop_oneof;
use proptest::sample::{Index, select};
use proptest::strategy::Union;

pub(crate) const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
pub(crate) const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2030, 12, 31).unwrap();
/// Where most things happen, close enough to each other to matter to each other.
const SPRING: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();

/// Every text about a person begins like this, and no code, date or name of staff does.
pub(crate) const MARK: &str = "Zylka";

fn days(from: NaiveDate, number: u64) -> impl Strategy<Value = NaiveDate> {
    (0..=number).prop_map(move |days| from + Days::new(days))
}

/// Any day; most often one of a few months.
pub(crate) fn day() -> BoxedStrategy<NaiveDate> {
    let all = LAST_DAY.signed_duration_since(FIRST_DAY).num_days().unsigned_abs();
    prop_oneof![6 => days(SPRING, 120), 1 => days(FIRST_DAY, all)].boxed()
}

/// What somebody wrote of a person, with every odd character there is.
pub(crate) fn words() -> BoxedStrategy<String> {
    let odd = prop_oneof!["\\PC{0,30}", "[\"\\\\\n\t\r\u{0}\u{202e}\u{2028}ł🏚]{1,8}"];
    odd.prop_map(|words| format!("{MARK}{words}")).boxed()
}

pub(crate) fn handler() -> BoxedStrategy<Handler> {
    select(vec!["J Smith", "j smith", "A Żak", "M Reid"]).prop_map(|name| Handler(name.to_owned())).boxed()
}

pub(crate) fn word<W: Word + std::fmt::Debug>() -> BoxedStrategy<W> {
    select(W::ALL).boxed()
}

/// The number of a point, a remedy or an action.
fn number() -> BoxedStrategy<u32> {
    (1u32..5).boxed()
}

/// A policy, and what events of its cases can name.
#[derive(Debug, Clone)]
pub(crate) struct Under {
    pub(crate) policy: Policy,
    codes: Vec<String>,
}

/// Whatever is told of a policy, for each of the shipped ones.
pub(crate) fn each<S: Strategy>(of: impl Fn(Under) -> S) -> Union<S> {
    let read = |text: &str| read_policy(text.as_bytes()).unwrap();
    Union::new(shipped_policies().iter().map(|shipped| of(Under::of(read(shipped.text)))))
}

impl Under {
    fn of(policy: Policy) -> Self {
        let mut codes: Vec<String> = ["late", "no-such-code"].map(str::to_owned).into();
        codes.extend(policy.exclusions.iter().chain(&policy.escalation_declined).map(|ground| ground.code.clone()));
        codes.extend(policy.reviews.iter().map(|review| review.review.clone()));
        codes.extend(policy.limits().flat_map(|limit| &limit.pausing).map(|pausing| pausing.ground.clone()));
        let panels = policy.stages.iter().filter_map(|stage| stage.panel.as_ref());
        codes.extend(panels.flat_map(|panel| &panel.seats).map(|seat| seat.seat.clone()));
        Self { policy, codes }
    }

    /// A stage that the policy has, or now and then one that it has not.
    pub(crate) fn stage(&self) -> BoxedStrategy<StageName> {
        let known: Vec<StageName> = self.policy.stages.iter().map(|stage| stage.name.clone()).collect();
        prop_oneof![9 => select(known), 1 => Just(StageName("no-such-stage".to_owned()))].boxed()
    }

    /// A code that the policy has for something, or one that it has not.
    fn code(&self) -> BoxedStrategy<String> {
        select(self.codes.clone()).boxed()
    }

    /// Any event that neither begins a case nor corrects an entry.
    fn plain(&self) -> BoxedStrategy<Event> {
        // Every type is about as likely as any other, but for those that move a case, which come more often.
        let groups = [
            (4, self.stages()),
            (2, self.people()),
            (2, self.handling()),
            (3, self.refusing()),
            (2, self.redress()),
            (1, self.afterwards()),
            (1, self.keeping()),
        ];
        Union::new_weighted(groups.into()).boxed()
    }

    /// A correction of some entry: which one is settled once it is known which there are.
    fn corrected(&self) -> BoxedStrategy<Event> {
        let replaced = |event: BoxedStrategy<Event>| {
            (day(), event).prop_map(|(on, event)| Correction::Replaced { on, event: Box::new(event) })
        };
        let correction = prop_oneof![
            3 => replaced(self.plain()),
            1 => replaced(self.logged()),
            2 => Just(Correction::Struck)
        ];
        (0u32..1000, correction, of(words()))
            .prop_map(|(entry, correction, reason)| Event::Corrected(Corrected { entry, correction, reason }))
            .boxed()
    }

    /// An entry that neither begins a case nor corrects an entry.
    pub(crate) fn entry(&self) -> BoxedStrategy<Entry> {
        entry_of(self.plain())
    }

    /// An entry that begins a case.
    pub(crate) fn beginning(&self) -> BoxedStrategy<Entry> {
        entry_of(self.logged())
    }

    /// Any entry but one that begins a case.
    pub(crate) fn any_entry(&self) -> BoxedStrategy<Entry> {
        entry_of(prop_oneof![5 => self.plain(), 1 => self.corrected()].boxed())
    }

    /// A journal's entries: a complaint logged, and up to so many more, some of which correct earlier ones.
    pub(crate) fn entries(&self, more: usize) -> BoxedStrategy<Vec<Entry>> {
        let entries = (self.beginning(), vec(self.any_entry(), 0..=more));
        entries.prop_map(|(first, rest)| numbered([vec![first], rest].concat())).boxed()
    }
}

/// A policy, and a journal's entries under it.
pub(crate) fn history(more: usize) -> BoxedStrategy<(Under, Vec<Entry>)> {
    each(|under| (Just(under.clone()), under.entries(more))).boxed()
}

/// The same, with one entry more.
pub(crate) fn history_and_entry(more: usize) -> BoxedStrategy<(Under, Vec<Entry>, Entry)> {
    each(|under| (Just(under.clone()), under.entries(more), under.entry())).boxed()
}

/// The entries with their numbers, and every correction of one that it can correct: a beginning in place of the
/// first, anything else in place of a later one.
pub(crate) fn numbered(mut entries: Vec<Entry>) -> Vec<Entry> {
    for (seq, entry) in (1..).zip(&mut entries) {
        entry.seq = seq;
        if let Event::Corrected(corrected) = &mut entry.event {
            aim(corrected, seq);
        }
    }
    entries
}

/// Aims a correction that stands as that entry at an earlier one.
pub(crate) fn aim(corrected: &mut Corrected, seq: u32) {
    let begins = matches!(&corrected.correction,
        Correction::Replaced { event, .. } if matches!(**event, Event::Logged(_)));
    match seq.checked_sub(2) {
        _ if begins => corrected.entry = 1,
        Some(later @ 1..) => corrected.entry = 2 + corrected.entry % later,
        // There is only the first entry, which is never struck out.
        _ => (corrected.entry, corrected.correction) = (1, Correction::Struck),
    }
}

fn entry_of(events: BoxedStrategy<Event>) -> BoxedStrategy<Entry> {
    let instant = (1_760_000_000i64..1_800_000_000).prop_map(|at| DateTime::<Utc>::from_timestamp(at, 0).unwrap());
    let overrides = (vec("[0-9.]{1,5}", 0..3), of(words())).prop_map(|(clauses, reason)| Override { clauses, reason });
    (day(), instant, handler(), events, of(words()), of(overrides))
        .prop_map(|(on, recorded_at, recorded_by, event, note, overrides)| Entry {
            seq: 1,
            on,
            recorded_at,
            recorded_by,
            event,
            note,
            overrides,
            imported: None,
        })
        .boxed()
}

/// Another case's reference.
fn other_case() -> BoxedStrategy<CaseRef> {
    (2024i32..2031, 1u32..20_000).prop_map(|(year, number)| CaseRef::new("WT", year, number).unwrap()).boxed()
}

/// Where among so many.
pub(crate) fn place() -> impl Strategy<Value = Index> {
    any::<Index>()
}
