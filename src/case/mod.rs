//! A complaint: what has been recorded of it, and what may be recorded next.
//!
//! `Case::replay` applies what happened, whatever it was; the decisions (one a file) say whether a step may be
//! taken. Nothing here knows a due date: where a rule needs one, the caller brings it.

mod acknowledge;
mod allocate;
mod answer;
mod caution;
mod close;
mod contact;
mod entry;
mod escalate;
mod event;
mod extend;
mod receive;
mod record;
mod reference;
mod refused;
mod replay;
mod words;

pub use acknowledge::{CannotAcknowledge, acknowledge};
pub use allocate::{CannotAllocate, SamePerson, allocate};
pub use answer::{CannotAnswer, answer};
pub use caution::Caution;
pub use close::{CannotClose, close};
pub use contact::{CannotContact, contact};
pub use entry::{Entry, Handler, Override};
pub use escalate::{CannotEscalate, EscalationWindow, escalate};
pub use event::{
    Acknowledged, Action, Allocated, Answered, Closed, Contacted, Escalated, Event, Extended, Logged, PolicyPin,
};
pub use extend::{AnswerDue, CannotExtend, extend};
pub use receive::{CannotLog, receive};
pub use record::{Allocation, Answer, Case, Closing, Contact, Done, ExtensionSet, Person, StageRecord, Status};
pub use reference::{BadReference, CaseRef, ReferenceQuery};
pub use refused::{CaseClosed, OutOfOrder, Refusals, Refused, Ruling, Settled, StageAnswered};
pub use replay::CannotReplay;
pub use words::{Because, Channel, Consent, Direction, Identity, Purpose, Tenure};
