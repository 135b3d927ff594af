//! The table of refusals: complaints not accepted, and requests for the next stage not taken.

use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::report::{RefusalRow, refusal_rows};

pub(super) const TABLE: ExportTable = ExportTable::new(
    "refusals",
    "One row each time a complaint was not accepted, or a request for the next stage not taken",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &refusal_rows(std::slice::from_ref(of.reckoned), None), upto),
);

fn columns() -> Vec<Column<RefusalRow>> {
    use Holds::{Date, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.case), "The case"),
        Column::always(
            "what",
            Text,
            |row| Value::text(row.what),
            "complaint, or escalation: a request for the next stage",
        ),
        Column::always("stage", Text, |row| Value::text(&row.stage), "At which stage the case was"),
        Column::always("refused", Date, |row| row.refused.into(), "The day it was turned down"),
        Column::maybe(
            "ground",
            Text,
            |row| Value::texts(row.ground.as_ref()),
            "The policy's code for the ground; empty where it is not on record",
        ),
        Column::maybe("says", Text, |row| Value::texts(row.says.as_ref()), "What the policy says of that ground"),
        Column::maybe("authority", Text, |row| Value::texts(row.authority.as_ref()), "The clause"),
        Column::always("signposted", YesNo, |row| row.signposted.into(), "Whether the ombudsman's details were given"),
        Column::maybe("reversed", Date, |row| row.reversed.into(), "The day it was taken up after all"),
    ]
}
