//! How an answer can come out.

use crate::word::words;

words! {
    /// The outcome of an answer, in the journal's vocabulary; each policy says which it knows and its words for them.
    pub enum Outcome ("outcome") {
        /// The complaint was right.
        Upheld = "upheld",
        /// It was right in part.
        PartlyUpheld = "partly-upheld",
        /// It was not right.
        NotUpheld = "not-upheld",
        /// Both sides agreed what will be done, and nothing was decided (SPSO model procedure, 79).
        Resolved = "resolved",
    }
}

/// An outcome that a policy knows, with its own words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeWord {
    /// The outcome.
    pub outcome: Outcome,
    /// The procedure's words: `partially upheld`.
    pub words: String,
}
