//! A due date explained, day by day.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, ClockView, Column, Reckoned, Sheet, clock_view};
use crate::calendar::{DateStyle, Nation, Period, Unit};
use crate::clock::{Clock, TrailStep, explain, met_out_of_turn};
use crate::policy::Step;

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
    /// How many of the case's entries go against the policy.
    pub overrides: u32,
    /// The clock.
    #[serde(flatten)]
    pub clock: ClockView,
    /// The count in words.
    pub rule: String,
    /// Whose bank holidays are left out, and from which lists.
    pub calendar: String,
    /// What a reader must know of the limit.
    pub note: Option<String>,
    /// What it took to meet it, where that was not the step that one would think of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_by: Option<String>,
    /// The walk.
    pub trail: Vec<StepView>,
    /// The other reading of a late start, where it gives another date.
    pub other_reading: Option<OtherReadingView>,
}

/// A clock of a case explained. `holidays` says where the bank holidays come from.
pub fn explanation_view(
    reckoned: &Reckoned<'_>,
    clock: &Clock<'_>,
    holidays: &str,
    dates: DateStyle,
) -> ExplanationView {
    let explanation = explain(clock, reckoned.calendar, dates);
    let nations: Vec<&str> = reckoned.calendar.nations().map(Nation::name).collect();
    ExplanationView {
        schema: "plaint.explanation/1",
        case: reckoned.case.reference.to_string(),
        policy: reckoned.policy.id.clone(),
        edition: reckoned.policy.edition.clone(),
        as_at: reckoned.as_at,
        overrides: reckoned.case.overrides,
        clock: clock_view(clock, reckoned.calendar, reckoned.as_at),
        rule: rule_words(clock),
        calendar: format!("bank holidays of {}: {holidays}", nations.join(" and ")),
        note: clock.limit.note.clone(),
        met_by: met_out_of_turn(reckoned.case, clock).map(|steps| met_words(&steps, dates)),
        trail: explanation.trail.iter().map(StepView::from).collect(),
        other_reading: explanation.other_reading.map(|(due, why)| OtherReadingView { due, why }),
    }
}

/// `acknowledgement on Thu 2 Apr 2026 and logging on Sat 28 Nov 2026: it takes all of them, and the last counts`.
fn met_words(steps: &[(Step, NaiveDate)], dates: DateStyle) -> String {
    let mut steps = steps.to_vec();
    steps.sort_by_key(|(_, on)| *on);
    let steps: Vec<String> =
        steps.iter().map(|(step, on)| format!("{} on {}", step.noun(), dates.write(*on))).collect();
    format!("{}: it takes all of them, and the last counts", steps.join(" and "))
}

/// The count as the policy states it: how long, from what, and which day is day 1.
fn rule_words(clock: &Clock<'_>) -> String {
    // The first count's start; where the later one gave the date, the walk shows its own.
    let noun = if clock.count == &clock.limit.count { clock.start.noun } else { clock.limit.count.starts.at.noun() };
    let rule = clock.limit.rule(noun);
    match clock.count.period.map(Period::unit) {
        None | Some(Unit::Months) => rule,
        Some(_) => format!("{rule}, {} being day 1", clock.count.day_one.to_string().replace('-', " ")),
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
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.collect(),
    }
}
