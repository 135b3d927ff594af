//! How a complaint goes on to the next stage.

use super::StageName;
use crate::word::words;

words! {
    /// Whether a complaint may go on before this stage has answered it.
    pub enum BeforeTheAnswer ("rule before the answer") {
        /// No: the stage must be completed first.
        Refused = "refused",
        /// Yes.
        Allowed = "allowed",
    }
}

words! {
    /// What becomes of a request after the window has passed.
    pub enum LateRequest ("rule for a late request") {
        /// It is not taken: the complaint is closed.
        Refused = "refused",
        /// It is taken in exceptional or special circumstances, recorded.
        InExceptionalCircumstances = "in-exceptional-circumstances",
    }
}

/// The way to the next stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onward {
    /// Which stage comes next.
    pub to: StageName,
    /// Whether it may come before the answer.
    pub before_the_answer: BeforeTheAnswer,
    /// What becomes of a late request.
    pub late: LateRequest,
    /// The clause under which a complaint unanswered at the end of any extension goes on by itself, if one says so.
    pub unanswered: Option<String>,
    /// The clause.
    pub authority: String,
}
