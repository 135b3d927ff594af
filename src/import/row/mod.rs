//! What a row says of a complaint, or what is the matter with it.

mod cells;

use chrono::NaiveDate;

use self::cells::Cells;
use super::Row;
use super::column::Headings;
use super::mapping::{Mapping, StageColumns};
use super::trouble::{Trouble, TroubleKind};
use crate::alike::plain;
use crate::case::{Because, Channel, Handler, Status, Tenure};
use crate::policy::{Outcome, StageName};

/// A day and the column it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dated<'m> {
    pub(super) column: &'m str,
    pub(super) day: NaiveDate,
}

/// What was done at a stage.
#[derive(Debug, Clone)]
pub(super) struct StageFacts<'m> {
    pub(super) stage: &'m StageName,
    pub(super) asked: Option<Dated<'m>>,
    pub(super) acknowledged: Option<Dated<'m>>,
    /// The day it was told, and the date set.
    pub(super) extended: Option<(Dated<'m>, Dated<'m>)>,
    pub(super) answered: Option<(Dated<'m>, Outcome)>,
    pub(super) handler: Option<Handler>,
    pub(super) decision: Option<String>,
}

impl StageFacts<'_> {
    /// Whether anything happened at it.
    pub(super) fn is_blank(&self) -> bool {
        self.asked.is_none() && self.acknowledged.is_none() && self.extended.is_none() && self.answered.is_none()
    }
}

/// What a row says.
#[derive(Debug, Clone)]
pub(super) struct Facts<'m> {
    pub(super) row: u32,
    pub(super) reference: Option<String>,
    pub(super) received: Dated<'m>,
    pub(super) logged: Option<Dated<'m>>,
    pub(super) first_known: Option<Dated<'m>>,
    pub(super) channel: Option<Channel>,
    pub(super) service: Option<String>,
    pub(super) category: Option<String>,
    pub(super) tenure: Option<Tenure>,
    pub(super) handler: Option<Handler>,
    pub(super) complainant: Option<String>,
    pub(super) contact: Option<String>,
    pub(super) property: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) outcome_sought: Option<String>,
    pub(super) note: Option<String>,
    /// The stages from the one it begins at on.
    pub(super) stages: Vec<StageFacts<'m>>,
    pub(super) closed: Option<(Dated<'m>, Because)>,
}

/// What the row says; none where something is the matter that leaves it out.
pub(super) fn facts<'m>(
    row: &Row,
    (mapping, headings): (&'m Mapping, &Headings),
    today: NaiveDate,
) -> (Option<Facts<'m>>, Vec<Trouble>) {
    let mut cells = Cells::of(row, mapping, headings, today);
    let read = read(&mut cells, mapping, row.number);
    cells.check_the_end(headings);
    let left_out = cells.troubles.iter().any(|trouble| trouble.kind.weight() == super::Weight::LeftOut);
    (read.filter(|_| !left_out), cells.troubles)
}

fn read<'m>(cells: &mut Cells<'_, 'm>, mapping: &'m Mapping, row: u32) -> Option<Facts<'m>> {
    let of = &mapping.case;
    let values = &mapping.values;
    let reference = reference(cells, of.reference.as_deref());
    let received = cells.past(Some(&of.received));
    if received.is_none() && cells.is_blank(&of.received) {
        cells.trouble(&of.received, TroubleKind::Missing, "the day it was received is not given");
    }
    let logged = cells.past(of.logged.as_deref());
    let first_known = cells.past(of.first_known.as_deref());
    let mut stages: Vec<StageFacts<'m>> = mapping.stages.iter().map(|columns| stage(cells, mapping, columns)).collect();
    let begins = begins(cells, mapping);
    for (facts, columns) in stages.iter().zip(&mapping.stages).take(begins) {
        if !facts.is_blank() {
            let says = format!("it begins at a later stage, and has something at {}", columns.stage);
            cells.troubles.push(Trouble::of_the_row(TroubleKind::Contradiction, says));
        }
    }
    stages.drain(..begins.min(stages.len()));
    let closed = closed(cells, mapping, &stages);
    Some(Facts {
        row,
        reference,
        received: received?,
        logged,
        first_known,
        channel: cells.word(of.channel.as_ref(), &values.channel),
        service: cells.line(of.service.as_ref(), &values.service),
        category: cells.line(of.category.as_ref(), &values.category),
        tenure: cells.word(of.tenure.as_ref(), &values.tenure),
        handler: cells.line(of.handler.as_ref(), &values.handler).map(Handler),
        complainant: cells.text(of.complainant.as_deref()),
        contact: cells.text(of.contact.as_deref()),
        property: cells.text(of.property.as_deref()),
        summary: cells.text(of.summary.as_deref()),
        outcome_sought: cells.text(of.outcome_sought.as_deref()),
        note: note(cells, &of.note),
        stages,
        closed,
    })
}

/// What the complaint of a row is called, whatever else is the matter with the row.
pub(super) fn reference_of(row: &Row, (mapping, headings): (&Mapping, &Headings), today: NaiveDate) -> Option<String> {
    reference(&mut Cells::of(row, mapping, headings, today), mapping.case.reference.as_deref())
}

/// The reference as it is kept: a code that tells of nobody. It stands among the facts, which no erasure takes away.
fn reference(cells: &mut Cells<'_, '_>, column: Option<&str>) -> Option<String> {
    let column = column?;
    let Some(words) = cells.text(Some(column)) else {
        if cells.is_blank(column) {
            cells.trouble(column, TroubleKind::Missing, "the reference is not given");
        }
        return None;
    };
    let code = words.split_whitespace().collect::<Vec<_>>().join("-");
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./#:()".contains(c);
    if code.len() > 40 || !code.chars().all(plain) || !code.contains(|c: char| c.is_ascii_digit()) {
        let says = "a reference has a digit, and letters, digits and -_./#:() alone, at most 40";
        cells.trouble(column, TroubleKind::BadReference, says);
        return None;
    }
    Some(code)
}

fn stage<'m>(cells: &mut Cells<'_, 'm>, mapping: &'m Mapping, columns: &'m StageColumns) -> StageFacts<'m> {
    let values = &mapping.values;
    let asked = cells.past(columns.asked.as_deref());
    let acknowledged = cells.past(columns.acknowledged.as_deref());
    let told = cells.past(columns.extended_on.as_deref());
    let to = cells.day(columns.extended_to.as_deref());
    let answered = cells.past(columns.answered.as_deref());
    let outcome = outcome(cells, mapping, columns, answered);
    let extended = match (told, to) {
        (Some(told), Some(to)) => Some((told, to)),
        (None, Some(to)) if columns.extended_on.as_deref().is_some_and(|on| cells.is_blank(on)) => {
            cells.trouble(to.column, TroubleKind::Missing, "the day on which the later date was told is not given");
            None
        }
        (Some(told), None) if columns.extended_to.as_deref().is_some_and(|to| cells.is_blank(to)) => {
            cells.trouble(told.column, TroubleKind::Missing, "the later date that was told is not given");
            None
        }
        _ => None,
    };
    StageFacts {
        stage: &columns.stage,
        asked,
        acknowledged,
        extended,
        answered: answered.zip(outcome),
        handler: cells.line(columns.handler.as_ref(), &values.handler).map(Handler),
        decision: cells.text(columns.decision.as_deref()),
    }
}

/// How the answer came out. An answer has an outcome, and an outcome is an answer's.
fn outcome(
    cells: &mut Cells<'_, '_>,
    mapping: &Mapping,
    columns: &StageColumns,
    answered: Option<Dated<'_>>,
) -> Option<Outcome> {
    let column = columns.outcome.as_ref().and_then(|source| source.heading());
    let blank = column.is_none_or(|column| cells.is_blank(column));
    let before = cells.troubles.len();
    let outcome = cells.word(columns.outcome.as_ref(), &mapping.values.outcome);
    let read = cells.troubles.len() == before;
    match (answered, outcome) {
        (Some(answered), None) if read => {
            let says = format!("{} is answered, and no outcome is given", columns.stage);
            cells.trouble(column.unwrap_or(answered.column), TroubleKind::Missing, says);
        }
        (None, Some(_)) if !blank && columns.answered.as_deref().is_none_or(|answered| cells.is_blank(answered)) => {
            let says = format!("{} has an outcome, and no day of an answer is given", columns.stage);
            cells.trouble(column.unwrap_or_default(), TroubleKind::Missing, says);
        }
        _ => {}
    }
    outcome
}

/// The place of the stage that it begins at.
fn begins(cells: &mut Cells<'_, '_>, mapping: &Mapping) -> usize {
    let Some(source) = &mapping.case.stage else { return 0 };
    let Some(named) = cells.line(Some(source), &mapping.values.stage) else { return 0 };
    let found = mapping.stages.iter().position(|columns| plain(&columns.stage.0) == plain(&named).replace(' ', "-"));
    if found.is_none() {
        let column = source.heading().unwrap_or_default();
        cells.trouble(column, TroubleKind::UnknownWord, "no stage that the mapping names");
    }
    found.unwrap_or(0)
}

fn closed<'m>(
    cells: &mut Cells<'_, 'm>,
    mapping: &'m Mapping,
    stages: &[StageFacts<'_>],
) -> Option<(Dated<'m>, Because)> {
    let of = &mapping.case;
    let closed = cells.past(of.closed.as_deref());
    let status: Option<Status> = cells.word(of.status.as_ref(), &mapping.values.status);
    let because = cells.word(of.closed_because.as_ref(), &mapping.values.closed_because);
    let unread = closed.is_none() && of.closed.as_deref().is_some_and(|column| !cells.is_blank(column));
    let at = of.status.as_ref().and_then(|source| source.heading()).unwrap_or_default();
    let answered = stages.iter().rev().find(|stage| !stage.is_blank()).is_some_and(|last| last.answered.is_some());
    match (status, closed) {
        (Some(Status::Closed), None) if !unread => {
            cells.trouble(at, TroubleKind::Contradiction, "it is closed, and no day of closing is given");
        }
        (Some(Status::Open | Status::Answered), Some(_)) => {
            cells.trouble(at, TroubleKind::Contradiction, "it is not closed, and a day of closing is given");
        }
        (Some(Status::Open), None) if answered => {
            cells.trouble(at, TroubleKind::Contradiction, "it is open, and the stage it is at is answered");
        }
        (Some(Status::Answered), None) if !answered => {
            cells.trouble(at, TroubleKind::Contradiction, "it is answered, and no day of an answer is given there");
        }
        _ => {}
    }
    let closed = closed?;
    if because.is_none() && !answered {
        cells.trouble(closed.column, TroubleKind::Missing, "it is closed without an answer, and nothing says why");
        return None;
    }
    Some((closed, because.unwrap_or(Because::FinalResponse)))
}

/// What stands in these columns, each under its heading.
fn note(cells: &mut Cells<'_, '_>, columns: &[String]) -> Option<String> {
    let mut lines = Vec::new();
    for column in columns {
        lines.extend(cells.text(Some(column)).map(|text| format!("{}: {text}", column.trim())));
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}
