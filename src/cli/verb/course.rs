//! The usual course of a complaint, and who has it.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{ack, allocate, close, contact, escalate, extend, log, respond};

/// The usual course of a complaint, and who has it.
#[derive(Debug, Subcommand)]
pub enum Course {
    /// Record a complaint received; prints its new reference
    Log(Later<Box<log::LogArgs>>),
    /// Record that the acknowledgement was sent
    Ack(Later<ack::AckArgs>),
    /// Record the answer at the current stage
    Respond(Later<Box<respond::RespondArgs>>),
    /// Record that the complainant asked for the next stage
    Escalate(Later<escalate::EscalateArgs>),
    /// Record a later answer date, set and told
    Extend(Later<extend::ExtendArgs>),
    /// Record that the case is finished
    Close(Later<close::CloseArgs>),
    /// Record who handles the case
    Allocate(Later<allocate::AllocateArgs>),
    /// Record a contact with the complainant, or a progress update
    Contact(Later<contact::ContactArgs>),
}

impl Course {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Log(Later(args)) => log::run(session, *args),
            Self::Ack(Later(args)) => ack::run(session, args),
            Self::Respond(Later(args)) => respond::run(session, *args),
            Self::Escalate(Later(args)) => escalate::run(session, args),
            Self::Extend(Later(args)) => extend::run(session, args),
            Self::Close(Later(args)) => close::run(session, args),
            Self::Allocate(Later(args)) => allocate::run(session, args),
            Self::Contact(Later(args)) => contact::run(session, args),
        }
    }
}
