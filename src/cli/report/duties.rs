//! Reports of duties and windows: what is late, what is coming, what has passed.

use super::asked::Asked;
use crate::calendar::Period;
use crate::clock::Clock;
use crate::output::Document;
use crate::report::{
    Reckoned, due_dates, due_rows, due_sheet, falls_due, is_overdue, lapsed_rows, lapsed_sheet, overdue_rows,
    overdue_sheet,
};

/// How far ahead `due` looks.
const WITHIN: &str = "5wd";

pub(super) fn overdue(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = overdue_rows(asked.reckoned);
    let dates = || due_dates(asked.reckoned, asked.cases.calendar_state(), |_, clock| is_overdue(clock));
    Ok(Document {
        dates: asked.session.shows_dates().then(dates),
        ..asked.rows("plaint.overdue/1", &rows, overdue_sheet(&rows))?
    })
}

pub(super) fn due(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let within: Period = asked.args.within.as_deref().unwrap_or(WITHIN).parse()?;
    let rows = due_rows(asked.reckoned, within);
    let taken = |reckoned: &Reckoned<'_>, clock: &Clock<'_>| falls_due(reckoned, clock, within);
    let dates = || due_dates(asked.reckoned, asked.cases.calendar_state(), taken);
    Ok(Document {
        dates: asked.session.shows_dates().then(dates),
        ..asked.rows("plaint.overdue/1", &rows, due_sheet(&rows))?
    })
}

pub(super) fn lapsed(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = lapsed_rows(asked.reckoned);
    asked.rows("plaint.lapsed/1", &rows, lapsed_sheet(&rows))
}
