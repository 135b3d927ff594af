//! What a dry run shows.

use super::looking::{Listed, Looked};
use crate::cli::documents;
use crate::cli::session::Session;
use crate::import::{clocks_sheet, troubles_sheet};

/// Shows the rows' trouble, or the due dates of what would be imported.
pub(super) fn show(session: &Session, looked: &Looked, keep: Listed) -> anyhow::Result<()> {
    let as_at = Some(session.as_at);
    let mut document = match keep {
        Listed::Clocks => {
            let rows = if session.shows_json() { looked.clocks.as_slice() } else { &[] };
            documents::of_rows("plaint.import-dates/1", as_at, "clocks", rows, clocks_sheet(&looked.clocks))?
        }
        Listed::Sums => {
            let rows = if session.shows_json() { looked.troubles.as_slice() } else { &[] };
            documents::of_rows("plaint.import/1", as_at, "troubles", rows, troubles_sheet(&looked.troubles))?
        }
    };
    documents::add(&mut document, "summary", &looked.summary)?;
    session.show(&document)
}
