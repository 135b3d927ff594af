//! May this answer be recorded?

use chrono::NaiveDate;
use thiserror::Error;

use super::allocate::{SamePerson, conflicted, independence};
use super::answer_with::{Lacking, lacking};
use super::asked::sort_into;
use super::{
    AnswerDue, Answered, CameBy, Case, CaseClosed, Caution, Event, OutOfOrder, Refused, Ruling, StageAnswered,
    StageRecord,
};
use crate::policy::{ClockName, Outcome, Policy, Stage, StageKind};

/// Why an answer cannot be recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotAnswer {
    /// A date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// They handled the earlier stage.
    #[error(transparent)]
    SamePerson(#[from] SamePerson),
    /// The stage is answered already.
    #[error(transparent)]
    Already(#[from] StageAnswered),
    /// The policy does not know the outcome.
    #[error("{policy} has no outcome {outcome}: it knows {}", known.join(", "))]
    UnknownOutcome {
        /// The policy.
        policy: String,
        /// The outcome.
        outcome: Outcome,
        /// Those it knows.
        known: Vec<String>,
    },
    /// The case is closed.
    #[error(transparent)]
    Closed(#[from] CaseClosed),
    /// Something that it should have come with is missing.
    #[error(transparent)]
    Lacking(#[from] Lacking),
}

impl Refused for CannotAnswer {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::SamePerson(same) => Some(&same.authority),
            Self::Lacking(lacking) => lacking.clause(),
            _ => None,
        }
    }

    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::Lacking(lacking) => lacking.exception(),
            _ => None,
        }
    }

    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Already(answered) => Some(answered.done.entry),
            Self::Closed(closed) => Some(closed.0.entry),
            Self::SamePerson(_) | Self::UnknownOutcome { .. } | Self::Lacking(_) => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        matches!(self, Self::SamePerson(_) | Self::Closed { .. } | Self::Lacking(_))
    }
}

/// Whether the answer may be recorded on that day, at a stage of the case's policy. `due` is when it is due, where
/// the policy gives it a time.
pub fn answer(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    due: Option<&AnswerDue<'_>>,
    on: NaiveDate,
    answered: Answered,
) -> Ruling<CannotAnswer> {
    let mut breaches = Vec::new();
    let mut cautions = Vec::new();
    breaches.extend(CaseClosed::check(case, on).map(CannotAnswer::Closed));
    let before_a_complaint = stage.kind == StageKind::BeforeAComplaint;
    let settles_a_request = before_a_complaint && answered.outcome == Outcome::Resolved;
    if policy.outcome(answered.outcome).is_none() && !settles_a_request {
        let known = policy.outcomes.iter().map(|known| known.outcome.to_string()).collect();
        breaches.push(CannotAnswer::UnknownOutcome { policy: policy.id.clone(), outcome: answered.outcome, known });
    }
    if let Some(received_on) = answered.received_on {
        let order = OutOfOrder::check("receiving the answer", received_on, "the answer", on, None);
        breaches.extend(order.map(CannotAnswer::Order));
    }
    if let Some(record) = case.at(&stage.name) {
        against_the_record(record, on, &mut breaches);
        let handler = answered.handler.as_ref().or(record.handler());
        if let Some(rule) = stage.independence.as_ref().filter(|_| handler.is_none()) {
            cautions.push(Caution::NobodyNamed { stage: stage.name.to_string(), authority: rule.authority.clone() });
        }
        let (same, caution) = independence(case, stage, handler);
        breaches.extend(same.map(CannotAnswer::SamePerson));
        cautions.extend(caution);
        let (mut lacking, mut careful) = lacking(case, policy, stage, &answered);
        sort_into(conflicted(case, (policy, stage), handler), &mut lacking, &mut careful);
        breaches.extend(lacking.into_iter().map(CannotAnswer::Lacking));
        cautions.extend(careful);
        let owed = record.acknowledged.is_none() && !matches!(record.came_by, CameBy::Return(_));
        if let Some(limit) = stage.limit(ClockName::ACKNOWLEDGE).filter(|_| owed) {
            cautions.push(Caution::NotAcknowledged { authority: limit.authority.clone() });
        }
    }
    if let Some((cap, clause)) = due.and_then(|due| Some((due.cap?, due.goes_on?)))
        && on > cap
    {
        cautions.push(Caution::ShouldHaveGoneOn { cap, authority: clause.to_owned() });
    }
    if let Some(rule) = stage.sign_off.as_ref().filter(|_| answered.signed_off_by.is_none()) {
        cautions.push(Caution::NotSignedOff { by: rule.words.clone(), authority: rule.authority.clone() });
    }
    Ruling { event: Event::Answered(answered), breaches, cautions }
}

fn against_the_record(record: &StageRecord, on: NaiveDate, breaches: &mut Vec<CannotAnswer>) {
    if let Some(answered) = StageAnswered::check(record) {
        breaches.push(CannotAnswer::Already(answered));
        return;
    }
    let order = OutOfOrder::check("the answer", on, "receipt", record.received, Some(record.entry));
    breaches.extend(order.map(CannotAnswer::Order));
    let came = match record.came_by {
        CameBy::Receipt => None,
        CameBy::Escalation => Some("the escalation"),
        CameBy::Return(_) => Some("the return"),
        CameBy::Reopening(_) => Some("the reopening"),
    };
    if let Some((came, on_that_day)) = came.zip(record.logged) {
        let order = OutOfOrder::check("the answer", on, came, on_that_day, Some(record.entry));
        breaches.extend(order.map(CannotAnswer::Order));
    }
    if let Some((earlier, done)) = record.latest_step() {
        let order = OutOfOrder::check("the answer", on, earlier, done.on, Some(done.entry));
        breaches.extend(order.map(CannotAnswer::Order));
    }
}
