//! A complaint: what has been recorded of it, and what may be recorded next.
//!
//! `Case::replay` applies what happened, whatever it was; the decisions (one a file) say whether a step may be
//! taken. Nothing here knows a due date: where a rule needs one, the caller brings it.

mod accept;
mod acknowledge;
mod action;
mod allocate;
mod answer;
mod answer_with;
mod asked;
mod brief;
mod caution;
mod close;
mod code;
mod consent;
mod contact;
mod convene;
mod correct;
mod decline;
mod entry;
mod erase;
mod escalate;
mod event;
mod extend;
mod flag;
mod group;
mod hold;
mod length;
mod link;
mod look_back;
mod money;
mod named;
mod numbers;
mod objection;
mod outlook;
mod pause;
mod point;
mod receive;
mod record;
mod refer;
mod reference;
mod refuse;
mod refused;
mod remedy;
mod reopen;
mod replay;
mod restrict;
mod retention;
mod send_back;
mod take_note;
mod tell_staff;
mod words;

pub use accept::accept;
pub use acknowledge::{CannotAcknowledge, acknowledge};
pub use action::{finish_action, move_action, set_action};
pub use allocate::{CannotAllocate, SamePerson, allocate};
pub use answer::{CannotAnswer, answer};
pub use answer_with::{Inconsistent, Lacking};
pub use brief::{Brief, is_harmless};
pub use caution::Caution;
pub use close::{CannotClose, close};
pub use code::is_code;
pub use consent::record_consent;
pub use contact::{CannotContact, contact};
pub use convene::convene;
pub use correct::against_correcting;
pub use decline::{LATE, decline, late_ground};
pub use entry::{Entry, Handler, Imported, Override};
pub use erase::{CannotErase, against_erasing, erase};
pub use escalate::{CannotEscalate, EscalationWindow, escalate};
pub use event::{
    Accepted, Acknowledged, Action, ActionDone, ActionMoved, ActionSet, Allocated, Answered, CauseFound, Closed,
    ConflictDeclared, ConsentRecorded, Contacted, Corrected, Correction, Determined, Erased, Escalated,
    EscalationDeclined, Event, EvidenceFiled, Extended, FeedbackRecorded, Flagged, GroupNamed, Held, Linked, Logged,
    PanelConvened, PanelMember, Paused, PointDecided, PointRaised, PolicyPin, Referred, Refusal, RegulatorNotified,
    Released, RemedyAnswered, RemedyDelivered, RemedyOffered, Reopened, Restricted, Resumed, Returned, Reviewed,
    StaffTold, SupportAgreed, Warned,
};
pub use extend::{AnswerDue, CannotExtend, extend};
pub use flag::flag;
pub use group::name_group;
pub use hold::{hold, release};
pub use length::{LONGEST_LINE, LONGEST_TEXT};
pub use link::link;
pub use look_back::{feed_back, review};
pub use money::{BadMoney, Money};
pub use named::{Likeness, NamedAs, named_as};
pub use numbers::{next_action, next_point, next_remedy};
pub use objection::{Objection, Unmet};
pub use outlook::{Next, NextDuty, Outlook};
pub use pause::{pause, resume};
pub use point::{Belonging, decide_point, raise_point};
pub use receive::{CannotLog, receive};
pub use record::{
    ActionOwed, Allocation, Answer, CameBy, Case, Circumstances, Closing, Contact, Decision, Declined, Done, Erasure,
    ExtensionSet, Feedback, Keeping, LinkTo, Outside, Pause, Person, Point, Redress, Remedy, RemedyReply, ReviewDone,
    StageRecord, Status, Telling, TurnedDown, TurnedDownWhat,
};
pub use refer::{determine, refer};
pub use reference::{BadReference, CaseRef, ReferenceQuery};
pub use refuse::refuse;
pub use refused::{AnyRefusal, CaseClosed, OutOfOrder, Refusals, Refused, Ruling, Settled, StageAnswered};
pub use remedy::{OfferWindow, answer_offer, deliver, offer};
pub use reopen::{reopen, stage_to_reopen};
pub use replay::{CannotReplay, as_corrected};
pub use restrict::{restrict, warn};
pub use retention::{Kept, RetentionStated};
pub use send_back::send_back;
pub use take_note::take_note;
pub use tell_staff::tell_staff;
pub use words::{
    ActionKind, Because, Channel, Consent, Direction, ErasureBasis, FeedbackStep, Flag, Identity, Link,
    OmbudsmanFinding, Purpose, RemedyAnswer, RemedyKind, ReopenedBecause, Satisfaction, StaffMatter, Tenure,
};
