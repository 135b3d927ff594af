//! What a complaint comes to, and what is learnt of it.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{action, cause, feedback, finding, learning, ombudsman, point, remedy, review};

/// What a complaint comes to, and what is learnt of it.
#[derive(Debug, Subcommand)]
pub enum Redress {
    /// Record a point of complaint
    Point(Later<point::PointArgs>),
    /// Record how a point of complaint came out
    Finding(Later<finding::FindingArgs>),
    /// Record a remedy: offered, accepted or refused, given
    Remedy(Later<remedy::RemedyArgs>),
    /// Record something to be done: set, put off, done
    Action(Later<action::ActionArgs>),
    /// Record what the service is to do differently
    Learning(Later<learning::LearningArgs>),
    /// Record the underlying cause
    Cause(Later<cause::CauseArgs>),
    /// Record the ombudsman's part: referral, evidence, finding, orders
    Ombudsman(Later<ombudsman::OmbudsmanArgs>),
    /// Record that the complainant was asked what they thought, or said so
    Feedback(Later<feedback::FeedbackArgs>),
    /// Record that a periodic review looked at the case
    Review(Later<review::ReviewArgs>),
}

impl Redress {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Point(Later(args)) => point::run(session, args),
            Self::Finding(Later(args)) => finding::run(session, args),
            Self::Remedy(Later(args)) => remedy::run(session, args),
            Self::Action(Later(args)) => action::run(session, args),
            Self::Learning(Later(args)) => learning::run(session, args),
            Self::Cause(Later(args)) => cause::run(session, args),
            Self::Ombudsman(Later(args)) => ombudsman::run(session, args),
            Self::Feedback(Later(args)) => feedback::run(session, args),
            Self::Review(Later(args)) => review::run(session, args),
        }
    }
}
