//! The words the decisions are told in.

use std::fmt::Debug;

use chrono::{NaiveDate, NaiveTime};
use plaint::calendar::{WorkingCalendar, shipped_holidays};
use plaint::case::{
    Acknowledged, Allocated, Answered, Because, Case, Closed, Done, Entry, Escalated, Event, Extended, Handler,
    Identity, Logged, Override, PolicyPin, Refused, Ruling, Settled,
};
use plaint::clock;
use plaint::policy::{Outcome, Policy, Stage, StageName, read_policy, shipped_policy};

/// A case of that policy, as its history leaves it.
pub(crate) struct Given {
    case: Case,
    policy: Policy,
}

/// A decision taken.
pub(crate) struct Then<R>(Ruling<R>);

/// A decision that refused.
#[must_use]
pub(crate) struct Refusal<R>(Ruling<R>);

/// Given these events of a case under that policy, the first its logging.
pub(crate) fn given(policy: &str, history: &[(&str, Event)]) -> Given {
    let entries: Vec<Entry> = (1..).zip(history).map(|(seq, (on, event))| entry(seq, on, event.clone())).collect();
    let case = Case::replay(&"WT-2026-0001".parse().unwrap(), &entries).unwrap();
    Given { case, policy: shipped(policy) }
}

impl Given {
    /// When this is tried.
    pub(crate) fn when<R>(self, decide: impl FnOnce(&Case, &Policy) -> Ruling<R>) -> Then<R> {
        Then(decide(&self.case, &self.policy))
    }
}

/// When this is tried under that policy, with no case yet.
pub(crate) fn when<R>(policy: &str, decide: impl FnOnce(&Policy) -> Ruling<R>) -> Then<R> {
    Then(decide(&shipped(policy)))
}

impl<R: Refused + PartialEq + Debug> Then<R> {
    /// Then it may be recorded as it is.
    #[track_caller]
    pub(crate) fn then_recorded(self) -> Settled {
        assert_eq!(self.0.breaches, []);
        let settled = self.0.settle(Some("Not needed".to_owned())).unwrap();
        assert_eq!(settled.overrides, None);
        settled
    }

    /// Then it is refused because that person handled stage 1, and for no other reason.
    #[track_caller]
    pub(crate) fn then_refused_to(self, name: &str, clause: &str) -> Refusal<R> {
        let says: Vec<String> = self.0.breaches.iter().map(ToString::to_string).collect();
        let same = "handled stage-1, and the next stage is for somebody else, clause";
        assert_eq!(says, [format!("{name} {same} {clause}")]);
        Refusal(self.0)
    }

    /// Then it is refused, for these reasons and no other.
    #[track_caller]
    pub(crate) fn then_refused(self, because: &[R]) -> Refusal<R> {
        assert_eq!(self.0.breaches, because);
        Refusal(self.0)
    }
}

impl<R: Refused> Refusal<R> {
    /// What happened all the same is recorded, marked with these clauses.
    #[track_caller]
    pub(crate) fn but_marked_if_it_happened(self, clauses: &[&str]) {
        let reason = Some("It happened".to_owned());
        let marked = self.0.settle(reason.clone()).unwrap().overrides;
        assert_eq!(marked, Some(Override { clauses: clauses.iter().map(ToString::to_string).collect(), reason }));
    }

    /// No reason helps.
    #[track_caller]
    pub(crate) fn whatever_the_reason(self) {
        assert!(self.0.settle(Some("It happened".to_owned())).is_err());
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn done(on: &str, entry: u32) -> Done {
    Done { on: day(on), entry }
}

pub(crate) fn handler(name: &str) -> Handler {
    Handler(name.to_owned())
}

pub(crate) fn stage_of<'p>(policy: &'p Policy, name: &str) -> &'p Stage {
    policy.stage(&stage(name)).unwrap()
}

pub(crate) fn calendar(policy: &Policy) -> WorkingCalendar {
    WorkingCalendar::of(&policy.nations, shipped_holidays())
}

/// The time there is to ask for the stage after stage 1.
pub(crate) fn window(case: &Case, policy: &Policy) -> Option<plaint::case::EscalationWindow> {
    clock::escalation_window(case, policy, &calendar(policy), &stage("stage-1"))
}

pub(crate) fn stage(name: &str) -> StageName {
    StageName(name.to_owned())
}

fn shipped(id: &str) -> Policy {
    read_policy(shipped_policy(id).unwrap().text.as_bytes()).unwrap()
}

fn entry(seq: u32, on: &str, event: Event) -> Entry {
    let recorded_at = day("2026-12-31").and_time(NaiveTime::MIN).and_utc();
    Entry { seq, on: day(on), recorded_at, recorded_by: handler("amy"), event, note: None, overrides: None }
}

pub(crate) fn complaint(at: &str, received: &str) -> Logged {
    Logged {
        policy: PolicyPin { id: String::new(), edition: String::new(), digest: String::new() },
        stage: stage(at),
        received: day(received),
        first_known: None,
        channel: None,
        service: None,
        category: None,
        tenure: None,
        handler: Some(handler("J Smith")),
        identity: Identity::Known,
        consent: None,
        serious: false,
        summary: None,
        outcome_sought: None,
        complainant: None,
        contact: None,
        representative: None,
        property: None,
        serious_because: None,
    }
}

/// Logged at that stage, received on that day, handled by J Smith.
pub(crate) fn logged(at: &str, received: &str) -> Event {
    Event::Logged(Box::new(complaint(at, received)))
}

pub(crate) fn acknowledgement(at: &str) -> Acknowledged {
    Acknowledged { stage: stage(at), channel: None, understanding: None, outcome_sought: None }
}

pub(crate) fn acknowledged(at: &str) -> Event {
    Event::Acknowledged(acknowledgement(at))
}

pub(crate) fn allocated(at: &str, to: &str) -> Event {
    Event::Allocated(Allocated { stage: stage(at), handler: handler(to) })
}

pub(crate) fn answer(at: &str) -> Answered {
    Answered {
        stage: stage(at),
        outcome: Outcome::Upheld,
        handler: None,
        signed_off_by: None,
        channel: None,
        received_on: None,
        remedies_offered: 0,
        actions: Vec::new(),
        decision: None,
        reasons: None,
        remedies: Vec::new(),
    }
}

pub(crate) fn answered(at: &str) -> Event {
    Event::Answered(answer(at))
}

pub(crate) fn request(requested: &str) -> Escalated {
    Escalated {
        from: stage("stage-1"),
        to: stage("stage-2"),
        requested: day(requested),
        handler: None,
        exceptional: false,
        reason: None,
        exceptional_reason: None,
    }
}

pub(crate) fn escalated(requested: &str) -> Event {
    Event::Escalated(request(requested))
}

/// A later answer date at stage 1, told on that day.
pub(crate) fn extension(told: &str, to: &str) -> Extended {
    Extended {
        stage: stage("stage-1"),
        response_promised_by: day(to),
        told: day(told),
        agreed: false,
        approved_by: None,
        past_the_cap: false,
        signposted: false,
        reason: None,
        good_reason: None,
    }
}

pub(crate) fn extended(told: &str, to: &str) -> Event {
    Event::Extended(extension(told, to))
}

pub(crate) fn closed(because: Because) -> Event {
    Event::Closed(Closed { because })
}
