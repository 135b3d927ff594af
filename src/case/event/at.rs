//! At which stage something happened, and what moves with its day.

use chrono::NaiveDate;

use super::Event;
use crate::policy::StageName;

impl Event {
    /// The stage that the event names as its own: not the one it leads to.
    pub fn stage(&self) -> Option<&StageName> {
        match self {
            Self::Acknowledged(event) => Some(&event.stage),
            Self::Allocated(event) => Some(&event.stage),
            Self::Contacted(event) => Some(&event.stage),
            Self::Extended(event) => Some(&event.stage),
            Self::Answered(event) => Some(&event.stage),
            Self::Escalated(event) => Some(&event.from),
            Self::StaffTold(event) => Some(&event.stage),
            Self::ConflictDeclared(event) => Some(&event.stage),
            Self::PanelConvened(event) => Some(&event.stage),
            Self::EvidenceFiled(event) => Some(&event.stage),
            Self::Paused(event) => Some(&event.stage),
            Self::Resumed(event) => Some(&event.stage),
            Self::Refused(event) => Some(&event.stage),
            Self::EscalationDeclined(event) => Some(&event.stage),
            Self::Returned(event) => Some(&event.from),
            Self::PointRaised(event) => Some(&event.stage),
            Self::PointDecided(event) => Some(&event.stage),
            Self::RemedyOffered(event) => Some(&event.stage),
            Self::ActionSet(event) => Some(&event.stage),
            Self::FeedbackRecorded(event) => Some(&event.stage),
            Self::Reviewed(event) => Some(&event.stage),
            _ => None,
        }
    }

    /// The same on another day of its own: what was said to have happened on the same day moves with it.
    #[must_use]
    pub fn moved(mut self, from: NaiveDate, to: NaiveDate) -> Self {
        let day = match &mut self {
            Self::Extended(event) => &mut event.told,
            Self::Escalated(event) => &mut event.requested,
            Self::EscalationDeclined(event) => &mut event.requested,
            _ => return self,
        };
        if *day == from {
            *day = to;
        }
        self
    }
}
