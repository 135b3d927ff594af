//! A definition held against the reports there are: every fault with its place.

use super::ReportArgs;
use super::asked::Asked;
use super::carried::{Carried, carried, misnamed};
use super::catalogue::{self, BuiltIn};
use super::counted::Counted;
use super::line::parse;
use crate::cli::cases::Cases;
use crate::cli::failure::{Usage, is_bad_value};
use crate::cli::session::Session;
use crate::output::Format;
use crate::policy::{Place, Problem};
use crate::report::{Column, DefinedReport, missing_keys, read_defined_report};
use crate::store::StoreError;
use crate::word::Word;

/// The reports that show due dates.
const DATED: [&str; 4] = ["list", "due", "overdue", "actions"];

/// A definition that can be run.
pub(super) struct Sound {
    pub(super) defined: DefinedReport,
    /// The report that it is made from.
    pub(super) report: &'static BuiltIn,
    pub(super) carried: Vec<Carried>,
    /// The format in which it is written.
    pub(super) output: Option<Format>,
}

/// The definition in a file.
///
/// # Errors
/// Everything that is wrong with it; only the first where the file is not of the schema.
pub(super) fn read(session: &Session, bytes: &[u8]) -> Result<Sound, Vec<Problem>> {
    let defined = read_defined_report(bytes)?;
    let text = String::from_utf8_lossy(bytes);
    held(session, defined).map_err(|found| {
        let mut problems: Vec<Problem> =
            found.into_iter().take(20).map(|(place, says)| Problem::at(&text, place, says)).collect();
        problems.sort_by_key(|problem| problem.span.start);
        problems
    })
}

fn held(session: &Session, defined: DefinedReport) -> Result<Sound, Vec<(Place, String)>> {
    let root = Place::default();
    let Some(report) = catalogue::base(&defined.report) else {
        let name: String = defined.report.chars().take(40).collect();
        let known: Vec<&str> = catalogue::bases().collect();
        return Err(vec![(root.key("report"), format!("no report {name:?}: there are {}", known.join(", ")))]);
    };
    let mut found = misnamed(&defined);
    let carried = carried(&defined, session.as_at);
    let named = |one: &&Carried| found.iter().all(|(place, _)| *place != one.place);
    let wrong = carried.iter().filter(named).filter_map(|one| Some((one.place.clone(), fault(session, report, one)?)));
    let wrong: Vec<(Place, String)> = wrong.collect();
    found.extend(wrong);
    let output = defined.output.as_deref().map(Format::from_word).transpose();
    let output = output.unwrap_or_else(|unknown| {
        found.push((root.key("output"), unknown.to_string()));
        None
    });
    let unwritable = match output {
        Some(Format::Parquet) => Some("a report is not written as parquet, whose columns have types: `export` is"),
        Some(Format::Ics) if !DATED.contains(&report.name) => Some("it shows no due dates, of which ics is a calendar"),
        _ => None,
    };
    found.extend(unwritable.map(|says| (root.key("output"), says.to_owned())));
    if found.is_empty() {
        found = unknown_keys(session, report, &defined, &carried);
    }
    if found.is_empty() { Ok(Sound { defined, report, carried, output }) } else { Err(found) }
}

/// What is wrong with one thing asked, by itself.
fn fault(session: &Session, report: &BuiltIn, one: &Carried) -> Option<String> {
    let args = match parse([vec![report.name.to_owned()], one.words.clone()].concat()) {
        Ok(args) => args,
        Err(says) => return Some(says),
    };
    if let Err(says) = args.belong_to(report.name) {
        return Some(says.to_string());
    }
    // Whether there are such policies and stages is the store's to say.
    let has_store = session.had_store();
    let filters = if has_store { args.filters.read(session) } else { args.filters.written(session) };
    let error = match filters {
        // What is wrong with the store is no fault of the definition, and is found for itself.
        Err(error) if error.is::<StoreError>() => return None,
        Err(error) => error,
        // What only the report itself reads. What it lacks may be asked elsewhere.
        Ok(_) => columns(session, report, &args).err().filter(is_bad_value)?,
    };
    Some(error.chain().map(ToString::to_string).collect::<Vec<_>>().join(": "))
}

/// The columns of a report, made of no case at all.
pub(super) fn columns(session: &Session, report: &BuiltIn, args: &ReportArgs) -> anyhow::Result<Vec<Column>> {
    let (_, of) = report.split(args.filters.written(session)?);
    let cases = Cases::none();
    let board = report.board(session, of.period).map(|(begin, _)| begin().rows(&[]));
    let counted = Counted { board, ..Counted::default() };
    let document = (report.make)(&Asked { session, args, cases: &cases, reckoned: &[], of, counted })?;
    Ok(document.sheet.columns)
}

/// What reports cannot do without, for those that have not been asked for it yet.
const OTHERWISE: [&[&str]; 3] = [&[], &["--year=2026"], &["--year=2026", "--stage=stage-1", "--share=100%"]];

/// The columns of a report asked for this; none where it takes more than is known here to see them.
pub(super) fn columns_of(session: &Session, report: &BuiltIn, asked: &[String]) -> Option<Vec<Column>> {
    OTHERWISE.iter().find_map(|otherwise| {
        let otherwise = otherwise.iter().map(|&word| word.to_owned());
        let words = [report.name.to_owned()].into_iter().chain(asked.iter().cloned()).chain(otherwise);
        let args = parse(words.collect()).ok()?;
        columns(session, report, &args).ok()
    })
}

/// The keys that no column has, those about people included.
fn unknown_keys(
    session: &Session,
    report: &BuiltIn,
    defined: &DefinedReport,
    carried: &[Carried],
) -> Vec<(Place, String)> {
    let mut words: Vec<String> = carried.iter().flat_map(|one| one.words.clone()).collect();
    words.push("--with-personal".to_owned());
    match columns_of(session, report, &words) {
        Some(columns) => unknown_in(defined, &columns),
        None => Vec::new(),
    }
}

/// The keys that none of these columns has, each with those there are.
pub(super) fn unknown_in(defined: &DefinedReport, columns: &[Column]) -> Vec<(Place, String)> {
    let known: Vec<&str> = columns.iter().map(|column| column.key).collect();
    let says = |(place, key): (Place, &str)| {
        let key: String = key.chars().take(40).collect();
        (place, format!("no column {key:?} in {}: there are {}", defined.report, known.join(", ")))
    };
    missing_keys(defined.keys(), columns).into_iter().map(says).collect()
}

impl Sound {
    /// What to say of keys that the report, as it was run, has no column for.
    pub(super) fn absent(&self, session: &Session, columns: &[Column], args: &ReportArgs) -> Result<(), Absent> {
        let absent = unknown_in(&self.defined, columns);
        if absent.is_empty() {
            return Ok(());
        }
        let words: Vec<String> = self.carried.iter().flat_map(|one| one.words.clone()).collect();
        let with_personal = [words, vec!["--with-personal".to_owned()]].concat();
        let personal = columns_of(session, self.report, &with_personal).unwrap_or_default();
        if !args.with_personal && unknown_in(&self.defined, &personal).is_empty() {
            let keys = missing_keys(self.defined.keys(), columns);
            let keys: Vec<&str> = keys.into_iter().map(|(_, key)| key).collect();
            let says = format!("{} is personal: give --with-personal to show it", keys.join(", "));
            return Err(Absent::Personal(Usage::Says(says)));
        }
        Err(Absent::Unknown(absent))
    }
}

/// Why there is no column of a key.
pub(super) enum Absent {
    /// It is about people, and nobody asked for that.
    Personal(Usage),
    /// The report has none.
    Unknown(Vec<(Place, String)>),
}
