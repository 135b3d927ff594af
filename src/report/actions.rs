//! What is still to be done, what is late, and what was done.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, Column, DueDate, Reckoned, Sheet, people};
use crate::calendar::WorkingCalendar;
use crate::case::{ActionKind, ActionOwed};
use crate::clock::working_days_overdue;
use crate::word::words;

words! {
    /// How an action stands.
    pub enum ActionStanding ("standing of an action") {
        /// It is to be done, by a date that has not passed or by none.
        Open = "open",
        /// Its date has passed.
        Overdue = "overdue",
        /// It was done.
        Done = "done",
    }
}

/// Something to be done, as reports and views show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionRow {
    /// The case.
    pub case: String,
    /// Its number in the case.
    pub action: u32,
    /// What kind of thing.
    pub kind: String,
    /// At which stage it was set.
    pub stage: String,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The day it was set.
    pub set: NaiveDate,
    /// By when (inclusive).
    pub target: Option<NaiveDate>,
    /// How it stands.
    pub standing: String,
    /// Working days after the target up to and including the as-at day, where it is overdue.
    pub working_days_overdue: Option<i64>,
    /// The day it was done.
    pub done: Option<NaiveDate>,
    /// Who authorised it.
    pub authorised_by: Option<String>,
    /// Where the case stands: an action outlives its case's answer and closing.
    pub status: String,
    /// What, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// How an action stands as at a day; due today is not overdue.
pub fn action_standing(action: &ActionOwed, as_at: NaiveDate) -> ActionStanding {
    match (action.done, action.target) {
        (Some(_), _) => ActionStanding::Done,
        (None, Some(target)) if as_at > target => ActionStanding::Overdue,
        (None, _) => ActionStanding::Open,
    }
}

fn row(reckoned: &Reckoned<'_>, action: &ActionOwed, calendar: &WorkingCalendar) -> ActionRow {
    let standing = action_standing(action, reckoned.as_at);
    let late = action.target.filter(|_| standing == ActionStanding::Overdue);
    ActionRow {
        case: reckoned.case.reference.to_string(),
        action: action.number,
        kind: action.kind.to_string(),
        stage: action.stage.to_string(),
        owner: action.owner.as_ref().map(ToString::to_string),
        set: action.set.on,
        target: action.target,
        standing: standing.to_string(),
        working_days_overdue: late.map(|target| working_days_overdue(target, reckoned.as_at, calendar)),
        done: action.done.map(|done| done.on),
        authorised_by: action.authorised_by.as_ref().map(ToString::to_string),
        status: reckoned.case.status().to_string(),
        words: None,
    }
}

/// The actions of one case, in order of their numbers, with their words or without.
pub fn actions_of(reckoned: &Reckoned<'_>, with_words: bool) -> Vec<ActionRow> {
    let row = |action: &ActionOwed| {
        let row = row(reckoned, action, reckoned.calendar);
        if with_words { ActionRow { words: action.words.clone(), ..row } } else { row }
    };
    reckoned.case.redress.actions.iter().map(row).collect()
}

/// The actions of every case that stand as asked for (any, where nothing is): overdue ones first, longest first, then
/// those with the nearest date, and what was done last.
pub fn action_rows(cases: &[Reckoned<'_>], wanted: &[ActionStanding], with_words: bool) -> Vec<ActionRow> {
    let mut rows: Vec<ActionRow> = cases.iter().flat_map(|reckoned| actions_of(reckoned, with_words)).collect();
    rows.retain(|row| wanted.is_empty() || wanted.iter().any(|wanted| wanted.to_string() == row.standing));
    let dated = |row: &ActionRow| row.target.unwrap_or(NaiveDate::MAX);
    rows.sort_by_key(|row| (row.done.is_some(), dated(row), row.case.clone(), row.action));
    rows
}

/// The target dates of actions that are not done and stand as asked for (any, where nothing is), case by case; without
/// their words.
pub fn action_dates(cases: &[Reckoned<'_>], wanted: &[ActionStanding]) -> Vec<DueDate> {
    let mut dates = Vec::new();
    for reckoned in cases {
        let case = reckoned.case;
        for action in &case.redress.actions {
            let standing = action_standing(action, reckoned.as_at);
            let is_wanted = wanted.is_empty() || wanted.contains(&standing);
            let Some(date) = action.target.filter(|_| is_wanted && standing != ActionStanding::Done) else { continue };
            let (number, stage) = (action.number, &action.stage);
            let kind = if action.kind == ActionKind::Action { String::new() } else { format!(", {}", action.kind) };
            dates.push(DueDate {
                uid: format!("{}.action.{number}@plaint", case.reference),
                date,
                provisional: false,
                sequence: case.entries,
                revised: case.revised,
                summary: format!("{}: action {number}{kind} ({stage})", case.reference),
                description: format!("Set on {}", people(&action.set.on)),
            });
        }
    }
    dates
}

/// The rows as a table, with a column of words where a row has them.
pub fn actions_sheet(rows: &[ActionRow]) -> Sheet {
    let with_words = rows.iter().any(|row| row.words.is_some());
    let columns = [
        ("case", "Case"),
        ("action", "No."),
        ("kind", "Kind"),
        ("stage", "Stage"),
        ("owner", "Owner"),
        ("set", "Set"),
        ("target", "Target"),
        ("standing", "Standing"),
        ("working_days_overdue", "Days over"),
        ("done", "Done"),
        ("authorised_by", "Authorised by"),
        ("status", "Case is"),
    ];
    let mut columns: Vec<Column> = columns.map(|(key, title)| Column { key, title }).into();
    columns.extend(with_words.then_some(Column { key: "words", title: "What" }));
    let cells = |row: &ActionRow| -> Vec<Cell> {
        let row = row.clone();
        let mut cells: Vec<Cell> = vec![
            row.case.into(),
            i64::from(row.action).into(),
            row.kind.into(),
            row.stage.into(),
            row.owner.into(),
            row.set.into(),
            row.target.into(),
            row.standing.into(),
            row.working_days_overdue.into(),
            row.done.into(),
            row.authorised_by.into(),
            row.status.into(),
        ];
        cells.extend(with_words.then(|| row.words.into()));
        cells
    };
    Sheet { title: "Actions".to_owned(), columns, rows: rows.iter().map(cells).collect() }
}
