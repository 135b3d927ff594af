//! Feedback: how many complainants were asked what they thought of the handling, and what they said.

use std::collections::BTreeMap;

use serde::Serialize;

use super::group::{self, GroupBy, Name, group_of};
use super::keyed::Keyed;
use super::sums;
use super::visits::answers_of;
use crate::case::{Feedback, FeedbackStep, Satisfaction};
use crate::policy::StageName;
use crate::report::{Cell, Decimal, Definition, Ratio, Reckoned, ReportPeriod, Sheet};

/// The cases answered at one stage.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct FeedbackRow {
    /// The stage.
    pub stage: String,
    /// The group, where they are told apart.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many were answered in the period.
    pub answered: usize,
    /// Of those, how many complainants were asked.
    pub asked: usize,
    /// Of those answered, how many said what they thought.
    pub given: usize,
    /// Satisfied.
    pub satisfied: usize,
    /// Neither satisfied nor dissatisfied.
    pub neither: usize,
    /// Dissatisfied.
    pub dissatisfied: usize,
    /// Asked, of those answered, in per cent.
    pub asked_percent: Option<Decimal>,
    /// Satisfied, of those who said how content they were, in per cent.
    pub satisfied_percent: Option<Decimal>,
}

impl FeedbackRow {
    fn take<'f>(&mut self, feedback: impl Iterator<Item = &'f Feedback>) {
        let (mut asked, mut given, mut last) = (false, false, None);
        for feedback in feedback {
            // Whoever spoke was asked, or need not have been.
            asked = true;
            given |= feedback.step == FeedbackStep::Given;
            last = feedback.satisfaction.or(last);
        }
        self.answered += 1;
        self.asked += usize::from(asked);
        self.given += usize::from(given);
        match last {
            Some(Satisfaction::Satisfied) => self.satisfied += 1,
            Some(Satisfaction::Neither) => self.neither += 1,
            Some(Satisfaction::Dissatisfied) => self.dissatisfied += 1,
            None => {}
        }
    }
}

/// Feedback on the cases answered in a period, counted case by case: by stage, and by group where one is asked for. Of
/// the stages given alone, where there are any.
pub struct FeedbackGiven {
    period: ReportPeriod,
    stages: Vec<String>,
    by: Option<GroupBy>,
    rows: Keyed<StageName, BTreeMap<Name, FeedbackRow>>,
}

sums! {
    FeedbackRow {
        answered, asked, given, satisfied, neither, dissatisfied;
        not stage, group, asked_percent, satisfied_percent
    }
    FeedbackGiven { rows; not period, stages, by }
}

impl FeedbackGiven {
    /// Nothing counted yet.
    pub fn new(period: ReportPeriod, stages: &[String], by: Option<GroupBy>) -> Self {
        Self { period, stages: stages.to_vec(), by, rows: Keyed::default() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for (visit, answer) in answers_of(reckoned, self.period, &self.stages) {
            let group = group_of(self.by, reckoned, Some(visit.record), answer.done.on);
            let feedback = reckoned.case.outside.feedback.iter().filter(|feedback| feedback.stage == *visit.stage());
            self.rows.at(visit.stage()).entry(group).or_default().take(feedback);
        }
    }

    /// What was counted.
    pub fn rows(self) -> Vec<FeedbackRow> {
        self.rows.rows(|stage, group, row| FeedbackRow {
            stage: stage.to_string(),
            group: group.shown,
            asked_percent: Ratio::of(row.asked, row.answered).percent(),
            satisfied_percent: Ratio::of(row.satisfied, row.satisfied + row.neither + row.dissatisfied).percent(),
            ..row
        })
    }
}

/// Feedback on those of these cases that were answered in the period.
pub fn feedback_rows(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    stages: &[String],
    by: Option<GroupBy>,
) -> Vec<FeedbackRow> {
    let mut feedback = FeedbackGiven::new(period, stages, by);
    for reckoned in cases {
        feedback.take(reckoned);
    }
    feedback.rows()
}

/// The rows as a table.
pub fn feedback_sheet(rows: &[FeedbackRow], by: Option<GroupBy>) -> Sheet {
    let mut columns = vec![("stage", "Stage")];
    columns.extend(by.map(group::column));
    columns.extend([
        ("answered", "Answered"),
        ("asked", "Asked"),
        ("given", "Given"),
        ("satisfied", "Satisfied"),
        ("neither", "Neither"),
        ("dissatisfied", "Dissatisfied"),
        ("asked_percent", "Asked, %"),
        ("satisfied_percent", "Satisfied, %"),
    ]);
    Sheet::of("Feedback", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.stage.clone().into()];
        cells.extend(by.map(|_| row.group.clone().into()));
        cells.extend([row.answered, row.asked, row.given].map(Cell::from));
        cells.extend([row.satisfied, row.neither, row.dissatisfied].map(Cell::from));
        cells.extend([row.asked_percent, row.satisfied_percent].map(Cell::from));
        cells
    })
}

/// What the columns count.
pub fn feedback_definitions() -> Vec<Definition> {
    [
        ("Answered", "Cases answered at the stage in the period, each once."),
        (
            "Asked, given",
            "Of those, how many complainants were asked what they thought of the handling, and how many said.",
        ),
        (
            "Satisfied, %",
            "Of those who said how content they were with the handling, as at the day of the report; each by the last \
             thing they said.",
        ),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
