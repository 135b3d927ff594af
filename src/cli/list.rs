//! `list`: cases.

use std::mem;

use clap::Args;

use super::cases::{Asking, Cases};
use super::documents;
use super::failure::Exit;
use super::filters::FilterArgs;
use super::session::Session;
use super::showing::Outgoing;
use crate::case::CaseRef;
use crate::output::{Document, Format, Lines};
use crate::report::{
    CalendarState, CaseView, CellOf, Filter, ListRow, Reckoned, case_view, due_dates, list_columns, list_of_rows,
    list_sheet,
};

/// What the JSON is.
const SCHEMA: &str = "plaint.list/1";

/// Examples of `list`.
const EXAMPLES: &str = "\
Examples:
  plaint list --status open
  plaint list --handler 'J Smith' -f csv -o mine.csv";

/// Arguments of `list`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ListArgs {
    /// Exit with status 1 when there are any
    #[arg(long)]
    pub exit_code: bool,
    /// Which cases to show.
    #[command(flatten)]
    pub filters: FilterArgs,
}

/// Runs `list`.
pub(super) fn run(session: &Session, args: &ListArgs) -> anyhow::Result<Exit> {
    let wanted = args.filters.wanted();
    let asking = (wanted, args.filters.freshness_of_list());
    let filter = args.filters.read(session)?;
    let whole = session.shows_json() || session.shows_dates();
    let (exit, count) = if whole {
        let cases = Cases::load(session, &filter, session.as_at, asking)?;
        let document = document(session, &cases.reckoned(session.as_at), cases.calendar_state())?;
        shown(session, cases, document)?
    } else if let Some(lines) = Lines::of(session.format(), session.spreadsheet) {
        lines_alone(session, &filter, asking, &lines)?
    } else {
        rows_alone(session, &filter, asking)?
    };
    if count == 0 && session.format() == Format::Table {
        session.say(if exit == Exit::Done { "No cases." } else { "No cases that can be read." });
    }
    let has_rows = args.exit_code && count > 0;
    Ok(if exit == Exit::Done && has_rows { Exit::HasRows } else { exit })
}

/// Shows the cases; gives what the exit status must remember, and how many they are.
fn shown(session: &Session, cases: Cases<'_>, document: Document) -> anyhow::Result<(Exit, usize)> {
    session.show(&document)?;
    let shown = (cases.exit, document.sheet.rows.len());
    // The run is over, and its memory goes back at once: not a row at a time before.
    mem::forget((cases, document));
    Ok(shown)
}

/// Shows the rows of the cases.
fn rows_alone(session: &Session, filter: &Filter, asking: Asking) -> anyhow::Result<(Exit, usize)> {
    let mut rows = Vec::new();
    let take = |rows: &mut Vec<_>, row: &ListRow<'_>| rows.push(row.cells().map(CellOf::owned).into());
    let cases = Cases::listed(session, filter, asking, (Vec::new, take), &mut |taken| {
        rows.append(taken);
        Ok(())
    })?;
    let sheet = list_of_rows(rows);
    shown(session, cases, documents::of_rows::<CaseView>(SCHEMA, Some(session.as_at), "cases", &[], sheet)?)
}

/// Shows the cases in a format that has a line for each, of which no table need be held.
fn lines_alone(session: &Session, filter: &Filter, asking: Asking, none: &Lines) -> anyhow::Result<(Exit, usize)> {
    let begin = || none.clone();
    let take = |lines: &mut Lines, row: &ListRow<'_>| lines.put_case(row);
    let (mut count, mut provisional) = (0, false);
    let (way_out, mut outgoing) = (session.way_out(), None);
    let cases = Cases::listed(session, filter, asking, (begin, take), &mut |lines| {
        count += lines.count();
        provisional |= lines.has_provisional();
        // Whatever fails before the first of them leaves nothing behind.
        if outgoing.is_none() {
            let mut first = way_out.begin()?;
            first.write(&none.beginning(&list_columns()))?;
            outgoing = Some(first);
        }
        outgoing.iter_mut().try_for_each(|outgoing| outgoing.write(lines.bytes()))?;
        lines.clear();
        Ok(())
    })?;
    if provisional {
        session.warn_of_provisional();
    }
    outgoing.map_or(Ok(()), Outgoing::finish)?;
    let exit = cases.exit;
    // The run is over, and its memory goes back at once: not a row at a time before.
    mem::forget(cases);
    Ok((exit, count))
}

/// Shows these cases, as of today.
pub(super) fn show(session: &Session, cases: &Cases<'_>, only: &[CaseRef]) -> anyhow::Result<()> {
    let mut reckoned = cases.reckoned(session.today);
    reckoned.retain(|reckoned| only.contains(&reckoned.case.reference));
    session.show(&document(session, &reckoned, cases.calendar_state())?)
}

/// The cases as a document.
pub(super) fn document(
    session: &Session,
    reckoned: &[Reckoned<'_>],
    calendar: CalendarState,
) -> anyhow::Result<Document> {
    let views: Vec<CaseView> = if session.shows_json() { reckoned.iter().map(case_view).collect() } else { Vec::new() };
    let as_at = reckoned.first().map_or(session.as_at, |reckoned| reckoned.as_at);
    let dates = session.shows_dates().then(|| due_dates(reckoned, calendar, |_, clock| clock.standing.is_unfinished()));
    let document = documents::of_rows(SCHEMA, Some(as_at), "cases", &views, list_sheet(reckoned))?;
    Ok(Document { dates, ..document })
}
