//! Who may handle it, what they gathered, and when the count stands still.

use crate::case::{Direction, Handler};
use crate::policy::StageName;

/// Somebody declared a conflict of interest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictDeclared {
    /// At which stage.
    pub stage: StageName,
    /// Who.
    pub handler: Handler,
    /// What it is.
    pub reason: Option<String>,
}

/// Somebody on a review panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelMember {
    /// The seat, by the policy's name for it.
    pub seat: String,
    /// Who, where it is a member of staff or of the board; a resident's name is personal.
    pub handler: Option<Handler>,
}

/// The panel that hears the complaint was put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelConvened {
    /// At which stage.
    pub stage: StageName,
    /// Who sits.
    pub members: Vec<PanelMember>,
    /// Whether the complainant consented to a resident.
    pub consented: bool,
    /// The residents who sit.
    pub residents: Option<String>,
}

/// Something was put on the file as evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceFiled {
    /// At which stage.
    pub stage: StageName,
    /// Whether it came from the complainant or the organisation gathered it.
    pub direction: Direction,
    /// SHA-256 of the file, where there is one.
    pub sha256: Option<String>,
    /// Its reference or file name.
    pub item: Option<String>,
    /// What it shows.
    pub said: Option<String>,
}

/// The count stands still from this day on (inclusive).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paused {
    /// At which stage.
    pub stage: StageName,
    /// What for, by the policy's code.
    pub ground: String,
    /// More of why.
    pub reason: Option<String>,
}

/// This day (inclusive) is the last on which the count stood still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    /// At which stage.
    pub stage: StageName,
}
