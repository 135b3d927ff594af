//! Which dates would move under another calendar or another edition of a policy.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, Sheet};
use crate::clock::Clock;

/// A clock whose date would be another one, or whose promise differs from the date it would have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveRow {
    /// The case.
    pub case: String,
    /// The policy it is handled under.
    pub policy: String,
    /// The stage.
    pub stage: String,
    /// The clock.
    pub clock: String,
    /// The date as it is reckoned now, extensions left aside; none where there is no such clock now.
    pub due: Option<NaiveDate>,
    /// The date as it would be; none where there would be no such clock.
    pub would_be: Option<NaiveDate>,
    /// The date promised to the complainant, which stands whatever is reckoned.
    pub promised: Option<NaiveDate>,
}

/// The clocks of one case that would move: those still running, under what holds now and under what would.
pub fn moves(now: &Reckoned<'_>, then: &[Clock<'_>]) -> Vec<MoveRow> {
    let mut rows = Vec::new();
    for (place, clock) in now.clocks.iter().enumerate().filter(|(_, clock)| clock.standing.is_unfinished()) {
        let same = |other: &&Clock<'_>| is_same(other, clock);
        let round = now.clocks[..place].iter().filter(same).count();
        let other = then.iter().filter(same).nth(round);
        let (due, would_be) = (reckoned(clock), other.and_then(reckoned));
        if due != would_be {
            rows.push(row(now, clock, due, would_be));
        }
    }
    let added = then.iter().filter(|clock| clock.standing.is_unfinished());
    for clock in added.filter(|clock| !now.clocks.iter().any(|known| is_same(known, clock))) {
        if let Some(would_be) = reckoned(clock) {
            rows.push(row(now, clock, None, Some(would_be)));
        }
    }
    rows
}

fn is_same(one: &Clock<'_>, other: &Clock<'_>) -> bool {
    one.limit.stage == other.limit.stage && one.limit.clock == other.limit.clock
}

fn reckoned(clock: &Clock<'_>) -> Option<NaiveDate> {
    clock.original.map(|due| due.date)
}

fn row(now: &Reckoned<'_>, clock: &Clock<'_>, due: Option<NaiveDate>, would_be: Option<NaiveDate>) -> MoveRow {
    MoveRow {
        case: now.case.reference.to_string(),
        policy: now.policy.id.clone(),
        stage: clock.limit.stage.to_string(),
        clock: clock.limit.clock.to_string(),
        due,
        would_be,
        promised: clock.promised.last().map(|(_, to)| *to),
    }
}

/// The rows as a table.
pub fn moves_sheet(rows: &[MoveRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("stage", "Stage"),
        ("clock", "Clock"),
        ("due", "Due"),
        ("would_be", "Would be"),
        ("promised", "Promised"),
    ];
    let cells = |row: &MoveRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.stage.into(),
            row.clock.into(),
            row.due.into(),
            row.would_be.into(),
            row.promised.into(),
        ]
    };
    Sheet {
        title: "Dates that would move".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
