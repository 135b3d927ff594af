//! How far the periodic reviews that procedures ask for were done.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sample::answered_in;
use super::{Cell, Column, Reckoned, ReportPeriod, Sheet};
use crate::case::FeedbackStep;
use crate::policy::{Review, ReviewedBy};

/// One review of one policy over a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewRow {
    /// The policy.
    pub policy: String,
    /// The review.
    pub review: String,
    /// The stage whose answers it looks at.
    pub stage: String,
    /// At least this share of them.
    pub share: String,
    /// How many cases were answered there in the period.
    pub answered: i64,
    /// How many of them are to be looked at.
    pub needed: i64,
    /// How many were.
    pub done: i64,
    /// How many are still to be.
    pub to_do: i64,
    /// What it is, in the procedure's sense.
    pub says: String,
    /// The clause.
    pub authority: String,
}

/// Every review of every policy that a case is handled under, over a period.
pub fn review_rows(cases: &[Reckoned<'_>], period: ReportPeriod) -> Vec<ReviewRow> {
    let mut by_policy: BTreeMap<(&str, &str), Vec<&Reckoned<'_>>> = BTreeMap::new();
    for reckoned in cases {
        by_policy.entry((&reckoned.policy.id, &reckoned.policy.edition)).or_default().push(reckoned);
    }
    let of_policy = |cases: &Vec<&Reckoned<'_>>| {
        let reviews = cases.first().map(|first| &first.policy.reviews).into_iter().flatten();
        reviews.map(|review| row(cases, review, period)).collect::<Vec<_>>()
    };
    by_policy.values().flat_map(of_policy).collect()
}

fn row(cases: &[&Reckoned<'_>], review: &Review, period: ReportPeriod) -> ReviewRow {
    let answered: Vec<&&Reckoned<'_>> =
        cases.iter().filter(|reckoned| answered_in(reckoned, &review.stage, period).is_some()).collect();
    let needed = review.share.of(answered.len());
    let done = answered.iter().filter(|reckoned| was_done(reckoned, review)).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    ReviewRow {
        policy: cases.first().map(|reckoned| reckoned.policy.id.clone()).unwrap_or_default(),
        review: review.review.clone(),
        stage: review.stage.to_string(),
        share: review.share.to_string(),
        answered: count(answered.len()),
        needed: count(needed),
        done: count(done),
        to_do: count(needed.saturating_sub(done)),
        says: review.words.clone(),
        authority: review.authority.clone(),
    }
}

fn was_done(reckoned: &Reckoned<'_>, review: &Review) -> bool {
    let outside = &reckoned.case.outside;
    let asked = || {
        let here = outside.feedback.iter().filter(|feedback| feedback.stage == review.stage);
        here.into_iter().any(|feedback| matches!(feedback.step, FeedbackStep::Asked | FeedbackStep::Given))
    };
    let recorded = outside.reviews.iter().any(|done| done.review == review.review && done.stage == review.stage);
    recorded || (review.by == ReviewedBy::AskingTheComplainant && asked())
}

/// The rows as a table.
pub fn reviews_sheet(rows: &[ReviewRow]) -> Sheet {
    let columns = [
        ("policy", "Policy"),
        ("review", "Review"),
        ("stage", "Stage"),
        ("share", "Share"),
        ("answered", "Answered"),
        ("needed", "Needed"),
        ("done", "Done"),
        ("to_do", "To do"),
        ("says", "What"),
        ("authority", "Clause"),
    ];
    let cells = |row: &ReviewRow| -> Vec<Cell> {
        let row = row.clone();
        vec![
            row.policy.into(),
            row.review.into(),
            row.stage.into(),
            row.share.into(),
            row.answered.into(),
            row.needed.into(),
            row.done.into(),
            row.to_do.into(),
            row.says.into(),
            row.authority.into(),
        ]
    };
    Sheet {
        title: "Reviews".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: rows.iter().map(cells).collect(),
    }
}
