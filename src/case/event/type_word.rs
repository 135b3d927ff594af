//! What each type of event is called in journals and exports.

use super::Event;

impl Event {
    /// The journal's word for its type: `logged`, `remedy_offered`.
    pub fn type_word(&self) -> &'static str {
        match self {
            Self::Logged(_) => "logged",
            Self::Acknowledged(_) => "acknowledged",
            Self::Allocated(_) => "allocated",
            Self::Contacted(_) => "contacted",
            Self::Extended(_) => "extended",
            Self::Answered(_) => "answered",
            Self::Escalated(_) => "escalated",
            Self::Closed(_) => "closed",
            Self::ConsentRecorded(_) => "consent_recorded",
            Self::GroupNamed(_) => "group_named",
            Self::SupportAgreed(_) => "support_agreed",
            Self::Flagged(_) => "flagged",
            Self::RegulatorNotified(_) => "regulator_notified",
            Self::StaffTold(_) => "staff_told",
            Self::ConflictDeclared(_) => "conflict_declared",
            Self::PanelConvened(_) => "panel_convened",
            Self::EvidenceFiled(_) => "evidence_filed",
            Self::Paused(_) => "paused",
            Self::Resumed(_) => "resumed",
            Self::Refused(_) => "refused",
            Self::EscalationDeclined(_) => "escalation_declined",
            Self::Returned(_) => "returned",
            Self::Accepted(_) => "accepted",
            Self::Warned(_) => "warned",
            Self::Restricted(_) => "restricted",
            Self::Reopened(_) => "reopened",
            Self::Linked(_) => "linked",
            Self::PointRaised(_) => "point_raised",
            Self::PointDecided(_) => "point_decided",
            Self::RemedyOffered(_) => "remedy_offered",
            Self::RemedyAnswered(_) => "remedy_answered",
            Self::RemedyDelivered(_) => "remedy_delivered",
            Self::ActionSet(_) => "action_set",
            Self::ActionMoved(_) => "action_moved",
            Self::ActionDone(_) => "action_done",
            Self::CauseFound(_) => "cause_found",
            Self::Referred(_) => "referred",
            Self::Determined(_) => "determined",
            Self::FeedbackRecorded(_) => "feedback_recorded",
            Self::Reviewed(_) => "reviewed",
            Self::Held(_) => "held",
            Self::Released(_) => "released",
            Self::Erased(_) => "erased",
            Self::Corrected(_) => "corrected",
        }
    }
}
