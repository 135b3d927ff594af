//! The table of events: the journals' entries, without a word of what was said.

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::calendar::DateStyle;
use crate::case::Entry;
use crate::report::history::{HistoryLine, history};

pub(super) const TABLE: ExportTable = ExportTable::new(
    "events",
    "One row an entry of a case's journal; case_ref and entry tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &rows(of), upto),
);

struct Row<'a> {
    case: String,
    entry: &'a Entry,
    line: HistoryLine,
}

fn rows<'a>(of: &Exported<'a>) -> Vec<Row<'a>> {
    let as_at = of.reckoned.as_at;
    let lines = history(of.entries, as_at, DateStyle::Iso);
    let entries = of.entries.iter().filter(|entry| entry.on <= as_at);
    let case = of.reckoned.case.reference.to_string();
    entries.zip(lines).map(|(entry, line)| Row { case: case.clone(), entry, line }).collect()
}

fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Instant, Number, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.case), "The case"),
        Column::always("entry", Number, |row| row.line.entry.into(), "The entry's number in the case, from 1"),
        Column::always("happened", Date, |row| row.line.on.into(), "The day it happened: due dates use this one"),
        Column::always("recorded_at", Instant, |row| row.line.recorded_at.into(), "The instant it was written"),
        Column::always("recorded_by", Text, |row| Value::text(&row.line.recorded_by), "Who wrote it"),
        Column::always(
            "type",
            Text,
            |row| Value::text(row.entry.event.type_word()),
            "What happened: logged, answered …",
        ),
        Column::maybe("stage", Text, |row| Value::texts(row.entry.event.stage()), "The stage it names as its own"),
        Column::always(
            "overrides",
            YesNo,
            |row| row.entry.overrides.is_some().into(),
            "Whether it goes against the policy",
        ),
        Column::always(
            "backdated",
            YesNo,
            |row| row.line.backdated.into(),
            "Whether it was written on a later day than it happened; no where it was imported",
        ),
        Column::maybe("corrected_by", Number, |row| row.line.corrected_by.into(), "The entry that corrects it last"),
        Column::always(
            "imported",
            YesNo,
            |row| row.entry.imported.is_some().into(),
            "Whether it was brought in from a spreadsheet",
        ),
    ]
}
