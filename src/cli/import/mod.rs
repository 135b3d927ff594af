//! `import`: the complaints of a spreadsheet kept before.

mod already;
mod drafting;
mod listing;
mod looking;
mod writing;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Args;

use self::already::Already;
use self::looking::{Listed, Looked};
use super::failure::{Exit, FaultyInput, RowsInTrouble, Usage};
use super::faults::faults;
use super::log::prefix;
use super::session::{POLICY, Session, Writing};
use crate::case::CaseRef;
use crate::import::{Circumstances, Mapping, Planner, Procedure, Reading, read_grid, read_mapping};
use crate::output::wording::count;
use crate::policy::{Place, Problem};
use crate::store::{Digest, Store, StoreLock};

/// What a mapping says, and examples of `import`.
const HELP: &str = "\
What the mapping says, in JSON, each column by its heading:
  format         1
  sheet          the sheet of a workbook; otherwise the first with anything in it
  header_row     the row of the headings; otherwise 1
  encoding       utf-8 or windows-1252; otherwise as it seems to be
  dates          day-first (31/12/2026), month-first (12/31/2026) or iso (2026-12-31)
  day_numbers    1900 or 1904, where days stand as bare numbers
  policies       a list of from and policy: the policy of what was received from that day on
  case           reference, received, logged, first_known, complainant, contact, property, summary,
                 outcome_sought, channel, service, category, tenure, handler, stage (the first),
                 status, closed, closed_because; and note, a list of further columns to keep
  stages         a list, in order, of stage, asked, acknowledged, extended_on, extended_to, answered,
                 outcome, handler, decision
  values         of channel, service, category, tenure, handler, stage, status, closed_because and
                 outcome: what their words are called here, nothing where a word says nothing
  column, otherwise  in place of the heading of what values can have: what a blank cell means

Examples:
  plaint import complaints.xlsx --draft-mapping -o mapping.json
  plaint import complaints.xlsx --mapping mapping.json --dry-run
  plaint import complaints.xlsx --mapping mapping.json --dry-run --dates -o dates.xlsx
  plaint import complaints.xlsx --mapping mapping.json";

/// Arguments of `import`.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct ImportArgs {
    /// The spreadsheet: a workbook (xlsx, xls, ods), or CSV with any of the usual separators
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What its columns mean
    #[arg(long, value_name = "FILE", required_unless_present = "draft_mapping")]
    pub mapping: Option<PathBuf>,
    /// Write a first draft of the mapping, guessed from the headings and the cells
    #[arg(long, conflicts_with_all = ["mapping", "dates", "leave_out", "another_file", "exit_code"])]
    pub draft_mapping: bool,
    /// With --dry-run: list each case's due dates and how they stand, in place of the rows' trouble
    #[arg(long)]
    pub dates: bool,
    /// Import the rows that can be, and leave out those that cannot
    #[arg(long)]
    pub leave_out: bool,
    /// These rows are other complaints than those imported before without references
    #[arg(long)]
    pub another_file: bool,
    /// With --dry-run: exit with status 1 when a row cannot be imported
    #[arg(long)]
    pub exit_code: bool,
}

/// Runs `import`.
pub(super) fn run(session: &Session, args: &ImportArgs) -> anyhow::Result<Exit> {
    let bytes = session.read_file(&args.file)?;
    let unreadable = |says: String| FaultyInput { path: args.file.display().to_string(), says };
    let Some(path) = args.mapping.as_deref().filter(|_| !args.draft_mapping) else {
        let reading = read_grid(&bytes, None, None).map_err(|error| unreadable(error.to_string()))?;
        return drafting::draft_mapping(session, &reading).map_err(|error| match error {
            drafting::CannotDraft::Reading(error) => unreadable(error.to_string()).into(),
            drafting::CannotDraft::Otherwise(error) => error,
        });
    };
    if args.dates && session.writing == Writing::ForReal {
        return Err(Usage::Says("--dates lists what a dry run finds: add --dry-run".to_owned()).into());
    }
    let (mapping, text) = mapping(session, path)?;
    let reading = read_grid(&bytes, mapping.sheet.as_deref(), mapping.encoding);
    let reading = reading.map_err(|error| unreadable(error.to_string()))?;
    let about = circumstances(session, (&mapping, path, &text), &bytes)?;
    let source = about.source.clone();
    let planner = Planner::of(&reading, &mapping, about).map_err(|error| unreadable(error.to_string()))?;
    let (planner, rows) = planner.map_err(|missing| {
        let problems = missing.into_iter().map(|(place, missing)| (place, missing.to_string()));
        faulty(session, path, &text, problems.collect())
    })?;
    say_how_it_is_read(session, &mapping, &reading);
    let store = session.store_if_any()?;
    // Held to the end: what is there already must not change in between.
    let importing = match session.writing {
        Writing::ForReal => store.map(|store| begin(session, store)).transpose()?,
        Writing::DryRun => None,
    };
    let already = match store {
        Some(store) => Already::read(session, store, &source)?,
        None => Already::default(),
    };
    let keep = if args.dates { Listed::Clocks } else { Listed::Sums };
    let looked = Looked::at(session, &planner, rows, &already, keep);
    if looked.summary.to_import > 0 && already.could_be_again(&mapping) && !args.another_file {
        let says = "complaints were imported before from another file and without references, so that nobody can tell \
                    whether these rows are the same: add a column of references, or say --another-file";
        return Err(Usage::Says(says.to_owned()).into());
    }
    looked.say(session);
    if session.writing == Writing::DryRun {
        listing::show(session, &looked, keep)?;
        let in_trouble = args.exit_code && looked.summary.left_out > 0;
        return Ok(if in_trouble { Exit::HasRows } else { Exit::Done });
    }
    if looked.summary.left_out > 0 && !args.leave_out {
        listing::show(session, &looked, Listed::Sums)?;
        return Err(RowsInTrouble(count(looked.summary.left_out, "row")).into());
    }
    writing::import(session, (&planner, rows), &looked, (new_prefix(&mapping), importing))
}

/// The right to be the one import there is. What an import before could not finish is finished first.
fn begin(session: &Session, store: &Store) -> anyhow::Result<StoreLock> {
    let importing = session.lock_imports(store)?;
    store.finish_batches(&session.lock(store)?)?;
    Ok(importing)
}

fn mapping(session: &Session, path: &Path) -> anyhow::Result<(Mapping, Vec<u8>)> {
    let bytes = session.read_file(path)?;
    match read_mapping(&bytes) {
        Ok(mapping) => Ok((mapping, bytes)),
        Err(problems) => Err(faults(session, (path.display().to_string(), &bytes), &problems, KIND)),
    }
}

/// What a mapping is called, and what describes it.
const KIND: (&str, &str) = ("mapping", "plaint import --help");

fn faulty(session: &Session, path: &Path, text: &[u8], found: Vec<(Place, String)>) -> anyhow::Error {
    let written = String::from_utf8_lossy(text);
    let problems: Vec<Problem> = found.into_iter().map(|(place, says)| Problem::at(&written, place, says)).collect();
    faults(session, (path.display().to_string(), text), &problems, KIND)
}

/// The policies that the mapping names, and who imports when.
fn circumstances(
    session: &Session,
    (mapping, path, text): (&Mapping, &Path, &[u8]),
    bytes: &[u8],
) -> anyhow::Result<Circumstances> {
    let own = session.own_calendar()?;
    let mut procedures = HashMap::new();
    for named in &mapping.policies {
        let found = session.policy(&named.policy)?;
        let procedure = Procedure { pin: found.pin(), calendar: own.working(&found.policy), policy: found.policy };
        procedures.insert(named.policy.clone(), procedure);
    }
    let nowhere = mapping
        .stages()
        .into_iter()
        .filter(|(_, stage)| !procedures.values().any(|procedure| procedure.policy.stage(stage).is_some()));
    let nowhere: Vec<_> =
        nowhere.map(|(place, _)| (place, "no policy named here has such a stage".to_owned())).collect();
    if !nowhere.is_empty() {
        return Err(faulty(session, path, text, nowhere));
    }
    let settings = session.store_if_any()?.map(Store::settings);
    let prefix = settings.map_or_else(|| new_prefix(mapping), |settings| settings.prefix.clone());
    Ok(Circumstances {
        procedures,
        services: settings.map(|settings| settings.services.clone()).unwrap_or_default(),
        today: session.today,
        now: session.now,
        by: session.by.clone(),
        source: Digest::of(bytes).to_string(),
        reference: CaseRef::new(&prefix, 2000, 1)?,
    })
}

/// The letters that references begin with in a store that is made for these rows: those of the policy in force now.
fn new_prefix(mapping: &Mapping) -> String {
    prefix(mapping.policies.last().map_or(POLICY, |last| last.policy.as_str()))
}

/// Says how the file is read where somebody could have meant it otherwise.
fn say_how_it_is_read(session: &Session, mapping: &Mapping, reading: &Reading) {
    if mapping.encoding.is_none() && reading.charset == Some(crate::import::Charset::Windows1252) {
        session.warn("the file is not UTF-8: it is read as Windows-1252; `encoding` in the mapping settles it");
    }
    if let (Some(stated), Some(says)) = (mapping.numbers, reading.numbers)
        && stated != says
    {
        session.warn(&format!("the workbook counts days from {says}, and `day_numbers` in the mapping says {stated}"));
    }
}
