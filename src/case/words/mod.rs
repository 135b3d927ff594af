//! The closed vocabularies of a complaint's record.

mod handling;
mod keeping;
mod outside;
mod redress;

pub use handling::{Flag, Link, ReopenedBecause, StaffMatter};
pub use keeping::ErasureBasis;
pub use outside::{FeedbackStep, OmbudsmanFinding, Satisfaction};
pub use redress::{ActionKind, RemedyAnswer, RemedyKind};

use crate::word::words;

words! {
    /// How something came or went.
    pub enum Channel ("channel") {
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// Letter.
        Letter = "letter",
        /// Face to face.
        InPerson = "in-person",
        /// A form or portal on the web.
        Web = "web",
        /// A text or chat message.
        Message = "message",
        /// A visit or an inspection.
        Visit = "visit",
        /// Social media.
        SocialMedia = "social-media",
        /// A survey.
        Survey = "survey",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What the complainant's home is let or sold as, for England's Tenant Satisfaction Measures.
    pub enum Tenure ("tenure") {
        /// Low-cost rental accommodation.
        Lcra = "lcra",
        /// Low-cost home ownership.
        Lcho = "lcho",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Why a case is finished.
    pub enum Because ("reason for closing") {
        /// The last stage has answered.
        FinalResponse = "final-response",
        /// The window to ask for the next stage has passed.
        Lapsed = "lapsed",
        /// The complainant is content.
        Resolved = "resolved",
        /// The complainant withdrew it.
        Withdrawn = "withdrawn",
        /// It was not accepted as a complaint.
        Refused = "refused",
        /// Access to the procedure was restricted for unacceptable behaviour.
        Restricted = "restricted",
        /// It went to law.
        LegalAction = "legal-action",
        /// It is the same as another case.
        Duplicate = "duplicate",
        /// It was recorded without identity and is not pursued further.
        NotPursued = "not-pursued",
    }
}

impl Because {
    /// Whether closing for this reason leaves the complainant's windows open.
    pub fn leaves_windows_open(self) -> bool {
        matches!(self, Self::FinalResponse | Self::Lapsed | Self::Resolved)
    }
}

words! {
    /// Whether a representative has the complainant's consent on record.
    pub enum Consent ("consent") {
        /// It is recorded.
        Given = "given",
        /// It is awaited.
        Awaited = "awaited",
        /// The complainant said no.
        Refused = "refused",
    }
}

words! {
    /// Whether the complainant may be named.
    pub enum Identity ("identity") {
        /// Known to the organisation.
        Known = "known",
        /// Recorded without any identity.
        Anonymous = "anonymous",
    }
}

words! {
    /// Who made a contact.
    pub enum Direction ("direction") {
        /// The organisation.
        Out = "out",
        /// The complainant.
        In = "in",
    }
}

words! {
    /// What a contact was for.
    pub enum Purpose ("purpose") {
        /// To talk about the complaint.
        Contact = "contact",
        /// To tell how it is going.
        ProgressUpdate = "progress-update",
        /// To make clear what the complaint is.
        Clarification = "clarification",
        /// A meeting, with a record of it.
        Meeting = "meeting",
        /// To talk about an answer that was given.
        AfterTheAnswer = "after-the-answer",
    }
}
