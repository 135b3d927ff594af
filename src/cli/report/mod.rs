//! `report`: what many cases amount to.

mod about;
mod asked;
mod carried;
mod catalogue;
mod counted;
mod defined;
mod duties;
mod figures;
mod line;
mod performance;
mod records;
mod returns;
mod shelf;
mod sound;
mod work;

pub(super) use self::line::ReportLine;
pub(super) use self::shelf::faulty;

use std::mem;

use clap::{Args, value_parser};

use self::asked::Asked;
use self::catalogue::{BuiltIn, PeriodOf};
use super::arguments::word_parser;
use super::failure::{Exit, Usage, is_bad_value};
use super::filters::FilterArgs;
use super::session::Session;
use crate::output::wording::{date_for_people, list_and};
use crate::output::{Document, Format};
use crate::policy::Share;
use crate::report::{ActionStanding, Basis, Filter, GroupBy, Return};

/// Examples of `report`.
const EXAMPLES: &str = "\
Examples:
  plaint report overdue --exit-code
  plaint report due --within 5wd
  plaint report actions --standing overdue
  plaint report sample --quarter 2026-Q2 --stage stage-2 --share 25%
  plaint report timeliness --quarter 2026-Q3 --group-by service
  plaint report outcomes --fy 2026/27 --group-by month -o outcomes.xlsx
  plaint report performance --quarter 2026-Q3 -o board.html
  plaint report returns --for tsm --fy 2026/27 --homes-lcra 4200 --homes-lcho 310
  plaint report returns --for spso --quarter 2026-Q3 --cases -f csv
  plaint report register --fy 2026/27 -f csv --bom -o register.csv
  plaint report monday
  plaint report list
  plaint report show monday -f json > late-repairs.json
  plaint report check late-repairs.json";

/// More homes than any landlord has.
const MOST_HOMES: u64 = 100_000_000;

/// Arguments of `report`.
#[derive(Debug, Default, Args)]
#[command(after_help = catalogue::help(EXAMPLES))]
pub(super) struct ReportArgs {
    /// Which report: one of those below, or one that a file defines
    #[arg(value_name = "REPORT")]
    pub report: Option<String>,
    /// For `due`: how far ahead to look [default: 5wd]
    #[arg(long, value_name = "PERIOD")]
    pub within: Option<String>,
    /// For `actions`: only those that stand so; repeat for more
    #[arg(long, value_name = "STANDING", value_parser = word_parser::<ActionStanding>())]
    pub standing: Vec<ActionStanding>,
    /// For `sample`: how much to draw, as 25%
    #[arg(long, value_name = "SHARE")]
    pub share: Option<Share>,
    /// For figures: told apart by this
    #[arg(long, value_name = "WHAT", value_parser = word_parser::<GroupBy>())]
    pub group_by: Option<GroupBy>,
    /// For `returns`: to which regulator
    #[arg(long = "for", value_name = "RETURN", value_parser = word_parser::<Return>())]
    pub return_to: Option<Return>,
    /// For `returns`: homes of low-cost rental accommodation [default: the store's settings]
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..=MOST_HOMES))]
    pub homes_lcra: Option<u64>,
    /// For `returns`: homes of low-cost home ownership [default: the store's settings]
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..=MOST_HOMES))]
    pub homes_lcho: Option<u64>,
    /// For `returns`: of which complaints the share answered in time is taken [default: received]
    #[arg(long, value_name = "WHICH", value_parser = word_parser::<Basis>())]
    pub basis: Option<Basis>,
    /// For `returns`: the references behind every figure
    #[arg(long)]
    pub cases: bool,
    /// Exit with status 1 when there are any rows
    #[arg(long)]
    pub exit_code: bool,
    /// For `register`, `actions` and `learning`: with names, contacts and words
    #[arg(long)]
    pub with_personal: bool,
    /// Which cases to show.
    #[command(flatten)]
    pub filters: FilterArgs,
}

/// Runs `report`.
pub(super) fn run(session: &Session, line: &ReportLine) -> anyhow::Result<Exit> {
    let ReportLine { args, verb, typed } = line;
    if let Some(verb) = verb {
        if args.report.is_some() || !typed.0.is_empty() {
            let says = "`report list`, `show`, `check` and `schema` take no report and none of its options".to_owned();
            return Err(Usage::Says(says).into());
        }
        return shelf::run(session, verb);
    }
    let Some(name) = args.report.as_deref() else {
        let known = catalogue::REPORTS.map(|known| known.name).join(", ");
        let says = format!("which report? There are {known}; `plaint report list` has those that a file defines, too");
        return Err(Usage::Says(says).into());
    };
    let Some(report) = catalogue::find(name) else {
        return defined::run(session, name, typed);
    };
    defined::warn_of_clash(session, name);
    carry_out(session, report, args, None)
}

/// Makes a report, and what a definition makes of it, and shows it.
fn carry_out(
    session: &Session,
    report: &BuiltIn,
    args: &ReportArgs,
    shape: Option<&defined::Shape<'_>>,
) -> anyhow::Result<Exit> {
    args.belong_to(report.name)?;
    session.names_people.set(args.with_personal);
    // A value that cannot be read is told before any case is.
    if let Some(error) = sound::columns(session, report, args).err().filter(is_bad_value) {
        return Err(error);
    }
    let (filter, asked_of) = report.split(args.filters.read(session)?);
    let received = filter.period;
    let (cases, counted) = report.counted(session, args, &filter, asked_of.period)?;
    let reckoned = cases.reckoned(session.as_at);
    let asked = Asked { session, args, cases: &cases, reckoned: &reckoned, of: asked_of, counted };
    let mut document = (report.make)(&asked)?;
    about::tell(&asked, received, &mut document)?;
    if let Some(shape) = shape {
        shape.arrange(session, args, &mut document)?;
    }
    let against = about::against_the_policy(&asked, &document);
    let document = match shape {
        Some(shape) => shape.show(session, document)?,
        None => document,
    };
    let exit = finish(session, args, &document, &against, cases.exit);
    // The run is over, and its memory goes back at once: not a case at a time before.
    mem::forget((reckoned, document));
    mem::forget(cases);
    exit
}

impl ReportArgs {
    /// Each option that only some reports know is refused with another. All take `--with-personal`: where a report has no
    /// word about anybody, it adds none.
    fn belong_to(&self, name: &str) -> Result<(), Usage> {
        let given = [
            (self.within.is_some(), "--within", ["due"].as_slice()),
            (self.share.is_some(), "--share", &["sample"]),
            (!self.standing.is_empty(), "--standing", &["actions"]),
            (self.group_by.is_some(), "--group-by", &["timeliness", "outcomes", "volumes", "remedies", "feedback"]),
            (self.return_to.is_some(), "--for", &["returns"]),
            (self.homes_lcra.is_some(), "--homes-lcra", &["returns"]),
            (self.homes_lcho.is_some(), "--homes-lcho", &["returns"]),
            (self.basis.is_some(), "--basis", &["returns"]),
            (self.cases, "--cases", &["returns"]),
        ];
        if name == "performance" && !self.filters.stage.is_empty() {
            let says =
                "the board's page is of every stage: --stage goes with `report timeliness`, `outcomes` and `volumes`";
            return Err(Usage::Says(says.to_owned()));
        }
        match given.into_iter().find(|(given, _, reports)| *given && !reports.contains(&name)) {
            None => Ok(()),
            Some((_, option, reports)) => {
                let reports: Vec<String> = reports.iter().map(|report| format!("`report {report}`")).collect();
                Err(Usage::Says(format!("{option} goes with {}", list_and(&reports))))
            }
        }
    }
}

impl BuiltIn {
    /// The filter on cases, and what the report asks of the period and of stages that others filter cases by.
    fn split(&self, mut filter: Filter) -> (Filter, asked::Of) {
        let mut of = asked::Of::default();
        if self.period != PeriodOf::Receipt {
            of.period = filter.period.take();
        }
        if self.period == PeriodOf::EventsAtTheStages {
            of.stages = mem::take(&mut filter.stage);
        }
        (filter, of)
    }
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
        for note in &document.notes {
            session.say(note);
        }
    }
    // Somebody who keeps this line can tell later whether a journal was rewritten.
    session.say(&format!("Store head {}", session.store_head()?));
    Ok(if exit == Exit::Done && args.exit_code && rows > 0 { Exit::HasRows } else { exit })
}
