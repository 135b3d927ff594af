//! `report`: what many cases amount to.

use clap::Args;

use super::arguments::word_parser;
use super::cases::Cases;
use super::documents;
use super::failure::{Exit, NoSuch, Usage};
use super::filters::FilterArgs;
use super::session::Session;
use crate::calendar::Period;
use crate::output::wording::{date_for_people, list_and};
use crate::output::{Document, Format};
use crate::policy::{Share, StageName};
use crate::report::{
    ActionStanding, Cell, Filter, Reckoned, RegisterRow, ReportPeriod, SampleRow, action_rows, actions_sheet,
    caseload_rows, caseload_sheet, due_rows, due_sheet, lapsed_rows, lapsed_sheet, overdue_rows, overdue_sheet,
    refusal_rows, refusals_sheet, register_row, register_row_with_personal, register_sheet, review_rows, reviews_sheet,
    sample_rows, sample_sheet,
};
use crate::store::Digest;

/// Examples of `report`.
const EXAMPLES: &str = "\
Reports:
  overdue   every duty past its due date, longest overdue first
  due       every duty still running that falls due within the period, soonest first
  lapsed    cases whose window to ask for the next stage has passed with no request
  register  one row a case, the full minimum record
  caseload  who has how many cases at which stage, with what is overdue
  actions   what is still to be done, overdue first, and what was done
  refusals  complaints not accepted and requests declined, by ground
  sample    a share of the cases answered at a stage in a period, the same for everybody
  reviews   how far the periodic reviews that the policies ask for were done in a period

Examples:
  plaint report overdue --exit-code
  plaint report due --within 5wd
  plaint report actions --standing overdue
  plaint report sample --quarter 2026-Q2 --stage stage-2 --share 25%
  plaint report register --fy 2026/27 -f csv --bom -o register.csv";

/// The reports there are.
const REPORTS: [&str; 9] =
    ["overdue", "due", "lapsed", "register", "caseload", "actions", "refusals", "sample", "reviews"];

/// Arguments of `report`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReportArgs {
    /// Which report: overdue, due, lapsed, register, caseload, actions, refusals, sample or reviews
    #[arg(value_name = "REPORT")]
    pub report: Option<String>,
    /// For `due`: how far ahead to look
    #[arg(long, value_name = "PERIOD", default_value = "5wd")]
    pub within: String,
    /// For `actions`: only those that stand so; repeat for more
    #[arg(long, value_name = "STANDING", value_parser = word_parser::<ActionStanding>())]
    pub standing: Vec<ActionStanding>,
    /// For `sample`: how much to draw, as 25%
    #[arg(long, value_name = "SHARE")]
    pub share: Option<Share>,
    /// Exit with status 1 when there are any rows
    #[arg(long)]
    pub exit_code: bool,
    /// For `register` and `actions`: with names, contacts and words
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
    let (filter, drawn) = drawn(name, args, args.filters.read(session)?)?;
    let cases = Cases::load(session, &filter)?;
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
        "caseload" => {
            let rows = caseload_rows(&reckoned);
            documents::of_rows("plaint.caseload/1", Some(session.as_at), "rows", &rows, caseload_sheet(&rows))?
        }
        "actions" => {
            let rows = action_rows(&reckoned, &args.standing, args.with_personal);
            documents::of_rows("plaint.actions/1", Some(session.as_at), "rows", &rows, actions_sheet(&rows))?
        }
        "refusals" => {
            let rows = refusal_rows(&reckoned, drawn.period);
            documents::of_rows("plaint.refusals/1", Some(session.as_at), "rows", &rows, refusals_sheet(&rows))?
        }
        "sample" => {
            let rows = drawn.sample(args, &reckoned)?;
            documents::of_rows("plaint.sample/1", Some(session.as_at), "rows", &rows, sample_sheet(&rows))?
        }
        "reviews" => {
            let period = drawn.period.ok_or_else(no_period)?;
            let rows = review_rows(&reckoned, period);
            documents::of_rows("plaint.reviews/1", Some(session.as_at), "rows", &rows, reviews_sheet(&rows))?
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

fn no_period() -> Usage {
    Usage::Says("which period? give --quarter, --fy-quarter, --year, --fy, or --from and --to".to_owned())
}

/// What a report asks of the period and the stage that other reports filter cases by.
#[derive(Default)]
struct Drawn {
    period: Option<ReportPeriod>,
    stage: Vec<String>,
}

/// The period of these reports is that of what happened in it, not of receipt; the stage of a sample is the one whose
/// answers it looks at, not the one a case is at.
fn drawn(name: &str, args: &ReportArgs, mut filter: Filter) -> anyhow::Result<(Filter, Drawn)> {
    if args.share.is_some() && name != "sample" {
        return Err(Usage::Says("--share goes with `report sample`".to_owned()).into());
    }
    if !args.standing.is_empty() && name != "actions" {
        return Err(Usage::Says("--standing goes with `report actions`".to_owned()).into());
    }
    let mut drawn = Drawn::default();
    if ["refusals", "sample", "reviews"].contains(&name) {
        drawn.period = filter.period.take();
    }
    if name == "sample" {
        drawn.stage = std::mem::take(&mut filter.stage);
    }
    Ok((filter, drawn))
}

impl Drawn {
    fn sample(&self, args: &ReportArgs, reckoned: &[Reckoned<'_>]) -> anyhow::Result<Vec<SampleRow>> {
        let period = self.period.ok_or_else(no_period)?;
        let no_share = || Usage::Says("how much of it? give --share, as 25%".to_owned());
        let share = args.share.ok_or_else(no_share)?;
        let [stage] = self.stage.as_slice() else {
            return Err(Usage::Says("a sample is of one stage: give --stage once".to_owned()).into());
        };
        let digest = |text: &str| Digest::of(text.as_bytes()).to_string();
        Ok(sample_rows(reckoned, &StageName(stage.clone()), (period, share), digest))
    }
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
