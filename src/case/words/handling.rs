//! Words of particular circumstances: flags, links between cases, reopening.

use crate::word::words;

words! {
    /// What makes a complaint need particular care.
    pub enum Flag ("flag") {
        /// It is serious, high-risk or high-profile.
        Serious = "serious",
        /// It is about senior staff or the governing body.
        SeniorStaff = "senior-staff",
    }
}

words! {
    /// What the staff complained about were told.
    pub enum StaffMatter ("matter") {
        /// What the complaint says of them.
        Complaint = "complaint",
        /// How it is going.
        ProgressUpdate = "progress-update",
        /// The part of the answer that concerns them.
        Answer = "answer",
    }
}

words! {
    /// How one case has to do with another.
    pub enum Link ("link") {
        /// They belong together.
        Related = "related",
        /// This one takes points that were raised too late for that one.
        NewPointsOf = "new-points-of",
        /// That one takes points that were raised too late for this one.
        HasNewPointsIn = "has-new-points-in",
        /// This one is the same complaint again, and goes on there.
        DuplicateOf = "duplicate-of",
        /// That one is the same complaint again, and goes on here.
        HasDuplicate = "has-duplicate",
    }
}

impl Link {
    /// What the other case says of this one.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Related => Self::Related,
            Self::NewPointsOf => Self::HasNewPointsIn,
            Self::HasNewPointsIn => Self::NewPointsOf,
            Self::DuplicateOf => Self::HasDuplicate,
            Self::HasDuplicate => Self::DuplicateOf,
        }
    }
}

words! {
    /// On whose word a case is open again.
    pub enum ReopenedBecause ("reason for reopening") {
        /// The ombudsman instructed it.
        OmbudsmanInstruction = "ombudsman-instruction",
        /// The complainant took up again what they had withdrawn.
        ComplainantResumed = "complainant-resumed",
        /// The organisation looked at it again and decided so.
        OwnDecision = "own-decision",
    }
}
