//! `calc`: due dates for dates given here.

use anyhow::Context;
use chrono::NaiveDate;
use clap::Args;

use super::arguments::word_parser;
use super::documents;
use super::failure::{Exit, Usage};
use super::session::Session;
use crate::calendar::{DayOne, Landing, Nation, Period, WorkingCalendar, people};
use crate::clock::{Supposed, reckon, walked};
use crate::output::Format;
use crate::policy::{Entered, Policy, StageName};
use crate::report::{CalcView, Cell, Column, DateView, Sheet, StepView, calculated_clocks};

/// Examples of `calc`.
const EXAMPLES: &str = "\
Examples:
  plaint calc --policy wwhc-2021 --received 2026-06-12
  plaint calc --policy hos-code-2024 --received 2026-11-19 --acknowledged 2026-11-23
  plaint calc --from 2026-12-18 --period 10wd --calendar england-and-wales";

/// Arguments of `calc`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CalcArgs {
    /// The policy [default: the store's, or hos-code-2024]
    #[arg(long, value_name = "ID", conflicts_with_all = ["from", "period", "calendar"])]
    pub policy: Option<String>,
    /// The stage it begins at
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// Received
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received: Option<String>,
    /// Put on record
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub logged: Option<String>,
    /// Acknowledged: at the next stage, if not before --escalated
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub acknowledged: Option<String>,
    /// Answered: at the next stage, if after --escalated
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub responded: Option<String>,
    /// The answer received by the complainant
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "responded")]
    pub response_received: Option<String>,
    /// The next stage asked for
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub escalated: Option<String>,
    /// The problem first known
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub known: Option<String>,
    /// Bare arithmetic: the start
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "period")]
    pub from: Option<String>,
    /// Bare arithmetic: 10wd, 14d, 8w or 6m
    #[arg(long, value_name = "PERIOD", requires_all = ["from", "calendar"])]
    pub period: Option<String>,
    /// Bare arithmetic: whose bank holidays; of several, the union
    #[arg(long, value_name = "NATION", value_parser = word_parser::<Nation>(), requires = "from")]
    pub calendar: Vec<Nation>,
    /// Bare arithmetic: the start is day 1
    #[arg(long, requires = "from")]
    pub day_one: bool,
    /// Bare arithmetic: roll forward to a working day
    #[arg(long, requires = "from")]
    pub roll: bool,
}

/// Runs `calc`.
pub(super) fn run(session: &Session, args: &CalcArgs) -> anyhow::Result<Exit> {
    match (&args.from, &args.period) {
        (Some(from), Some(period)) => bare(session, args, from, period)?,
        _ => under_policy(session, args)?,
    }
    Ok(Exit::Done)
}

fn bare(session: &Session, args: &CalcArgs, from: &str, period: &str) -> anyhow::Result<()> {
    let calendar = WorkingCalendar::of(&args.calendar, &session.own_calendar()?.holidays);
    let from = session.date("--from", from, &calendar)?;
    let period: Period = period.parse().context("cannot read --period")?;
    let day_one = if args.day_one { DayOne::TheDayItself } else { DayOne::TheDayAfter };
    let landing = if args.roll { Landing::NextWorkingDay } else { Landing::AsItFalls };
    let (due, trail) = walked((from, period, day_one, landing), &calendar, "the start");
    let view = DateView {
        schema: "plaint.date/1",
        from,
        period: period.to_string(),
        calendar: args.calendar.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        due: due.date,
        provisional: due.provisional,
        trail: trail.iter().map(StepView::from).collect(),
    };
    if due.provisional {
        session.warn("provisional: it passes what the bank-holiday lists are known for");
    }
    if session.format() == Format::Table {
        return session.write(format!("{}\n", due.date).as_bytes());
    }
    session.show(&documents::of_one(&view, date_sheet(&view), None)?)
}

fn date_sheet(view: &DateView) -> Sheet {
    let columns = [
        ("from", "From"),
        ("period", "Period"),
        ("calendar", "Calendar"),
        ("due", "Due"),
        ("provisional", "Provisional"),
    ];
    let row: Vec<Cell> = vec![
        view.from.into(),
        view.period.clone().into(),
        view.calendar.clone().into(),
        view.due.into(),
        view.provisional.into(),
    ];
    Sheet {
        title: "Date".to_owned(),
        columns: columns.map(|(key, title)| Column::new(key, title)).into(),
        rows: vec![row],
    }
}

fn under_policy(session: &Session, args: &CalcArgs) -> anyhow::Result<()> {
    let id = args.policy.as_deref().unwrap_or_else(|| session.usual_policy_id());
    let policy = session.policy(id)?.policy;
    let calendar = session.own_calendar()?.working(&policy);
    let supposed = supposed(session, args, &policy, &calendar)?;
    let case = supposed.case(&policy)?;
    // Nothing stands any way in a supposed case, so the day does not matter.
    let mut clocks = reckon(&case, &policy, &calendar, supposed.received);
    if args.received.is_none() {
        clocks.retain(|clock| clock.limit.stage != supposed.stage);
    }
    let view = CalcView {
        schema: "plaint.calc/1",
        policy: policy.id.clone(),
        edition: policy.edition.clone(),
        clocks: calculated_clocks(&clocks, &calendar),
    };
    if view.clocks.is_empty() {
        session.say(&format!("{} gives no times for these dates.", policy.id));
    }
    session.show(&documents::of_one(&view, view.sheet(), None)?)
}

fn supposed(
    session: &Session,
    args: &CalcArgs,
    policy: &Policy,
    calendar: &WorkingCalendar,
) -> anyhow::Result<Supposed> {
    let date = |option, text: &Option<String>| -> anyhow::Result<Option<NaiveDate>> {
        text.as_ref().map(|text| session.date(option, text, calendar)).transpose()
    };
    let escalated = date("--escalated", &args.escalated)?;
    let received = date("--received", &args.received)?;
    // Only the later stage is asked about when only its beginning is given.
    let received = received.or(escalated).ok_or(Usage::Missing("--received"))?;
    let stage = first_stage(args, policy)?;
    // A stage that only an escalation leads to begins with the request, put on record the day it came.
    let by_request = policy.stage(&stage).is_some_and(|stage| !stage.entered.contains(&Entered::OnReceipt));
    let supposed = Supposed {
        stage,
        received,
        logged: date("--logged", &args.logged)?.or(by_request.then_some(received)),
        acknowledged: date("--acknowledged", &args.acknowledged)?,
        responded: date("--responded", &args.responded)?,
        response_received: date("--response-received", &args.response_received)?,
        escalated,
        known: date("--known", &args.known)?,
    };
    in_order(&supposed)?;
    let first = policy.stage(&supposed.stage);
    if escalated.is_some() && first.is_some_and(|stage| stage.onward.is_none()) {
        return Err(Usage::Says(format!("{} goes no further than {}", policy.id, supposed.stage)).into());
    }
    Ok(supposed)
}

/// The stage it begins at: the one named, or the one before it if an escalation is given; with none named, the
/// first complaint stage.
fn first_stage(args: &CalcArgs, policy: &Policy) -> anyhow::Result<StageName> {
    let on_receipt = |stage: &&crate::policy::Stage| stage.entered.contains(&Entered::OnReceipt);
    let Some(name) = &args.stage else {
        let complaint = |stage: &&crate::policy::Stage| stage.kind == crate::policy::StageKind::Complaint;
        let first = policy.stages.iter().filter(complaint).find(on_receipt).or(policy.stages.first());
        return first.map(|stage| stage.name.clone()).context("the policy has no stage");
    };
    let known: Vec<&str> = policy.stages.iter().map(|stage| stage.name.0.as_str()).collect();
    let Some(stage) = policy.stages.iter().find(|stage| stage.name.0 == *name) else {
        let name: String = name.chars().take(40).collect();
        return Err(Usage::Says(format!("{name:?} is no stage: {} has {}", policy.id, known.join(", "))).into());
    };
    if args.escalated.is_some() {
        let before = policy.stages.iter().find(|other| other.onward.as_ref().is_some_and(|o| o.to == stage.name));
        return Ok(before.unwrap_or(stage).name.clone());
    }
    Ok(stage.name.clone())
}

fn in_order(supposed: &Supposed) -> anyhow::Result<()> {
    let after_receipt = [
        ("--logged", supposed.logged),
        ("--acknowledged", supposed.acknowledged),
        ("--responded", supposed.responded),
        ("--escalated", supposed.escalated),
    ];
    for (option, date) in after_receipt {
        if let Some(date) = date.filter(|date| *date < supposed.received) {
            return Err(Usage::Says(format!(
                "{option} {} is before receipt on {}",
                people(&date),
                people(&supposed.received)
            ))
            .into());
        }
    }
    if let Some(known) = supposed.known.filter(|known| *known > supposed.received) {
        return Err(Usage::Says(format!(
            "--known {} is after receipt on {}",
            people(&known),
            people(&supposed.received)
        ))
        .into());
    }
    if let Some((responded, received)) = supposed.responded.zip(supposed.response_received)
        && received < responded
    {
        let says = format!("--response-received {} is before the answer on {}", people(&received), people(&responded));
        return Err(Usage::Says(says).into());
    }
    Ok(())
}
