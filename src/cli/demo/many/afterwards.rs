//! What comes after an answer: replies, deeds, feedback, the next stage, the closing, the ombudsman, corrections.

use chrono::NaiveDate;

use super::life::Life;
use super::receipt::senior;
use crate::case::{
    ActionDone, ActionKind, ActionSet, Because, Closed, Corrected, Correction, Determined, Escalated,
    EscalationDeclined, Event, FeedbackRecorded, FeedbackStep, LATE, OmbudsmanFinding, Referred, RemedyAnswer,
    RemedyAnswered, RemedyDelivered, Reopened, ReopenedBecause, Returned, Reviewed, Satisfaction, next_action,
};
use crate::policy::{ClockName, StageName};
use crate::word::Word;

/// What the complainant says to what was offered, and what becomes of it.
pub(super) fn follow_up(life: &mut Life<'_>, answered: NaiveDate) {
    let remedies: Vec<u32> = life.case.redress.remedies.iter().map(|remedy| remedy.number).collect();
    for number in remedies {
        if life.dice.in_a_thousand(700) {
            let answer = if life.dice.in_a_thousand(880) { RemedyAnswer::Accepted } else { RemedyAnswer::Refused };
            let days = life.dice.between(0, 12);
            let on = life.after(answered, days);
            life.aside(on, Event::RemedyAnswered(RemedyAnswered { number, answer }));
        }
        if life.dice.in_a_thousand(650) {
            let days = life.dice.between(12, 45);
            let on = life.after(answered, days);
            life.aside(on, Event::RemedyDelivered(RemedyDelivered { number }));
        }
    }
    let actions: Vec<u32> = life.case.redress.actions.iter().map(|action| action.number).collect();
    for number in actions {
        if life.dice.in_a_thousand(750) {
            let days = life.dice.between(1, 80);
            let on = life.after(answered, days);
            life.aside(on, Event::ActionDone(ActionDone { number, said: None }));
        }
    }
}

/// Whether somebody asks what the complainant thought, and whether a review looks at the case.
pub(super) fn look_back(life: &mut Life<'_>, stage: &StageName, answered: NaiveDate) {
    if life.dice.in_a_thousand(250) {
        let days = life.dice.between(2, 20);
        let on = life.after(answered, days);
        let feedback = |step, satisfaction| {
            Event::FeedbackRecorded(FeedbackRecorded { stage: stage.clone(), step, satisfaction, said: None })
        };
        life.aside(on, feedback(FeedbackStep::Asked, None));
        if life.dice.in_a_thousand(600) {
            let thought = life.dice.weighted(&[
                (5, Some(Satisfaction::Satisfied)),
                (2, Some(Satisfaction::Neither)),
                (4, Some(Satisfaction::Dissatisfied)),
                (1, None),
            ]);
            let given = feedback(FeedbackStep::Given, thought.flatten());
            let on = life.after(on, 3);
            life.aside(on, given);
        }
    }
    let reviews: Vec<String> = life
        .policy()
        .reviews
        .iter()
        .filter(|review| review.stage == *stage)
        .map(|review| review.review.clone())
        .collect();
    for review in reviews {
        if life.dice.in_a_thousand(150) {
            let on = life.after(answered, 30);
            life.aside(on, Event::Reviewed(Reviewed { stage: stage.clone(), review, said: None }));
        }
    }
}

/// Whether the case goes on to the next stage after the answer; or before it, where that may be.
pub(super) fn escalate(life: &mut Life<'_>, in_a_thousand: u32) -> bool {
    let Some(onward) = life.stage().and_then(|stage| stage.onward.as_ref()) else { return false };
    if !life.dice.in_a_thousand(in_a_thousand) {
        return false;
    }
    let from = life.case.stage().cloned().unwrap_or(onward.to.clone());
    let on = if life.dice.in_a_thousand(60) { life.later(25, 60) } else { life.later(1, 18) };
    let waited = if life.dice.in_a_thousand(250) { life.dice.between(1, 3) } else { 0 };
    let requested = (0..waited).fold(on, |day, _| day.pred_opt().unwrap_or(day)).max(life.day);
    if life.dice.in_a_thousand(70) {
        let mut grounds: Vec<String> =
            life.policy().escalation_declined.iter().map(|ground| ground.code.clone()).collect();
        grounds.push(LATE.to_owned());
        let Some(ground) = life.dice.pick(&grounds) else { return false };
        let declined = EscalationDeclined { stage: from, requested, ground, signposted: true, reasons: None };
        life.step(on, Event::EscalationDeclined(declined));
        return false;
    }
    let handler = senior(life).filter(|_| life.dice.in_a_thousand(950));
    let taken = |exceptional: bool| {
        Event::Escalated(Escalated {
            from: from.clone(),
            to: onward.to.clone(),
            requested,
            handler: handler.clone(),
            exceptional,
            reason: None,
            exceptional_reason: exceptional.then(|| "Invented: they were in hospital".to_owned()),
        })
    };
    life.step(on, taken(false)) || life.step(on, taken(true))
}

/// Whether a later stage sends the case back for review.
pub(super) fn send_back(life: &mut Life<'_>) -> bool {
    let at_the_last = life.stage().is_some_and(|stage| stage.onward.is_none());
    if !at_the_last || life.policy().returned_under.is_none() || !life.dice.in_a_thousand(80) {
        return false;
    }
    let (Some(from), Some(first)) = (life.case.stage().cloned(), life.case.stages.first()) else { return false };
    let (to, on) = (first.stage.clone(), life.later(1, 6));
    let response_promised_by = life.after(on, 12);
    life.step(on, Event::Returned(Returned { from, to, response_promised_by, agreed: true, reason: None }))
}

/// Closes what was answered, for the first reason that would do; some stay open for ever.
pub(super) fn close(life: &mut Life<'_>) {
    if life.dice.in_a_thousand(100) {
        return;
    }
    let on =
        if life.stage().is_some_and(|stage| stage.onward.is_some()) { life.later(22, 50) } else { life.later(0, 25) };
    let settled = life.case.current().and_then(|record| record.answer).is_some_and(|answer| answer.agreed);
    let first = if settled { Because::Resolved } else { Because::Lapsed };
    for because in [first, Because::FinalResponse] {
        if life.step(on, Event::Closed(Closed { because, authorised_by: None })) {
            return;
        }
    }
}

/// The ombudsman's part, some months later.
pub(super) fn refer(life: &mut Life<'_>) {
    let last = life.stage().is_some_and(|stage| stage.onward.is_none());
    if !life.dice.in_a_thousand(if last { 120 } else { 5 }) {
        return;
    }
    let on = life.later(10, 80);
    if !life.step(on, Event::Referred(Referred { reference: None })) {
        return;
    }
    let days = life.dice.between(40, 220);
    let found = life.after(on, days);
    let finding = life.dice.pick(OmbudsmanFinding::ALL).unwrap_or(OmbudsmanFinding::NotUpheld);
    if life.step(found, Event::Determined(Determined { finding, said: None })) && life.dice.in_a_thousand(500) {
        let Some(stage) = life.case.stage().cloned() else { return };
        let (number, target) = (next_action(&life.case, &life.entries), Some(life.after(found, 20)));
        let (owner, kind) = (life.case.handler().cloned(), ActionKind::Order);
        let order = ActionSet { stage, number, kind, owner, target, authorised_by: None, action: None };
        if life.step(found, Event::ActionSet(order)) && life.dice.in_a_thousand(800) {
            let on = life.after(found, 15);
            life.aside(on, Event::ActionDone(ActionDone { number, said: None }));
        }
    }
}

/// Whether it is opened again, on somebody's word.
pub(super) fn reopen(life: &mut Life<'_>) -> bool {
    if !life.dice.in_a_thousand(25) {
        return false;
    }
    let Some(stage) = crate::case::stage_to_reopen(&life.case, life.policy()).cloned() else { return false };
    let on = life.later(5, 60);
    let because = life.dice.pick(ReopenedBecause::ALL).unwrap_or(ReopenedBecause::OwnDecision);
    let dated = life.dice.in_a_thousand(500)
        && life.policy().stage(&stage).is_some_and(|stage| stage.limit(ClockName::RESPOND).is_some());
    let answer_by = dated.then(|| life.after(on, 15));
    let handler = senior(life);
    life.step(on, Event::Reopened(Reopened { stage, because, answer_by, handler, reason: None }))
}

/// An entry is found to be wrong: it was another day, or never happened.
pub(super) fn correct(life: &mut Life<'_>) {
    if !life.dice.in_a_thousand(45) {
        return;
    }
    let Some(wrong) = life.dice.pick(&life.entries) else { return };
    let correction = match &wrong.event {
        Event::Contacted(_) | Event::CauseFound(_) | Event::StaffTold(_) => Correction::Struck,
        Event::Acknowledged(_) | Event::Answered(_) | Event::Extended(_) => {
            let on = wrong.on.pred_opt().unwrap_or(wrong.on);
            Correction::Replaced { on, event: Box::new(wrong.event.clone().moved(wrong.on, on)) }
        }
        _ => return,
    };
    let reason = Some("Invented: entered on the wrong day".to_owned());
    let on = life.later(1, 20);
    life.correct(on, Corrected { entry: wrong.seq, correction, reason });
}
