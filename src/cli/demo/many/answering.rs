//! The answer of a stage, and what is offered, set and learnt with it.

use chrono::NaiveDate;

use super::life::Life;
use crate::case::{
    ActionKind, ActionSet, Answered, CauseFound, Channel, Event, Handler, Money, PointDecided, RemedyKind,
    RemedyOffered, next_action, next_point, next_remedy,
};
use crate::policy::{Outcome, StageName};
use crate::word::Word;

const CAUSES: [&str; 6] =
    ["contractor", "record-keeping", "no-appointment", "training", "procedure-not-followed", "system-fault"];

/// Answers the stage that day; whether it was answered.
pub(super) fn answer(life: &mut Life<'_>, on: NaiveDate) -> bool {
    let Some(stage) = life.case.stage().cloned() else { return false };
    let known: Vec<Outcome> = life.policy().outcomes.iter().map(|word| word.outcome).collect();
    let drawn = life.dice.weighted(&[
        (40, Outcome::Upheld),
        (22, Outcome::PartlyUpheld),
        (30, Outcome::NotUpheld),
        (20, Outcome::Resolved),
    ]);
    let outcome = drawn.filter(|outcome| known.contains(outcome)).unwrap_or(Outcome::NotUpheld);
    if life.dice.in_a_thousand(450) {
        let cause = life.dice.pick(&CAUSES).unwrap_or("training").to_owned();
        life.aside(on, Event::CauseFound(CauseFound { cause }));
    }
    for number in 1..next_point(&life.case, &life.entries) {
        life.aside(on, Event::PointDecided(PointDecided { stage: stage.clone(), number, outcome, reasons: None }));
    }
    let got = life.dice.in_a_thousand(250).then(|| life.dice.between(0, 4));
    let answered = Answered {
        stage: stage.clone(),
        outcome,
        agreed: outcome == Outcome::Resolved,
        handler: life.case.handler().cloned(),
        signed_off_by: Some(Handler("B Stone".to_owned())),
        channel: life.dice.pick(Channel::ALL),
        received_on: got.map(|days| life.after(on, days)).filter(|day| *day <= life.today),
        remedies_offered: 0,
        actions: Vec::new(),
        decision: Some("Invented: what we found".to_owned()),
        reasons: None,
        remedies: Vec::new(),
    };
    let done = life.step(on, Event::Answered(answered));
    if done {
        let put_right = if outcome == Outcome::NotUpheld { 60 } else { 650 };
        while life.dice.in_a_thousand(put_right / 2 + 100) {
            offer(life, &stage, on);
        }
        while life.dice.in_a_thousand(put_right / 3) {
            set(life, &stage, on);
        }
    }
    done
}

fn offer(life: &mut Life<'_>, stage: &StageName, on: NaiveDate) {
    let kind = life.dice.pick(RemedyKind::ALL).unwrap_or(RemedyKind::Apology);
    let paid = matches!(kind, RemedyKind::CompensationForLoss | RemedyKind::CompensationForDistress);
    // Odd pence among round pounds.
    let pence = life.dice.between(1, 60) * 2500 + life.dice.weighted(&[(3, 0), (1, 37)]).unwrap_or(0);
    let offered = RemedyOffered {
        stage: stage.clone(),
        number: next_remedy(&life.case, &life.entries),
        kind,
        amount: paid.then(|| Money::from_pence(pence.into())),
        offset: paid && life.dice.in_a_thousand(80),
        remedy: Some("Invented: to put it right".to_owned()),
    };
    life.aside(on, Event::RemedyOffered(offered));
}

fn set(life: &mut Life<'_>, stage: &StageName, on: NaiveDate) {
    let kind = if life.dice.in_a_thousand(400) { ActionKind::Learning } else { ActionKind::Action };
    let days = life.dice.between(5, 60);
    let set = ActionSet {
        stage: stage.clone(),
        number: next_action(&life.case, &life.entries),
        kind,
        owner: life.case.handler().cloned(),
        target: (kind == ActionKind::Learning || life.dice.in_a_thousand(850)).then(|| life.after(on, days)),
        authorised_by: Some(Handler("B Stone".to_owned())),
        action: Some("Invented: to be done".to_owned()),
    };
    life.aside(on, Event::ActionSet(set));
}
