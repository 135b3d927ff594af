//! Words of putting it right.

use crate::word::words;

words! {
    /// What kind of remedy is offered.
    pub enum RemedyKind ("kind of remedy") {
        /// An apology.
        Apology = "apology",
        /// An explanation.
        Explanation = "explanation",
        /// A review of policies, procedures or working practices.
        Review = "review",
        /// A practical solution or a specific action.
        PracticalAction = "practical-action",
        /// Compensation for an evidenced loss.
        CompensationForLoss = "compensation-for-loss",
        /// Compensation for inconvenience, distress or detriment.
        CompensationForDistress = "compensation-for-distress",
        /// Anything else.
        Other = "other",
    }
}

impl RemedyKind {
    /// Whether it is money.
    pub fn is_money(self) -> bool {
        matches!(self, Self::CompensationForLoss | Self::CompensationForDistress)
    }
}

words! {
    /// What the complainant said to a remedy.
    pub enum RemedyAnswer ("answer to a remedy") {
        /// Yes.
        Accepted = "accepted",
        /// No.
        Refused = "refused",
    }
}

words! {
    /// What kind of thing is to be done.
    pub enum ActionKind ("kind of action") {
        /// What an answer promised.
        Action = "action",
        /// A change to how the service works, learnt from the complaint.
        Learning = "learning",
        /// What the ombudsman ordered.
        Order = "order",
        /// What the ombudsman recommended.
        Recommendation = "recommendation",
        /// Evidence that the ombudsman asked for.
        EvidenceRequest = "evidence-request",
    }
}
