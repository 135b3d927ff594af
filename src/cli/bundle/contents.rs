//! The files of a bundle.

use serde::Serialize;

use super::said;
use super::sound::{Verified, verified};
use crate::case::Case;
use crate::cli::calendar::days_of;
use crate::cli::casework::Casework;
use crate::cli::documents;
use crate::cli::session::Session;
use crate::output::{Document, Format, Spreadsheet, Style, case_page, explanation_page, render, visible_lines};
use crate::report::{
    DateStyle, ExplanationView, Reckoned, Sheet, calendar_sheet, case_view, dossier, explanation_sheet,
    explanation_view, history_with_words,
};
use crate::store::{Archive, Store};

/// The program that verifies what is in the bundle, and nothing else.
const VERIFY: &str = include_str!("verify.py");

/// Everything of a case as at the session's day.
pub(super) fn contents(session: &Session, work: &Casework) -> anyhow::Result<Archive> {
    let store = session.store()?;
    let case = work.as_at(session)?;
    let reckoned = work.reckoned(&case, session.as_at);
    let mut archive = Archive::of(&case.reference.to_string(), session.as_at);
    shown(work, &reckoned, &mut archive)?;
    due_dates(work, &reckoned, &mut archive)?;
    let verified = exact(store, work, &reckoned, &mut archive)?;
    archive.add("verification.txt", said::verification(&verified));
    archive.add("verification.json", formatted(&one(&verified)?, Format::Json)?);
    archive.add("verify.py", VERIFY);
    archive.add("left-out.txt", said::left_out(&reckoned, work));
    archive.add("README.txt", said::readme(&reckoned, work, &archive));
    let sums = archive.sums();
    archive.add("SHA256SUMS", sums);
    Ok(archive)
}

/// The case to read, and its tables.
fn shown(work: &Casework, reckoned: &Reckoned<'_>, archive: &mut Archive) -> anyhow::Result<()> {
    let mut view = case_view(reckoned).with_personal(reckoned);
    view.history = Some(history_with_words(&work.journal.entries, reckoned.as_at, DateStyle::ForPeople));
    let page = case_page(&view);
    archive.add("case.txt", visible_lines(&page));
    let sheets = dossier(reckoned, &work.journal.entries);
    let (_, chronology) = sheets[0].clone();
    let document = documents::of_one(&view, chronology, Some(page))?;
    let more = sheets.iter().skip(1).map(|(_, sheet)| sheet.clone()).collect();
    archive.add("case.html", formatted(&Document { more, as_at: Some(reckoned.as_at), ..document }, Format::Html)?);
    view.history = Some(history_with_words(&work.journal.entries, reckoned.as_at, DateStyle::Iso));
    archive.add("case.json", formatted(&one(&view)?, Format::Json)?);
    for (name, sheet) in sheets {
        archive.add(&format!("{name}.csv"), csv(sheet)?);
    }
    Ok(())
}

/// Every due date, day by day.
fn due_dates(work: &Casework, reckoned: &Reckoned<'_>, archive: &mut Archive) -> anyhow::Result<()> {
    let holidays = &work.own.source_of(&reckoned.policy.nations);
    let views = |dates: DateStyle| -> Vec<ExplanationView> {
        reckoned.clocks.iter().map(|clock| explanation_view(reckoned, clock, holidays, dates)).collect()
    };
    let page = explanation_page(&views(DateStyle::ForPeople));
    archive.add("due-dates.txt", if page.is_empty() { said::no_clocks() } else { visible_lines(&page) });
    archive.add("due-dates.csv", csv(explanation_sheet(&views(DateStyle::Iso)))?);
    let days = days_of(&work.own, &reckoned.policy.nations);
    archive.add("calendar.csv", csv(calendar_sheet(&days))?);
    Ok(())
}

/// The exact bytes of what the rest is reckoned from, and what was verified of them.
fn exact(store: &Store, work: &Casework, reckoned: &Reckoned<'_>, archive: &mut Archive) -> anyhow::Result<Verified> {
    let journal = format!("journal/{}.jsonl", work.journal.case);
    archive.add(&journal, store.journal_bytes(&work.journal)?);
    let Case { policy: pin, .. } = reckoned.case;
    let (name, bytes) = store.pinned_file(pin)?;
    let policy = format!("policy/{name}");
    archive.add(&policy, bytes);
    for (name, bytes) in store.calendar_files()? {
        archive.add(&format!("calendar/{name}"), bytes);
    }
    verified(store, work, (&journal, &policy), reckoned.as_at)
}

fn one<V: Serialize>(view: &V) -> anyhow::Result<Document> {
    let sheet = Sheet { title: String::new(), columns: Vec::new(), rows: Vec::new() };
    documents::of_one(view, sheet, None)
}

fn csv(sheet: Sheet) -> anyhow::Result<Vec<u8>> {
    formatted(&documents::of_rows::<()>("", None, "rows", &[], sheet)?, Format::Csv)
}

/// As it is written whatever the terminal is like.
fn formatted(document: &Document, format: Format) -> anyhow::Result<Vec<u8>> {
    Ok(render(document, format, &Style::default(), &Spreadsheet::default())?)
}
