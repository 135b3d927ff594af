//! What came after the answer: the ombudsman, feedback, reviews.

use super::Done;
use crate::case::{FeedbackStep, OmbudsmanFinding, Satisfaction};
use crate::policy::StageName;

/// The complainant was asked what they thought, or said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Of which stage.
    pub stage: StageName,
    /// Asked or given.
    pub step: FeedbackStep,
    /// How content they were.
    pub satisfaction: Option<Satisfaction>,
    /// The entry that says so, and its day.
    pub done: Done,
}

/// A periodic review looked at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewDone {
    /// Of which stage.
    pub stage: StageName,
    /// The policy's name for the review.
    pub review: String,
    /// The entry that says so, and its day.
    pub done: Done,
}

/// What came after the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outside {
    /// When the complainant went to the ombudsman, each time.
    pub referrals: Vec<Done>,
    /// What the ombudsman found last.
    pub determination: Option<(OmbudsmanFinding, Done)>,
    /// Feedback, in the order recorded.
    pub feedback: Vec<Feedback>,
    /// Reviews, in the order recorded.
    pub reviews: Vec<ReviewDone>,
}

impl Outside {
    /// When the complainant last went to the ombudsman.
    pub fn referred(&self) -> Option<Done> {
        self.referrals.last().copied()
    }
}
