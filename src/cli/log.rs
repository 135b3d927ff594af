//! `log`: a complaint was received.

use anyhow::Context;
use chrono::{Datelike, NaiveDate};
use clap::Args;

use super::arguments::word_parser;
use super::casework::Casework;
use super::failure::{Exit, Usage};
use super::recording::{AGAINST, RecordingArgs, say_next, show_case, written};
use super::session::{Session, TIME_ZONE, Writing};
use super::texts::{line_if_any, text, text_if_any};
use crate::calendar::{WorkingCalendar, working_days_between};
use crate::case::{Case, Channel, Consent, Handler, Identity, Logged, Tenure, receive};
use crate::clock::last_day_to_complain;
use crate::output::Format;
use crate::output::wording::{date_for_people, working_days};
use crate::policy::{Entered, Policy, StageName, Step};
use crate::store::{FoundPolicy, Head, Journal, Settings, Store};
use crate::word::nearest;

/// Examples of `log`.
const EXAMPLES: &str = "\
Examples:
  plaint log --received yesterday --summary 'Boiler out for three weeks' --service repairs
  plaint log --policy wwhc-2021 --stage stage-2 --serious 'Risk to a child' --summary 'Damp in the nursery'";

/// Arguments of `log`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct LogArgs {
    /// What the complaint is (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub summary: Option<String>,
    /// The day it was received [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received: Option<String>,
    /// The day it was put on record; the same as --on [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub logged: Option<String>,
    /// The policy to handle it under [default: the store's, or hos-code-2024]
    #[arg(long, value_name = "ID")]
    pub policy: Option<String>,
    /// The stage it begins at [default: stage-1]
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    /// The outcome the complainant wants
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub outcome_sought: Option<String>,
    /// Who complains
    #[arg(long, allow_hyphen_values = true, value_name = "NAME", conflicts_with = "anonymous")]
    pub complainant: Option<String>,
    /// How to reach them
    #[arg(long, allow_hyphen_values = true, value_name = "TEXT", conflicts_with = "anonymous")]
    pub contact: Option<String>,
    /// How it came
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub channel: Option<Channel>,
    /// The service it is about
    #[arg(long, allow_hyphen_values = true, value_name = "SERVICE")]
    pub service: Option<String>,
    /// The kind of complaint
    #[arg(long, allow_hyphen_values = true, value_name = "CATEGORY")]
    pub category: Option<String>,
    /// The home's reference
    #[arg(long, allow_hyphen_values = true, value_name = "REF")]
    pub property: Option<String>,
    /// What the home is let or sold as
    #[arg(long, value_name = "TENURE", value_parser = word_parser::<Tenure>())]
    pub tenure: Option<Tenure>,
    /// Who handles it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub handler: Option<String>,
    /// The day the complainant first knew of the problem
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, alias = "first-known")]
    pub known: Option<String>,
    /// Who speaks for the complainant
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub representative: Option<String>,
    /// The complainant's consent to the representative is on record
    #[arg(long, requires = "representative")]
    pub consent: bool,
    /// Record it without any identity
    #[arg(long)]
    pub anonymous: bool,
    /// Why it is serious, high-risk or high-profile
    #[arg(long, allow_hyphen_values = true, value_name = "REASON")]
    pub serious: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `log`.
pub(super) fn run(session: &Session, args: LogArgs) -> anyhow::Result<Exit> {
    // Before anything is asked for.
    session.store_if_any()?;
    let id = args.policy.clone().unwrap_or_else(|| session.usual_policy_id().to_owned());
    let found = session.policy(&id)?;
    let own = session.own_calendar()?;
    let calendar = own.working(&found.policy);
    let stage = stage(&found.policy, args.stage.as_deref())?;
    let today = session.today;
    let past = |option, text: &Option<String>| {
        text.as_ref().map(|text| session.past_date(option, text, &calendar)).transpose()
    };
    // Two names of one day.
    let (logged, happened) = (past("--logged", &args.logged)?, past("--on", &args.recording.on)?);
    if logged.zip(happened).is_some_and(|(logged, happened)| logged != happened) {
        let says = "--logged and --on are the same day where a complaint is logged: give one of them".to_owned();
        return Err(Usage::Says(says).into());
    }
    let on = logged.or(happened).unwrap_or(today);
    let received = past("--received", &args.received)?.unwrap_or(today);
    let known = past("--known", &args.known)?;
    if logged.or(happened).is_none() {
        warn_of_late_logging(session, &found.policy, (received, on), &calendar);
    }
    let recording = args.recording.read(session)?;
    if recording.if_entries.is_some() {
        return Err(Usage::Says("a case that is logged has no entries yet: leave --if-entries out".to_owned()).into());
    }
    let logged = read(session, args, &found, stage, (received, known))?;
    let last_day = known.and_then(|known| last_day_to_complain(&found.policy, known, &calendar));
    let ruling = receive(&found.policy, on, logged, last_day);
    let settled = ruling
        .settle(recording.override_reason.clone())
        .map_err(|refusals| anyhow::Error::new(refusals).context("cannot log the complaint"))?;
    recording.say_cautions(session, &settled);
    let writing = recording.writing;
    let entry = recording.entry(session, on, settled);
    if writing == Writing::DryRun {
        return would_log(session, &found, entry.numbered(1), own, calendar);
    }
    let store = session.store_or_new(|| Settings::new(&prefix(&id), super::session::POLICY, TIME_ZONE))?;
    if !session.had_store() {
        let (folder, prefix) = (store.root().display(), &store.settings().prefix);
        session.say(&format!("Made a case store in {folder}: references {prefix}-YEAR-0001."));
    }
    let lock = session.lock(&store)?;
    store.keep_policy(&found)?;
    let reference = store.next_reference(received.year())?;
    written(session, store.begin(&lock, &reference, entry)?);
    drop(lock);
    let shown = answer(session, &store, &reference, found.policy, own, calendar);
    shown.with_context(|| format!("{reference}: it is recorded, but the answer could not be shown"))?;
    Ok(Exit::Done)
}

/// Where a clock runs from logging, putting an old complaint on record today buys time: that must not happen unseen.
fn warn_of_late_logging(
    session: &Session,
    policy: &Policy,
    (received, on): (NaiveDate, NaiveDate),
    calendar: &WorkingCalendar,
) {
    let from_logging = policy.limits().any(|limit| limit.count.starts.at == Step::Logged);
    let days = working_days_between(received, on, calendar);
    if from_logging && days > 1 {
        let days = working_days(days);
        session.warn(&format!(
            "put on record today, {days} after receipt, and the answer is counted from that day: give --logged if it was earlier"
        ));
    }
}

/// The letters that case references begin with where the store was not told: the policy's first two, or a C.
pub(super) fn prefix(policy: &str) -> String {
    let letters: String = policy.chars().filter(char::is_ascii_alphabetic).take(2).collect();
    if letters.is_empty() { "C".to_owned() } else { letters.to_ascii_uppercase() }
}

/// A stage by name: any that some procedure has may be asked for, and the decision says whether this one has it.
fn stage(policy: &Policy, name: Option<&str>) -> anyhow::Result<StageName> {
    let Some(name) = name else { return Ok(usual_stage(policy)) };
    let stage = StageName(name.to_owned());
    if policy.stage(&stage).is_some() || StageName::COMMON.contains(&name) {
        return Ok(stage);
    }
    let known: Vec<&str> = policy.stages.iter().map(|stage| stage.name.0.as_str()).collect();
    let near = nearest(name, known.iter().copied());
    let near = near.map_or_else(String::new, |near| format!(" (did you mean {near}?)"));
    let name: String = name.chars().take(40).collect();
    Err(Usage::Says(format!("{name:?} is no stage: {} has {}{near}", policy.id, known.join(", "))).into())
}

/// Stage 1, or where the procedure has none, the first stage that a case can begin at.
fn usual_stage(policy: &Policy) -> StageName {
    let stage_1 = StageName("stage-1".to_owned());
    let on_receipt = |stage: &&crate::policy::Stage| stage.entered.contains(&Entered::OnReceipt);
    match policy.stages.iter().find(on_receipt) {
        Some(first) if policy.stage(&stage_1).is_none() => first.name.clone(),
        _ => stage_1,
    }
}

fn read(
    session: &Session,
    args: LogArgs,
    found: &FoundPolicy,
    stage: StageName,
    (received, first_known): (NaiveDate, Option<NaiveDate>),
) -> anyhow::Result<Logged> {
    let consent = match (&args.representative, args.consent) {
        (None, _) => None,
        (Some(_), true) => Some(Consent::Given),
        (Some(_), false) => Some(Consent::Awaited),
    };
    let summary = session.needed_text("--summary", args.summary, "What is the complaint")?;
    Ok(Logged {
        policy: found.pin(),
        stage,
        received,
        first_known,
        channel: args.channel,
        service: line_if_any("--service", args.service)?,
        category: line_if_any("--category", args.category)?,
        tenure: args.tenure,
        handler: line_if_any("--handler", args.handler)?.map(Handler),
        identity: if args.anonymous { Identity::Anonymous } else { Identity::Known },
        consent,
        serious: args.serious.is_some(),
        summary: Some(text(session, "--summary", summary)?),
        outcome_sought: text_if_any(session, "--outcome-sought", args.outcome_sought)?,
        complainant: text_if_any(session, "--complainant", args.complainant)?,
        contact: text_if_any(session, "--contact", args.contact)?,
        representative: text_if_any(session, "--representative", args.representative)?,
        property: text_if_any(session, "--property", args.property)?,
        serious_because: text_if_any(session, "--serious", args.serious)?,
    })
}

fn would_log(
    session: &Session,
    found: &FoundPolicy,
    entry: crate::case::Entry,
    own: crate::store::OwnCalendar,
    calendar: WorkingCalendar,
) -> anyhow::Result<Exit> {
    let received = match &entry.event {
        crate::case::Event::Logged(logged) => logged.received,
        _ => entry.on,
    };
    let reference = match session.store_if_any()? {
        Some(store) => store.next_reference(received.year())?,
        None => crate::case::CaseRef::new(&prefix(&found.policy.id), received.year(), 1)?,
    };
    let entries = vec![entry];
    let case = Case::replay(&reference, &entries)?;
    let head = Head { seq: 1, digest: found.digest };
    let journal = Journal { case: reference.clone(), entries, personal: Vec::new(), head, torn: None };
    let work = Casework { journal, case, policy: found.policy.clone(), own, calendar };
    session.say(&format!("Would log {reference}, received {}.", date_for_people(received)));
    say_next(session, &work.case, &work.clocks(session.today));
    if session.format() != Format::Table {
        show_case(session, &work, &work.case)?;
    }
    Ok(Exit::Done)
}

fn answer(
    session: &Session,
    store: &Store,
    reference: &crate::case::CaseRef,
    policy: Policy,
    own: crate::store::OwnCalendar,
    calendar: WorkingCalendar,
) -> anyhow::Result<()> {
    let journal = store.journal(reference)?;
    let case = Case::replay(reference, &journal.entries)?;
    let work = Casework { journal, case, policy, own, calendar };
    if session.format() == Format::Table {
        session.write(format!("{reference}\n").as_bytes())?;
    } else {
        show_case(session, &work, &work.case)?;
    }
    let (received, policy) = (date_for_people(work.case.received), &work.policy);
    session.say(&format!("Logged: {reference}, received {received}, under {} ({}).", policy.id, policy.edition));
    if work.case.overrides > 0 {
        session.say(AGAINST);
    }
    say_next(session, &work.case, &work.clocks(session.today));
    Ok(())
}
