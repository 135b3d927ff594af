//! The table of remedies.

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::case::Remedy;

pub(super) const TABLE: ExportTable = ExportTable::new(
    "remedies",
    "One row a remedy; case_ref and remedy tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &rows(of), upto),
);

struct Row<'a> {
    case: String,
    remedy: &'a Remedy,
}

fn rows<'a>(of: &'a Exported<'a>) -> Vec<Row<'a>> {
    let case = of.reckoned.case;
    case.redress.remedies.iter().map(|remedy| Row { case: case.reference.to_string(), remedy }).collect()
}

fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Money, Number, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.case), "The case"),
        Column::always("remedy", Number, |row| row.remedy.number.into(), "Its number in the case, from 1"),
        Column::always("stage", Text, |row| Value::text(&row.remedy.stage), "At which stage it was offered"),
        Column::always(
            "kind",
            Text,
            |row| Value::text(row.remedy.kind),
            "apology, practical-action, compensation-for-loss …",
        ),
        Column::maybe("amount", Money, |row| row.remedy.amount.into(), "How much, where it is money"),
        Column::always("set_off", YesNo, |row| row.remedy.offset.into(), "Whether it is set off against money owed"),
        Column::always("offered", Date, |row| row.remedy.offered.on.into(), "The day it was offered"),
        Column::maybe(
            "answer",
            Text,
            |row| Value::texts(row.remedy.reply.map(|reply| reply.answer)),
            "accepted or refused, once the complainant said",
        ),
        Column::maybe("answered", Date, |row| row.remedy.reply.map(|reply| reply.done).into(), "The day they said it"),
        Column::maybe("delivered", Date, |row| row.remedy.delivered.into(), "The day it was given"),
        Column::people("words", |row| Value::texts(row.remedy.words.as_ref()), "What it is"),
    ]
}
