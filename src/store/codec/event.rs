//! What happened, as the `entry` part says it: codes, dates and staff, never a word about the complainant.

use serde::{Deserialize, Deserializer, Serialize};

use super::corrected::CorrectedRecord;
use super::personal::PersonalRecord;
use super::receipt::LoggedRecord;
use super::records::{
    AcceptedRecord, AcknowledgedRecord, ActionDoneRecord, ActionMovedRecord, ActionSetRecord, AllocatedRecord,
    CauseFoundRecord, ConflictDeclaredRecord, ConsentRecordedRecord, ContactedRecord, DeterminedRecord, ErasedRecord,
    EscalatedRecord, EscalationDeclinedRecord, EvidenceFiledRecord, ExtendedRecord, FeedbackRecordedRecord,
    FlaggedRecord, GroupNamedRecord, HeldRecord, LinkedRecord, PausedRecord, PointDecidedRecord, PointRaisedRecord,
    ReferredRecord, RefusalRecord, RegulatorNotifiedRecord, ReleasedRecord, RemedyAnsweredRecord,
    RemedyDeliveredRecord, RemedyOfferedRecord, ReopenedRecord, RestrictedRecord, ResumedRecord, ReturnedRecord,
    ReviewedRecord, StaffToldRecord, SupportAgreedRecord, WarnedRecord,
};
use super::stages::{AnsweredRecord, ClosedRecord, PanelConvenedRecord};
use crate::case::{CaseRef, Event};
use crate::store::Damage;

/// Declares the event types: `type word => Event variant (record)`. The records have `write`, `read` and `words`.
macro_rules! event_types {
    (own { $($own_word:literal => $own:ident($own_record:ident)),+ $(,)? }
     plain { $($word:literal => $event:ident($record:ident)),+ $(,)? }) => {
        #[derive(Serialize, Deserialize)]
        #[serde(tag = "type", deny_unknown_fields)]
        pub(super) enum EventRecord {
            $(#[serde(rename = $own_word)] $own($own_record),)+
            $(#[serde(rename = $word)] $event($record),)+
        }

        impl EventRecord {
            /// Whether there is such a type. One that there is not was written by a newer version.
            pub(super) fn is_type(word: &str) -> bool {
                matches!(word, $($own_word)|+ | $($word)|+)
            }

            /// The record of that type; nothing where there is no such type.
            pub(super) fn of_type<'de, D: Deserializer<'de>>(word: &str, from: D) -> Option<Result<Self, D::Error>> {
                Some(match word {
                    $($own_word => Deserialize::deserialize(from).map(Self::$own),)+
                    $($word => Deserialize::deserialize(from).map(Self::$event),)+
                    _ => return None,
                })
            }

            /// The record of an event of that case.
            pub(super) fn write(case: &CaseRef, event: &Event) -> Self {
                match event {
                    Event::Logged(event) => Self::Logged(LoggedRecord::write(case, event)),
                    Event::Answered(event) => Self::Answered(AnsweredRecord::write(event)),
                    Event::Closed(event) => Self::Closed(ClosedRecord::write(event)),
                    Event::PanelConvened(event) => Self::PanelConvened(PanelConvenedRecord::write(event)),
                    Event::Corrected(event) => Self::Corrected(CorrectedRecord::write(case, event)),
                    $(Event::$event(event) => Self::$event($record::write(event)),)+
                }
            }

            /// The event that the record and its personal part say.
            pub(super) fn read(self, case: &CaseRef, personal: PersonalRecord) -> Result<Event, Damage> {
                Ok(match self {
                    Self::Logged(record) => Event::Logged(Box::new(record.read(case, personal)?)),
                    Self::Answered(record) => Event::Answered(record.read(personal)?),
                    Self::Closed(record) => Event::Closed(record.read()?),
                    Self::PanelConvened(record) => Event::PanelConvened(record.read(personal)),
                    Self::Corrected(record) => Event::Corrected(record.read(case, personal)?),
                    $(Self::$event(record) => Event::$event(record.read(personal)?),)+
                })
            }
        }

        /// Puts the words of an event into a personal part.
        pub(super) fn words(event: &Event, personal: &mut PersonalRecord) {
            match event {
                Event::Logged(event) => LoggedRecord::words(event, personal),
                Event::Answered(event) => AnsweredRecord::words(event, personal),
                Event::Closed(_) => {}
                Event::PanelConvened(event) => PanelConvenedRecord::words(event, personal),
                Event::Corrected(event) => CorrectedRecord::words(event, personal),
                $(Event::$event(event) => $record::words(event, personal),)+
            }
        }
    };
}

event_types! {
    own {
        "logged" => Logged(LoggedRecord),
        "answered" => Answered(AnsweredRecord),
        "closed" => Closed(ClosedRecord),
        "panel_convened" => PanelConvened(PanelConvenedRecord),
        "corrected" => Corrected(CorrectedRecord),
    }
    plain {
        "acknowledged" => Acknowledged(AcknowledgedRecord),
        "allocated" => Allocated(AllocatedRecord),
        "contacted" => Contacted(ContactedRecord),
        "extended" => Extended(ExtendedRecord),
        "escalated" => Escalated(EscalatedRecord),
        "consent_recorded" => ConsentRecorded(ConsentRecordedRecord),
        "group_named" => GroupNamed(GroupNamedRecord),
        "support_agreed" => SupportAgreed(SupportAgreedRecord),
        "flagged" => Flagged(FlaggedRecord),
        "regulator_notified" => RegulatorNotified(RegulatorNotifiedRecord),
        "staff_told" => StaffTold(StaffToldRecord),
        "conflict_declared" => ConflictDeclared(ConflictDeclaredRecord),
        "evidence_filed" => EvidenceFiled(EvidenceFiledRecord),
        "paused" => Paused(PausedRecord),
        "resumed" => Resumed(ResumedRecord),
        "refused" => Refused(RefusalRecord),
        "escalation_declined" => EscalationDeclined(EscalationDeclinedRecord),
        "returned" => Returned(ReturnedRecord),
        "accepted" => Accepted(AcceptedRecord),
        "warned" => Warned(WarnedRecord),
        "restricted" => Restricted(RestrictedRecord),
        "reopened" => Reopened(ReopenedRecord),
        "linked" => Linked(LinkedRecord),
        "point_raised" => PointRaised(PointRaisedRecord),
        "point_decided" => PointDecided(PointDecidedRecord),
        "remedy_offered" => RemedyOffered(RemedyOfferedRecord),
        "remedy_answered" => RemedyAnswered(RemedyAnsweredRecord),
        "remedy_delivered" => RemedyDelivered(RemedyDeliveredRecord),
        "action_set" => ActionSet(ActionSetRecord),
        "action_moved" => ActionMoved(ActionMovedRecord),
        "action_done" => ActionDone(ActionDoneRecord),
        "cause_found" => CauseFound(CauseFoundRecord),
        "referred" => Referred(ReferredRecord),
        "determined" => Determined(DeterminedRecord),
        "feedback_recorded" => FeedbackRecorded(FeedbackRecordedRecord),
        "reviewed" => Reviewed(ReviewedRecord),
        "held" => Held(HeldRecord),
        "released" => Released(ReleasedRecord),
        "erased" => Erased(ErasedRecord),
    }
}
