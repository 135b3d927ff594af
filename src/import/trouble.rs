//! What is the matter with a row.

use crate::word::words;

words! {
    /// What is the matter.
    pub enum TroubleKind ("trouble") {
        /// A cell that has to say something says nothing.
        Missing = "missing",
        /// No day, or none that there is.
        BadDate = "bad-date",
        /// A day that has not come yet.
        FutureDate = "future-date",
        /// Steps that cannot have happened in this order.
        ImpossibleOrder = "impossible-order",
        /// The cells contradict each other.
        Contradiction = "contradiction",
        /// A word that the mapping gives no meaning to.
        UnknownWord = "unknown-word",
        /// A reference that could be a name, or words.
        BadReference = "bad-reference",
        /// Words that are too long, or a formula that failed.
        BadCell = "bad-cell",
        /// More cells than headings.
        MoreCells = "more-cells",
        /// The same complaint as another row.
        Duplicate = "duplicate",
        /// No policy is named for the day it was received.
        NoPolicy = "no-policy",
        /// The policy knows no such step, stage or outcome.
        NotInThePolicy = "not-in-the-policy",
        /// A service that the store's settings do not list.
        UnknownService = "unknown-service",
        /// A step that goes against the policy: it is recorded, marked so.
        AgainstThePolicy = "against-the-policy",
        /// It was imported before, and the row says something else now.
        ChangedSince = "changed-since",
    }
}

words! {
    /// What comes of it.
    pub enum Weight ("weight of a trouble") {
        /// The row is not imported.
        LeftOut = "left-out",
        /// It is all the same.
        Noted = "noted",
    }
}

impl TroubleKind {
    /// What comes of it.
    pub fn weight(self) -> Weight {
        match self {
            Self::UnknownService | Self::AgainstThePolicy | Self::ChangedSince => Weight::Noted,
            _ => Weight::LeftOut,
        }
    }
}

/// What is the matter with a row. It never holds what stands in a cell, which may tell of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The heading of the column, where it is one column's.
    pub column: Option<String>,
    /// What is the matter.
    pub kind: TroubleKind,
    /// The same in words.
    pub says: String,
}

impl Trouble {
    /// Of a column.
    pub fn at(column: &str, kind: TroubleKind, says: impl Into<String>) -> Self {
        Self { column: Some(column.to_owned()), kind, says: says.into() }
    }

    /// Of the row.
    pub fn of_the_row(kind: TroubleKind, says: impl Into<String>) -> Self {
        Self { column: None, kind, says: says.into() }
    }
}
