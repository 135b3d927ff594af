//! The points of a complaint.

use super::Done;
use crate::policy::{Outcome, StageName};

/// How a point came out at a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// At which stage.
    pub stage: StageName,
    /// How.
    pub outcome: Outcome,
    /// The entry that says so, and its day.
    pub done: Done,
}

/// One point of a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its number, from 1.
    pub number: u32,
    /// At which stage it was made.
    pub stage: StageName,
    /// The entry that says so, and its day.
    pub raised: Done,
    /// The point, in words.
    pub words: Option<String>,
    /// How it came out, stage by stage.
    pub decisions: Vec<Decision>,
}

impl Point {
    /// How it came out at a stage.
    pub fn decided_at(&self, stage: &StageName) -> Option<Outcome> {
        let at_stage = self.decisions.iter().rev().find(|decision| decision.stage == *stage);
        at_stage.map(|decision| decision.outcome)
    }

    /// How it came out last.
    pub fn outcome(&self) -> Option<Outcome> {
        self.decisions.last().map(|decision| decision.outcome)
    }
}
