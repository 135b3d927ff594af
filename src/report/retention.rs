//! Which cases are due for erasure, and which are held back.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Reckoned, Sheet};
use crate::calendar::people;
use crate::case::{Erasure, Kept, RetentionStated, against_erasing};
use crate::policy::RetentionPeriod;
use crate::word::words;

words! {
    /// How a case stands towards its erasure.
    pub enum RetentionStanding ("standing") {
        /// It was kept for as long as it was to be.
        Due = "due",
        /// It is not to be erased now, whatever its age.
        HeldBack = "held-back",
        /// The time for which it is kept is running.
        Kept = "kept",
        /// Its personal data is erased.
        Erased = "erased",
    }
}

/// How a case stands towards its erasure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RetentionRow {
    /// The case.
    pub case: String,
    /// Its policy.
    pub policy: String,
    /// `open`, `answered` or `closed`.
    pub status: String,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    /// Why.
    pub closed_because: Option<String>,
    /// For how long it is kept from the closing, as `6y`.
    pub retention: String,
    /// Where that is stated: `policy`, `store`, or `usual` where neither does.
    pub stated: &'static str,
    /// The last day for which it is kept, inclusive.
    pub kept_until: Option<NaiveDate>,
    /// `due`, `held-back`, `kept` or `erased`.
    pub standing: String,
    /// Why it stands so.
    pub why: String,
}

/// How a case stands towards its erasure on the day as at which it is reckoned.
pub fn retention_row(reckoned: &Reckoned<'_>, store: Option<RetentionPeriod>) -> RetentionRow {
    let case = reckoned.case;
    let kept = Kept::under(reckoned.policy, store);
    let until = kept.until(case);
    let against = against_erasing(case);
    let how_long = kept.words();
    // Whoever opened a case again after it was erased, or corrected something in it, may have written something personal
    // since.
    let closing = case.closed.map_or(0, |closing| closing.done.entry);
    let gone = |erasure: &Erasure| erasure.done.entry > closing && case.closed.is_some() && !case.keeping.words_since;
    let erased = case.keeping.erased.filter(gone);
    let (standing, why) = match (erased, until) {
        (Some(erasure), _) => {
            let words = format!("{} on {} (entry {})", erasure.basis, people(&erasure.done.on), erasure.done.entry);
            (RetentionStanding::Erased, words)
        }
        (None, _) if !against.is_empty() => {
            let words = against.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            (RetentionStanding::HeldBack, words)
        }
        (None, Some(until)) if until < reckoned.as_at => (RetentionStanding::Due, how_long),
        (None, _) => (RetentionStanding::Kept, how_long),
    };
    RetentionRow {
        case: case.reference.to_string(),
        policy: case.policy.id.clone(),
        status: case.status().to_string(),
        closed: case.closed.map(|closing| closing.done.on),
        closed_because: case.closed.map(|closing| closing.because.to_string()),
        retention: kept.period.to_string(),
        stated: match kept.stated {
            RetentionStated::Policy(_) => "policy",
            RetentionStated::Store => "store",
            RetentionStated::Nowhere => "usual",
        },
        kept_until: until,
        standing: standing.to_string(),
        why,
    }
}

/// The cases that are due for erasure, the longest due first; then those that would be and are held back, and those
/// under a hold, whatever their age.
pub fn retention_rows(cases: &[Reckoned<'_>], store: Option<RetentionPeriod>) -> Vec<RetentionRow> {
    let mut rows: Vec<(bool, RetentionRow)> = Vec::new();
    for reckoned in cases {
        let row = retention_row(reckoned, store);
        let past = row.kept_until.is_some_and(|until| until < reckoned.as_at);
        let due = row.standing == RetentionStanding::Due.to_string();
        let held_back = row.standing == RetentionStanding::HeldBack.to_string();
        if due || held_back && (past || reckoned.case.keeping.held.is_some()) {
            rows.push((held_back, row));
        }
    }
    rows.sort_by_key(|(held_back, row)| (*held_back, row.kept_until.unwrap_or(NaiveDate::MAX)));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The rows as a table.
pub fn retention_sheet(rows: &[RetentionRow]) -> Sheet {
    let columns = [
        ("case", "Case"),
        ("policy", "Policy"),
        ("status", "Status"),
        ("closed", "Closed"),
        ("closed_because", "Because"),
        ("retention", "Kept for"),
        ("stated", "Stated by"),
        ("kept_until", "Kept until"),
        ("standing", "Standing"),
        ("why", "Why"),
    ];
    Sheet::of("Due for erasure, or held back", &columns, rows, |row: &RetentionRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.case.into(),
            row.policy.into(),
            row.status.into(),
            row.closed.into(),
            row.closed_because.into(),
            row.retention.into(),
            row.stated.into(),
            row.kept_until.into(),
            row.standing.into(),
            row.why.into(),
        ]
    })
}
