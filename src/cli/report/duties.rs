//! Reports of duties and windows: what is late, what is coming, what has passed.

use super::ReportArgs;
use super::asked::Asked;
use crate::output::Document;
use crate::report::{Duties, due_dates, duties_sheet, duty_rows, lapsed_rows, lapsed_sheet};

/// How far ahead `due` looks.
const WITHIN: &str = "5wd";

pub(super) fn overdue(asked: &Asked<'_>) -> anyhow::Result<Document> {
    list(asked, Duties::Overdue)
}

pub(super) fn due(asked: &Asked<'_>) -> anyhow::Result<Document> {
    list(asked, falling_due(asked.args)?)
}

/// Those that fall due as soon as is asked for.
pub(super) fn falling_due(args: &ReportArgs) -> anyhow::Result<Duties> {
    Ok(Duties::FallingDue(args.within.as_deref().unwrap_or(WITHIN).parse()?))
}

fn list(asked: &Asked<'_>, duties: Duties) -> anyhow::Result<Document> {
    let rows = asked.counted.duties.take().unwrap_or_else(|| duty_rows(asked.reckoned, duties));
    let document = asked.rows("plaint.overdue/1", &rows, duties_sheet(duties, Vec::new()))?;
    let dates =
        || due_dates(asked.reckoned, asked.cases.calendar_state(), |reckoned, clock| duties.take(reckoned, clock));
    let dates = asked.session.shows_dates().then(dates);
    Ok(Document { dates, sheet: duties_sheet(duties, rows), ..document })
}

pub(super) fn lapsed(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = lapsed_rows(asked.reckoned);
    asked.rows("plaint.lapsed/1", &rows, lapsed_sheet(&rows))
}
