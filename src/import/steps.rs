//! The steps that a row tells of, in the order in which they are recorded.

use chrono::NaiveDate;

use super::row::{Facts, StageFacts};
use crate::case::{Acknowledged, Answered, Closed, Escalated, Event, Extended, Identity, Logged, PolicyPin};
use crate::policy::StageName;

/// A step, and the column that tells of it.
pub(super) struct Step<'m> {
    pub(super) column: &'m str,
    pub(super) on: NaiveDate,
    pub(super) event: Event,
}

/// How the complaint began.
pub(super) fn logged(facts: &Facts<'_>, pin: &PolicyPin, begins: &StageName) -> (NaiveDate, Logged) {
    let on = facts.logged.unwrap_or(facts.received).day;
    let logged = Logged {
        policy: pin.clone(),
        stage: begins.clone(),
        received: facts.received.day,
        first_known: facts.first_known.map(|known| known.day),
        channel: facts.channel,
        service: facts.service.clone(),
        category: facts.category.clone(),
        tenure: facts.tenure,
        handler: facts.handler.clone(),
        identity: Identity::Known,
        consent: None,
        serious: false,
        summary: facts.summary.clone(),
        outcome_sought: facts.outcome_sought.clone(),
        complainant: facts.complainant.clone(),
        contact: facts.contact.clone(),
        representative: None,
        property: facts.property.clone(),
        serious_because: None,
    };
    (on, logged)
}

/// What happened after that.
pub(super) fn steps<'m>(facts: &Facts<'m>) -> Vec<Step<'m>> {
    let mut steps = Vec::new();
    let mut before: Option<&StageFacts<'m>> = None;
    for stage in facts.stages.iter().filter(|stage| !stage.is_blank()) {
        if let Some((earlier, asked)) = before.zip(stage.asked) {
            let event = Event::Escalated(Escalated {
                from: earlier.stage.clone(),
                to: stage.stage.clone(),
                requested: asked.day,
                handler: stage.handler.clone(),
                exceptional: false,
                reason: None,
                exceptional_reason: None,
            });
            steps.push(Step { column: asked.column, on: asked.day, event });
        }
        at_a_stage(stage, &mut steps);
        before = Some(stage);
    }
    if let Some((closed, because)) = facts.closed {
        let event = Event::Closed(Closed { because, authorised_by: None });
        steps.push(Step { column: closed.column, on: closed.day, event });
    }
    steps
}

fn at_a_stage<'m>(stage: &StageFacts<'m>, steps: &mut Vec<Step<'m>>) {
    let first = steps.len();
    if let Some(on) = stage.acknowledged {
        let event = Event::Acknowledged(Acknowledged {
            stage: stage.stage.clone(),
            channel: None,
            understanding: None,
            outcome_sought: None,
        });
        steps.push(Step { column: on.column, on: on.day, event });
    }
    if let Some((told, to)) = stage.extended {
        let event = Event::Extended(Extended {
            stage: stage.stage.clone(),
            response_promised_by: to.day,
            told: told.day,
            agreed: false,
            approved_by: None,
            past_the_cap: false,
            signposted: false,
            reason: None,
            good_reason: None,
        });
        steps.push(Step { column: to.column, on: told.day, event });
    }
    // Which of these came first, the procedure leaves open.
    steps[first..].sort_by_key(|step| step.on);
    if let Some((on, outcome)) = stage.answered {
        let event = Event::Answered(Answered {
            stage: stage.stage.clone(),
            outcome,
            handler: stage.handler.clone(),
            signed_off_by: None,
            channel: None,
            received_on: None,
            agreed: false,
            remedies_offered: 0,
            decision: stage.decision.clone(),
            reasons: None,
            remedies: Vec::new(),
            actions: Vec::new(),
        });
        steps.push(Step { column: on.column, on: on.day, event });
    }
}
