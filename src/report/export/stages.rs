//! The table of stages: one row each time a case came to one.

use std::sync::LazyLock;

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::case::{CameBy, StageRecord};
use crate::clock::over;
use crate::policy::{Stage, StageKind};
use crate::report::measure::{ComplaintStage, Visit};
use crate::report::returns::{CodeTimes, TheCode};

static CODE: LazyLock<TheCode> = LazyLock::new(TheCode::read);

pub(super) const TABLE: ExportTable = ExportTable::new(
    "stages",
    "One row each time a case came to a stage; case_ref and visit tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &rows(of), upto),
);

struct Row<'a> {
    of: &'a Exported<'a>,
    record: &'a StageRecord,
    /// How often the case had come to this stage, this time included.
    time: u32,
}

fn rows<'a>(of: &'a Exported<'a>) -> Vec<Row<'a>> {
    let stages = &of.reckoned.case.stages;
    let time = |upto: usize| (1..).zip(stages[..=upto].iter().filter(|it| it.stage == stages[upto].stage)).last();
    let rows = stages.iter().enumerate();
    rows.map(|(place, record)| Row { of, record, time: time(place).map_or(1, |(time, _)| time) }).collect()
}

impl Row<'_> {
    fn stage(&self) -> Option<&Stage> {
        self.of.reckoned.policy.stage(&self.record.stage)
    }

    /// Its place among the policy's complaint stages, from 1; none before a complaint.
    fn number(&self) -> Option<u32> {
        let stages = self.of.reckoned.policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
        (1..).zip(stages).find(|(_, stage)| stage.name == self.record.stage).map(|(number, _)| number)
    }

    fn visit(&self) -> Visit<'_> {
        Visit { reckoned: self.of.reckoned, record: self.record }
    }

    /// How the first answer from then on stands to the Complaint Handling Code's times; none before a complaint.
    fn code_times(&self) -> Option<&'static str> {
        let visit = self.visit();
        let stage = ComplaintStage::BOTH.into_iter().find(|stage| visit.is_at(*stage))?;
        Some(match CODE.times(&visit.first_answered(), stage) {
            CodeTimes::Within => "within",
            CodeTimes::Late => "late",
            CodeTimes::NotYetDue => "not-yet-due",
            CodeTimes::NotAnswered => "not-answered",
            CodeTimes::Provisional => "provisional",
        })
    }

    fn came_by(&self) -> &'static str {
        match self.record.came_by {
            CameBy::Receipt => "receipt",
            CameBy::Escalation => "escalation",
            CameBy::Return(_) => "return",
            CameBy::Reopening(_) => "reopening",
        }
    }
}

#[expect(clippy::too_many_lines, reason = "it is a table")]
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Number, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.of.reckoned.case.reference), "The case"),
        Column::always("visit", Number, |row| row.record.entry.into(), "The entry that brought the case here"),
        Column::always("stage", Text, |row| Value::text(&row.record.stage), "The stage"),
        Column::maybe(
            "stage_kind",
            Text,
            |row| Value::texts(row.stage().map(|stage| stage.kind)),
            "complaint, or before-a-complaint: a service request or an informal approach",
        ),
        Column::maybe(
            "stage_number",
            Number,
            |row| row.number().into(),
            "1 for the policy's first complaint stage, 2 for its second; empty before a complaint",
        ),
        Column::always(
            "has_next",
            YesNo,
            |row| row.stage().is_some_and(|stage| stage.onward.is_some()).into(),
            "Whether the procedure has a stage after this one",
        ),
        Column::always("times_here", Number, |row| row.time.into(), "1 the first time the case came to this stage"),
        Column::always("came_by", Text, |row| Value::text(row.came_by()), "receipt, escalation, return or reopening"),
        Column::always(
            "is_new",
            YesNo,
            |row| row.visit().is_new().into(),
            "Whether it came as a new complaint or request: not back for review, nor opened again where it had been",
        ),
        Column::always("received", Date, |row| row.record.received.into(), "The day it, or the request, was received"),
        Column::maybe("logged", Date, |row| row.record.logged.into(), "The day that was put on record"),
        Column::maybe("acknowledged", Date, |row| row.record.acknowledged.into(), "The day it was acknowledged"),
        Column::maybe("handler", Text, |row| Value::texts(row.record.handler()), "Who handles, or handled, it here"),
        Column::always(
            "extensions",
            Number,
            |row| Value::count(row.record.extensions.len()),
            "How many later dates were told",
        ),
        Column::maybe(
            "promised",
            Date,
            |row| row.record.promised().map(|promised| promised.to).into(),
            "The last later date told",
        ),
        Column::maybe(
            "answered",
            Date,
            |row| row.record.answer.map(|answer| answer.done).into(),
            "The day it was answered",
        ),
        Column::maybe(
            "outcome",
            Text,
            |row| Value::texts(row.record.answer.map(|answer| answer.outcome)),
            "upheld, partly-upheld, not-upheld or resolved",
        ),
        Column::always(
            "agreed",
            YesNo,
            |row| row.record.answer.is_some_and(|answer| answer.agreed).into(),
            "Whether the complainant agreed, where both sides settled it",
        ),
        Column::maybe(
            "answer_received",
            Date,
            |row| row.record.answer.and_then(|answer| answer.received_on).into(),
            "The day the complainant got the answer, where that is known",
        ),
        Column::maybe(
            "next_requested",
            Date,
            |row| row.record.onward.map(|(requested, _)| requested).into(),
            "The day the next stage was asked for, where the case went there",
        ),
        Column::maybe(
            "went_on",
            Date,
            |row| row.record.onward.map(|(_, done)| done).into(),
            "The day the case went to the next stage",
        ),
        Column::always(
            "escalated",
            YesNo,
            |row| row.visit().went_on().into(),
            "Whether the complainant took it to the next stage, at once or after a request was declined",
        ),
        Column::maybe(
            "declined",
            Date,
            |row| row.record.declined.as_ref().map(|declined| declined.done).into(),
            "The day a request for the next stage was last not taken",
        ),
        Column::maybe(
            "left_on",
            Date,
            |row| row.record.left.into(),
            "The day the case left otherwise: sent back, or begun again",
        ),
        Column::maybe(
            "closed",
            Date,
            |row| row.record.closed.map(|closing| closing.done).into(),
            "The day the case was closed, where it was here or after",
        ),
        Column::maybe(
            "code_times",
            Text,
            |row| Value::texts(row.code_times()),
            "How the first answer at the stage from then on stands to the Complaint Handling Code's times: within, late, \
             not-yet-due, not-answered, provisional",
        ),
        Column::maybe(
            "over_on",
            Date,
            |row| over(row.record).map(|day| day.max(row.record.received)).into(),
            "The day from which nothing more was owed here: answered, gone on, left or closed, whichever came first",
        ),
    ]
}
