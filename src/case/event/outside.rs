//! Beyond the answer: the ombudsman, what people thought of it, and the reviews.

use crate::case::{FeedbackStep, OmbudsmanFinding, Satisfaction};
use crate::policy::StageName;

/// The complainant went to the ombudsman.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referred {
    /// The ombudsman's own reference.
    pub reference: Option<String>,
}

/// The ombudsman decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determined {
    /// What was found.
    pub finding: OmbudsmanFinding,
    /// In more words.
    pub said: Option<String>,
}

/// The complainant was asked what they thought of the handling, or said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackRecorded {
    /// Of which stage.
    pub stage: StageName,
    /// Asked or given.
    pub step: FeedbackStep,
    /// How content they were, where they said.
    pub satisfaction: Option<Satisfaction>,
    /// What they said.
    pub said: Option<String>,
}

/// The case was looked at again in a periodic review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// Of which stage.
    pub stage: StageName,
    /// The policy's name for the review.
    pub review: String,
    /// What came of it.
    pub said: Option<String>,
}
