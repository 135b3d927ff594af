//! The words the decisions are told in.

use std::fmt::Debug;

use chrono::{NaiveDate, NaiveTime};
use plaint::calendar::{WorkingCalendar, shipped_holidays};
use plaint::case::{
    Case, Caution, Done, Entry, EscalationWindow, Event, Handler, Objection, Override, Refused, Ruling, Settled,
    StageAnswered,
};
use plaint::clock;
use plaint::policy::{Policy, Requirement, Requires, Stage, StageName, Strength, read_policy, shipped_policy};

/// The clause of whatever a test makes a policy ask.
pub(crate) const CLAUSE: &str = "9.9";
const WORDS: &str = "the procedure asks for it";

/// A case of that policy, as its history leaves it.
#[derive(Clone)]
pub(crate) struct Given {
    case: Case,
    policy: Policy,
}

/// A decision taken.
pub(crate) struct Then<R>(Ruling<R>);

/// A decision that refused.
#[must_use]
pub(crate) struct Refusal<R>(Ruling<R>);

/// A case whose policy may ask something more of a step.
pub(crate) struct Asked {
    given: Given,
    requires: Requires,
}

/// Given these events of a case under that policy, the first its logging.
pub(crate) fn given(policy: &str, history: &[(&str, Event)]) -> Given {
    let case = Case::replay(&"WT-2026-0001".parse().unwrap(), &entries(history)).unwrap();
    Given { case, policy: shipped(policy) }
}

/// The entries of a history, its first event the logging.
pub(crate) fn entries(history: &[(&str, Event)]) -> Vec<Entry> {
    (1..).zip(history).map(|(seq, (on, event))| entry(seq, on, event.clone())).collect()
}

impl Given {
    /// Given that the policy says this besides.
    pub(crate) fn under(mut self, change: impl FnOnce(&mut Policy)) -> Self {
        change(&mut self.policy);
        self
    }

    /// Given a requirement that the policy may make, or not.
    pub(crate) fn asked_for(self, requires: Requires) -> Asked {
        Asked { given: self, requires }
    }

    /// When this is tried.
    pub(crate) fn when<R>(self, decide: impl FnOnce(&Case, &Policy) -> Ruling<R>) -> Then<R> {
        Then(decide(&self.case, &self.policy))
    }
}

/// When this is tried under that policy, with no case yet.
pub(crate) fn when<R>(policy: &str, decide: impl FnOnce(&Policy) -> Ruling<R>) -> Then<R> {
    Then(decide(&shipped(policy)))
}

impl Asked {
    fn so(&self, strength: Strength) -> Given {
        self.given.clone().under(|policy| policy.requirements.push(requirement(self.requires, strength)))
    }

    /// Without what is asked for, the step is refused with the clause and a hint that names what supplies it, and
    /// marked if it happened; recorded with a caution where the policy only warns; and recorded where nothing is asked.
    #[track_caller]
    pub(crate) fn without<R>(self, decide: impl Fn(&Case, &Policy) -> Ruling<R>, supplied_by: &str) -> Self
    where
        R: Refused + PartialEq + Debug,
    {
        let unasked = self.given.clone().when(&decide).then_recorded().cautions;
        let refused = self.so(Strength::Refuse).when(&decide).0;
        let says: Vec<String> = refused.breaches.iter().map(ToString::to_string).collect();
        assert_eq!(says, [format!("{WORDS}, clause {CLAUSE}")]);
        let hint = refused.breaches[0].exception();
        assert!(hint.is_none_or(|hint| hint.contains(supplied_by)), "{hint:?}");
        Refusal(refused).but_marked_if_it_happened(&[CLAUSE]);
        let warned = self.so(Strength::Warn).when(&decide).then_recorded().cautions;
        let (asked, rest): (Vec<Caution>, Vec<Caution>) = warned.into_iter().partition(asks);
        assert_eq!(rest, unasked, "beside the caution");
        assert_eq!(asked.len(), 1, "{asked:?}");
        assert!(asked[0].to_string().contains(supplied_by), "{asked:?}");
        self
    }

    /// With it, the step is recorded, and nothing is said of it.
    #[track_caller]
    pub(crate) fn with<R>(self, decide: impl Fn(&Case, &Policy) -> Ruling<R>) -> Self
    where
        R: Refused + PartialEq + Debug,
    {
        let unasked = self.given.clone().when(&decide).then_recorded().cautions;
        for strength in [Strength::Refuse, Strength::Warn] {
            assert_eq!(self.so(strength).when(&decide).then_recorded().cautions, unasked);
        }
        self
    }
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

    /// Then it is refused, and says so in these words.
    #[track_caller]
    pub(crate) fn then_says(self, words: &[&str]) -> Refusal<R> {
        let says: Vec<String> = self.0.breaches.iter().map(ToString::to_string).collect();
        assert_eq!(says, words);
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

pub(crate) fn stage(name: &str) -> StageName {
    StageName(name.to_owned())
}

pub(crate) fn stage_of<'p>(policy: &'p Policy, name: &str) -> &'p Stage {
    policy.stage(&stage(name)).unwrap()
}

/// The policy and its stage, as decisions take them.
pub(crate) fn at<'p>(policy: &'p Policy, name: &str) -> (&'p Policy, &'p Stage) {
    (policy, stage_of(policy, name))
}

/// The policy and the stage that the case is at.
pub(crate) fn here<'a>(case: &'a Case, policy: &'a Policy) -> (&'a Policy, &'a StageName) {
    (policy, case.stage().unwrap())
}

pub(crate) fn calendar(policy: &Policy) -> WorkingCalendar {
    WorkingCalendar::of(&policy.nations, shipped_holidays())
}

/// The time there is to ask for the stage after stage 1.
pub(crate) fn window(case: &Case, policy: &Policy) -> Option<EscalationWindow> {
    clock::escalation_window(case, policy, &calendar(policy), &stage("stage-1"), day("2026-11-23"))
}

/// That the stage was answered.
pub(crate) fn stage_answered(at: &str, on: &str, entry: u32) -> StageAnswered {
    StageAnswered { stage: at.to_owned(), done: done(on, entry) }
}

/// That there is none of that name, with those there are.
pub(crate) fn no_such(what: &'static str, given: &str, known: &[&str]) -> Objection {
    Objection::NoSuch { what, given: given.to_owned(), known: known.iter().map(ToString::to_string).collect() }
}

/// The clocks, stages and outcomes of a shipped policy. What it asks beside those is left out: each test says what
/// it wants asked.
pub(crate) fn shipped(id: &str) -> Policy {
    let mut policy = read_policy(shipped_policy(id).unwrap().text.as_bytes()).unwrap();
    policy.requirements.clear();
    policy.exclusions.clear();
    policy.escalation_declined.clear();
    policy.reviews.clear();
    policy.returned_under = None;
    for stage in &mut policy.stages {
        stage.panel = None;
        stage.limits.iter_mut().for_each(|limit| limit.pausing.clear());
    }
    policy
}

/// Whether a caution says that what a test made the policy ask is missing.
pub(crate) fn asks(caution: &Caution) -> bool {
    matches!(caution, Caution::AskedFor { words, authority, .. } if words == WORDS && authority == CLAUSE)
}

/// What the policy asks, so strongly.
pub(crate) fn requirement(requires: Requires, strength: Strength) -> Requirement {
    Requirement { requires, stage: None, strength, words: WORDS.to_owned(), authority: CLAUSE.to_owned() }
}

fn entry(seq: u32, on: &str, event: Event) -> Entry {
    let recorded_at = day("2026-12-31").and_time(NaiveTime::MIN).and_utc();
    Entry {
        seq,
        on: day(on),
        recorded_at,
        recorded_by: handler("amy"),
        event,
        note: None,
        overrides: None,
        imported: None,
    }
}
