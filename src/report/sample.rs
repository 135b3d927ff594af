//! A sample of the cases answered in a period that comes out the same for everybody who draws it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, ReportPeriod, Sheet};
use crate::case::StageRecord;
use crate::policy::{Share, StageName};

/// A case that was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SampleRow {
    /// The case.
    pub case: String,
    /// The policy.
    pub policy: String,
    /// The stage.
    pub stage: String,
    /// The day it was answered there.
    pub answered: NaiveDate,
    /// How it came out.
    pub outcome: String,
    /// Who handled it there.
    pub handler: Option<String>,
    /// Of how many cases answered there in the period it was drawn.
    pub of: i64,
}

/// The last answer at a stage within a period, if there is one.
pub(super) fn answered_in<'c>(
    reckoned: &Reckoned<'c>,
    stage: &StageName,
    period: ReportPeriod,
) -> Option<(&'c StageRecord, NaiveDate)> {
    let records = reckoned.case.stages.iter().rev().filter(|record| record.stage == *stage);
    let answers = records.filter_map(|record| Some((record, record.answer?.done.on)));
    answers.into_iter().find(|(_, on)| period.contains(*on))
}

/// The share of the cases answered at a stage within a period, rounded up and at least one where there are any: those
/// whose `digest`, a SHA-256, of `CASE|STAGE|FIRST DAY|LAST DAY` comes first, which nobody can know beforehand. In
/// order of their references.
pub fn sample_rows(
    cases: &[Reckoned<'_>],
    stage: &StageName,
    (period, share): (ReportPeriod, Share),
    digest: impl Fn(&str) -> String,
) -> Vec<SampleRow> {
    let mut drawn: Vec<(String, SampleRow)> = cases
        .iter()
        .filter_map(|reckoned| {
            let (record, answered) = answered_in(reckoned, stage, period)?;
            let case = reckoned.case.reference.to_string();
            let row = SampleRow {
                policy: reckoned.policy.id.clone(),
                stage: stage.to_string(),
                answered,
                outcome: record.answer.map(|answer| answer.outcome.to_string()).unwrap_or_default(),
                handler: record.handler().map(ToString::to_string),
                of: 0,
                case,
            };
            let drawn_by = format!("{}|{stage}|{}|{}", row.case, period.first, period.last);
            Some((digest(&drawn_by), row))
        })
        .collect();
    let of = drawn.len();
    drawn.sort_by(|one, other| one.0.cmp(&other.0));
    drawn.truncate(share.of(of));
    let of = i64::try_from(of).unwrap_or(i64::MAX);
    let mut rows: Vec<SampleRow> = drawn.into_iter().map(|(_, row)| SampleRow { of, ..row }).collect();
    rows.sort_by(|one, other| one.case.cmp(&other.case));
    rows
}

/// The rows as a table.
pub fn sample_sheet(rows: &[SampleRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("stage", "Stage"),
        ("answered", "Answered"),
        ("outcome", "Outcome"),
        ("handler", "Handler"),
        ("of", "Of"),
    ];
    let cells = |row: &SampleRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.stage.into(),
            row.answered.into(),
            row.outcome.into(),
            row.handler.into(),
            row.of.into(),
        ]
    };
    Sheet {
        title: "Sample".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
