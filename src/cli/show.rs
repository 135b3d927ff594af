//! `show`: one case.

use clap::Args;

use super::casework::Casework;
use super::documents;
use super::failure::Exit;
use super::session::Session;
use crate::output::{Document, Format, case_page};
use crate::report::{case_view, due_dates, history, history_with_words, list_sheet};

/// Examples of `show`.
const EXAMPLES: &str = "\
Examples:
  plaint show 1
  plaint show WT-2026-0001 --as-at 2026-11-20 -f json";

/// Arguments of `show`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ShowArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// With names, contacts and words in a file, in JSON and in HTML too
    #[arg(long)]
    pub with_personal: bool,
    /// With every entry of the journal in machine formats too
    #[arg(long)]
    pub journal: bool,
}

/// Runs `show`.
pub(super) fn run(session: &Session, args: &ShowArgs) -> anyhow::Result<Exit> {
    let work = Casework::look(session, &args.case)?;
    let case = work.as_at(session)?;
    let reckoned = work.reckoned(&case, session.as_at);
    // On the screen an officer sees everything; what goes into a file has names and words only where they are asked for.
    let for_people = session.format() == Format::Table && session.output.is_none();
    session.names_people.set(args.with_personal);
    let mut view = case_view(&reckoned);
    if for_people || args.with_personal {
        view = view.with_personal(&reckoned);
    }
    let entries = &work.journal.entries;
    let with_words = for_people || args.with_personal;
    let lines = if with_words { history_with_words } else { history };
    view.history = (for_people || args.journal).then(|| lines(entries, session.as_at, session.dates()));
    let page = case_page(&view);
    let reckoned = std::slice::from_ref(&reckoned);
    let dates = due_dates(reckoned, work.calendar_state(), |_, clock| clock.standing.is_unfinished());
    let document = documents::of_one(&view, list_sheet(reckoned), Some(page))?;
    session.show(&Document { dates: Some(dates), as_at: Some(session.as_at), ..document })?;
    Ok(Exit::Done)
}
