//! Due dates for dates that are only supposed.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Sheet, StepView};
use crate::calendar::{DateStyle, WorkingCalendar};
use crate::clock::{Clock, explain};

/// A clock of a supposed case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalculatedClock {
    /// The stage.
    pub stage: String,
    /// The clock's name.
    pub clock: String,
    /// `duty` or `window`.
    pub kind: String,
    /// The clause.
    pub authority: String,
    /// The limit in words.
    pub limit: String,
    /// The day it runs from.
    pub started: NaiveDate,
    /// The date, inclusive; none for a duty without a number.
    pub due: Option<NaiveDate>,
    /// The same: nothing is extended.
    pub original_due: Option<NaiveDate>,
    /// Whether the date passes the published holidays.
    pub provisional: bool,
    /// Whether its start is taken from the day that step is due, because its date is not given.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub assumed_start: bool,
    /// The walk.
    pub trail: Vec<StepView>,
}

/// Due dates under a policy, schema `plaint.calc/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalcView {
    /// `plaint.calc/1`.
    pub schema: &'static str,
    /// The policy's id.
    pub policy: String,
    /// Its edition.
    pub edition: String,
    /// Every clock whose start can be known.
    pub clocks: Vec<CalculatedClock>,
}

/// A bare date, schema `plaint.date/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateView {
    /// `plaint.date/1`.
    pub schema: &'static str,
    /// The start.
    pub from: NaiveDate,
    /// The period.
    pub period: String,
    /// The nations, joined by `+`.
    pub calendar: String,
    /// The date.
    pub due: NaiveDate,
    /// Whether it passes the published holidays.
    pub provisional: bool,
    /// The walk.
    pub trail: Vec<StepView>,
}

/// The clocks of a supposed case, each with its walk.
pub fn calculated_clocks(clocks: &[Clock<'_>], calendar: &WorkingCalendar) -> Vec<CalculatedClock> {
    let view = |clock: &Clock<'_>| CalculatedClock {
        stage: clock.limit.stage.to_string(),
        clock: clock.limit.clock.to_string(),
        kind: clock.limit.kind.to_string(),
        authority: clock.limit.authority.clone(),
        limit: clock.limit.words(),
        started: clock.start.date,
        due: clock.due,
        original_due: clock.original.map(|due| due.date),
        provisional: clock.provisional,
        assumed_start: clock.assumed_start(),
        trail: explain(clock, calendar, DateStyle::Iso).trail.iter().map(StepView::from).collect(),
    };
    clocks.iter().map(view).collect()
}

impl CalcView {
    /// The clocks as a table.
    pub fn sheet(&self) -> Sheet {
        let columns = [
            ("stage", "Stage"),
            ("clock", "Clock"),
            ("kind", "Kind"),
            ("limit", "Limit"),
            ("started", "From"),
            ("due", "Due"),
            ("authority", "Clause"),
            ("provisional", "Provisional"),
            ("assumed_start", "Assumed start"),
        ];
        let cells = |clock: &CalculatedClock| -> Vec<Cell> {
            let clock = clock.clone();
            vec![
                clock.stage.into(),
                clock.clock.into(),
                clock.kind.into(),
                clock.limit.into(),
                clock.started.into(),
                clock.due.into(),
                clock.authority.into(),
                clock.provisional.into(),
                clock.assumed_start.into(),
            ]
        };
        Sheet {
            title: format!("Due dates under {}", self.policy),
            columns: columns.map(|(key, title)| Column::new(key, title)).into(),
            rows: self.clocks.iter().map(cells).collect(),
        }
    }
}
