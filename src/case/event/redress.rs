//! Putting it right: remedies, outstanding actions, and what is learnt.

use chrono::NaiveDate;

use crate::case::{ActionKind, Handler, Money, RemedyAnswer, RemedyKind};
use crate::policy::StageName;

/// A remedy was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyOffered {
    /// At which stage.
    pub stage: StageName,
    /// Its number in the case, from 1.
    pub number: u32,
    /// What kind.
    pub kind: RemedyKind,
    /// How much, where it is money.
    pub amount: Option<Money>,
    /// Whether it is set off against money owed.
    pub offset: bool,
    /// What it is, or what it is for.
    pub remedy: Option<String>,
}

/// The complainant accepted or refused a remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyAnswered {
    /// Which remedy.
    pub number: u32,
    /// What they said.
    pub answer: RemedyAnswer,
}

/// A remedy was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemedyDelivered {
    /// Which remedy.
    pub number: u32,
}

/// Something is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionSet {
    /// At which stage.
    pub stage: StageName,
    /// Its number in the case, from 1.
    pub number: u32,
    /// What kind of thing.
    pub kind: ActionKind,
    /// Who sees to it.
    pub owner: Option<Handler>,
    /// By when (inclusive).
    pub target: Option<NaiveDate>,
    /// Who authorised it.
    pub authorised_by: Option<Handler>,
    /// What.
    pub action: Option<String>,
}

/// Somebody else sees to it, or by another day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionMoved {
    /// Which action.
    pub number: u32,
    /// Who sees to it now.
    pub owner: Option<Handler>,
    /// By when now (inclusive).
    pub target: Option<NaiveDate>,
    /// Why.
    pub reason: Option<String>,
}

/// It was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionDone {
    /// Which action.
    pub number: u32,
    /// What was done.
    pub said: Option<String>,
}

/// The underlying cause of the complaint was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CauseFound {
    /// The organisation's code for it.
    pub cause: String,
}
