//! `check`: the store's integrity.

use clap::Args;
use serde::Serialize;

use super::casework::Casework;
use super::documents;
use super::failure::Exit;
use super::session::{Session, Writing};
use crate::case::Status;
use crate::output::{CannotShow, Format};
use crate::report::{Cell, Column, Sheet};
use crate::store::Finding;

/// Examples of `check`.
const EXAMPLES: &str = "\
Examples:
  plaint check
  plaint check --repair";

/// Arguments of `check`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CheckArgs {
    /// Mend what a crash leaves: torn lines are moved aside, losing nothing
    #[arg(long)]
    pub repair: bool,
}

/// Runs `check`.
pub(super) fn run(session: &Session, args: &CheckArgs) -> anyhow::Result<Exit> {
    if session.format() == Format::Ics {
        // Said before anything is repaired.
        return Err(CannotShow::NoDueDates.into());
    }
    let store = session.store()?;
    if args.repair && session.writing == Writing::ForReal {
        let lock = session.lock(store)?;
        for repaired in store.repair(&lock)? {
            session.say(&format!("{}: {}", repaired.path.display(), repaired.done));
        }
    }
    let findings = store.check()?;
    if findings.is_empty() {
        promises(session)?;
        if session.format() != Format::Table {
            show(session, &findings)?;
        }
        return Ok(Exit::Done);
    }
    show(session, &findings)?;
    Ok(Exit::Damaged)
}

/// A finding as machine formats show it.
#[derive(Debug, Serialize)]
struct FindingRow {
    check: &'static str,
    path: String,
    line: Option<usize>,
    says: String,
}

fn show(session: &Session, findings: &[Finding]) -> anyhow::Result<()> {
    let place = |finding: &Finding| match finding.line {
        Some(line) => format!("{}:{line}", finding.path.display()),
        None => finding.path.display().to_string(),
    };
    let columns = [("check", "Check"), ("path", "Path"), ("line", "Line"), ("says", "Says")];
    let cells = |finding: &Finding| -> Vec<Cell> {
        let line = finding.line.and_then(|line| i64::try_from(line).ok());
        vec![finding.check.into(), finding.path.display().to_string().into(), line.into(), finding.says.clone().into()]
    };
    let sheet = Sheet {
        title: "Findings".to_owned(),
        columns: columns.map(|(key, title)| Column { key, title }).into(),
        rows: findings.iter().map(cells).collect(),
    };
    let row = |finding: &Finding| FindingRow {
        check: finding.check,
        path: finding.path.display().to_string(),
        line: finding.line,
        says: finding.says.clone(),
    };
    let rows: Vec<FindingRow> = findings.iter().map(row).collect();
    let mut document = documents::of_rows("plaint.check/1", None, "findings", &rows, sheet)?;
    let lines: Vec<String> =
        findings.iter().map(|finding| format!("{}: {}: {}", finding.check, place(finding), finding.says)).collect();
    document.text = Some(lines.join("\n"));
    session.show(&document)
}

/// Says where a date promised differs from the one reckoned now, because the calendar changed since: no damage,
/// but an officer must know.
fn promises(session: &Session) -> anyhow::Result<()> {
    for reference in session.store()?.cases()? {
        let work = Casework::look(session, &reference.to_string())?;
        if work.case.status() != Status::Open {
            continue;
        }
        for clock in work.clocks(session.today) {
            let Some((_, to)) = clock.promised.last() else { continue };
            if !work.calendar.is_working_day(*to) {
                let name = &clock.limit.clock;
                session.warn(&format!("{reference}: {name} is promised for {to}, which is no working day now"));
            }
        }
    }
    Ok(())
}
