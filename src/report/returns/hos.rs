//! The annual figures of section 8 of the Housing Ombudsman's Complaint Handling Code (England).

use std::collections::BTreeMap;

use super::code_times::TheCode;
use super::figure::{Counted, Edition, Head};
use super::{Basis, ReturnFigure, ReturnTerms};
use crate::case::{ActionKind, TurnedDown, TurnedDownWhat};
use crate::policy::Outcome;
use crate::report::Reckoned;
use crate::report::measure::{ComplaintStage, Visit, answered_in, not_counted, received_in};

const EDITION: Edition = Edition {
    short: "Code 2024, section 8",
    source: "Housing Ombudsman, Complaint Handling Code, April 2024, section 8 (paragraph 8.1, at second hand)",
};
const RECEIVED: &str = "Complaints that came to the stage in the period, by the day received or asked for. One that was not \
                        accepted is left out, and counted with the refusals; one that is the same as another case is \
                        left out, too.";
const ANSWERED: &str = "Complaints answered at the stage in the period, each once, as it was answered last. One that was not \
                        accepted, or is the same as another case, is left out.";
const WITHIN: &str = "The share answered within the Code's times; an extension counts where the Code allows it and its date \
                      was met. Denominator: complaints answered at the stage in the period, or those received in it, as \
                      asked for.";
const OUTCOME: &str = "Of the complaints answered at the stage in the period, by outcome.";
const REFUSED: &str =
    "Complaints not accepted in the period, by the ground given; what was taken up after all is left out.";
const DECLINED: &str = "Requests for stage 2 not taken in the period, by the ground given; what was taken up after all is left \
                        out.";
const IMPROVED: &str = "Changes to services learnt from complaints, set in the period.";
const IMPROVED_DONE: &str = "Changes to services learnt from complaints, carried out in the period.";
const FOUND: &str = "Findings of the Ombudsman recorded in the period, the last one of each case.";

fn head(
    figure: &'static str,
    says: String,
    column: &'static str,
    unit: &'static str,
    definition: &'static str,
) -> Head {
    Head { figure, says, column, tenure: None, unit, definition, edition: EDITION }
}

/// The numbers, refusals, improvements and findings of the period.
pub(super) fn figures(cases: &[Reckoned<'_>], terms: ReturnTerms) -> Vec<ReturnFigure> {
    let code = TheCode::read();
    let received = received_in(cases, terms.period);
    let answered = answered_in(cases, terms.period);
    let mut figures = Vec::new();
    for stage in ComplaintStage::BOTH {
        let column = stage.name();
        let received: Vec<Visit<'_>> = received.iter().copied().filter(|visit| visit.is_at(stage)).collect();
        let answered: Vec<Visit<'_>> = answered.iter().copied().filter(|visit| visit.is_at(stage)).collect();
        let mut came = Counted::default();
        for visit in &received {
            if let Some(why) = not_counted(visit.reckoned) {
                came.leave_out(visit.reckoned, why);
            } else {
                came.count(visit.reckoned);
            }
        }
        figures.push(came.number(head("received", "complaints received".to_owned(), column, "complaints", RECEIVED)));
        let mut went = Counted::default();
        for visit in &answered {
            match not_counted(visit.reckoned) {
                Some(why) => went.leave_out(visit.reckoned, why),
                None => went.count(visit.reckoned),
            }
        }
        figures.push(went.number(head("answered", "complaints answered".to_owned(), column, "complaints", ANSWERED)));
        let of = if terms.basis == Basis::Received { &received } else { &answered };
        let says = format!("answered within the Code's times, of those {}", terms.basis);
        figures.push(within(of, &code, stage).share(head("within time", says, column, "%", WITHIN)));
        let counted: Vec<Visit<'_>> =
            answered.iter().copied().filter(|visit| not_counted(visit.reckoned).is_none()).collect();
        figures.extend(outcomes(&counted, column));
    }
    figures.extend(turned_down(cases, terms, TurnedDownWhat::Complaint));
    figures.extend(turned_down(cases, terms, TurnedDownWhat::Escalation));
    figures.extend(improvements(cases, terms));
    figures.extend(findings(cases, terms));
    figures
}

fn within(visits: &[Visit<'_>], code: &TheCode, stage: ComplaintStage) -> Counted {
    let mut counted = Counted::default();
    let mut taken = Vec::new();
    for visit in visits {
        match not_counted(visit.reckoned) {
            Some(why) => counted.leave_out(visit.reckoned, why),
            None => taken.push(*visit),
        }
    }
    code.count_within(&taken, stage, &mut counted);
    counted
}

fn outcomes(answered: &[Visit<'_>], column: &'static str) -> Vec<ReturnFigure> {
    let each = [
        (Outcome::Upheld, "upheld"),
        (Outcome::PartlyUpheld, "partly upheld"),
        (Outcome::NotUpheld, "not upheld"),
        (Outcome::Resolved, "resolved"),
    ];
    // Not every procedure knows the last one.
    let given = |outcome| answered.iter().filter_map(Visit::answer).any(|answer| answer.outcome == outcome);
    let known = |(outcome, _): &(Outcome, &str)| *outcome != Outcome::Resolved || given(*outcome);
    let figure = |(outcome, words): (Outcome, &str)| {
        let mut counted = Counted::default();
        for visit in answered {
            counted.of(visit.reckoned);
            if visit.answer().is_some_and(|answer| answer.outcome == outcome) {
                counted.count(visit.reckoned);
            }
        }
        counted.share(head("outcome", words.to_owned(), column, "%", OUTCOME))
    };
    each.into_iter().filter(known).map(figure).collect()
}

/// What was turned down, ground by ground; one figure of 0 where nothing was.
fn turned_down(cases: &[Reckoned<'_>], terms: ReturnTerms, what: TurnedDownWhat) -> Vec<ReturnFigure> {
    let (figure, unit, definition) = match what {
        TurnedDownWhat::Complaint => ("refused", "complaints", REFUSED),
        TurnedDownWhat::Escalation => ("declined", "requests", DECLINED),
    };
    let mut grounds: BTreeMap<String, Counted> = BTreeMap::new();
    for reckoned in cases {
        let here = |turned: &&TurnedDown| turned.what == what && terms.period.contains(turned.done.on);
        for turned in reckoned.case.circumstances.turned_down.iter().filter(here) {
            let ground = turned.ground.clone().unwrap_or_else(|| "no ground on record".to_owned());
            let counted = grounds.entry(ground).or_default();
            if turned.reversed.is_some() {
                counted.leave_out(reckoned, "taken up after all");
            } else {
                counted.count(reckoned);
            }
        }
    }
    if grounds.is_empty() {
        grounds.insert("none".to_owned(), Counted::default());
    }
    let figures =
        grounds.into_iter().map(|(ground, counted)| counted.number(head(figure, ground, "all", unit, definition)));
    figures.collect()
}

fn improvements(cases: &[Reckoned<'_>], terms: ReturnTerms) -> [ReturnFigure; 2] {
    let (mut set, mut done) = (Counted::default(), Counted::default());
    for reckoned in cases {
        for action in reckoned.case.redress.actions.iter().filter(|action| action.kind == ActionKind::Learning) {
            if terms.period.contains(action.set.on) {
                set.count(reckoned);
            }
            if action.done.is_some_and(|done| terms.period.contains(done.on)) {
                done.count(reckoned);
            }
        }
    }
    [
        set.number(head("improvements", "changes to services set".to_owned(), "all", "changes", IMPROVED)),
        done.number(head(
            "improvements",
            "changes to services carried out".to_owned(),
            "all",
            "changes",
            IMPROVED_DONE,
        )),
    ]
}

/// What the Ombudsman found, finding by finding; one figure of 0 where nothing was.
fn findings(cases: &[Reckoned<'_>], terms: ReturnTerms) -> Vec<ReturnFigure> {
    let mut found: BTreeMap<String, Counted> = BTreeMap::new();
    for reckoned in cases {
        let determined = reckoned.case.outside.determination.filter(|(_, done)| terms.period.contains(done.on));
        if let Some((finding, _)) = determined {
            found.entry(finding.to_string()).or_default().count(reckoned);
        }
    }
    if found.is_empty() {
        found.insert("none".to_owned(), Counted::default());
    }
    let figures = found
        .into_iter()
        .map(|(finding, counted)| counted.number(head("ombudsman", finding, "all", "findings", FOUND)));
    figures.collect()
}
