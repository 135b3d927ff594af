//! Learning: what services are to do differently, as complaints have shown.

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::{ActionKind, ActionOwed};
use crate::report::{Cell, Definition, Reckoned, ReportPeriod, Sheet, action_standing};

/// Something learnt: an action authorised by a manager, with an owner and a target date (SPSO model procedure, 167).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LearningRow {
    /// The case.
    pub case: String,
    /// Its number in the case.
    pub action: u32,
    /// The service that the case is about.
    pub service: Option<String>,
    /// The kind of complaint.
    pub category: Option<String>,
    /// The underlying cause.
    pub cause: Option<String>,
    /// Who sees to it.
    pub owner: Option<String>,
    /// Who authorised it.
    pub authorised_by: Option<String>,
    /// The day it was set.
    pub set: NaiveDate,
    /// By when (inclusive).
    pub target: Option<NaiveDate>,
    /// The day it was done.
    pub done: Option<NaiveDate>,
    /// How it stands.
    pub standing: String,
    /// What, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// Whether an action's words, which may name people, are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// They are left out.
    LeftOut,
    /// They are shown.
    Shown,
}

/// What was learnt and set, or done, in the period, in order of the days it was set.
pub fn learning_rows(cases: &[Reckoned<'_>], period: ReportPeriod, words: Words) -> Vec<LearningRow> {
    let learnt = |reckoned: &Reckoned<'_>| {
        learnt_in(reckoned, period).map(|action| row(reckoned, action, words)).collect::<Vec<_>>()
    };
    let mut rows: Vec<LearningRow> = cases.iter().flat_map(learnt).collect();
    // Stable, so that what was set on one day stays in the order of its cases.
    rows.sort_by_key(|row| row.set);
    rows
}

/// What was learnt from a case and set, or done, in the period.
pub(in crate::report) fn learnt_in<'r>(
    reckoned: &Reckoned<'r>,
    period: ReportPeriod,
) -> impl Iterator<Item = &'r ActionOwed> + use<'r> {
    reckoned.case.redress.actions.iter().filter(move |action| {
        let done = action.done.is_some_and(|done| period.contains(done.on));
        action.kind == ActionKind::Learning && (period.contains(action.set.on) || done)
    })
}

fn row(reckoned: &Reckoned<'_>, action: &ActionOwed, words: Words) -> LearningRow {
    let case = reckoned.case;
    LearningRow {
        case: case.reference.to_string(),
        action: action.number,
        service: case.service.clone(),
        category: case.category.clone(),
        cause: case.redress.cause.clone(),
        owner: action.owner.as_ref().map(ToString::to_string),
        authorised_by: action.authorised_by.as_ref().map(ToString::to_string),
        set: action.set.on,
        target: action.target,
        done: action.done.map(|done| done.on),
        standing: action_standing(action, reckoned.as_at).to_string(),
        words: action.words.clone().filter(|_| words == Words::Shown),
    }
}

/// The rows as a table, with a column of words where a row has them.
pub fn learning_sheet(rows: &[LearningRow]) -> Sheet {
    let with_words = rows.iter().any(|row| row.words.is_some());
    let mut columns = vec![
        ("case", "Case"),
        ("action", "No."),
        ("service", "Service"),
        ("category", "Category"),
        ("cause", "Cause"),
        ("owner", "Owner"),
        ("authorised_by", "Authorised by"),
        ("set", "Set"),
        ("target", "Target"),
        ("done", "Done"),
        ("standing", "Standing"),
    ];
    columns.extend(with_words.then_some(("words", "What")));
    Sheet::of("Learning", &columns, rows, |row| {
        let row = row.clone();
        let mut cells: Vec<Cell> = vec![
            row.case.into(),
            i64::from(row.action).into(),
            row.service.into(),
            row.category.into(),
            row.cause.into(),
            row.owner.into(),
            row.authorised_by.into(),
            row.set.into(),
            row.target.into(),
            row.done.into(),
            row.standing.into(),
        ];
        cells.extend(with_words.then(|| row.words.into()));
        cells
    })
}

/// What the table lists.
pub fn learning_definitions() -> Vec<Definition> {
    vec![Definition::own(
        "Learning",
        "Changes to a service, learnt from a complaint, that were set or done in the period; how they stand, as at the \
         day of the report.",
    )]
}
