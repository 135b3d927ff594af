//! `what-if`: which dates would move for a new holiday, a closure, or a new edition of a policy.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::documents;
use super::failure::{Exit, Usage};
use super::moving::{Instead, moved};
use super::policy::policy_in;
use super::session::Session;
use crate::Word;
use crate::calendar::{Closure, ClosureReason, Holiday, Nation};
use crate::output::wording::count;
use crate::report::moves_sheet;
use crate::store::{CalendarChange, OwnCalendar};

/// Examples of `what-if`.
const EXAMPLES: &str = "\
Examples:
  plaint what-if --holiday 2027-06-14@scotland
  plaint what-if --closure 2026-12-29 --closure 2026-12-30
  plaint what-if --policy our-procedure-v8.json -f csv";

/// Arguments of `what-if`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct WhatIfArgs {
    /// A new bank holiday of a nation; repeat for more
    #[arg(long, value_name = "DATE@NATION", allow_hyphen_values = true)]
    pub holiday: Vec<String>,
    /// A day the offices are closed; repeat for more
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub closure: Vec<String>,
    /// A listed holiday that is worked; repeat for more
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub work_on: Vec<String>,
    /// A new edition of a policy: a file, for every open case under the policy of its id
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Exit with status 1 when any date would move
    #[arg(long)]
    pub exit_code: bool,
}

/// Runs `what-if`.
pub(super) fn run(session: &Session, args: &WhatIfArgs) -> anyhow::Result<Exit> {
    if args.holiday.is_empty() && args.closure.is_empty() && args.work_on.is_empty() && args.policy.is_none() {
        let says = "what if what? give --holiday, --closure, --work-on or --policy".to_owned();
        return Err(Usage::Says(says).into());
    }
    session.store()?;
    let calendar = calendar(session, args)?;
    let edition = args.policy.as_deref().map(|file| policy_in(session, file)).transpose()?;
    let (rows, exit) = moved(session, &Instead { calendar: &calendar, edition: edition.as_ref() })?;
    let sheet = moves_sheet(&rows);
    session.show(&documents::of_rows("plaint.moves/1", Some(session.as_at), "rows", &rows, sheet)?)?;
    let promises = rows.iter().filter(|row| row.promised.is_some()).count();
    let stand = if promises > 0 {
        format!(" {} made already: that stands.", count(promises, "promise"))
    } else {
        String::new()
    };
    session.say(&format!("{} would move; nothing is changed.{stand}", count(rows.len(), "date")));
    Ok(if exit == Exit::Done && args.exit_code && !rows.is_empty() { Exit::HasRows } else { exit })
}

/// The calendar that would be.
fn calendar(session: &Session, args: &WhatIfArgs) -> anyhow::Result<OwnCalendar> {
    let own = session.own_calendar()?;
    let mut holidays = own.holidays.clone();
    for given in &args.holiday {
        let (date, nation) = holiday(session, given)?;
        holidays = holidays.with(nation, Holiday { date, title: "supposed holiday".to_owned() });
    }
    let mut changes = Vec::new();
    for given in &args.closure {
        let date = session.usual_date("--closure", given)?;
        changes.push(CalendarChange::Closed(Closure { date, reason: ClosureReason::Closed, note: None }));
    }
    for given in &args.work_on {
        changes.push(CalendarChange::Worked(session.usual_date("--work-on", given)?));
    }
    Ok(own.with_holidays(holidays).changed(&changes))
}

/// `DATE@NATION`.
fn holiday(session: &Session, given: &str) -> anyhow::Result<(NaiveDate, Nation)> {
    let says = || Usage::Says("the value of --holiday is DATE@NATION, as 2027-06-14@scotland".to_owned());
    let (date, nation) = given.rsplit_once('@').ok_or_else(says)?;
    let nation = Nation::from_word(nation).map_err(|unknown| Usage::Says(unknown.to_string()))?;
    Ok((session.usual_date("--holiday", date)?, nation))
}
