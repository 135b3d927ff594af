//! What happens at a stage until it is answered, or ends without an answer.

use chrono::NaiveDate;

use super::life::Life;
use crate::case::{
    Acknowledged, Allocated, Because, Channel, Closed, Contacted, Direction, Event, Extended, Handler, PointRaised,
    Purpose, Refusal, StaffMatter, StaffTold, next_point,
};
use crate::clock::answer_due;
use crate::policy::{ClockName, StageKind, StageName};
use crate::word::Word;

/// What comes of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    /// It is to be answered that day.
    ToTheAnswer(NaiveDate),
    /// It ended without an answer, or nobody has got further.
    ToAnEnd,
}

/// Plays a stage up to its answer.
pub(super) fn handle(life: &mut Life<'_>) -> Came {
    let Some(stage) = life.stage() else { return Came::ToAnEnd };
    let (name, began) = (stage.name.clone(), life.day);
    if stage.kind == StageKind::Complaint && life.dice.in_a_thousand(25) && refuse(life, &name) {
        return Came::ToAnEnd;
    }
    if stage.limit("first-contact").is_some() && life.dice.in_a_thousand(900) {
        let handler = life.case.handler().cloned().unwrap_or(Handler("J Smith".to_owned()));
        let on = life.later(0, 2);
        life.aside(on, Event::Allocated(Allocated { stage: name.clone(), handler }));
    }
    acknowledge(life, &name);
    for _ in 0..life.dice.weighted(&[(50, 0), (35, 1), (15, 2)]).unwrap_or(0) {
        contact(life, &name, Purpose::Contact);
    }
    if life.dice.in_a_thousand(120) {
        for number in 1..=life.dice.between(1, 3) {
            let point = Some(format!("Invented: point {number}"));
            let number = next_point(&life.case, &life.entries);
            life.aside(began, Event::PointRaised(PointRaised { stage: name.clone(), number, point }));
        }
    }
    if life.dice.in_a_thousand(60) {
        let (matter, channel) = (StaffMatter::Complaint, Some(Channel::Email));
        let told = StaffTold { stage: name.clone(), matter, channel, supported_by: None, staff: None, said: None };
        let on = life.later(0, 2);
        life.aside(on, Event::StaffTold(told));
    }
    if life.dice.in_a_thousand(35) {
        let because =
            life.dice.weighted(&[(8, Because::Withdrawn), (1, Because::LegalAction), (1, Because::NotPursued)]);
        let on = life.later(1, 14);
        let closed = Closed { because: because.unwrap_or(Because::Withdrawn), authorised_by: Some(officer()) };
        if life.step(on, Event::Closed(closed)) {
            return Came::ToAnEnd;
        }
    }
    extend(life, &name);
    answer_on(life, &name, began)
}

fn officer() -> Handler {
    Handler("B Stone".to_owned())
}

fn refuse(life: &mut Life<'_>, stage: &StageName) -> bool {
    let policy = life.policy();
    let Some(ground) = life.dice.pick(&policy.exclusions) else { return false };
    let signposted = life.dice.in_a_thousand(900);
    let reasons = Some("Invented: outside the procedure".to_owned());
    let (stage, ground) = (stage.clone(), ground.code);
    let on = life.later(0, 4);
    life.step(on, Event::Refused(Refusal { stage, ground, authorised_by: Some(officer()), signposted, reasons }))
}

fn acknowledge(life: &mut Life<'_>, stage: &StageName) {
    let on = match life.dice.weighted(&[(87, (0, 4)), (10, (5, 9)), (3, (0, 0))]) {
        Some((0, 0)) | None => return,
        Some((first, last)) => life.later(first, last),
    };
    let channel = life.dice.pick(Channel::ALL);
    let (stage, words) = (stage.clone(), None);
    life.step(
        on,
        Event::Acknowledged(Acknowledged { stage, channel, understanding: words.clone(), outcome_sought: words }),
    );
}

fn contact(life: &mut Life<'_>, stage: &StageName, purpose: Purpose) {
    let on = life.later(0, 3);
    let direction = if life.dice.in_a_thousand(800) { Direction::Out } else { Direction::In };
    let (stage, channel, said) = (stage.clone(), Some(Channel::Phone), None);
    life.aside(on, Event::Contacted(Contacted { stage, channel, direction, purpose, said }));
}

/// The date the answer is due, as at a day.
fn due(life: &Life<'_>, stage: &StageName, on: NaiveDate) -> Option<NaiveDate> {
    answer_due(&life.case, life.policy(), life.calendar, stage, on)?.current
}

fn extend(life: &mut Life<'_>, stage: &StageName) {
    let allowed = life
        .policy()
        .stage(stage)
        .and_then(|stage| stage.limit(ClockName::RESPOND))
        .is_some_and(|limit| limit.extension.is_some());
    let mut again = if allowed { 170 } else { 0 };
    while life.dice.in_a_thousand(again) {
        let Some(current) = due(life, stage, life.day) else { return };
        // Most are told in time; some a day late.
        let early = life.dice.between(0, 4);
        let on = (0..early).fold(current, |day, _| day.pred_opt().unwrap_or(day)).max(life.day);
        let on = if life.dice.in_a_thousand(40) { life.after(current, 1) } else { on };
        let further = life.dice.weighted(&[(85, 10), (15, 25)]).map_or(5, |most| life.dice.between(1, most));
        let past_the_cap = further > 10;
        let extended = Extended {
            stage: stage.clone(),
            response_promised_by: life.after(current, further),
            told: on,
            agreed: life.dice.in_a_thousand(700),
            approved_by: Some(officer()),
            past_the_cap,
            signposted: life.dice.in_a_thousand(930),
            reason: Some("Invented: waiting for a survey".to_owned()),
            good_reason: past_the_cap.then(|| "Invented: the surveyor was ill".to_owned()),
        };
        life.step(on, Event::Extended(extended));
        if life.dice.in_a_thousand(300) {
            contact(life, stage, Purpose::ProgressUpdate);
        }
        again = 80;
    }
}

/// When the stage is answered: mostly in time, often on the last day, sometimes late, now and then never.
fn answer_on(life: &mut Life<'_>, stage: &StageName, began: NaiveDate) -> Came {
    if life.dice.in_a_thousand(8) {
        return Came::ToAnEnd;
    }
    let due = due(life, stage, life.day).unwrap_or_else(|| life.after(began, 10));
    let on = match life.dice.weighted(&[(74, 0), (12, 1), (14, 2)]) {
        Some(0) => {
            let span = due.signed_duration_since(life.day).num_days().max(0);
            let days = life.dice.below(u32::try_from(span).unwrap_or(0) + 1);
            let day = life.day + chrono::Days::new(days.into());
            if life.calendar.is_working_day(day) { day } else { life.after(day, 1).min(due) }
        }
        Some(1) => due,
        _ => {
            let late = life.dice.weighted(&[(70, 5), (25, 15), (5, 60)]).unwrap_or(5);
            let days = life.dice.between(1, late);
            life.after(due, days)
        }
    };
    Came::ToTheAnswer(on.max(life.day))
}
