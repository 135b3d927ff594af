//! `report`: what many cases amount to.

use clap::Args;

use super::cases::Cases;
use super::documents;
use super::failure::{Exit, NoSuch, Usage};
use super::filters::FilterArgs;
use super::session::Session;
use crate::calendar::Period;
use crate::output::wording::{date_for_people, list_and};
use crate::output::{Document, Format};
use crate::report::{
    Cell, Reckoned, RegisterRow, due_rows, due_sheet, lapsed_rows, lapsed_sheet, overdue_rows, overdue_sheet,
    register_row, register_row_with_personal, register_sheet,
};

/// Examples of `report`.
const EXAMPLES: &str = "\
Reports:
  overdue   every duty past its due date, longest overdue first
  due       every duty still running that falls due within the period, soonest first
  lapsed    cases whose window to ask for the next stage has passed with no request
  register  one row a case, the full minimum record

Examples:
  plaint report overdue --exit-code
  plaint report due --within 5wd
  plaint report register --fy 2026/27 -f csv --bom -o register.csv";

/// The reports there are.
const REPORTS: [&str; 4] = ["overdue", "due", "lapsed", "register"];

/// Arguments of `report`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReportArgs {
    /// Which report: overdue, due, lapsed or register
    #[arg(value_name = "REPORT")]
    pub report: Option<String>,
    /// For `due`: how far ahead to look
    #[arg(long, value_name = "PERIOD", default_value = "5wd")]
    pub within: String,
    /// Exit with status 1 when there are any rows
    #[arg(long)]
    pub exit_code: bool,
    /// For `register`: with names, contacts and words
    #[arg(long)]
    pub with_personal: bool,
    /// Which cases to show.
    #[command(flatten)]
    pub filters: FilterArgs,
}

/// Runs `report`.
pub(super) fn run(session: &Session, args: &ReportArgs) -> anyhow::Result<Exit> {
    let Some(name) = args.report.as_deref() else {
        return Err(Usage::Says(format!("which report? There are {}", REPORTS.join(", "))).into());
    };
    if !REPORTS.contains(&name) {
        let known = REPORTS.map(str::to_owned).into();
        return Err(NoSuch { what: "report", name: name.chars().take(40).collect(), known }.into());
    }
    let within: Period = args.within.parse()?;
    let cases = Cases::load(session, &args.filters.read(session)?)?;
    let reckoned = cases.reckoned(session.as_at);
    let document = match name {
        "overdue" => {
            let rows = overdue_rows(&reckoned);
            let sheet = overdue_sheet(&rows);
            documents::of_rows("plaint.overdue/1", Some(session.as_at), "rows", &rows, sheet)?
        }
        "due" => {
            let rows = due_rows(&reckoned, within);
            documents::of_rows("plaint.overdue/1", Some(session.as_at), "rows", &rows, due_sheet(&rows))?
        }
        "lapsed" => {
            let rows = lapsed_rows(&reckoned);
            documents::of_rows("plaint.lapsed/1", Some(session.as_at), "rows", &rows, lapsed_sheet(&rows))?
        }
        _ => register(session, args, &reckoned)?,
    };
    // Marked in every view; the tables of duties have no column for it.
    let marked = reckoned.iter().filter(|reckoned| reckoned.case.overrides > 0);
    let against: Vec<String> = marked.map(|reckoned| reckoned.case.reference.to_string()).collect();
    let in_rows = |case: &String| document.sheet.rows.iter().any(|row| row.first() == Some(&Cell::from(case.as_str())));
    let against: Vec<String> = against.into_iter().filter(in_rows).collect();
    finish(session, args, &document, &against, cases.exit)
}

fn register(session: &Session, args: &ReportArgs, reckoned: &[Reckoned<'_>]) -> anyhow::Result<Document> {
    let row = if args.with_personal { register_row_with_personal } else { register_row };
    let rows: Vec<RegisterRow> = reckoned.iter().map(row).collect();
    documents::of_rows("plaint.register/1", Some(session.as_at), "rows", &rows, register_sheet(&rows))
}

fn finish(
    session: &Session,
    args: &ReportArgs,
    document: &Document,
    against: &[String],
    exit: Exit,
) -> anyhow::Result<Exit> {
    session.show(document)?;
    let rows = document.sheet.rows.len();
    if session.format() == Format::Table {
        if rows == 0 {
            session.say(&format!("{}: none as at {}.", document.sheet.title, date_for_people(session.as_at)));
        }
        if !against.is_empty() {
            session.say(&format!("With entries against the policy: {}.", list_and(against)));
        }
    }
    // Somebody who keeps this line can tell later whether a journal was rewritten.
    session.say(&format!("Store head {}", session.store()?.head_digest()?));
    Ok(if exit == Exit::Done && args.exit_code && rows > 0 { Exit::HasRows } else { exit })
}
