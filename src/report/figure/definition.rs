//! What a figure counts.

use serde::Serialize;

/// What a figure counts, so that somebody else could count it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// The figure, or the column, as the tables name it.
    pub figure: String,
    /// What it counts, of what, and what is left out.
    pub says: String,
    /// Where the definition comes from, with its edition; none where it is the program's own.
    pub source: Option<String>,
}

impl Definition {
    /// A definition of the program's own.
    pub fn own(figure: &str, says: &str) -> Self {
        Self { figure: figure.to_owned(), says: says.to_owned(), source: None }
    }
}
