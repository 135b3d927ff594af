//! Cases, one a row, with what is due next.

use chrono::NaiveDate;

use super::sheet::CellOf;
use super::{Cell, Column, Reckoned, Sheet};
use crate::case::{Brief, NextDuty};
use crate::clock::{Standing, next_due, owed};
use crate::word::Word;

/// The columns: key and heading.
const COLUMNS: [(&str, &str); 11] = [
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

/// What a list shows of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListRow<'c> {
    case: &'c str,
    brief: Brief<'c>,
    /// The duty that is due next, and how it stands.
    next: Option<(NextDuty<&'c str>, Standing)>,
    /// Whether every word of it is known to be harmless.
    harmless: bool,
}

impl<'c> ListRow<'c> {
    /// Of the case of that reference, whose next duty is the same whatever day it is, as at a day.
    #[inline]
    pub fn in_brief(
        (case, as_at): (&'c str, NaiveDate),
        (brief, next, harmless): (Brief<'c>, Option<NextDuty<&'c str>>, bool),
    ) -> Self {
        Self { case, brief, next: next.map(|next| (next, owed(Some(next.due), as_at))), harmless }
    }

    /// Of the case of that reference, with its clocks.
    pub fn of(case: &'c str, reckoned: &'c Reckoned<'_>) -> Self {
        let next = next_due(&reckoned.clocks).and_then(|clock| {
            let duty =
                NextDuty { clock: clock.limit.clock.0.as_str(), due: clock.due?, provisional: clock.provisional };
            Some((duty, clock.standing))
        });
        Self { case, brief: reckoned.case.brief(), next, harmless: false }
    }

    /// Whether its words can stand in any format as they are; where that is not known, they cannot.
    pub fn is_harmless(&self) -> bool {
        self.harmless
    }

    /// The cells of the row.
    #[inline]
    pub fn cells(&self) -> [CellOf<&'c str>; COLUMNS.len()] {
        let Self { case, brief, next, harmless: _ } = *self;
        [
            CellOf::Text(case),
            CellOf::Text(brief.policy),
            CellOf::words(brief.stage),
            CellOf::Text(brief.status.word()),
            CellOf::Date(brief.received),
            CellOf::words(next.map(|(duty, _)| duty.clock)),
            next.map_or(CellOf::Empty, |(duty, _)| CellOf::due(duty.due, duty.provisional)),
            CellOf::words(next.map(|(_, standing)| standing.word())),
            CellOf::words(brief.handler),
            CellOf::words(brief.service),
            CellOf::Number(i64::from(brief.overrides)),
        ]
    }
}

/// The columns of a list.
pub fn list_columns() -> Vec<Column> {
    COLUMNS.map(|(key, title)| Column::new(key, title)).into()
}

/// Cases as a table.
pub fn list_sheet(cases: &[Reckoned<'_>]) -> Sheet {
    let row = |reckoned: &Reckoned<'_>| {
        let reference = reckoned.case.reference.to_string();
        ListRow::of(&reference, reckoned).cells().map(CellOf::owned).into()
    };
    list_of_rows(cases.iter().map(row).collect())
}

/// Rows of cases as a table.
pub fn list_of_rows(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { title: "Cases".to_owned(), columns: list_columns(), rows }
}
