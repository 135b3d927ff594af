//! Events of every sort, with as little in them as they can have.

use plaint::case::{
    Acknowledged, ActionKind, ActionSet, Allocated, Answered, Because, Closed, Escalated, EscalationDeclined, Event,
    Extended, Identity, Link, Linked, Logged, PointDecided, PointRaised, PolicyPin, Refusal, RemedyKind, RemedyOffered,
    Reopened, ReopenedBecause, Restricted, Returned, StaffMatter, StaffTold, Warned,
};
use plaint::policy::Outcome;

use super::given::{day, handler, stage};

pub(crate) fn complaint(at: &str, received: &str) -> Logged {
    Logged {
        policy: PolicyPin { id: String::new(), edition: String::new(), digest: String::new() },
        stage: stage(at),
        received: day(received),
        first_known: None,
        channel: None,
        service: None,
        category: None,
        tenure: None,
        handler: Some(handler("J Smith")),
        identity: Identity::Known,
        consent: None,
        serious: false,
        summary: None,
        outcome_sought: None,
        complainant: None,
        contact: None,
        representative: None,
        property: None,
        serious_because: None,
    }
}

/// Logged at that stage, received on that day, handled by J Smith.
pub(crate) fn logged(at: &str, received: &str) -> Event {
    Event::Logged(Box::new(complaint(at, received)))
}

pub(crate) fn acknowledgement(at: &str) -> Acknowledged {
    Acknowledged { stage: stage(at), channel: None, understanding: None, outcome_sought: None }
}

pub(crate) fn acknowledged(at: &str) -> Event {
    Event::Acknowledged(acknowledgement(at))
}

pub(crate) fn allocation(at: &str, to: &str) -> Allocated {
    Allocated { stage: stage(at), handler: handler(to) }
}

pub(crate) fn allocated(at: &str, to: &str) -> Event {
    Event::Allocated(allocation(at, to))
}

pub(crate) fn answer(at: &str) -> Answered {
    Answered {
        stage: stage(at),
        outcome: Outcome::Upheld,
        agreed: false,
        handler: None,
        signed_off_by: None,
        channel: None,
        received_on: None,
        remedies_offered: 0,
        actions: Vec::new(),
        decision: None,
        reasons: None,
        remedies: Vec::new(),
    }
}

pub(crate) fn answered(at: &str) -> Event {
    Event::Answered(answer(at))
}

pub(crate) fn request(requested: &str) -> Escalated {
    Escalated {
        from: stage("stage-1"),
        to: stage("stage-2"),
        requested: day(requested),
        handler: None,
        exceptional: false,
        reason: None,
        exceptional_reason: None,
    }
}

pub(crate) fn escalated(requested: &str) -> Event {
    Event::Escalated(request(requested))
}

/// A later answer date at stage 1, told on that day.
pub(crate) fn extension(told: &str, to: &str) -> Extended {
    Extended {
        stage: stage("stage-1"),
        response_promised_by: day(to),
        told: day(told),
        agreed: false,
        approved_by: None,
        past_the_cap: false,
        signposted: false,
        reason: None,
        good_reason: None,
    }
}

pub(crate) fn extended(told: &str, to: &str) -> Event {
    Event::Extended(extension(told, to))
}

pub(crate) fn closing(because: Because) -> Closed {
    Closed { because, authorised_by: None }
}

pub(crate) fn closed(because: Because) -> Event {
    Event::Closed(closing(because))
}

pub(crate) fn warning() -> Warned {
    Warned { approved_by: None, reason: None }
}

/// Something to be done, promised at stage 1.
pub(crate) fn action(number: u32) -> ActionSet {
    ActionSet {
        stage: stage("stage-1"),
        number,
        kind: ActionKind::Action,
        owner: None,
        target: None,
        authorised_by: None,
        action: None,
    }
}

pub(crate) fn telling(matter: StaffMatter) -> StaffTold {
    StaffTold { stage: stage("stage-1"), matter, channel: None, supported_by: None, staff: None, said: None }
}

/// Not accepted at stage 1, on the ground `insured`.
pub(crate) fn refusal() -> Refusal {
    Refusal {
        stage: stage("stage-1"),
        ground: "insured".to_owned(),
        authorised_by: None,
        signposted: false,
        reasons: None,
    }
}

/// The request of that day for stage 2 not taken.
pub(crate) fn declining(requested: &str, ground: &str) -> EscalationDeclined {
    EscalationDeclined {
        stage: stage("stage-1"),
        requested: day(requested),
        ground: ground.to_owned(),
        signposted: false,
        reasons: None,
    }
}

/// Sent back from stage 2 to stage 1, to be answered by that day.
pub(crate) fn sent_back(by: &str) -> Returned {
    let response_promised_by = day(by);
    Returned { from: stage("stage-2"), to: stage("stage-1"), response_promised_by, agreed: false, reason: None }
}

/// Open again at a stage, as the ombudsman instructed.
pub(crate) fn reopening(at: &str) -> Reopened {
    let because = ReopenedBecause::OmbudsmanInstruction;
    Reopened { stage: stage(at), because, answer_by: None, handler: None, reason: None }
}

pub(crate) fn restriction() -> Restricted {
    Restricted { until: None, approved_by: None, signposted: false, measure: None, reason: None }
}

pub(crate) fn linked(case: &str, link: Link) -> Linked {
    Linked { case: case.parse().unwrap(), link }
}

pub(crate) fn point(number: u32) -> PointRaised {
    PointRaised { stage: stage("stage-1"), number, point: None }
}

pub(crate) fn finding(number: u32, outcome: Outcome) -> PointDecided {
    PointDecided { stage: stage("stage-1"), number, outcome, reasons: None }
}

/// A remedy offered at stage 1.
pub(crate) fn remedy(number: u32, kind: RemedyKind) -> RemedyOffered {
    RemedyOffered { stage: stage("stage-1"), number, kind, amount: None, offset: false, remedy: None }
}
