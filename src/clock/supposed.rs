//! A case that is only supposed: dates given for reckoning, with nothing on record.

use chrono::NaiveDate;

use crate::case::{Answer, BadReference, CameBy, Case, CaseRef, Done, PolicyPin, Remedy, RemedyKind, StageRecord};
use crate::policy::{Outcome, Policy, StageName};

/// The dates supposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supposed {
    /// The stage it begins at.
    pub stage: StageName,
    /// Received.
    pub received: NaiveDate,
    /// Put on record.
    pub logged: Option<NaiveDate>,
    /// Acknowledged: at the next stage, if not before it was escalated.
    pub acknowledged: Option<NaiveDate>,
    /// Answered: at the next stage, if after it was escalated.
    pub responded: Option<NaiveDate>,
    /// The answer received by the complainant.
    pub response_received: Option<NaiveDate>,
    /// Asked for the next stage, and taken there the same day.
    pub escalated: Option<NaiveDate>,
    /// The problem first known.
    pub known: Option<NaiveDate>,
}

impl Supposed {
    /// The case there would be.
    pub fn case(&self, policy: &Policy) -> Result<Case, BadReference> {
        let reference = CaseRef::new("CALC", 2000, 1)?;
        let pin = PolicyPin { id: policy.id.clone(), edition: policy.edition.clone(), digest: String::new() };
        let first = StageRecord::entered(self.stage.clone(), 0, self.received, self.logged);
        let mut case = Case::new(reference, pin, first);
        case.first_known = self.known;
        let stages = &mut case.stages;
        let onward = policy.stage(&self.stage).and_then(|stage| stage.onward.as_ref());
        if let Some((escalated, onward)) = self.escalated.zip(onward) {
            stages[0].onward = Some((escalated, done(escalated)));
            let next = StageRecord::entered(onward.to.clone(), 0, escalated, Some(escalated));
            stages.push(next.by(CameBy::Escalation));
        }
        let last = stages.len() - 1;
        if let Some(acknowledged) = self.acknowledged {
            let at = if self.escalated.is_some_and(|escalated| acknowledged >= escalated) { last } else { 0 };
            stages[at].acknowledged = Some(done(acknowledged));
        }
        if let Some(responded) = self.responded {
            let at = if self.escalated.is_some_and(|escalated| responded > escalated) { last } else { 0 };
            stages[at].answer = Some(Answer {
                done: done(responded),
                outcome: Outcome::Upheld,
                received_on: self.response_received,
                remedies_offered: 1,
                agreed: false,
            });
            let stage = stages[at].stage.clone();
            case.redress.remedies.push(Remedy {
                number: 1,
                stage,
                kind: RemedyKind::Other,
                amount: None,
                offset: false,
                offered: done(responded),
                reply: None,
                delivered: None,
                words: None,
            });
        }
        Ok(case)
    }
}

fn done(on: NaiveDate) -> Done {
    Done { on, entry: 0 }
}
