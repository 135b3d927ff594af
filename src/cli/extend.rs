//! `extend`: a later answer date was set and told.

use anyhow::Context;
use chrono::NaiveDate;
use clap::Args;

use super::casework::{Casework, find};
use super::failure::{Exit, Usage};
use super::recording::{NO_STAGE, RecordingArgs, record_step};
use super::session::Session;
use super::texts::{line_if_any, text, text_if_any};
use crate::calendar::{DayOne, Landing, Period, due_on};
use crate::case::{AnswerDue, Event, Extended, Handler};
use crate::clock::answer_due;

/// Examples of `extend`.
const EXAMPLES: &str = "\
Examples:
  plaint extend 1 --for 10wd --reason 'Waiting for the surveyor' --signposted
  plaint extend 2 --to 2026-12-18 --reason 'Key witness away' --approved-by 'M Reid'";

/// Arguments of `extend`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExtendArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The new answer date
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, conflicts_with = "period")]
    pub to: Option<String>,
    /// The new answer date, counted on from the one that holds: 10wd, 2w
    #[arg(long = "for", id = "period", value_name = "PERIOD")]
    pub period: Option<String>,
    /// Why (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// The day the complainant was told [default: the same as --on]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub told: Option<String>,
    /// The complainant agreed
    #[arg(long)]
    pub agreed: bool,
    /// Who approved it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub approved_by: Option<String>,
    /// Why it goes past the policy's cap
    #[arg(long, allow_hyphen_values = true, value_name = "TEXT")]
    pub good_reason: Option<String>,
    /// The ombudsman's details were given with it
    #[arg(long)]
    pub signposted: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `extend`.
pub(super) fn run(session: &Session, args: ExtendArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let to = match (&args.to, &args.period) {
        (None, None) => Some(session.needed_text("--to DATE or --for PERIOD", None, "The new answer date")?),
        (to, _) => to.clone(),
    };
    let period: Option<Period> = args.period.as_deref().map(str::parse).transpose().context("cannot read --for")?;
    let reason = session.needed_text("--reason", args.reason, "Why is it extended")?;
    let reason = text(session, "--reason", reason)?;
    let good_reason = text_if_any(session, "--good-reason", args.good_reason)?;
    let approved_by = line_if_any("--approved-by", args.approved_by)?.map(Handler);
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "extend", when, |work, on| {
        let told = work.past_date_or(session, "--told", args.told.as_deref(), on)?;
        let stage = work.case.stage_on(told).context(NO_STAGE)?.clone();
        let due = answer_due(&work.case, &work.policy, &work.calendar, &stage, told);
        let extended = Extended {
            stage,
            response_promised_by: new_date(session, work, due.as_ref(), to.as_deref(), period)?,
            told,
            agreed: args.agreed,
            approved_by,
            past_the_cap: false,
            signposted: args.signposted,
            reason: Some(reason),
            good_reason,
        };
        Ok((work.rule_on(on, Event::Extended(extended)), Some("extension")))
    })?;
    Ok(Exit::Done)
}

/// The date given, or the period counted on from the date that holds.
fn new_date(
    session: &Session,
    work: &Casework,
    due: Option<&AnswerDue<'_>>,
    to: Option<&str>,
    period: Option<Period>,
) -> anyhow::Result<NaiveDate> {
    if let Some(to) = to {
        return session.date("--to", to, &work.calendar);
    }
    let period = period.ok_or(Usage::Missing("--to DATE or --for PERIOD"))?;
    // Where the stage has no time for the answer the decision refuses, whatever the date.
    let from = due.and_then(|due| due.current).unwrap_or(session.today);
    let counted = due_on(from, period, DayOne::TheDayAfter, Landing::AsItFalls, &work.calendar);
    Ok(counted.date)
}
