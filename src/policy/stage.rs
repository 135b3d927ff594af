//! A stage of the procedure.

use std::fmt;

use super::{Onward, Panel, TimeLimit};
use crate::word::words;

/// A stage's name: `stage-1`, `stage-2`, `service-request`, `informal`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StageName(pub String);

impl StageName {
    /// The words that name a stage in every procedure, whether or not it has that stage.
    pub const COMMON: [&'static str; 4] = ["stage-1", "stage-2", "service-request", "informal"];
}

impl fmt::Display for StageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

words! {
    /// Whether the stage handles a complaint or something before one.
    pub enum StageKind ("kind of stage") {
        /// A complaint, which gets an answer with an outcome.
        Complaint = "complaint",
        /// A service request or an informal approach, which is not a complaint yet.
        BeforeAComplaint = "before-a-complaint",
    }
}

words! {
    /// How a case can come to a stage.
    pub enum Entered ("way into a stage") {
        /// Directly, when it is received.
        OnReceipt = "on-receipt",
        /// From an earlier stage.
        FromAnEarlierStage = "from-an-earlier-stage",
    }
}

words! {
    /// What a breach of a rule leads to.
    pub enum Strength ("strength") {
        /// The step is refused.
        Refuse = "refuse",
        /// The step is recorded with a warning.
        Warn = "warn",
    }
}

/// A rule in words, with its clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub words: String,
    /// The clause.
    pub authority: String,
}

/// Who may not handle a stage: whoever handled an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Independence {
    /// The earlier stage.
    pub of: StageName,
    /// What happens otherwise.
    pub strength: Strength,
    /// The clause.
    pub authority: String,
}

/// What a letter at a stage must cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which letter: `acknowledgement`, `extension`, `response`.
    pub letter: String,
    /// What it must cover.
    pub covers: Vec<String>,
    /// The clause.
    pub authority: String,
}

/// One stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// Its name.
    pub name: StageName,
    /// Its heading for people.
    pub title: String,
    /// Complaint or before one.
    pub kind: StageKind,
    /// How a case can come to it.
    pub entered: Vec<Entered>,
    /// Who handles it.
    pub handled_by: Option<Rule>,
    /// Who may not.
    pub independence: Option<Independence>,
    /// Who signs the answer off, where somebody must.
    pub sign_off: Option<Rule>,
    /// The panel that hears it, where one does.
    pub panel: Option<Panel>,
    /// Its time limits.
    pub limits: Vec<TimeLimit>,
    /// The way to the next stage; none at the last.
    pub onward: Option<Onward>,
    /// What its letters must cover.
    pub letters: Vec<Letter>,
    /// The clause.
    pub authority: String,
}

impl Stage {
    /// The time limit of that clock, if the stage has it.
    pub fn limit(&self, clock: &str) -> Option<&TimeLimit> {
        self.limits.iter().find(|limit| limit.clock.0 == clock)
    }
}
