//! `demo`: a store of invented cases, dated around today, and a look round it.

mod invented;
mod many;
mod play;

use std::path::PathBuf;

use anyhow::bail;
use chrono::Months;
use clap::Args;

use super::explain::{self, ExplainArgs};
use super::failure::{Exit, NotYet, Usage};
use super::guarded::not_guarded;
use super::report::{self, ReportLine};
use super::session::{POLICY, Session, TIME_ZONE, Writing};
use crate::calendar::people;
use crate::output::wording::count;
use crate::store::{Settings, Store};

/// Examples of `demo`.
const EXAMPLES: &str = "\
Examples:
  plaint demo demo-store
  plaint list --store demo-store
  plaint demo large-store --cases 5000 --seed 7 --from 2024-04-01 --to 2026-03-31";

/// Arguments of `demo`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct DemoArgs {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Invent so many cases instead, drawn by lot
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub cases: Option<u32>,
    /// What the lots are drawn from: the same cases for the same number and dates [default: 1]
    #[arg(long, value_name = "NUMBER", requires = "cases")]
    pub seed: Option<u64>,
    /// The first day on which one is received [default: three years before the last]
    #[arg(long, value_name = "DATE", requires = "cases", allow_hyphen_values = true)]
    pub from: Option<String>,
    /// The last day on which one is received [default: today]
    #[arg(long, value_name = "DATE", requires = "cases", allow_hyphen_values = true)]
    pub to: Option<String>,
}

/// Runs `demo`.
pub(super) fn run(session: &Session, args: &DemoArgs) -> anyhow::Result<Exit> {
    let folder = args.folder.display();
    if args.folder.exists() {
        bail!("{folder} is there already: remove it, or name another folder");
    }
    not_guarded(&args.folder)?;
    if session.as_at != session.today {
        return Err(Usage::Says("the invented cases are dated around today: leave --as-at out".to_owned()).into());
    }
    let stories = invented::stories();
    let wanted = args.cases.map(|cases| wanted(session, args, cases)).transpose()?;
    if session.writing == Writing::DryRun {
        let cases = wanted.map_or(stories.len(), |wanted| wanted.cases as usize);
        session.say(&format!("Would make {folder}, with {}, all invented.", count(cases, "case")));
        return Ok(Exit::Done);
    }
    let settings = Settings::new("DEMO", POLICY, TIME_ZONE);
    if let Some(wanted) = wanted {
        many::fill(session, &args.folder, &settings, wanted)?;
        session.say(&format!(
            "{} in {folder}, all invented (seed {}).",
            count(wanted.cases as usize, "case"),
            wanted.seed
        ));
        return Ok(Exit::Done);
    }
    let store = Store::create(&args.folder, &settings)?;
    let first = play::play(session, &store, &stories)?;
    let session = session.in_store(store);
    let heading = |text: &str| session.write(format!("{text}\n\n").as_bytes());
    heading(&format!("{} in {folder}, all invented.\n\nWhat is overdue this morning:", count(stories.len(), "case")))?;
    look(&session, "overdue")?;
    heading("\nWhat falls due within five working days:")?;
    look(&session, "due")?;
    heading("\nWhy the first case is due when it is:")?;
    explain::run(&session, &ExplainArgs { case: first, clock: Some("respond".to_owned()), stage: None })?;
    heading(&format!(
        "\nTry next:\n  plaint list --store {folder}\n  plaint show 1 --store {folder}\n  plaint report register --store {folder} -f csv"
    ))?;
    Ok(Exit::Done)
}

/// What is to be invented, between two days that have been.
fn wanted(session: &Session, args: &DemoArgs, cases: u32) -> anyhow::Result<many::Wanted> {
    let date = |option, text: &Option<String>| text.as_ref().map(|text| session.usual_date(option, text)).transpose();
    let to = date("--to", &args.to)?.unwrap_or(session.today);
    if to > session.today {
        return Err(NotYet { option: "--to", date: to, today: session.today }.into());
    }
    let from = date("--from", &args.from)?.unwrap_or(to - Months::new(36));
    if from > to {
        return Err(Usage::Says(format!("--from {} is after --to {}", people(&from), people(&to))).into());
    }
    Ok(many::Wanted { cases, seed: args.seed.unwrap_or(1), from, to })
}

fn look(session: &Session, name: &str) -> anyhow::Result<Exit> {
    report::run(session, &ReportLine::of(name))
}
