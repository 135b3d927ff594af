//! Who has to do with a complaint, and what bears on how it is handled.

use clap::Subcommand;

use crate::cli::failure::Exit;
use crate::cli::later::Later;
use crate::cli::session::Session;
use crate::cli::{conflict, consent, evidence, flag, group, notify, panel, staff, support};

/// Who has to do with a complaint, and what bears on how it is handled.
#[derive(Debug, Subcommand)]
pub enum Circumstance {
    /// Record the complainant's word on a representative
    Consent(Later<consent::ConsentArgs>),
    /// Record that a group or a petition complains
    Group(Later<group::GroupArgs>),
    /// Record an adjustment, or how the complainant wants to be contacted
    Support(Later<support::SupportArgs>),
    /// Record that it is serious, or about senior staff
    Flag(Later<flag::FlagArgs>),
    /// Record that the regulator was told
    Notify(Later<notify::NotifyArgs>),
    /// Record what the staff complained about were told
    Staff(Later<staff::StaffArgs>),
    /// Record a conflict of interest
    Conflict(Later<conflict::ConflictArgs>),
    /// Record who sits on the panel that hears it
    Panel(Later<panel::PanelArgs>),
    /// Record an item of evidence
    Evidence(Later<evidence::EvidenceArgs>),
}

impl Circumstance {
    /// Does it.
    pub(in crate::cli) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Consent(Later(args)) => consent::run(session, args),
            Self::Group(Later(args)) => group::run(session, args),
            Self::Support(Later(args)) => support::run(session, args),
            Self::Flag(Later(args)) => flag::run(session, args),
            Self::Notify(Later(args)) => notify::run(session, args),
            Self::Staff(Later(args)) => staff::run(session, args),
            Self::Conflict(Later(args)) => conflict::run(session, args),
            Self::Panel(Later(args)) => panel::run(session, args),
            Self::Evidence(Later(args)) => evidence::run(session, args),
        }
    }
}
