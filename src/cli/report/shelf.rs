//! `report list`, `show` and `check`: the reports there are.

use std::path::{Path, PathBuf};

use super::catalogue::{self, BuiltIn, PeriodOf};
use super::defined::{self, Found, file_faults};
use super::line::ReportVerb;
use super::sound;
use crate::cli::documents;
use crate::cli::failure::{Exit, NoSuch};
use crate::cli::session::Session;
use crate::output::{Format, report_page};
use crate::policy::{Place, Problem};
use crate::report::{REPORT_SCHEMA, ReportHome, ReportPart, ReportRow, ReportView, report_list_sheet, shipped_report};
use crate::store::{Check, Damage, Finding, StoreError};

/// Does what is to be done with reports.
pub(super) fn run(session: &Session, verb: &ReportVerb) -> anyhow::Result<Exit> {
    match verb {
        ReportVerb::List => return list(session),
        ReportVerb::Show { name } => show(session, name)?,
        ReportVerb::Check { file } => check(session, file)?,
        ReportVerb::Schema => session.write(REPORT_SCHEMA.as_bytes())?,
    }
    Ok(Exit::Done)
}

fn list(session: &Session) -> anyhow::Result<Exit> {
    let built_in = |known: &BuiltIn| ReportRow {
        report: known.name.to_owned(),
        says: known.says.to_owned(),
        made_from: None,
        from: ReportHome::BuiltIn.to_string(),
        overrides: false,
    };
    let mut exit = Exit::Done;
    let mut rows: Vec<ReportRow> = catalogue::REPORTS.iter().map(built_in).collect();
    let (names, strays) = defined::names(session)?;
    for stray in strays {
        session.warn(&format!("left out, damaged: {}: {}", stray.display(), defined::misnamed(&stray)));
        exit = Exit::Damaged;
    }
    for name in names {
        // One with a fault keeps no other from the list.
        match listed(session, &name) {
            Ok(row) => rows.extend(row),
            Err(error) => exit = session.left_out(error)?,
        }
    }
    session.show(&documents::of_rows("plaint.reports/1", None, "reports", &rows, report_list_sheet(&rows))?)?;
    Ok(exit)
}

/// The store's definitions that cannot be run, and the files among them that no report can have.
pub(in crate::cli) fn faulty(session: &Session) -> anyhow::Result<Vec<Finding>> {
    let (names, strays) = defined::names(session)?;
    let stray = |path: PathBuf| Finding::new(Check::Strays, &path, None, defined::misnamed(&path));
    let mut findings: Vec<Finding> = strays.into_iter().map(stray).collect();
    for name in names {
        if let Err(error) = listed(session, &name) {
            findings.push(Finding::of(error)?);
        }
    }
    Ok(findings)
}

fn listed(session: &Session, name: &str) -> Result<Option<ReportRow>, StoreError> {
    let Some(found) = defined::find(session.store_if_any().ok().flatten(), name)? else { return Ok(None) };
    match sound::read(session, &found.bytes) {
        Ok(sound) => Ok(Some(ReportRow {
            says: sound.defined.says.unwrap_or(sound.defined.title),
            made_from: Some(sound.defined.report),
            from: found.home.to_string(),
            overrides: found.home == ReportHome::Store && shipped_report(name).is_some(),
            report: name.to_owned(),
        })),
        Err(problems) => {
            let text = String::from_utf8_lossy(&found.bytes);
            let first = problems.first().map(|problem| (problem.line(&text), problem.to_string()));
            let (line, says) = first.unwrap_or_default();
            let damage = Damage::Report(says);
            Err(StoreError::Damaged { path: found.path.into(), line: Some(line), damage })
        }
    }
}

fn show(session: &Session, name: &str) -> anyhow::Result<()> {
    if let Some(known) = catalogue::base(name) {
        return show_view(session, &view_of(session, known));
    }
    let Some(found) = defined::find(session.store_if_any()?, name)? else {
        let (names, _) = defined::names(session)?;
        let known = catalogue::bases().map(str::to_owned).chain(names).collect();
        return Err(NoSuch { what: "report", name: name.chars().take(40).collect(), known }.into());
    };
    // The file as it is, whatever is wrong with it.
    if session.format() == Format::Json {
        return session.write(&found.bytes);
    }
    let Found { name, home, bytes, .. } = &found;
    let sound = sound::read(session, bytes).map_err(|problems| found.faulty(session, &problems))?;
    let seen = (session.as_at, session.dates());
    show_view(session, &ReportView::of(name, *home, (&sound.defined, sound.report.says), seen))
}

fn show_view(session: &Session, view: &ReportView) -> anyhow::Result<()> {
    session.show(&documents::of_one(view, view.sheet(), Some(report_page(view)))?)
}

fn view_of(session: &Session, known: &BuiltIn) -> ReportView {
    let period = match known.period {
        PeriodOf::Receipt => "the day of receipt",
        PeriodOf::Events => "what happened, whenever the case was received",
        PeriodOf::EventsAtTheStages => "what happened at the stages given, whenever the case was received",
    };
    let columns = sound::columns_of(session, known, &[]);
    let words = columns.as_ref().map_or_else(
        || "they depend on its options and on the store".to_owned(),
        |columns| columns.iter().map(|column| column.key).collect::<Vec<_>>().join(", "),
    );
    let part = |part: &str, says: String| ReportPart { part: part.to_owned(), says };
    ReportView {
        schema: "plaint.report-view/1",
        report: known.name.to_owned(),
        title: known.says.to_owned(),
        from: ReportHome::BuiltIn.to_string(),
        parts: vec![part("Period", format!("of {period}")), part("Columns", words)],
        columns: columns.iter().flatten().map(|column| column.key.to_owned()).collect(),
    }
}

fn check(session: &Session, file: &Path) -> anyhow::Result<()> {
    let bytes = session.read_file(file)?;
    let path = file.display().to_string();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut problems = sound::read(session, &bytes).err().unwrap_or_default();
    let named =
        name.strip_suffix(".json").is_some_and(|name| crate::report::is_report_name(name) && !defined::is_taken(name));
    if !named {
        problems.push(Problem { span: 0..0, place: Place::default(), says: defined::misnamed(file) });
    }
    if problems.is_empty() { Ok(()) } else { Err(file_faults(session, &path, &bytes, &problems)) }
}
