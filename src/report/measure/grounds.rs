//! Refusals by ground: how often each was given in a period.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::report::{Cell, Definition, Reckoned, RefusalRow, ReportPeriod, Sheet, refusal_rows};

/// One ground.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroundRow {
    /// `complaint` or `escalation`.
    pub what: &'static str,
    /// The policy.
    pub policy: String,
    /// The policy's code for the ground; none where it is not on record.
    pub ground: Option<String>,
    /// What the ground says.
    pub says: Option<String>,
    /// How many were turned down on it in the period.
    pub turned_down: usize,
    /// Of those, how many were taken up after all.
    pub reversed: usize,
}

/// How often each ground was given in the period, the most often first.
pub fn ground_rows(cases: &[Reckoned<'_>], period: ReportPeriod, stages: &[String]) -> Vec<GroundRow> {
    grounds_of(&refusal_rows(cases, Some(period)), stages)
}

/// How often each ground was given in these refusals, the most often first. Of the stages given alone, where there are
/// any.
pub fn grounds_of(refusals: &[RefusalRow], stages: &[String]) -> Vec<GroundRow> {
    let mut rows: BTreeMap<(&str, &str, Option<&str>), GroundRow> = BTreeMap::new();
    for refusal in refusals.iter().filter(|refusal| stages.is_empty() || stages.contains(&refusal.stage)) {
        let key = (refusal.what, refusal.policy.as_str(), refusal.ground.as_deref());
        let row = rows.entry(key).or_insert_with(|| row(refusal));
        row.turned_down += 1;
        row.reversed += usize::from(refusal.reversed.is_some());
    }
    let mut rows: Vec<GroundRow> = rows.into_values().collect();
    // Stable, so that equals stay in the order of their names.
    rows.sort_by_key(|row| std::cmp::Reverse(row.turned_down));
    rows
}

fn row(refusal: &RefusalRow) -> GroundRow {
    GroundRow {
        what: refusal.what,
        policy: refusal.policy.clone(),
        ground: refusal.ground.clone(),
        says: refusal.says.clone(),
        turned_down: 0,
        reversed: 0,
    }
}

/// The rows as a table.
pub fn grounds_sheet(rows: &[GroundRow]) -> Sheet {
    let columns = [
        ("what", "What"),
        ("policy", "Policy"),
        ("ground", "Ground"),
        ("says", "Says"),
        ("turned_down", "Turned down"),
        ("reversed", "Taken up after all"),
    ];
    Sheet::of("Refusals by ground", &columns, rows, |row| -> Vec<Cell> {
        vec![
            row.what.into(),
            row.policy.clone().into(),
            row.ground.clone().into(),
            row.says.clone().into(),
            row.turned_down.into(),
            row.reversed.into(),
        ]
    })
}

/// What the table counts.
pub fn ground_definitions() -> Vec<Definition> {
    vec![Definition::own(
        "Refusals by ground",
        "Complaints not accepted and requests for the next stage declined in the period, by the day of the decision and \
         the ground given; those taken up after all, as at the day of the report, are counted beside.",
    )]
}
