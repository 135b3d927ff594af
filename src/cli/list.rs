//! `list`: cases.

use std::mem;

use clap::Args;

use super::cases::{Asking, Cases};
use super::documents;
use super::failure::Exit;
use super::filters::FilterArgs;
use super::session::Session;
use crate::case::CaseRef;
use crate::clock::unfinished_duties;
use crate::output::{Document, Format};
use crate::report::{
    CalendarState, CaseView, Filter, Reckoned, case_view, due_dates, list_of_rows, list_row, list_sheet,
};

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
    let asking = (wanted, args.filters.freshness(wanted));
    let filter = args.filters.read(session)?;
    let whole = session.shows_json() || session.shows_dates();
    let (cases, document) = if whole {
        let cases = Cases::load(session, &filter, session.as_at, asking)?;
        let document = document(session, &cases.reckoned(session.as_at), cases.calendar_state())?;
        (cases, document)
    } else {
        rows_alone(session, &filter, asking)?
    };
    session.show(&document)?;
    let none = document.sheet.rows.is_empty();
    if none && session.format() == Format::Table {
        session.say(if cases.exit == Exit::Done { "No cases." } else { "No cases that can be read." });
    }
    let has_rows = args.exit_code && !none;
    let exit = if cases.exit == Exit::Done && has_rows { Exit::HasRows } else { cases.exit };
    // The run is over, and its memory goes back at once: not a row at a time before.
    mem::forget((cases, document));
    Ok(exit)
}

/// Shows these cases, as of today.
pub(super) fn show(session: &Session, cases: &Cases<'_>, only: &[CaseRef]) -> anyhow::Result<()> {
    let mut reckoned = cases.reckoned(session.today);
    reckoned.retain(|reckoned| only.contains(&reckoned.case.reference));
    session.show(&document(session, &reckoned, cases.calendar_state())?)
}

/// The rows of the cases, for formats that need nothing else of them.
fn rows_alone<'s>(session: &'s Session, filter: &Filter, asking: Asking) -> anyhow::Result<(Cases<'s>, Document)> {
    let take = |rows: &mut Vec<_>, reckoned: &Reckoned<'_>, _| rows.push(list_row(reckoned));
    let asking = (session.as_at, asking);
    // Of the clocks a row shows the duty that is due next.
    let (cases, rows) = Cases::counted(session, filter, asking, unfinished_duties, Vec::new, take)?;
    let sheet = list_of_rows(rows);
    let document = documents::of_rows::<CaseView>("plaint.list/1", Some(session.as_at), "cases", &[], sheet)?;
    Ok((cases, document))
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
    let document = documents::of_rows("plaint.list/1", Some(as_at), "cases", &views, list_sheet(reckoned))?;
    Ok(Document { dates, ..document })
}
