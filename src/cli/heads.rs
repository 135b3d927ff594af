//! `heads`: every case's newest entry, to be kept elsewhere.

use clap::Args;
use serde::Serialize;

use super::documents;
use super::failure::{Exit, Usage};
use super::progress::Progress;
use super::session::Session;
use crate::report::Sheet;
use crate::store::{CaseHead, Check, Checked};

/// Examples of `heads`.
const EXAMPLES: &str = "\
Examples:
  plaint heads
  plaint heads -o heads-2026-06.csv
  plaint check --against heads-2026-06.csv";

/// Arguments of `heads`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct HeadsArgs {}

/// A head as machine formats show it.
#[derive(Debug, Serialize)]
struct HeadRow {
    case: String,
    entries: u32,
    digest: String,
}

/// Runs `heads`.
pub(super) fn run(session: &Session, _: &HeadsArgs) -> anyhow::Result<Exit> {
    if session.as_at != session.today {
        let says = "heads are of all that is recorded by now, whenever it happened: leave --as-at out".to_owned();
        return Err(Usage::Says(says).into());
    }
    let store = session.store()?;
    let mut exit = Exit::Done;
    let progress = Progress::of(session, "Journals");
    let mut watch = |checked| {
        if let Checked::Read(read, all) = checked {
            progress.tell(read, all);
        }
    };
    // Heads of journals that are damaged already are no good to hold them against.
    for finding in store.check(&OF_JOURNALS, &mut watch)? {
        let path = finding.path.display();
        session.warn(&format!("{path}: {}; see `plaint check`", finding.says));
        exit = Exit::Damaged;
    }
    drop(progress);
    let row = |head: CaseHead| HeadRow {
        case: head.case.to_string(),
        entries: head.entries,
        digest: head.digest.to_string(),
    };
    let rows: Vec<HeadRow> = store.case_heads()?.into_iter().map(row).collect();
    let columns = [("case", "Case"), ("entries", "Entries"), ("digest", "Digest")];
    let sheet = Sheet::of("Heads", &columns, &rows, |row| {
        vec![row.case.clone().into(), i64::from(row.entries).into(), row.digest.clone().into()]
    });
    let mut document = documents::of_rows("plaint.heads/1", None, "heads", &rows, sheet)?;
    let head = store.head_digest()?;
    documents::add(&mut document, "store_head", &head.as_str())?;
    session.show(&document)?;
    session.say(&format!("Store head {head}"));
    Ok(exit)
}

/// What says whether a journal is what its head says.
const OF_JOURNALS: [Check; 8] = [
    Check::Unreadable,
    Check::Version,
    Check::Journal,
    Check::Digests,
    Check::Sequence,
    Check::Chain,
    Check::Heads,
    Check::Torn,
];
