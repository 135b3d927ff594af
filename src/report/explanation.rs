//! A due date explained, day by day.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, ClockView, Column, Sheet};
use crate::clock::{Explanation, TrailStep};

/// One day or step of the walk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// The day.
    pub date: NaiveDate,
    /// Its number in the count, where it counts.
    pub day: Option<u32>,
    /// Whether it counts.
    pub counts: bool,
    /// Why, in words.
    pub why: String,
}

impl From<&TrailStep> for StepView {
    fn from(step: &TrailStep) -> Self {
        Self { date: step.date, day: step.day, counts: step.day.is_some(), why: step.why.clone() }
    }
}

/// The date under the reading of a late start that the policy does not take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OtherReadingView {
    /// That date.
    pub due: NaiveDate,
    /// How it comes about.
    pub why: String,
}

/// A clock with its walk, schema `plaint.explanation/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExplanationView {
    /// `plaint.explanation/1`.
    pub schema: &'static str,
    /// The case.
    pub case: String,
    /// Its policy.
    pub policy: String,
    /// The policy's edition.
    pub edition: String,
    /// The day as at which it is shown.
    pub as_at: NaiveDate,
    /// The clock.
    #[serde(flatten)]
    pub clock: ClockView,
    /// Whose bank holidays are left out, and from which lists.
    pub calendar: String,
    /// What a reader must know of the limit.
    pub note: Option<String>,
    /// The walk.
    pub trail: Vec<StepView>,
    /// The other reading of a late start, where it gives another date.
    pub other_reading: Option<OtherReadingView>,
}

/// The view of an explanation: `(case, policy, edition)`, the clock, the calendar in words.
pub fn explanation_view(
    (case, policy, edition): (&str, &str, &str),
    as_at: NaiveDate,
    clock: ClockView,
    (calendar, note): (String, Option<String>),
    explanation: &Explanation,
) -> ExplanationView {
    ExplanationView {
        schema: "plaint.explanation/1",
        case: case.to_owned(),
        policy: policy.to_owned(),
        edition: edition.to_owned(),
        as_at,
        clock,
        calendar,
        note,
        trail: explanation.trail.iter().map(StepView::from).collect(),
        other_reading: explanation
            .other_reading
            .as_ref()
            .map(|(due, why)| OtherReadingView { due: *due, why: why.clone() }),
    }
}

/// The walks as a table.
pub fn explanation_sheet(explanations: &[ExplanationView]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("stage", "Stage"),
        ("clock", "Clock"),
        ("date", "Date"),
        ("day", "Day"),
        ("counts", "Counts"),
        ("why", "Why"),
    ];
    let rows = explanations.iter().flat_map(|explanation| {
        explanation.trail.iter().map(|step| -> Vec<Cell> {
            vec![
                explanation.case.clone().into(),
                explanation.clock.stage.clone().into(),
                explanation.clock.clock.clone().into(),
                step.date.into(),
                step.day.map(i64::from).into(),
                step.counts.into(),
                step.why.clone().into(),
            ]
        })
    });
    Sheet {
        title: "Due dates explained".to_owned(),
        columns: columns.map(|(key, title)| Column { key, title }).into(),
        rows: rows.collect(),
    }
}
