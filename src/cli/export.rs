//! `export`: the whole store as flat, typed tables, for questions that no report answers.

use std::path::Path;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::archive::archive;
use super::cases::{Cases, Keep};
use super::failure::{Exit, NoSuch, Usage};
use super::filters::FilterArgs;
use super::session::Session;
use crate::output::wording::count;
use crate::output::{FlatFormat, flat};
use crate::report::{
    About, DICTIONARY, ExportTable, Exported, Field, Reckoned, TABLES, Value, dictionary_fields, dictionary_rows,
};
use crate::store::{Store, make_folder, replace};
use crate::word::Word;

/// Examples of `export`.
const EXAMPLES: &str = "\
Tables:
  cases       one row a case
  stages      one row each time a case came to a stage
  clocks      one row a duty or a window, as it stands
  events      one row an entry of a journal, without its words
  actions     one row a thing to be done
  remedies    one row a remedy
  feedback    one row each time a complainant was asked what they thought, or said so
  refusals    one row a complaint not accepted or a request not taken
  dictionary  what every column of every table says

Examples:
  plaint export -o tables
  plaint export -o tables -f parquet --fy 2026/27
  plaint export clocks -o clocks.csv
  plaint export dictionary
  plaint export --archive backup.zip";

/// Arguments of `export`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExportArgs {
    /// One table, to standard output or the file of --output [default: every table, to the folder of --output]
    #[arg(value_name = "TABLE")]
    pub table: Option<String>,
    /// With names, contacts and words
    #[arg(long)]
    pub with_personal: bool,
    /// Instead of tables the whole store, as it is, in one zip file that `restore` makes it of again
    #[arg(long, value_name = "FILE", conflicts_with_all = ["table", "with_personal", "FilterArgs"])]
    pub archive: Option<PathBuf>,
    /// Which cases to take.
    #[command(flatten)]
    pub filters: FilterArgs,
}

/// Runs `export`.
pub(super) fn run(session: &Session, args: &ExportArgs) -> anyhow::Result<Exit> {
    if let Some(file) = &args.archive {
        return archive(session, file);
    }
    if session.writing == super::session::Writing::DryRun {
        let says = "an export records nothing, so there is nothing to try: leave --dry-run out";
        return Err(Usage::Says(says.to_owned()).into());
    }
    let format = format(session)?;
    let whither = whither(session, args, format)?;
    let upto = if args.with_personal { About::People } else { About::TheWork };
    let cases = Cases::from_journals(session, &args.filters.read(session)?, session.as_at, Keep::CasesAndEntries)?;
    let reckoned = cases.reckoned(session.as_at);
    let exported: Vec<Exported<'_>> =
        reckoned.iter().zip(cases.entries()).map(|(reckoned, entries)| Exported { reckoned, entries }).collect();
    let writing = Writing { session, format, upto, cases: &exported };
    match whither {
        Whither::Output(table) => {
            session.names_people.set(args.with_personal);
            session.write(&writing.bytes(table)?)?;
        }
        Whither::Folder(folder) => writing.folder(folder, &reckoned)?,
    }
    session.say(&format!("Store head {}", session.store()?.head_digest()?));
    Ok(cases.exit)
}

/// One of the tables, or what describes them.
#[derive(Clone, Copy)]
enum Wanted {
    Table(&'static ExportTable),
    Dictionary,
}

impl Wanted {
    fn named(name: &str) -> Option<Self> {
        let table = TABLES.iter().find(|table| table.name == name).map(Self::Table);
        table.or((name == DICTIONARY).then_some(Self::Dictionary))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Table(table) => table.name,
            Self::Dictionary => DICTIONARY,
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        TABLES.iter().map(Self::Table).chain([Self::Dictionary])
    }
}

/// Where what goes.
enum Whither<'a> {
    /// Standard output, or the file of `--output`.
    Output(Wanted),
    Folder(&'a Path),
}

fn format(session: &Session) -> anyhow::Result<FlatFormat> {
    let Some(format) = session.format else { return Ok(FlatFormat::Csv) };
    FlatFormat::of(format).ok_or_else(|| {
        let known: Vec<&str> = FlatFormat::ALL.iter().map(|format| format.word()).collect();
        Usage::Says(format!("an export is not written as {format}: there are {}", known.join(", "))).into()
    })
}

fn whither<'a>(session: &'a Session, args: &ExportArgs, format: FlatFormat) -> anyhow::Result<Whither<'a>> {
    let output = session.output.as_deref();
    let Some(name) = args.table.as_deref() else {
        let folder = output.ok_or_else(|| {
            Usage::Says("which folder for the tables? give --output DIR, or name one table".to_owned())
        })?;
        if Store::open(folder).is_ok() {
            let says = format!("{} is a case store: export to a folder of its own", folder.display());
            return Err(Usage::Says(says).into());
        }
        return Ok(Whither::Folder(folder));
    };
    let Some(wanted) = Wanted::named(name) else {
        let known = Wanted::all().map(|table| table.name().to_owned()).collect();
        return Err(NoSuch { what: "table", name: name.chars().take(40).collect(), known }.into());
    };
    if let Some(file) = output {
        if session.format.is_none() && file.extension().is_some() {
            let says = format!("no format goes with the ending of {}: name one with --format", file.display());
            return Err(Usage::Says(says).into());
        }
    } else if format == FlatFormat::Parquet && session.shows_on_a_terminal() {
        return Err(Usage::Says("parquet is nothing to read: give --output FILE".to_owned()).into());
    }
    Ok(Whither::Output(wanted))
}

/// What is written, and how.
struct Writing<'a> {
    session: &'a Session,
    format: FlatFormat,
    upto: About,
    cases: &'a [Exported<'a>],
}

impl Writing<'_> {
    fn bytes(&self, wanted: Wanted) -> anyhow::Result<Vec<u8>> {
        let written = match wanted {
            Wanted::Table(table) => self.flat(&table.fields_upto(self.upto), table.rows(self.cases, self.upto)),
            Wanted::Dictionary => self.flat(&dictionary_fields(), dictionary_rows(self.upto).into_iter()),
        };
        written.map_err(anyhow::Error::msg).with_context(|| format!("cannot write the table {}", wanted.name()))
    }

    fn flat(&self, fields: &[Field], rows: impl Iterator<Item = Vec<Value>>) -> Result<Vec<u8>, String> {
        flat(self.format, fields, rows, &self.session.spreadsheet)
    }

    /// Every table in a folder, made where it is not there. Its own files of an earlier export are replaced, each whole;
    /// anything else in it stays.
    fn folder(&self, folder: &Path, reckoned: &[Reckoned<'_>]) -> anyhow::Result<()> {
        make_folder(folder)?;
        for wanted in Wanted::all() {
            let file = folder.join(format!("{}.{}", wanted.name(), self.format));
            replace(&file, &self.bytes(wanted)?)?;
        }
        let tables = count(Wanted::all().count(), "table");
        let cases = count(reckoned.len(), "case");
        self.session.say(&format!("{tables} of {cases} in {}.", folder.display()));
        Ok(())
    }
}
