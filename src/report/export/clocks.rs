//! The table of clocks: every duty and window, as it stands.

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::clock::{Clock, Standing, working_days_overdue, working_days_taken};
use crate::policy::Kind;
use crate::report::{ClockView, clock_view};

pub(super) const TABLE: ExportTable = ExportTable::new(
    "clocks",
    "One row a clock; case_ref, visit, clock and round tell them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &rows(of), upto),
);

struct Row<'a> {
    of: &'a Exported<'a>,
    clock: &'a Clock<'a>,
    view: ClockView,
    round: u32,
}

fn rows<'a>(of: &'a Exported<'a>) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for clock in &of.reckoned.clocks {
        let same = |row: &&Row<'_>| row.clock.visit == clock.visit && row.clock.limit.clock == clock.limit.clock;
        let round = rows.iter().rfind(same).map_or(1, |row| row.round + 1);
        rows.push(Row { of, clock, view: clock_view(clock, of.reckoned.calendar, of.reckoned.as_at), round });
    }
    rows
}

/// How late a duty was met, or is: nothing for one that is in time, or that ended unmet.
fn days_overdue(row: &Row<'_>) -> Value {
    let (clock, calendar) = (row.clock, row.of.reckoned.calendar);
    let until = match clock.standing {
        Standing::Overdue => Some(row.of.reckoned.as_at),
        Standing::MetLate => clock.met_on,
        _ => None,
    };
    clock.due.zip(until).map(|(due, until)| working_days_overdue(due, until, calendar)).into()
}

fn days_taken(row: &Row<'_>) -> Value {
    let duty = row.clock.limit.kind == Kind::Duty;
    working_days_taken(row.clock, row.of.reckoned.calendar).filter(|_| duty).into()
}

fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Number, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.of.reckoned.case.reference), "The case"),
        Column::always("visit", Number, |row| row.clock.visit.into(), "The entry that brought the case to its stage"),
        Column::always("stage", Text, |row| Value::text(&row.view.stage), "The stage"),
        Column::always("clock", Text, |row| Value::text(&row.view.clock), "acknowledge, respond, request-escalation …"),
        Column::always(
            "kind",
            Text,
            |row| Value::text(&row.view.kind),
            "duty: the organisation's, which can be late; window: the complainant's",
        ),
        Column::always("round", Number, |row| row.round.into(), "1, and more for a clock that starts again when met"),
        Column::always("authority", Text, |row| Value::text(&row.view.authority), "The clause"),
        Column::always("time_limit", Text, |row| Value::text(&row.view.limit), "The limit in words: 10 working days"),
        Column::always("started", Date, |row| row.view.started.into(), "The day it started"),
        Column::always(
            "assumed_start",
            YesNo,
            |row| row.view.assumed_start.into(),
            "Whether the start is not on record, and taken from the day it is due",
        ),
        Column::maybe(
            "original_due",
            Date,
            |row| row.view.original_due.into(),
            "The last day for it (inclusive) before any extension",
        ),
        Column::maybe("due", Date, |row| row.view.due.into(), "The last day for it that holds (inclusive)"),
        Column::maybe("met_on", Date, |row| row.view.met_on.into(), "The day it was met"),
        Column::maybe(
            "ended_on",
            Date,
            |row| row.view.ended_on.into(),
            "The day nothing more was owed, where it was not met: withdrawn, refused, closed, stage over",
        ),
        Column::always(
            "standing",
            Text,
            |row| Value::text(&row.view.standing),
            "running, due-today, overdue, met, met-late, paused, ended; of windows also passed, used",
        ),
        Column::always("missed", YesNo, |row| row.view.missed.into(), "Whether a duty ended unmet after its due date"),
        Column::always(
            "provisional",
            YesNo,
            |row| row.view.provisional.into(),
            "Whether the due date passes the published bank holidays and may still move",
        ),
        Column::always("extended", YesNo, |row| row.view.extended.into(), "Whether a later date was promised"),
        Column::maybe(
            "working_days_taken",
            Number,
            days_taken,
            "Of a duty met: working days from its start to that day, numbered as its limit numbers them",
        ),
        Column::maybe(
            "working_days_overdue",
            Number,
            days_overdue,
            "Working days after the due date up to the day it was met late, or to the as-at day while it is owed",
        ),
    ]
}
