//! Reports that a file defines: found, and run.

use std::path::{Path, PathBuf};

use super::line::Typed;
use super::sound::{self, Absent, Sound};
use super::{ReportArgs, carried, catalogue};
use crate::cli::documents;
use crate::cli::failure::{Exit, NoSuch};
use crate::cli::faults::faults;
use crate::cli::session::Session;
use crate::output::{Document, Format};
use crate::policy::Problem;
use crate::report::{Cell, ReportHome, choose, dates_in, is_report_name, keep, shipped_report, shipped_reports, sort};
use crate::store::{Store, StoreError};

/// A definition's file.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) home: ReportHome,
    /// Where it is, for people.
    pub(super) path: String,
    /// The exact file.
    pub(super) bytes: Vec<u8>,
}

impl Found {
    fn shipped(name: &str) -> Option<Self> {
        let shipped = shipped_report(name)?;
        let (name, path) = (name.to_owned(), format!("{name}.json, as shipped"));
        Some(Self { name, home: ReportHome::Shipped, path, bytes: shipped.text.as_bytes().to_vec() })
    }

    /// Tells what is wrong with it, and fails.
    pub(super) fn faulty(&self, session: &Session, problems: &[Problem]) -> anyhow::Error {
        file_faults(session, &self.path, &self.bytes, problems)
    }
}

/// Tells what is wrong with a definition's file, and fails.
pub(super) fn file_faults(session: &Session, path: &str, bytes: &[u8], problems: &[Problem]) -> anyhow::Error {
    faults(session, (path.to_owned(), bytes), problems, ("report definition", "plaint report schema"))
}

fn file_of(name: &str) -> String {
    format!("{name}.json")
}

/// The definition of that name: the store's own, or else the shipped one; none where there is neither.
pub(super) fn find(store: Option<&Store>, name: &str) -> Result<Option<Found>, StoreError> {
    if !is_report_name(name) {
        return Ok(None);
    }
    if let Some(store) = store
        && let Some(bytes) = store.report_file(&file_of(name))?
    {
        let path = store.report_path(&file_of(name)).display().to_string();
        return Ok(Some(Found { name: name.to_owned(), home: ReportHome::Store, path, bytes }));
    }
    Ok(Found::shipped(name))
}

/// The names of every definition there is, in order, and the files of the store that no report can have.
pub(super) fn names(session: &Session) -> anyhow::Result<(Vec<String>, Vec<PathBuf>)> {
    let mut names: Vec<String> = shipped_reports().iter().map(|shipped| shipped.name.to_owned()).collect();
    let mut strays = Vec::new();
    if let Some(store) = session.store_if_any()? {
        for file in store.report_files()? {
            match file.strip_suffix(".json").filter(|name| is_report_name(name) && !is_taken(name)) {
                Some(name) => names.push(name.to_owned()),
                None => strays.push(store.report_path(&file)),
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok((names, strays))
}

/// Whether a word after `report` is something else than the name of a definition.
pub(super) fn is_taken(name: &str) -> bool {
    catalogue::base(name).is_some() || ["show", "check", "schema", "help"].contains(&name)
}

/// What is said of a file whose name no definition can have.
pub(super) fn misnamed(path: &Path) -> String {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    match file.strip_suffix(".json") {
        Some(name) if is_taken(name) => {
            format!("{name} is what plaint itself calls something: give the definition another name")
        }
        _ => "a definition is named in lower-case letters, digits and hyphens, as late-repairs.json".to_owned(),
    }
}

/// Says so where the store has a file that the built-in report of its name keeps from being used.
pub(super) fn warn_of_clash(session: &Session, name: &str) {
    let Ok(store) = session.store() else { return };
    // What is wrong with that folder is no reason to go without the report.
    if store.report_files().is_ok_and(|files| files.contains(&file_of(name))) {
        let path = store.report_path(&file_of(name));
        session.warn(&format!("not used: {}: {}", path.display(), misnamed(&path)));
    }
}

/// What a definition makes of a report.
pub(super) struct Shape<'a> {
    found: &'a Found,
    sound: &'a Sound,
}

/// Runs the definition of that name, with what was typed beside it.
pub(super) fn run(session: &Session, name: &str, typed: &Typed) -> anyhow::Result<Exit> {
    let Some(found) = find(session.store_if_any()?, name)? else {
        let (defined, _) = names(session)?;
        let built_in = catalogue::REPORTS.map(|report| report.name.to_owned());
        let known = built_in.into_iter().chain(defined).collect();
        return Err(NoSuch { what: "report", name: name.chars().take(40).collect(), known }.into());
    };
    let sound = sound::read(session, &found.bytes).map_err(|problems| found.faulty(session, &problems))?;
    let args = carried::arguments(&sound.carried, sound.report.name, typed)?;
    let mut session = session.clone();
    session.format = session.format.or(sound.output);
    super::carry_out(&session, sound.report, &args, Some(&Shape { found: &found, sound: &sound }))
}

impl Shape<'_> {
    /// The rows that are kept, in their order, under the definition's title; every column still.
    pub(super) fn arrange(&self, session: &Session, args: &ReportArgs, document: &mut Document) -> anyhow::Result<()> {
        let defined = &self.sound.defined;
        let sheet = &mut document.sheet;
        sheet.title.clone_from(&defined.title);
        self.sound.absent(session, &sheet.columns, args).map_err(|absent| match absent {
            Absent::Personal(usage) => usage.into(),
            Absent::Unknown(unknown) => {
                let text = String::from_utf8_lossy(&self.found.bytes);
                let at = |(place, says)| Problem::at(&text, place, says);
                self.found.faulty(session, &unknown.into_iter().map(at).collect::<Vec<_>>())
            }
        })?;
        keep(&sheet.columns, &mut sheet.rows, &defined.rows);
        sort(&sheet.columns, &mut sheet.rows, &defined.sort);
        if let Some(dates) = &mut document.dates
            && !defined.rows.is_empty()
        {
            dates_in(&sheet.columns, &sheet.rows, dates);
        }
        Ok(())
    }

    /// The columns that are shown; in JSON too, where the definition changes the table.
    pub(super) fn show(&self, session: &Session, mut document: Document) -> anyhow::Result<Document> {
        let defined = &self.sound.defined;
        if !defined.reshapes() {
            return Ok(document);
        }
        document.sheet = choose(document.sheet, &defined.columns);
        let provisional = |row: &Vec<Cell>| row.iter().any(|cell| matches!(cell, Cell::Provisional(_)));
        // Its rows have no room to mark one.
        if matches!(session.format(), Format::Json | Format::Jsonl) && document.sheet.rows.iter().any(provisional) {
            session.warn_of_provisional();
        }
        documents::of_shaped(&self.found.name, document)
    }
}
