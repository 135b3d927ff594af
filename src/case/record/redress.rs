//! What is offered, and what is still to be done.

use chrono::NaiveDate;

use super::Done;
use crate::case::{ActionKind, Handler, Money, RemedyAnswer, RemedyKind};
use crate::policy::StageName;

/// What the complainant said to a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemedyReply {
    /// Yes or no.
    pub answer: RemedyAnswer,
    /// The entry that says so, and its day.
    pub done: Done,
}

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remedy {
    /// Its number, from 1.
    pub number: u32,
    /// At which stage it was offered.
    pub stage: StageName,
    /// What kind.
    pub kind: RemedyKind,
    /// How much, where it is money.
    pub amount: Option<Money>,
    /// Whether it is set off against money owed.
    pub offset: bool,
    /// The entry that offers it, and its day.
    pub offered: Done,
    /// What the complainant said.
    pub reply: Option<RemedyReply>,
    /// When it was given.
    pub delivered: Option<Done>,
    /// What it is, in words.
    pub words: Option<String>,
}

impl Remedy {
    /// Whether the complainant accepted it.
    pub fn is_accepted(&self) -> bool {
        self.reply.is_some_and(|reply| reply.answer == RemedyAnswer::Accepted)
    }
}

/// Something to be done, by whom and by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionOwed {
    /// Its number, from 1.
    pub number: u32,
    /// At which stage it was set.
    pub stage: StageName,
    /// What kind of thing.
    pub kind: ActionKind,
    /// Who sees to it.
    pub owner: Option<Handler>,
    /// By when (inclusive).
    pub target: Option<NaiveDate>,
    /// Who authorised it.
    pub authorised_by: Option<Handler>,
    /// The entry that sets it, and its day.
    pub set: Done,
    /// When it was done.
    pub done: Option<Done>,
    /// What, in words.
    pub words: Option<String>,
}

/// Remedies, actions and the cause found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Redress {
    /// Remedies, in order of their numbers.
    pub remedies: Vec<Remedy>,
    /// Actions, in order of their numbers.
    pub actions: Vec<ActionOwed>,
    /// The underlying cause, by the organisation's code.
    pub cause: Option<String>,
}

impl Redress {
    /// The remedy of that number.
    pub fn remedy(&self, number: u32) -> Option<&Remedy> {
        self.remedies.iter().find(|remedy| remedy.number == number)
    }

    /// The action of that number.
    pub fn action(&self, number: u32) -> Option<&ActionOwed> {
        self.actions.iter().find(|action| action.number == number)
    }

    /// The sum of the remedies that are money, of those a test takes.
    pub fn money(&self, taken: impl Fn(&Remedy) -> bool) -> Money {
        self.remedies.iter().filter(|remedy| taken(remedy)).filter_map(|remedy| remedy.amount).sum()
    }

    /// The number for the next remedy.
    pub fn next_remedy(&self) -> u32 {
        self.remedies.iter().map(|remedy| remedy.number).max().unwrap_or(0) + 1
    }

    /// The number for the next action.
    pub fn next_action(&self) -> u32 {
        self.actions.iter().map(|action| action.number).max().unwrap_or(0) + 1
    }
}
