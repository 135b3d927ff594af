//! What can happen to a complaint.

mod at;
mod correcting;
mod handling;
mod keeping;
mod outside;
mod people;
mod points;
mod receipt;
mod redress;
mod refusing;
mod stages;
mod texts;
mod type_word;

pub use correcting::{Corrected, Correction};
pub use handling::{ConflictDeclared, EvidenceFiled, PanelConvened, PanelMember, Paused, Resumed};
pub use keeping::{Erased, Held, Released};
pub use outside::{Determined, FeedbackRecorded, Referred, Reviewed};
pub use people::{ConsentRecorded, Flagged, GroupNamed, RegulatorNotified, StaffTold, SupportAgreed};
pub use points::{PointDecided, PointRaised};
pub use receipt::{Logged, PolicyPin};
pub use redress::{ActionDone, ActionMoved, ActionSet, CauseFound, RemedyAnswered, RemedyDelivered, RemedyOffered};
pub use refusing::{Accepted, EscalationDeclined, Linked, Refusal, Reopened, Restricted, Returned, Warned};
pub use stages::{Acknowledged, Action, Allocated, Answered, Closed, Contacted, Escalated, Extended};

use crate::calendar::DateStyle;
use crate::word::Word;

/// Everything that can happen to a complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// It was received and put on record: always the first, and only the first.
    Logged(Box<Logged>),
    /// The acknowledgement was sent.
    Acknowledged(Acknowledged),
    /// Somebody was given it to handle.
    Allocated(Allocated),
    /// There was contact with the complainant.
    Contacted(Contacted),
    /// A later answer date was set and told.
    Extended(Extended),
    /// The answer was given.
    Answered(Answered),
    /// It went on to the next stage.
    Escalated(Escalated),
    /// It is finished.
    Closed(Closed),
    /// The complainant's consent to a representative was given, or refused.
    ConsentRecorded(ConsentRecorded),
    /// It is a group's or a petition's.
    GroupNamed(GroupNamed),
    /// A reasonable adjustment or a preferred way of contact was agreed.
    SupportAgreed(SupportAgreed),
    /// It turned out to be serious, or to be about senior staff.
    Flagged(Flagged),
    /// The regulator was told of it.
    RegulatorNotified(RegulatorNotified),
    /// The staff complained about were told something.
    StaffTold(StaffTold),
    /// Somebody declared a conflict of interest.
    ConflictDeclared(ConflictDeclared),
    /// The panel that hears it was put together.
    PanelConvened(PanelConvened),
    /// Something was put on the file as evidence.
    EvidenceFiled(EvidenceFiled),
    /// The count stands still from this day on.
    Paused(Paused),
    /// This day is the last on which the count stood still.
    Resumed(Resumed),
    /// The complaint was not accepted.
    Refused(Refusal),
    /// A request for the next stage was not taken.
    EscalationDeclined(EscalationDeclined),
    /// It went back to an earlier stage for review.
    Returned(Returned),
    /// It was taken although it need not have been.
    Accepted(Accepted),
    /// The complainant was warned about their behaviour.
    Warned(Warned),
    /// Contact, or access to the procedure, was restricted.
    Restricted(Restricted),
    /// It is open again.
    Reopened(Reopened),
    /// It has to do with another case.
    Linked(Linked),
    /// A point of complaint was made.
    PointRaised(PointRaised),
    /// A point was decided.
    PointDecided(PointDecided),
    /// A remedy was offered.
    RemedyOffered(RemedyOffered),
    /// A remedy was accepted or refused.
    RemedyAnswered(RemedyAnswered),
    /// A remedy was given.
    RemedyDelivered(RemedyDelivered),
    /// Something is to be done.
    ActionSet(ActionSet),
    /// Somebody else sees to it, or by another day.
    ActionMoved(ActionMoved),
    /// It was done.
    ActionDone(ActionDone),
    /// The underlying cause was found.
    CauseFound(CauseFound),
    /// The complainant went to the ombudsman.
    Referred(Referred),
    /// The ombudsman decided.
    Determined(Determined),
    /// The complainant was asked what they thought of the handling, or said so.
    FeedbackRecorded(FeedbackRecorded),
    /// It was looked at again in a periodic review.
    Reviewed(Reviewed),
    /// Nothing of it may be erased.
    Held(Held),
    /// The hold is lifted.
    Released(Released),
    /// Its personal data was erased.
    Erased(Erased),
    /// An earlier entry was mistaken.
    Corrected(Corrected),
}

impl Event {
    /// What happened, in a few words.
    pub fn words(&self, dates: DateStyle) -> String {
        match self {
            Self::Logged(_) => "logged".to_owned(),
            Self::Acknowledged(event) => format!("acknowledged at {}", event.stage),
            Self::Allocated(event) => format!("allocated to {}", event.handler),
            Self::Contacted(event) => event.purpose.word().replace('-', " "),
            Self::Extended(event) => format!("extended to {}", dates.write(event.response_promised_by)),
            Self::Answered(event) => format!("answered at {}: {}", event.stage, event.outcome),
            Self::Escalated(event) => format!("escalated to {}", event.to),
            Self::Closed(event) => format!("closed: {}", event.because),
            Self::ConsentRecorded(event) => format!("consent {}", event.consent),
            Self::GroupNamed(event) => match event.members {
                Some(members) => format!("a group of {members}"),
                None => "a group".to_owned(),
            },
            Self::SupportAgreed(event) => match (event.preferred, event.adjusted) {
                (Some(channel), true) => format!("adjustment agreed; prefers contact by {channel}"),
                (Some(channel), false) => format!("prefers contact by {channel}"),
                (None, _) => "adjustment agreed".to_owned(),
            },
            Self::Flagged(event) => match event.flag {
                crate::case::Flag::Serious => "flagged as serious".to_owned(),
                crate::case::Flag::SeniorStaff => "flagged as about senior staff".to_owned(),
            },
            Self::RegulatorNotified(event) => format!("{} notified", event.regulator),
            Self::StaffTold(event) => format!("staff told: {}", event.matter.word().replace('-', " ")),
            Self::ConflictDeclared(event) => format!("conflict of interest declared by {}", event.handler),
            Self::PanelConvened(event) => format!("panel of {} convened", event.members.len()),
            Self::EvidenceFiled(_) => "evidence filed".to_owned(),
            Self::Paused(event) => format!("paused at {}: {}", event.stage, event.ground),
            Self::Resumed(event) => format!("resumed at {}", event.stage),
            Self::Refused(event) => format!("not accepted: {}", event.ground),
            Self::EscalationDeclined(event) => format!("escalation declined: {}", event.ground),
            Self::Returned(event) => {
                format!("returned to {}, answer by {}", event.to, dates.write(event.response_promised_by))
            }
            Self::Accepted(event) => match &event.ground {
                Some(ground) => format!("accepted despite {ground}"),
                None => "accepted".to_owned(),
            },
            Self::Warned(_) => "warned about behaviour".to_owned(),
            Self::Restricted(event) => match event.until {
                Some(until) => format!("restricted until {}", dates.write(until)),
                None => "restricted".to_owned(),
            },
            Self::Reopened(event) => format!("reopened at {}: {}", event.stage, event.because),
            Self::Linked(event) => format!("{} {}", event.link.word().replace('-', " "), event.case),
            Self::PointRaised(event) => format!("point {} raised", event.number),
            Self::PointDecided(event) => format!("point {}: {}", event.number, event.outcome),
            Self::RemedyOffered(event) => match event.amount {
                Some(amount) => format!("remedy {} offered: {}, £{amount}", event.number, event.kind),
                None => format!("remedy {} offered: {}", event.number, event.kind),
            },
            Self::RemedyAnswered(event) => format!("remedy {} {}", event.number, event.answer),
            Self::RemedyDelivered(event) => format!("remedy {} delivered", event.number),
            Self::ActionSet(event) => match event.target {
                Some(target) => format!("{} {} set, by {}", event.kind, event.number, dates.write(target)),
                None => format!("{} {} set", event.kind, event.number),
            },
            Self::ActionMoved(event) => format!("action {} changed", event.number),
            Self::ActionDone(event) => format!("action {} done", event.number),
            Self::CauseFound(event) => format!("underlying cause: {}", event.cause),
            Self::Referred(_) => "taken to the ombudsman".to_owned(),
            Self::Determined(event) => format!("ombudsman: {}", event.finding),
            Self::FeedbackRecorded(event) => format!("feedback {}", event.step),
            Self::Reviewed(event) => format!("reviewed: {}", event.review),
            Self::Held(_) => "put under a hold".to_owned(),
            Self::Released(_) => "hold lifted".to_owned(),
            Self::Erased(event) => format!("personal data erased: {}", event.basis),
            Self::Corrected(event) => match &event.correction {
                Correction::Struck => format!("entry {} struck out", event.entry),
                Correction::Replaced { on, event: instead } => {
                    format!("entry {} now says: {} ({})", event.entry, instead.words(dates), dates.write(*on))
                }
            },
        }
    }
}
