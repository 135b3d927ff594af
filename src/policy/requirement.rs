//! What a procedure asks of a step, beside its time limits.

use super::{StageName, Strength};
use crate::word::words;

words! {
    /// What can be asked of a step.
    pub enum Requires ("requirement") {
        /// The complainant's consent to a representative, before the representative is answered.
        ConsentBeforeTheAnswer = "consent-before-the-answer",
        /// One person to talk to, named by a group or for a petition.
        NomineeForAGroup = "nominee-for-a-group",
        /// Somebody's authority not to pursue an anonymous complaint.
        AuthorityNotToPursue = "authority-not-to-pursue",
        /// A serious complaint is to be handled at a later stage at once.
        SeriousGoesStraightOn = "serious-goes-straight-on",
        /// A warning about behaviour, before a restriction or a closing for it.
        WarningBeforeRestriction = "warning-before-restriction",
        /// Somebody's approval of a warning.
        ApprovalOfAWarning = "approval-of-a-warning",
        /// Somebody's approval of a restriction.
        ApprovalOfARestriction = "approval-of-a-restriction",
        /// The ombudsman's details, told with a restriction.
        SignpostWithARestriction = "signpost-with-a-restriction",
        /// The ombudsman's details, told when a complaint is not accepted.
        SignpostWithARefusal = "signpost-with-a-refusal",
        /// The ombudsman's details, told when a request for the next stage is not taken.
        SignpostWithADeclinedEscalation = "signpost-with-a-declined-escalation",
        /// The ombudsman's instruction, before what was finally decided is opened again.
        InstructionToReopen = "instruction-to-reopen",
        /// The complainant's agreement to the date, when a complaint goes back for review.
        AgreementToAReturnDate = "agreement-to-a-return-date",
        /// Nobody handles a complaint who has declared a conflict of interest.
        NoConflictOfInterest = "no-conflict-of-interest",
        /// The staff complained about know of it before it is answered.
        StaffToldBeforeTheAnswer = "staff-told-before-the-answer",
        /// Whoever supports the staff complained about neither investigates nor signs off.
        SupporterApart = "supporter-apart",
        /// A new point is folded in only before the answer, and only if it belongs to the complaint.
        NewPointsOnlyBeforeTheAnswer = "new-points-only-before-the-answer",
        /// The same, and only before the first stage has answered.
        NewPointsOnlyBeforeTheFirstAnswer = "new-points-only-before-the-first-answer",
        /// A finding on every point, before the answer.
        EveryPointDecided = "every-point-decided",
        /// The complainant's agreement, where a complaint is resolved.
        AgreementToAResolution = "agreement-to-a-resolution",
        /// The decision and its reasons in full, where an answer is given by word of mouth.
        FullRecordOfAnOralAnswer = "full-record-of-an-oral-answer",
        /// Money is set off against what the complainant owes.
        OffsetAgainstArrears = "offset-against-arrears",
        /// Somebody's authority for what is to be learnt.
        AuthorityForLearning = "authority-for-learning",
        /// Somebody who sees to what is to be learnt.
        OwnerForLearning = "owner-for-learning",
        /// A date for what is to be learnt.
        TargetForLearning = "target-for-learning",
        /// The underlying cause, by the time the complaint is closed.
        CauseByClosing = "cause-by-closing",
    }
}

/// One thing that the procedure asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// What.
    pub requires: Requires,
    /// The one stage it is asked at; every stage if none.
    pub stage: Option<StageName>,
    /// What becomes of a step without it.
    pub strength: Strength,
    /// How the procedure puts it.
    pub words: String,
    /// The clause.
    pub authority: String,
}
