//! What can stand against a step, where no more particular reason is needed.

use thiserror::Error;

use super::{CaseClosed, Done, OutOfOrder, Refused, SamePerson, StageAnswered};
use crate::calendar::people;

/// Something the procedure asks for and is missing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{words}, clause {authority}")]
pub struct Unmet {
    /// How the procedure puts it.
    pub words: String,
    /// The clause.
    pub authority: String,
    /// The option or verb that supplies it.
    pub supplied_by: &'static str,
}

/// Why a step cannot be recorded as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Objection {
    /// A date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// The case is closed.
    #[error(transparent)]
    Closed(#[from] CaseClosed),
    /// The stage is answered.
    #[error(transparent)]
    Answered(#[from] StageAnswered),
    /// The procedure asks for something that is missing.
    #[error(transparent)]
    Unmet(#[from] Unmet),
    /// They handled the earlier stage.
    #[error(transparent)]
    SamePerson(#[from] SamePerson),
    /// The procedure makes no provision for it.
    #[error("{policy} provides for no {what}, clause {authority}")]
    NotProvidedFor {
        /// The policy.
        policy: String,
        /// What.
        what: &'static str,
        /// The clause.
        authority: String,
    },
    /// There is none of that name or number.
    #[error("there is no {what} {given}: {}", known_words(.known))]
    NoSuch {
        /// What it should have named.
        what: &'static str,
        /// What was given.
        given: String,
        /// Those there are.
        known: Vec<String>,
    },
    /// It is on record already.
    #[error("{what} on {} (entry {})", people(&.done.on), .done.entry)]
    Already {
        /// What, as a sentence: `remedy 1 was accepted`.
        what: String,
        /// When, and the entry.
        done: Done,
    },
    /// Something else must have happened first.
    #[error("{0}")]
    NotYet(String),
}

fn known_words(known: &[String]) -> String {
    match known {
        [] => "there are none".to_owned(),
        [one] => format!("there is {one}"),
        several => format!("there are {}", several.join(", ")),
    }
}

impl Refused for Objection {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::Unmet(unmet) => Some(&unmet.authority),
            Self::NotProvidedFor { authority, .. } => Some(authority),
            Self::SamePerson(same) => Some(&same.authority),
            _ => None,
        }
    }

    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::Unmet(unmet) => Some(unmet.supplied_by),
            _ => None,
        }
    }

    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Closed(closed) => Some(closed.0.entry),
            Self::Answered(answered) => Some(answered.done.entry),
            Self::Already { done, .. } => Some(done.entry),
            _ => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        self.clause().is_some() || matches!(self, Self::Closed(_) | Self::Answered(_))
    }
}
