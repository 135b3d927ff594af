//! The register of refusals: complaints not accepted, and requests for the next stage not taken, by ground.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, Reckoned, ReportPeriod, Sheet};
use crate::case::{LATE, TurnedDown, TurnedDownWhat, late_ground};
use crate::policy::{ClockName, Ground, Policy};

/// One complaint or request that was turned down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RefusalRow {
    /// The case.
    pub case: String,
    /// The policy.
    pub policy: String,
    /// `complaint` or `escalation`.
    pub what: &'static str,
    /// At which stage it was.
    pub stage: String,
    /// The day the complaint was received.
    pub received: NaiveDate,
    /// The day it was turned down.
    pub refused: NaiveDate,
    /// The policy's code for the ground; none where it is not on record.
    pub ground: Option<String>,
    /// What the ground says.
    pub says: Option<String>,
    /// The clause.
    pub authority: Option<String>,
    /// Whether the ombudsman's details were given.
    pub signposted: bool,
    /// The day it was taken up after all.
    pub reversed: Option<NaiveDate>,
}

/// What was turned down within the period (any time, where none is given), oldest first.
pub fn refusal_rows(cases: &[Reckoned<'_>], period: Option<ReportPeriod>) -> Vec<RefusalRow> {
    oldest_first(cases.iter().flat_map(|reckoned| refusals_of(reckoned, period)).collect())
}

/// What was turned down of one case within the period.
pub(super) fn refusals_of<'r>(
    reckoned: &'r Reckoned<'r>,
    period: Option<ReportPeriod>,
) -> impl Iterator<Item = RefusalRow> + 'r {
    let within = move |turned: &&TurnedDown| period.is_none_or(|period| period.contains(turned.done.on));
    reckoned.case.circumstances.turned_down.iter().filter(within).map(|turned| row(reckoned, turned))
}

/// The rows in the order in which they were turned down.
pub(super) fn oldest_first(mut rows: Vec<RefusalRow>) -> Vec<RefusalRow> {
    rows.sort_by(|one, other| (one.refused, &one.case).cmp(&(other.refused, &other.case)));
    rows
}

fn row(reckoned: &Reckoned<'_>, turned: &TurnedDown) -> RefusalRow {
    let (what, grounds) = match turned.what {
        TurnedDownWhat::Complaint => ("complaint", &reckoned.policy.exclusions),
        TurnedDownWhat::Escalation => ("escalation", &reckoned.policy.escalation_declined),
    };
    let ground = grounds.iter().find(|ground| Some(&ground.code) == turned.ground.as_ref()).cloned();
    let ground = ground.or_else(|| late(reckoned.policy, turned));
    RefusalRow {
        case: reckoned.case.reference.to_string(),
        policy: reckoned.policy.id.clone(),
        what,
        stage: turned.stage.to_string(),
        received: reckoned.case.received,
        refused: turned.done.on,
        ground: turned.ground.clone(),
        says: ground.as_ref().map(|ground| ground.words.clone()),
        authority: ground.map(|ground| ground.authority),
        signposted: turned.signposted,
        reversed: turned.reversed.map(|done| done.on),
    }
}

/// The ground that every procedure with a window has.
fn late(policy: &Policy, turned: &TurnedDown) -> Option<Ground> {
    let window = policy.stage(&turned.stage)?.limit(ClockName::REQUEST_ESCALATION)?;
    (turned.ground.as_deref() == Some(LATE)).then(|| late_ground(&window.authority))
}

/// The rows as a table.
pub fn refusals_sheet(rows: &[RefusalRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("what", "What"),
        ("stage", "Stage"),
        ("received", "Received"),
        ("refused", "Refused"),
        ("ground", "Ground"),
        ("says", "Says"),
        ("authority", "Clause"),
        ("signposted", "Signposted"),
        ("reversed", "Reversed"),
    ];
    let cells = |row: &RefusalRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.what.into(),
            row.stage.into(),
            row.received.into(),
            row.refused.into(),
            row.ground.into(),
            row.says.into(),
            row.authority.into(),
            row.signposted.into(),
            row.reversed.into(),
        ]
    };
    Sheet {
        title: "Register of refusals".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
