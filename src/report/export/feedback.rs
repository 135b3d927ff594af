//! The table of feedback on the handling.

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::case::Feedback;

pub(super) const TABLE: ExportTable = ExportTable::new(
    "feedback",
    "One row each time a complainant was asked what they thought, or said so; case_ref and entry tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &rows(of), upto),
);

struct Row<'a> {
    case: String,
    feedback: &'a Feedback,
}

fn rows<'a>(of: &'a Exported<'a>) -> Vec<Row<'a>> {
    let case = of.reckoned.case;
    case.outside.feedback.iter().map(|feedback| Row { case: case.reference.to_string(), feedback }).collect()
}

fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Number, Text};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.case), "The case"),
        Column::always("entry", Number, |row| row.feedback.done.entry.into(), "The entry that says so"),
        Column::always("stage", Text, |row| Value::text(&row.feedback.stage), "Of which stage"),
        Column::always("step", Text, |row| Value::text(row.feedback.step), "asked or given"),
        Column::maybe(
            "satisfaction",
            Text,
            |row| Value::texts(row.feedback.satisfaction),
            "satisfied, neither or dissatisfied, where they said",
        ),
        Column::always("happened", Date, |row| row.feedback.done.on.into(), "The day"),
    ]
}
