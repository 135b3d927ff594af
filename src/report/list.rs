//! Cases, one a row, with what is due next.

use super::{Cell, Column, Reckoned, Sheet};
use crate::clock::next_due;
use crate::word::Word;

/// Cases as a table.
pub fn list_sheet(cases: &[Reckoned<'_>]) -> Sheet {
    list_of_rows(cases.iter().map(list_row).collect())
}

/// Rows of cases as a table.
pub fn list_of_rows(rows: Vec<Vec<Cell>>) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("stage", "Stage"),
        ("status", "Status"),
        ("received", "Received"),
        ("next", "Next"),
        ("due", "Due"),
        ("standing", "Standing"),
        ("handler", "Handler"),
        ("service", "Service"),
        ("overrides", "Overrides"),
    ];
    Sheet { title: "Cases".to_owned(), columns: columns.map(|(key, title)| Column::new(key, title)).into(), rows }
}

/// A case as a row.
pub fn list_row(reckoned: &Reckoned<'_>) -> Vec<Cell> {
    let case = reckoned.case;
    let next = next_due(&reckoned.clocks);
    vec![
        case.reference.to_string().into(),
        case.policy.id.clone().into(),
        case.stage().map(|stage| stage.0.clone()).into(),
        case.status().word().into(),
        case.received.into(),
        next.map(|clock| clock.limit.clock.0.clone()).into(),
        next.and_then(|clock| Some(Cell::due(clock.due?, clock.provisional))).into(),
        next.map(|clock| clock.standing.word().to_owned()).into(),
        case.handler().map(|handler| handler.0.clone()).into(),
        case.service.clone().into(),
        i64::from(case.overrides).into(),
    ]
}
