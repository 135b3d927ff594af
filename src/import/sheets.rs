//! What a dry run lists.

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;

use super::{Planned, Planner, Trouble};
use crate::case::{Case, CaseRef};
use crate::clock::reckon;
use crate::report::{Cell, ClockView, Sheet, clock_view};

/// What is the matter with a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TroubleRow {
    /// The row's number.
    pub row: u32,
    /// The heading of the column, where it is one column's.
    pub column: Option<String>,
    /// What is the matter, as a word.
    pub trouble: String,
    /// What comes of it: `left-out` or `noted`.
    pub weight: String,
    /// The same in words.
    pub says: String,
    /// The case that the row was imported as before.
    pub case: Option<String>,
}

/// The line of a trouble.
pub fn trouble_row(row: u32, trouble: &Trouble, case: Option<&CaseRef>) -> TroubleRow {
    TroubleRow {
        row,
        column: trouble.column.clone(),
        trouble: trouble.kind.to_string(),
        weight: trouble.kind.weight().to_string(),
        says: trouble.says.clone(),
        case: case.map(ToString::to_string),
    }
}

/// The rows' trouble as a table.
pub fn troubles_sheet(rows: &[TroubleRow]) -> Sheet {
    let columns = [
        ("row", "Row"),
        ("column", "Column"),
        ("trouble", "Trouble"),
        ("weight", "Row is"),
        ("says", "What"),
        ("case", "Case"),
    ];
    Sheet::of("What is the matter with the rows", &columns, rows, |row| {
        vec![
            i64::from(row.row).into(),
            row.column.clone().into(),
            row.trouble.clone().into(),
            row.weight.clone().into(),
            row.says.clone().into(),
            row.case.clone().into(),
        ]
    })
}

/// A clock of the complaint of a row, as it would have stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportedClockRow {
    /// The row's number.
    pub row: u32,
    /// What the complaint was called before.
    pub reference: Option<String>,
    /// The day it was received.
    pub received: NaiveDate,
    /// The policy's id.
    pub policy: String,
    /// Where the case stands: `open`, `answered`, `closed`.
    pub status: String,
    /// The clock.
    #[serde(flatten)]
    pub clock: ClockView,
}

impl Planner<'_> {
    /// The clocks of rows' complaints as at a day, on every core.
    pub fn clocks_all(&self, planned: &[Planned], as_at: NaiveDate) -> Vec<ImportedClockRow> {
        let each: Vec<Vec<ImportedClockRow>> = planned.par_iter().map(|planned| self.clocks(planned, as_at)).collect();
        each.into_iter().flatten().collect()
    }

    fn clocks(&self, planned: &Planned, as_at: NaiveDate) -> Vec<ImportedClockRow> {
        let procedure = self.about.procedures.get(&planned.policy);
        let case = Case::replay_as_at(&self.about.reference, &planned.entries, as_at).ok().flatten();
        let Some((procedure, case)) = procedure.zip(case) else { return Vec::new() };
        let clocks = reckon(&case, &procedure.policy, &procedure.calendar, as_at);
        let row = |clock| ImportedClockRow {
            row: planned.row,
            reference: planned.reference.clone(),
            received: planned.received,
            policy: planned.policy.clone(),
            status: case.status().to_string(),
            clock: clock_view(clock, &procedure.calendar, as_at),
        };
        clocks.iter().map(row).collect()
    }
}

/// The clocks as a table.
pub fn clocks_sheet(rows: &[ImportedClockRow]) -> Sheet {
    let columns = [
        ("row", "Row"),
        ("reference", "Reference"),
        ("received", "Received"),
        ("policy", "Policy"),
        ("status", "Status"),
        ("stage", "Stage"),
        ("clock", "Clock"),
        ("started", "From"),
        ("due", "Due"),
        ("met_on", "Met"),
        ("standing", "Standing"),
    ];
    Sheet::of("Due dates, and how they stand", &columns, rows, |row| {
        let clock = &row.clock;
        vec![
            i64::from(row.row).into(),
            row.reference.clone().into(),
            row.received.into(),
            row.policy.clone().into(),
            row.status.clone().into(),
            clock.stage.clone().into(),
            clock.clock.clone().into(),
            clock.started.into(),
            clock.due.map(|due| Cell::due(due, clock.provisional)).map_or(Cell::Empty, |cell| cell),
            clock.met_on.into(),
            clock.standing.clone().into(),
        ]
    })
}
