//! What can happen at a stage, as a clock sees it.

use crate::word::words;

words! {
    /// A step at a stage, from which a clock may start or which may meet one.
    pub enum Step ("step") {
        /// The complaint came in; at a later stage, the request that brought it there did.
        Received = "received",
        /// It was put on record at this stage.
        Logged = "logged",
        /// Its acknowledgement was sent.
        Acknowledged = "acknowledged",
        /// A person was given it to handle.
        Allocated = "allocated",
        /// The complainant was contacted.
        Contacted = "contacted",
        /// The complainant was told how it is going.
        Updated = "updated",
        /// A later answer date was set and told.
        Extended = "extended",
        /// It was answered at this stage.
        Answered = "answered",
        /// The complainant got the answer.
        AnswerReceived = "answer-received",
        /// The complainant first knew of the problem.
        FirstKnown = "first-known",
        /// The complainant asked for the next stage.
        NextStageRequested = "next-stage-requested",
        /// A remedy was offered with the answer.
        RemedyOffered = "remedy-offered",
        /// The complainant accepted the remedy.
        RemedyAccepted = "remedy-accepted",
        /// The complainant went to the ombudsman.
        Referred = "referred",
        /// Staff were complained about, as far as the record shows.
        StaffComplainedAbout = "staff-complained-about",
        /// The staff complained about were told how it is going.
        StaffUpdated = "staff-updated",
        /// It was flagged as about senior staff or the governing body.
        SeniorStaffComplainedAbout = "senior-staff-complained-about",
        /// The regulator was told of it.
        RegulatorNotified = "regulator-notified",
    }
}

impl Step {
    /// What happened, as a sentence's subject: `the complaint was received`.
    pub fn past(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Logged => "logged",
            Self::Acknowledged => "acknowledged",
            Self::Allocated => "allocated to its handler",
            Self::Contacted => "contact made",
            Self::Updated => "progress update given",
            Self::Extended => "extension told",
            Self::Answered => "answered",
            Self::AnswerReceived => "answer received by the complainant",
            Self::FirstKnown => "problem first known",
            Self::NextStageRequested => "next stage requested",
            Self::RemedyOffered => "remedy offered",
            Self::RemedyAccepted => "remedy accepted",
            Self::Referred => "taken to the ombudsman",
            Self::StaffComplainedAbout => "staff known to be complained about",
            Self::StaffUpdated => "progress update given to staff",
            Self::SeniorStaffComplainedAbout => "flagged as about senior staff",
            Self::RegulatorNotified => "regulator notified",
        }
    }
}

impl Step {
    /// The step as a noun: `being logged`, `first knowing of the problem`.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Received => "receipt",
            Self::Logged => "logging",
            Self::Acknowledged => "the acknowledgement",
            Self::Allocated => "allocation",
            Self::Contacted => "contact",
            Self::Updated => "the last update",
            Self::Extended => "the extension",
            Self::Answered => "the answer",
            Self::AnswerReceived => "receiving the answer",
            Self::FirstKnown => "first knowing of the problem",
            Self::NextStageRequested => "the request for the next stage",
            Self::RemedyOffered => "the offer",
            Self::RemedyAccepted => "acceptance",
            Self::Referred => "the referral",
            Self::StaffComplainedAbout => "staff being complained about",
            Self::StaffUpdated => "the last update to staff",
            Self::SeniorStaffComplainedAbout => "the flag for senior staff",
            Self::RegulatorNotified => "notifying the regulator",
        }
    }
}
