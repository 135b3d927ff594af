//! Findings and checks as they are shown.

use serde::Serialize;

use super::notices::Notice;
use crate::cli::documents;
use crate::cli::session::Session;
use crate::output::{Document, visible};
use crate::report::{Cell, Sheet};
use crate::store::{Check, Finding, Weight};
use crate::word::Word;

/// A finding as machine formats show it.
#[derive(Debug, Serialize)]
struct FindingRow {
    check: &'static str,
    path: String,
    line: Option<usize>,
    says: String,
}

/// A notice as machine formats show it.
#[derive(Debug, Serialize)]
struct NoticeRow<'n> {
    check: &'static str,
    case: Option<&'n str>,
    path: Option<&'n str>,
    says: &'n str,
}

impl<'n> NoticeRow<'n> {
    fn of(notice: &'n Notice) -> Self {
        let Notice { check, case, path, says } = notice;
        Self { check: check.word(), case: case.as_deref(), path: path.as_deref(), says }
    }
}

/// The findings, a line each, with what was looked for and what else is to be known in JSON.
pub(super) fn findings(wanted: &[Check], findings: &[Finding], notices: &[Notice]) -> anyhow::Result<Document> {
    let row = |finding: &Finding| FindingRow {
        check: finding.check.word(),
        path: finding.path.display().to_string(),
        line: finding.line,
        says: finding.says.clone(),
    };
    let rows: Vec<FindingRow> = findings.iter().map(row).collect();
    let columns = [("check", "Check"), ("path", "Path"), ("line", "Line"), ("says", "Says")];
    let sheet = Sheet::of("Findings", &columns, &rows, |row| {
        vec![
            row.check.into(),
            row.path.clone().into(),
            row.line.map_or(Cell::Empty, Cell::from),
            row.says.clone().into(),
        ]
    });
    let mut document = documents::of_rows("plaint.check/1", None, "findings", &rows, sheet)?;
    let notices: Vec<NoticeRow<'_>> = notices.iter().map(NoticeRow::of).collect();
    documents::add(&mut document, "notices", &notices)?;
    documents::add(&mut document, "checks", &wanted.iter().map(|check| check.word()).collect::<Vec<_>>())?;
    let lines = rows.iter().map(|row| {
        let line = row.line.map_or_else(String::new, |line| format!(":{line}"));
        format!("{}: {}{line}: {}", row.check, visible(&row.path), visible(&row.says))
    });
    document.text = Some(lines.collect::<Vec<_>>().join("\n"));
    Ok(document)
}

/// A check as it is listed.
#[derive(Debug, Serialize)]
struct CheckRow {
    check: &'static str,
    weight: &'static str,
    looks_for: &'static str,
}

/// Every check by name.
pub(super) fn list(session: &Session) -> anyhow::Result<()> {
    let row = |check: &Check| CheckRow {
        check: check.word(),
        weight: match check.weight() {
            Weight::Finding => "finding",
            Weight::Notice => "notice",
        },
        looks_for: check.looks_for(),
    };
    let rows: Vec<CheckRow> = Check::ALL.iter().map(row).collect();
    let columns = [("check", "Check"), ("weight", "Weight"), ("looks_for", "Looks for")];
    let sheet =
        Sheet::of("Checks", &columns, &rows, |row| vec![row.check.into(), row.weight.into(), row.looks_for.into()]);
    session.show(&documents::of_rows("plaint.checks/1", None, "checks", &rows, sheet)?)
}
