//! The import itself.

use std::collections::BTreeSet;

use anyhow::{Context, bail};
use chrono::Datelike;
use serde::Serialize;

use super::looking::Looked;
use crate::cli::documents;
use crate::cli::failure::Exit;
use crate::cli::progress::Progress;
use crate::cli::session::{POLICY, Session, TIME_ZONE};
use crate::import::{Planned, Planner, Row};
use crate::output::wording::count;
use crate::report::{Cell, Sheet};
use crate::store::{NextNumbers, Settings, Store, StoreLock, WholeCase};

/// How many cases are recorded together, and how many the others must wait for at most.
const BATCH: usize = 1000;

/// A row that was imported.
#[derive(Debug, Serialize)]
struct ImportedRow {
    row: u32,
    reference: Option<String>,
    case: String,
}

/// Imports the rows that can be, batch by batch. Between two batches others can write.
pub(super) fn import(
    session: &Session,
    (planner, rows): (&Planner<'_>, &[Row]),
    looked: &Looked,
    (prefix, importing): (String, Option<StoreLock>),
) -> anyhow::Result<Exit> {
    if looked.fit.is_empty() {
        session.say("Nothing to import.");
        return Ok(Exit::Done);
    }
    let (store, _importing) = match (session.store_if_any()?, importing) {
        (Some(store), Some(lock)) => (store.clone(), lock),
        _ => begin_store(session, &prefix)?,
    };
    let mut imported = Vec::with_capacity(looked.fit.len());
    let recorded = record(session, &store, (planner, rows), (looked, &mut imported));
    recorded.map_err(|half| half.error.context(how_far(imported.len(), half.there)))?;
    show(session, &imported)?;
    if let (Some(first), Some(last)) = (imported.first(), imported.last()) {
        let cases = if imported.len() == 1 { first.case.clone() } else { format!("{} to {}", first.case, last.case) };
        session.say(&format!("Imported: {}, {cases}.", count(imported.len(), "case")));
    }
    Ok(Exit::Done)
}

fn begin_store(session: &Session, prefix: &str) -> anyhow::Result<(Store, StoreLock)> {
    let settings = || Settings::new(prefix, POLICY, TIME_ZONE);
    let store = session.store_or_new(settings)?;
    let lock = session.lock_imports(&store)?;
    if !store.cases()?.is_empty() {
        bail!("somebody has made the store in the meantime: run the same command again");
    }
    let (folder, prefix) = (store.root().display(), &store.settings().prefix);
    session.say(&format!("Made a case store in {folder}: references {prefix}-YEAR-0001."));
    Ok((store, lock))
}

/// How far an import came that was stopped. Of the last batch some cases may have come to stay.
fn how_far(imported: usize, there: usize) -> String {
    let goes_on = "the same command goes on with the others";
    match (imported, there) {
        (0, 0) => "nothing was imported".to_owned(),
        (_, 0) => format!("{} imported; {goes_on}", count(imported, "row")),
        (0, _) => format!("{} may have come to stay; {goes_on}", count(there, "row")),
        _ => format!("{} imported, and {there} more may have come to stay; {goes_on}", count(imported, "row")),
    }
}

/// What stopped an import, and how many cases of its last batch are there all the same.
struct Stopped {
    there: usize,
    error: anyhow::Error,
}

impl<E: Into<anyhow::Error>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self { there: 0, error: error.into() }
    }
}

fn record(
    session: &Session,
    store: &Store,
    (planner, rows): (&Planner<'_>, &[Row]),
    (looked, imported): (&Looked, &mut Vec<ImportedRow>),
) -> Result<(), Stopped> {
    let progress = Progress::of(session, "cases");
    let mut next = NextNumbers::default();
    let mut kept = BTreeSet::new();
    for places in looked.fit.chunks(BATCH) {
        let batch: Vec<Row> = places.iter().filter_map(|place| rows.get(*place)).cloned().collect();
        let found: Vec<Planned> = planner.plan_all(&batch).into_iter().filter_map(|(found, _)| found).collect();
        for one in &found {
            if kept.insert(one.policy.clone()) {
                let found = session.policy(&one.policy)?;
                store.keep_policy(&found)?;
            }
        }
        let whole = |one: &Planned| WholeCase { year: one.received.year(), entries: one.entries.clone() };
        let cases: Vec<WholeCase> = found.iter().map(whole).collect();
        let lock = session.lock(store)?;
        let put = store.put_all(&lock, &mut next, &cases);
        let references = put.map_err(|half| Stopped { there: half.there, error: half.error.into() })?;
        drop(lock);
        imported.extend(found.into_iter().zip(references).map(|(one, case)| ImportedRow {
            row: one.row,
            reference: one.reference,
            case: case.to_string(),
        }));
        progress.tell(imported.len(), looked.fit.len());
    }
    Ok(())
}

/// Which row became which case, where a format was asked for.
fn show(session: &Session, imported: &[ImportedRow]) -> anyhow::Result<()> {
    if session.format.is_none() && session.output.is_none() {
        return Ok(());
    }
    let columns = [("row", "Row"), ("reference", "Reference"), ("case", "Case")];
    let sheet = Sheet::of("Imported", &columns, imported, |one| -> Vec<Cell> {
        vec![i64::from(one.row).into(), one.reference.clone().into(), one.case.clone().into()]
    });
    let rows = if session.shows_json() { imported } else { &[] };
    let document = documents::of_rows("plaint.imported/1", Some(session.today), "imported", rows, sheet)?;
    let shown = session.show(&document);
    shown.context("they are imported, but the answer could not be shown")
}
