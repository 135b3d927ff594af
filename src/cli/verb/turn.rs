//! Where a complaint leaves its usual course.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{accept, decline, link, merge, pause, refuse, reopen, restrict, resume, r#return, warn};

/// Where a complaint leaves its usual course.
#[derive(Debug, Subcommand)]
pub enum Turn {
    /// Record that the count stands still, where the policy permits it
    Pause(Later<pause::PauseArgs>),
    /// Record the last day on which the count stood still
    Resume(Later<resume::ResumeArgs>),
    /// Record that the complaint was not accepted, with the ground
    Refuse(Later<refuse::RefuseArgs>),
    /// Record that a request for the next stage was not taken, with the ground
    Decline(Later<decline::DeclineArgs>),
    /// Record that it went back to an earlier stage for review
    Return(Later<r#return::ReturnArgs>),
    /// Record that a late or excluded complaint is taken all the same
    Accept(Later<accept::AcceptArgs>),
    /// Record a warning about behaviour
    Warn(Later<warn::WarnArgs>),
    /// Record a restriction for behaviour
    Restrict(Later<restrict::RestrictArgs>),
    /// Record that a closed case or a declined request is taken up again
    Reopen(Later<reopen::ReopenArgs>),
    /// Record that two cases have to do with each other
    Link(Later<link::LinkArgs>),
    /// Close a case as a duplicate of another; both references stay
    Merge(Later<merge::MergeArgs>),
}

impl Turn {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Pause(Later(args)) => pause::run(session, args),
            Self::Resume(Later(args)) => resume::run(session, &args),
            Self::Refuse(Later(args)) => refuse::run(session, args),
            Self::Decline(Later(args)) => decline::run(session, args),
            Self::Return(Later(args)) => r#return::run(session, args),
            Self::Accept(Later(args)) => accept::run(session, args),
            Self::Warn(Later(args)) => warn::run(session, args),
            Self::Restrict(Later(args)) => restrict::run(session, args),
            Self::Reopen(Later(args)) => reopen::run(session, args),
            Self::Link(Later(args)) => link::run(session, &args),
            Self::Merge(Later(args)) => merge::run(session, &args),
        }
    }
}
