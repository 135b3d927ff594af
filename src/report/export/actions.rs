//! The table of actions: what is to be done, what was, and what was learnt.

use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::report::{ActionRow, actions_of};

pub(super) const TABLE: ExportTable = ExportTable::new(
    "actions",
    "One row a thing to be done; case_ref and action tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &actions_of(of.reckoned, true), upto),
);

fn columns() -> Vec<Column<ActionRow>> {
    use Holds::{Date, Number, Text};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.case), "The case"),
        Column::always("action", Number, |row| row.action.into(), "Its number in the case, from 1"),
        Column::always(
            "kind",
            Text,
            |row| Value::text(&row.kind),
            "action, learning, order, recommendation or evidence-request",
        ),
        Column::always("stage", Text, |row| Value::text(&row.stage), "At which stage it was set"),
        Column::maybe("owner", Text, |row| Value::texts(row.owner.as_ref()), "Who sees to it"),
        Column::always("set_on", Date, |row| row.set.into(), "The day it was set"),
        Column::maybe("target", Date, |row| row.target.into(), "By when (inclusive)"),
        Column::always("standing", Text, |row| Value::text(&row.standing), "open, overdue or done"),
        Column::maybe(
            "working_days_overdue",
            Number,
            |row| row.working_days_overdue.into(),
            "Working days after the target up to the as-at day, where it is overdue",
        ),
        Column::maybe("done_on", Date, |row| row.done.into(), "The day it was done"),
        Column::maybe("authorised_by", Text, |row| Value::texts(row.authorised_by.as_ref()), "Who authorised it"),
        Column::people("words", |row| Value::texts(row.words.as_ref()), "What"),
    ]
}
