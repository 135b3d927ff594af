//! Cases whose window to ask for the next stage has passed with no request.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, Sheet};
use crate::case::Status;
use crate::clock::Standing;
use crate::policy::ClockName;

/// A case that can be closed as lapsed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LapsedRow {
    /// The case.
    pub case: String,
    /// Its policy.
    pub policy: String,
    /// The stage that was answered.
    pub stage: String,
    /// The day it was answered.
    pub answered: Option<NaiveDate>,
    /// The last day of the window.
    pub window_ended: NaiveDate,
    /// The clause.
    pub authority: String,
    /// Who handles the case.
    pub handler: Option<String>,
    /// The service it is about.
    pub service: Option<String>,
    /// The day it was received.
    pub received: NaiveDate,
    /// How many of its entries go against the policy.
    pub overrides: u32,
}

/// Cases answered and not closed whose window has passed, the longest ago first.
pub fn lapsed_rows(cases: &[Reckoned<'_>]) -> Vec<LapsedRow> {
    let mut rows: Vec<LapsedRow> = Vec::new();
    for reckoned in cases.iter().filter(|reckoned| reckoned.case.status() == Status::Answered) {
        let Some(record) = reckoned.case.current() else { continue };
        let window = reckoned.clocks.iter().find(|clock| {
            clock.visit == record.entry
                && clock.limit.stage == record.stage
                && clock.limit.clock.0 == ClockName::REQUEST_ESCALATION
                && clock.standing == Standing::Passed
        });
        let Some((clock, window_ended)) = window.and_then(|clock| Some((clock, clock.due?))) else { continue };
        rows.push(LapsedRow {
            case: reckoned.case.reference.to_string(),
            policy: reckoned.policy.id.clone(),
            stage: record.stage.to_string(),
            answered: record.answer.map(|answer| answer.done.on),
            window_ended,
            authority: clock.limit.authority.clone(),
            handler: reckoned.case.handler().map(ToString::to_string),
            service: reckoned.case.service.clone(),
            received: reckoned.case.received,
            overrides: reckoned.case.overrides,
        });
    }
    rows.sort_by_key(|row| row.window_ended);
    rows
}

/// The lapsed cases as a table.
pub fn lapsed_sheet(rows: &[LapsedRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("stage", "Stage"),
        ("answered", "Answered"),
        ("window_ended", "Window ended"),
        ("authority", "Clause"),
        ("handler", "Handler"),
        ("service", "Service"),
        ("received", "Received"),
        ("overrides", "Overrides"),
    ];
    let cells = |row: &LapsedRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.stage.into(),
            row.answered.into(),
            row.window_ended.into(),
            row.authority.into(),
            row.handler.into(),
            row.service.into(),
            row.received.into(),
            i64::from(row.overrides).into(),
        ]
    };
    Sheet {
        title: "Lapsed".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
