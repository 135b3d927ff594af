//! What a decision comes to: an event, the rules it would break, and what to be careful of.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Case, Caution, Done, Event, Override, StageRecord};
use crate::calendar::people;

/// Why a step may not be recorded as it stands.
pub trait Refused: std::error::Error + Send + Sync + 'static {
    /// The clause that forbids it, where a clause does.
    fn clause(&self) -> Option<&str> {
        None
    }

    /// The option that supplies what the procedure's own exception asks for, where it makes one.
    fn exception(&self) -> Option<&'static str> {
        None
    }

    /// The entry that stands against it, where it is one.
    fn entry(&self) -> Option<u32> {
        None
    }

    /// Whether it can be recorded all the same, marked, because it happened.
    fn can_be_overridden(&self) -> bool {
        self.clause().is_some()
    }
}

/// A date that contradicts the case's history.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{step} on {on} comes before {earlier} on {not_before}{}", entry_words(*.entry), on = people(.on), not_before = people(.not_before))]
pub struct OutOfOrder {
    /// The step.
    pub step: &'static str,
    /// Its date.
    pub on: NaiveDate,
    /// What it comes before.
    pub earlier: &'static str,
    /// That one's date.
    pub not_before: NaiveDate,
    /// The entry that says so, if it is one of the journal's.
    pub entry: Option<u32>,
}

fn entry_words(entry: Option<u32>) -> String {
    entry.map_or_else(String::new, |entry| format!(" (entry {entry})"))
}

impl OutOfOrder {
    /// Nothing, or the contradiction if `on` is before `not_before`.
    pub(super) fn check(
        step: &'static str,
        on: NaiveDate,
        earlier: &'static str,
        not_before: NaiveDate,
        entry: Option<u32>,
    ) -> Option<Self> {
        (on < not_before).then_some(Self { step, on, earlier, not_before, entry })
    }
}

/// Nothing more may be recorded, because the case is closed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the case was closed on {} (entry {})", people(&.0.on), .0.entry)]
pub struct CaseClosed(pub Done);

impl CaseClosed {
    /// Nothing, or that the case was closed by that day. What happened earlier and is found late goes on record.
    pub(super) fn check(case: &Case, on: NaiveDate) -> Option<Self> {
        case.closed.map(|closing| Self(closing.done)).filter(|closed| on >= closed.0.on)
    }
}

/// A stage has its answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{stage} was answered on {} (entry {})", people(&.done.on), .done.entry)]
pub struct StageAnswered {
    /// The stage.
    pub stage: String,
    /// When, and the entry.
    pub done: Done,
}

impl StageAnswered {
    /// Nothing, or that the stage has its answer.
    pub(super) fn check(record: &StageRecord) -> Option<Self> {
        record.answer.map(|answer| Self { stage: record.stage.to_string(), done: answer.done })
    }

    /// Nothing, or that the stage had its answer on that day or before.
    pub(super) fn check_by(record: &StageRecord, on: NaiveDate) -> Option<Self> {
        Self::check(record).filter(|answered| on >= answered.done.on)
    }

    /// Nothing, or that the stage had its answer before that day.
    pub(super) fn check_before(record: &StageRecord, on: NaiveDate) -> Option<Self> {
        Self::check(record).filter(|answered| on > answered.done.on)
    }
}

/// Any refusal, where it does not matter which decision made it.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct AnyRefusal(Box<dyn Refused>);

impl AnyRefusal {
    /// A refusal of some decision.
    pub fn of(refusal: impl Refused) -> Self {
        Self(Box::new(refusal))
    }
}

impl Refused for AnyRefusal {
    fn clause(&self) -> Option<&str> {
        self.0.clause()
    }

    fn exception(&self) -> Option<&'static str> {
        self.0.exception()
    }

    fn entry(&self) -> Option<u32> {
        self.0.entry()
    }

    fn can_be_overridden(&self) -> bool {
        self.0.can_be_overridden()
    }
}

/// What a decision comes to.
#[derive(Debug)]
pub struct Ruling<R> {
    /// What would be recorded.
    pub event: Event,
    /// The rules it would break; none when it may be recorded as it is.
    pub breaches: Vec<R>,
    /// What the procedure asks for and is missing, without forbidding the step.
    pub cautions: Vec<Caution>,
}

/// A step that may be recorded.
#[derive(Debug)]
pub struct Settled {
    /// What to record.
    pub event: Event,
    /// The mark it bears if it goes against the policy.
    pub overrides: Option<Override>,
    /// What to be careful of.
    pub cautions: Vec<Caution>,
}

/// A step that may not be recorded, with every reason.
#[derive(Debug, Error)]
#[error("{}", joined(.0))]
pub struct Refusals(pub Vec<Box<dyn Refused>>);

fn joined(refusals: &[Box<dyn Refused>]) -> String {
    refusals.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

impl<R: Refused> Ruling<R> {
    /// The same, of no particular decision.
    pub fn of_any(self) -> Ruling<AnyRefusal> {
        let breaches = self.breaches.into_iter().map(AnyRefusal::of).collect();
        Ruling { event: self.event, breaches, cautions: self.cautions }
    }

    /// The step to record: as it is when it breaks no rule; marked when it does and a reason to record it all the
    /// same is given.
    ///
    /// # Errors
    /// The breaches, when there are some and no reason, or when one of them cannot be overridden.
    pub fn settle(self, reason: Option<String>) -> Result<Settled, Refusals> {
        let Self { event, breaches, cautions } = self;
        if breaches.is_empty() {
            return Ok(Settled { event, overrides: None, cautions });
        }
        if reason.is_none() || !breaches.iter().all(Refused::can_be_overridden) {
            return Err(Refusals(breaches.into_iter().map(|breach| Box::new(breach) as Box<dyn Refused>).collect()));
        }
        let mut clauses: Vec<String> =
            breaches.iter().filter_map(|breach| breach.clause().map(str::to_owned)).collect();
        clauses.sort();
        clauses.dedup();
        Ok(Settled { event, overrides: Some(Override { clauses, reason }), cautions })
    }
}
