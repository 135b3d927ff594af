//! The record of every event that has no more to it than its fields and its words.

use super::record::record;
use crate::case::{
    ActionKind, CaseRef, Channel, Consent, Direction, ErasureBasis, FeedbackStep, Flag, Handler, Link, Money,
    OmbudsmanFinding, Purpose, RemedyAnswer, RemedyKind, ReopenedBecause, Satisfaction, StaffMatter,
};
use crate::policy::{Outcome, StageName};
use chrono::NaiveDate;

record!(Acknowledged as AcknowledgedRecord { stage: StageName, channel: Option<Channel> }
    personal { understanding, outcome_sought });
record!(Allocated as AllocatedRecord { stage: StageName, handler: Handler } personal {});
record!(Contacted as ContactedRecord {
    stage: StageName, channel: Option<Channel>, direction: Direction, purpose: Purpose,
} personal { said });
record!(Extended as ExtendedRecord {
    stage: StageName, response_promised_by: NaiveDate, told: NaiveDate, agreed: bool, approved_by: Option<Handler>,
    past_the_cap: bool, signposted: bool,
} personal { reason, good_reason });
record!(Escalated as EscalatedRecord {
    from: StageName, to: StageName, requested: NaiveDate, handler: Option<Handler>, exceptional: bool,
} personal { reason, exceptional_reason });

record!(ConsentRecorded as ConsentRecordedRecord { consent: Consent } personal { representative });
record!(GroupNamed as GroupNamedRecord { members: Option<u32> } personal { nominee });
record!(SupportAgreed as SupportAgreedRecord { preferred: Option<Channel>, adjusted: bool }
    personal { adjustment });
record!(Flagged as FlaggedRecord { flag: Flag } personal { reason });
record!(RegulatorNotified as RegulatorNotifiedRecord { regulator: String } personal {});
record!(StaffTold as StaffToldRecord {
    stage: StageName, matter: StaffMatter, channel: Option<Channel>, supported_by: Option<Handler>,
} personal { staff, said });

record!(ConflictDeclared as ConflictDeclaredRecord { stage: StageName, handler: Handler } personal { reason });
record!(EvidenceFiled as EvidenceFiledRecord { stage: StageName, direction: Direction, sha256: Option<String> }
    personal { item, said });
record!(Paused as PausedRecord { stage: StageName, ground: String } personal { reason });
record!(Resumed as ResumedRecord { stage: StageName } personal {});

record!(Refusal as RefusalRecord {
    stage: StageName, ground: String, authorised_by: Option<Handler>, signposted: bool,
} personal { reasons });
record!(EscalationDeclined as EscalationDeclinedRecord {
    stage: StageName, requested: NaiveDate, ground: String, signposted: bool,
} personal { reasons });
record!(Returned as ReturnedRecord {
    from: StageName, to: StageName, response_promised_by: NaiveDate, agreed: bool,
} personal { reason });
record!(Accepted as AcceptedRecord { ground: Option<String> } personal { reason });
record!(Warned as WarnedRecord { approved_by: Option<Handler> } personal { reason });
record!(Restricted as RestrictedRecord {
    until: Option<NaiveDate>, approved_by: Option<Handler>, signposted: bool,
} personal { measure, reason });
record!(Reopened as ReopenedRecord {
    stage: StageName, because: ReopenedBecause, answer_by: Option<NaiveDate>, handler: Option<Handler>,
} personal { reason });
record!(Linked as LinkedRecord { case: CaseRef, link: Link } personal {});

record!(PointRaised as PointRaisedRecord { stage: StageName, number: u32 } personal { point });
record!(PointDecided as PointDecidedRecord { stage: StageName, number: u32, outcome: Outcome }
    personal { reasons });

record!(RemedyOffered as RemedyOfferedRecord {
    stage: StageName, number: u32, kind: RemedyKind, amount: Option<Money>, offset: bool,
} personal { remedy });
record!(RemedyAnswered as RemedyAnsweredRecord { number: u32, answer: RemedyAnswer } personal {});
record!(RemedyDelivered as RemedyDeliveredRecord { number: u32 } personal {});
record!(ActionSet as ActionSetRecord {
    stage: StageName, number: u32, kind: ActionKind, owner: Option<Handler>, target: Option<NaiveDate>,
    authorised_by: Option<Handler>,
} personal { action });
record!(ActionMoved as ActionMovedRecord { number: u32, owner: Option<Handler>, target: Option<NaiveDate> }
    personal { reason });
record!(ActionDone as ActionDoneRecord { number: u32 } personal { said });
record!(CauseFound as CauseFoundRecord { cause: String } personal {});

record!(Referred as ReferredRecord {} personal { reference });
record!(Determined as DeterminedRecord { finding: OmbudsmanFinding } personal { said });
record!(FeedbackRecorded as FeedbackRecordedRecord {
    stage: StageName, step: FeedbackStep, satisfaction: Option<Satisfaction>,
} personal { said });
record!(Reviewed as ReviewedRecord { stage: StageName, review: String } personal { said });

record!(Held as HeldRecord { authorised_by: Option<Handler> } personal { reason });
record!(Released as ReleasedRecord { authorised_by: Option<Handler> } personal { reason });
record!(Erased as ErasedRecord {
    basis: ErasureBasis, kept_until: NaiveDate, parts: u32, authorised_by: Option<Handler>,
} personal { said, reason });
