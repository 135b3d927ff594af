//! Who handles how much, at which stage.

use std::collections::BTreeMap;

use serde::Serialize;

use super::measure::Name;
use super::{Cell, Column, Reckoned, Sheet};
use crate::case::Status;
use crate::clock::Standing;
use crate::policy::Kind;

/// What one person has at one stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseloadRow {
    /// Who; none where nobody is named.
    pub handler: Option<String>,
    /// The stage.
    pub stage: String,
    /// Cases to which an answer is owed.
    pub open: i64,
    /// Cases answered and not closed.
    pub answered: i64,
    /// Duties of theirs that are overdue.
    pub overdue: i64,
    /// Duties of theirs that are due today.
    pub due_today: i64,
    /// Actions still to be done in those cases.
    pub actions: i64,
}

/// The cases that are not closed, by person and stage; those with nobody named last.
pub fn caseload_rows(cases: &[Reckoned<'_>]) -> Vec<CaseloadRow> {
    let mut rows: BTreeMap<(bool, Name, String), CaseloadRow> = BTreeMap::new();
    for reckoned in cases.iter().filter(|reckoned| reckoned.case.status() != Status::Closed) {
        let case = reckoned.case;
        let handler = case.handler().map(ToString::to_string);
        let stage = case.stage().map(ToString::to_string).unwrap_or_default();
        let key = (handler.is_none(), Name::of(handler.as_deref().unwrap_or_default()), stage.clone());
        let row = rows.entry(key).or_insert(CaseloadRow {
            handler,
            stage,
            open: 0,
            answered: 0,
            overdue: 0,
            due_today: 0,
            actions: 0,
        });
        let answered = i64::from(case.status() == Status::Answered);
        row.answered += answered;
        row.open += 1 - answered;
        let duties = reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty);
        for clock in duties {
            row.overdue += i64::from(clock.standing == Standing::Overdue);
            row.due_today += i64::from(clock.standing == Standing::DueToday);
        }
        let to_do = case.redress.actions.iter().filter(|action| action.done.is_none());
        row.actions += i64::try_from(to_do.count()).unwrap_or(i64::MAX);
    }
    rows.into_values().collect()
}

/// The rows as a table.
pub fn caseload_sheet(rows: &[CaseloadRow]) -> Sheet {
    let columns = [
        ("handler", "Handler"),
        ("stage", "Stage"),
        ("open", "Open"),
        ("answered", "Answered"),
        ("overdue", "Overdue"),
        ("due_today", "Due today"),
        ("actions", "Actions"),
    ];
    let cells = |row: &CaseloadRow| -> Vec<Cell> {
        vec![
            row.handler.clone().into(),
            row.stage.clone().into(),
            row.open.into(),
            row.answered.into(),
            row.overdue.into(),
            row.due_today.into(),
            row.actions.into(),
        ]
    };
    Sheet {
        title: "Caseload".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
