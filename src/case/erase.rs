//! May the personal data of a case be erased?

use chrono::NaiveDate;
use thiserror::Error;

use super::{ActionOwed, Case, Caution, Done, Erased, ErasureBasis, Event, Kept, Refused, Ruling};
use crate::calendar::people;

/// Why the personal data of a case is not erased.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotErase {
    /// It is not closed.
    #[error("the case is {0}: only a closed case is erased")]
    NotClosed(super::Status),
    /// It is under a hold.
    #[error("it is under a hold since {} (entry {})", people(&.0.on), .0.entry)]
    Held(Done),
    /// The ombudsman has it.
    #[error(
        "it went to the ombudsman on {} (entry {}), and no decision is on record since", people(&.0.on), .0.entry
    )]
    WithTheOmbudsman(Done),
    /// The time for which it is kept has not passed.
    #[error("it is kept until {}: {}", people(.until), .kept.words())]
    StillKept {
        /// The last day, inclusive.
        until: NaiveDate,
        /// For how long, and where that is stated.
        kept: Kept,
        /// On which basis it was to be erased.
        basis: ErasureBasis,
    },
    /// There is nothing to erase.
    #[error("{}", nothing_words(.0.as_ref()))]
    NothingThere(Option<Done>),
}

fn nothing_words(erased: Option<&Done>) -> String {
    match erased {
        Some(done) => {
            format!("it was erased on {} (entry {}), and nothing personal came since", people(&done.on), done.entry)
        }
        None => "nothing personal is on record in it".to_owned(),
    }
}

impl Refused for CannotErase {
    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::NotClosed(_) => Some("close the case first"),
            Self::Held(_) => Some("`plaint hold CASE --release` lifts a hold"),
            Self::WithTheOmbudsman(_) => Some("`plaint ombudsman CASE --found` records the decision"),
            Self::StillKept { basis: ErasureBasis::Retention, .. } => {
                Some("before that day it takes another basis than retention, and --early REASON")
            }
            Self::StillKept { .. } => Some("--early REASON"),
            Self::NothingThere(_) => None,
        }
    }
}

/// Why the case is held back whatever its age: it is not closed, under a hold, or with the ombudsman.
pub fn against_erasing(case: &Case) -> Vec<CannotErase> {
    let mut against = Vec::new();
    if case.status() != super::Status::Closed {
        against.push(CannotErase::NotClosed(case.status()));
    }
    against.extend(case.keeping.held.map(CannotErase::Held));
    let decided = case.outside.determination.map(|(_, done)| done);
    let waiting = case
        .outside
        .referred()
        .filter(|referred| decided.is_none_or(|decided| (decided.on, decided.entry) < (referred.on, referred.entry)));
    against.extend(waiting.map(CannotErase::WithTheOmbudsman));
    against
}

/// Whether the personal data of a case may be erased on that day.
pub fn erase(case: &Case, kept: &Kept, on: NaiveDate, erased: Erased) -> Ruling<CannotErase> {
    let mut breaches = against_erasing(case);
    let early = erased.reason.is_some() && erased.basis != ErasureBasis::Retention;
    if let Some(until) = kept.until(case).filter(|until| on <= *until && !early) {
        breaches.push(CannotErase::StillKept { until, kept: kept.clone(), basis: erased.basis });
    }
    if erased.parts == 0 {
        breaches.push(CannotErase::NothingThere(case.keeping.erased.map(|erasure| erasure.done)));
    }
    let to_do = case.redress.actions.iter().filter(|action| is_to_do(action)).count();
    let cautions = (to_do > 0).then_some(Caution::ActionsOutstanding(to_do)).into_iter().collect();
    Ruling { event: Event::Erased(erased), breaches, cautions }
}

fn is_to_do(action: &ActionOwed) -> bool {
    action.done.is_none()
}
