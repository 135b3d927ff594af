//! `calendar`: show or change the working calendar.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::arguments::word_parser;
use super::cases::{Cases, EVERY_CASE};
use super::documents;
use super::failure::{Exit, FaultyInput, Usage};
use super::moving;
use super::session::{Session, Writing};
use super::texts::line_if_any;
use crate::Word;
use crate::calendar::{Closure, ClosureReason, HolidayChange, Nation, people, read_feed};
use crate::output::wording::count;
use crate::report::{CalendarDayRow, CoverageRow, Filter, calendar_sheet, coverage_sheet};
use crate::store::{CalendarChange, OwnCalendar, Store};

/// Examples of `calendar`.
const EXAMPLES: &str = "\
Examples:
  plaint calendar show --calendar scotland
  plaint calendar add-closure 2026-12-29 --to 2026-12-31 --note 'Christmas closure'
  plaint calendar work-on 2026-11-30
  plaint calendar import bank-holidays.json
  plaint calendar check";

/// Arguments of `calendar`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CalendarArgs {
    /// What to do.
    #[command(subcommand)]
    pub what: CalendarVerb,
}

/// What to do with the calendar.
#[derive(Debug, Subcommand)]
pub enum CalendarVerb {
    /// Show bank holidays and the organisation's own days
    Show {
        /// One nation's only
        #[arg(long, value_name = "NATION", value_parser = word_parser::<Nation>())]
        calendar: Option<Nation>,
        /// One year's only
        #[arg(long, value_name = "YEAR")]
        year: Option<i32>,
    },
    /// Say what years are covered and which open cases pass the end
    Check,
    /// Record days on which the organisation is closed
    AddClosure {
        /// The first day
        #[arg(value_name = "DATE", allow_hyphen_values = true)]
        date: String,
        /// The last day, inclusive
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        to: Option<String>,
        /// Why
        #[arg(long, value_name = "REASON", default_value = "closed", value_parser = word_parser::<ClosureReason>())]
        reason: ClosureReason,
        /// What the organisation calls it
        #[arg(long, allow_hyphen_values = true, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Take a closure, or a worked holiday, back
    RemoveClosure {
        /// The day
        #[arg(value_name = "DATE", allow_hyphen_values = true)]
        date: String,
    },
    /// Record that the organisation works a listed bank holiday
    WorkOn {
        /// The day
        #[arg(value_name = "DATE", allow_hyphen_values = true)]
        date: String,
    },
    /// Take in a newer bank-holidays.json of GOV.UK
    Import {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// Runs `calendar`.
pub(super) fn run(session: &Session, args: CalendarArgs) -> anyhow::Result<Exit> {
    let recorded = session.writing.opening();
    match args.what {
        CalendarVerb::Show { calendar, year } => show(session, calendar, year)?,
        CalendarVerb::Check => return check(session),
        CalendarVerb::AddClosure { date, to, reason, note } => {
            let first = date_of(session, &date)?;
            let last = to.map_or(Ok(first), |to| date_of(session, &to))?;
            let note = line_if_any("--note", note)?;
            let closed = |date| CalendarChange::Closed(Closure { date, reason, note: note.clone() });
            let changes: Vec<CalendarChange> = days(first, last)?.into_iter().map(closed).collect();
            change(session, &changes)?;
            session.say(&format!("{recorded}: {} closed from {}.", count(changes.len(), "day"), people(&first)));
        }
        CalendarVerb::RemoveClosure { date } => {
            let date = date_of(session, &date)?;
            let own = session.own_calendar()?;
            if !own.closures.contains_key(&date) && !own.worked.contains(&date) {
                return Err(Usage::Says(format!("{} is no closure and no worked holiday", people(&date))).into());
            }
            change(session, &[CalendarChange::Restored(date)])?;
            session.say(&format!("{recorded}: {} is as the lists have it again.", people(&date)));
        }
        CalendarVerb::WorkOn { date } => {
            let date = date_of(session, &date)?;
            let own = session.own_calendar()?;
            let listed = |nation: &Nation| own.holidays.table(*nation).is_some_and(|table| table.title(date).is_some());
            if !nations(session)?.iter().any(listed) {
                return Err(Usage::Says(format!("{} is no listed bank holiday", people(&date))).into());
            }
            change(session, &[CalendarChange::Worked(date)])?;
            session.say(&format!("{recorded}: {} is worked.", people(&date)));
        }
        CalendarVerb::Import { file } => import(session, &file)?,
    }
    Ok(Exit::Done)
}

fn date_of(session: &Session, text: &str) -> anyhow::Result<NaiveDate> {
    session.usual_date("the date", text)
}

fn days(first: NaiveDate, last: NaiveDate) -> anyhow::Result<Vec<NaiveDate>> {
    if last < first {
        return Err(Usage::Says(format!("--to {} is before {}", people(&last), people(&first))).into());
    }
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= last).take(367).collect();
    if days.len() > 366 {
        return Err(Usage::Says("a closure of more than a year: expected at most 366 days".to_owned()).into());
    }
    Ok(days)
}

/// Says which open cases' dates move, and records the changes unless it is a dry run.
fn change(session: &Session, changes: &[CalendarChange]) -> anyhow::Result<()> {
    let store = session.store()?;
    let lock = session.lock(store)?;
    let before = session.calendar_of(store)?;
    store.can_change(&before)?;
    moving::say_under(session, &before.changed(changes))?;
    if session.writing == Writing::ForReal {
        store.change_calendar(&lock, changes, session.now, &session.by)?;
    }
    Ok(())
}

fn import(session: &Session, file: &std::path::Path) -> anyhow::Result<()> {
    let bytes = session.read_file(file)?;
    let path = file.display().to_string();
    let faulty = |says: String| FaultyInput { path: path.clone(), says };
    let text = std::str::from_utf8(&bytes).map_err(|_| faulty("not UTF-8 text".to_owned()))?;
    let newer = read_feed(text).map_err(|error| faulty(error.to_string()))?;
    let store = session.store()?;
    let lock = session.lock(store)?;
    let before = session.calendar_of(store)?;
    store.can_change(&before)?;
    let after = before.with_holidays(before.holidays.renewed_by(&newer));
    for (nation, last) in before.holidays.ends_before(&newer) {
        let (nation, last) = (nation.name(), people(&last));
        session.warn(&format!(
            "{path}: its list of {nation} ends on {last}, before the one in force: is it the newest? What comes after stays"
        ));
    }
    let changes = before.holidays.changes_to(&after.holidays);
    for change in &changes {
        let (sign, nation, holiday) = match change {
            HolidayChange::Added(nation, holiday) => ("added", nation, holiday),
            HolidayChange::Removed(nation, holiday) => ("removed", nation, holiday),
        };
        session.say(&format!("{sign}: {}, {} ({})", people(&holiday.date), holiday.title, nation.name()));
    }
    moving::say_under(session, &after)?;
    if session.writing == Writing::ForReal {
        let digest = store.keep_feed(&bytes)?;
        store.change_calendar(&lock, &[CalendarChange::Imported(digest)], session.now, &session.by)?;
    }
    let imported = if session.writing == Writing::DryRun { "Would import" } else { "Imported" };
    session.say(&format!("{imported} {path}: {} changed.", count(changes.len(), "holiday")));
    Ok(())
}

fn show(session: &Session, only: Option<Nation>, year: Option<i32>) -> anyhow::Result<()> {
    let own = session.own_calendar()?;
    let in_year = |date: &NaiveDate| year.is_none_or(|year| chrono::Datelike::year(date) == year);
    let mut days = days_of(&own, &only.map_or_else(|| nations(session), |only| Ok(vec![only]))?);
    days.retain(|day| in_year(&day.date));
    session.show(&documents::of_rows("plaint.calendar/1", None, "days", &days, calendar_sheet(&days))?)
}

/// The days that are not as the week would have them, in order: these nations' holidays, and the organisation's own.
pub(super) fn days_of(own: &OwnCalendar, nations: &[Nation]) -> Vec<CalendarDayRow> {
    let mut days: Vec<CalendarDayRow> = Vec::new();
    for nation in nations {
        for (date, title) in own.holidays.table(*nation).iter().flat_map(|table| table.iter()) {
            let kind = if own.worked.contains(&date) { "worked" } else { "bank-holiday" };
            days.push(CalendarDayRow { date, kind, calendar: nation.word(), title: title.to_owned() });
        }
    }
    for closure in own.closures.values() {
        let title = closure.note.clone().unwrap_or_default();
        days.push(CalendarDayRow { date: closure.date, kind: closure.reason.word(), calendar: "own", title });
    }
    days.sort_by_key(|day| day.date);
    days
}

/// What the lists cover, and which open cases have a date past what they are known for.
fn check(session: &Session) -> anyhow::Result<Exit> {
    let own = session.own_calendar()?;
    let mut rows = lists(&own, &nations(session)?);
    let lists = rows.len();
    let mut exit = Exit::Done;
    if session.store_if_any()?.is_some() {
        let cases = Cases::load(session, &Filter::default(), session.as_at, EVERY_CASE)?;
        exit = cases.exit;
        for reckoned in cases.reckoned(session.as_at) {
            for clock in reckoned.clocks.iter().filter(|clock| clock.provisional && clock.standing.is_unfinished()) {
                rows.push(CoverageRow {
                    calendar: None,
                    known_from: None,
                    known_to: None,
                    source: None,
                    case: Some(reckoned.case.reference.to_string()),
                    clock: Some(clock.limit.clock.to_string()),
                    due: clock.due,
                });
            }
        }
    }
    session.show(&documents::of_rows("plaint.coverage/1", None, "rows", &rows, coverage_sheet(&rows))?)?;
    session.say(&match rows.len() - lists {
        0 => "No open case passes the end.".to_owned(),
        dates => format!("{} past the end, provisional.", count(dates, "date")),
    });
    Ok(exit)
}

/// The nations of the United Kingdom, and any other by whose holidays this store counts.
fn nations(session: &Session) -> anyhow::Result<Vec<Nation>> {
    let mut ids = session.store_if_any()?.map_or_else(|| Ok(Vec::new()), Store::pinned_ids)?;
    ids.push(session.usual_policy_id().to_owned());
    let mut counted = Nation::UNITED_KINGDOM.to_vec();
    // A policy that is gone or damaged is told of where it is needed.
    counted.extend(ids.iter().filter_map(|id| session.policy(id).ok()).flat_map(|found| found.policy.nations));
    Ok(Nation::ALL.iter().copied().filter(|nation| counted.contains(nation)).collect())
}

fn lists(own: &OwnCalendar, nations: &[Nation]) -> Vec<CoverageRow> {
    let row = |nation: &Nation| {
        let table = own.holidays.table(*nation)?;
        Some(CoverageRow {
            calendar: Some(nation.word()),
            known_from: table.known_from(),
            known_to: table.known_to(),
            source: Some(own.source_of(&[*nation])),
            case: None,
            clock: None,
            due: None,
        })
    };
    nations.iter().filter_map(row).collect()
}
