//! The points of a complaint, each with a finding of its own.

use crate::policy::{Outcome, StageName};

/// A point of complaint was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointRaised {
    /// At which stage.
    pub stage: StageName,
    /// Its number in the case, from 1.
    pub number: u32,
    /// The point.
    pub point: Option<String>,
}

/// A point was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointDecided {
    /// At which stage.
    pub stage: StageName,
    /// Which point.
    pub number: u32,
    /// How it came out.
    pub outcome: Outcome,
    /// Why.
    pub reasons: Option<String>,
}
