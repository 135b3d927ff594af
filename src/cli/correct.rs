//! `correct`: an earlier entry was mistaken. It stays on record; something else stands in its place.

use clap::{ArgGroup, Args};

use super::casework::{Casework, find};
use super::failure::{Exit, Usage};
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::text;
use crate::calendar::DateStyle;
use crate::case::{Corrected, Correction, Entry, Event, as_corrected};
use crate::clock::{Before, rule_on_correction};
use crate::output::wording::date_for_people;
use crate::report::entry_words;
use crate::store::{amended, value_of};

/// Examples of `correct`.
const EXAMPLES: &str = "\
Values:
  received, channel, service, handler  of a complaint logged
  outcome, received_on, decision       of an answer, and so on: docs/journal.md names every value of every entry
  NAME=                                takes a value out

Examples:
  plaint correct 1 2 --happened-on 2026-05-04 --reason 'Sent on Monday, not Tuesday' --dry-run
  plaint correct 1 1 --set received=2026-05-01 --set service=repairs --reason 'Stamped 1 May'
  plaint correct 1 3 --strike --reason 'Meant for another case'";

/// Arguments of `correct`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").required(true).multiple(true))]
pub struct CorrectArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The number of the entry, as `show` gives it
    #[arg(value_name = "ENTRY")]
    pub number: Option<u32>,
    /// The same as an option
    #[arg(long, value_name = "N", conflicts_with = "number")]
    pub entry: Option<u32>,
    /// Why
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reason: Option<String>,
    /// It happened on this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, group = "what")]
    pub happened_on: Option<String>,
    /// One of its values; repeat for more
    #[arg(long, value_name = "NAME=VALUE", allow_hyphen_values = true, group = "what")]
    pub set: Vec<String>,
    /// It never happened
    #[arg(long, group = "what", conflicts_with_all = ["happened_on", "set"])]
    pub strike: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `correct`.
pub(super) fn run(session: &Session, args: &CorrectArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let which = || Usage::Says("which entry? give its number after the case, as `plaint show` numbers them".to_owned());
    let number = args.number.or(args.entry).ok_or_else(which)?;
    let reason = session.needed_text("--reason", args.reason.clone(), "Why")?;
    let reason = Some(text(session, "--reason", reason)?);
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "correct", when, |work, on| {
        let (correction, changes) = correction(session, work, number, args)?;
        let corrected = Corrected { entry: number, correction, reason };
        say_both(session, work, &corrected, &changes);
        let before = Before { case: &work.case, policy: &work.policy, calendar: &work.calendar };
        Ok((rule_on_correction(&work.journal.entries, before, on, corrected), None))
    })?;
    Ok(Exit::Done)
}

/// A value that is to be another one.
struct Change {
    name: String,
    was: Option<String>,
    is: String,
}

/// What stands in place of the entry; where there is no such entry, the decision says so.
fn correction(
    session: &Session,
    work: &Casework,
    number: u32,
    args: &CorrectArgs,
) -> anyhow::Result<(Correction, Vec<Change>)> {
    let Some(entry) = now(work, number).filter(|_| !args.strike) else { return Ok((Correction::Struck, Vec::new())) };
    let case = &work.journal.case;
    let mut event = entry.event.clone();
    let mut changes = Vec::new();
    for set in &args.set {
        let says = "the value of --set is NAME=VALUE, as received=2026-05-01".to_owned();
        let (name, value) = set.split_once('=').ok_or(Usage::Says(says))?;
        let value = if value.is_empty() { String::new() } else { text(session, "--set", value.to_owned())? };
        changes.push(Change { name: name.to_owned(), was: value_of(case, &event, name), is: value.clone() });
        event = amended(case, &event, name, &value).map_err(|error| Usage::Says(error.to_string()))?;
    }
    let given = work.past_date(session, "--happened-on", args.happened_on.as_deref())?;
    let event = if let Some(given) = given { event.moved(entry.on, given) } else { event };
    let on = given.unwrap_or(entry.on);
    let stands = |one: &Entry| one.seq == entry.seq && one.on == on && one.event == event;
    if as_corrected(&work.journal.entries).iter().any(stands) {
        session.warn(&format!("entry {} says that already: nothing changes by it", entry.seq));
    }
    Ok((Correction::Replaced { on, event: Box::new(event) }, changes))
}

/// The entry as it stands now, earlier corrections carried out.
fn now(work: &Casework, number: u32) -> Option<Entry> {
    let corrected = as_corrected(&work.journal.entries);
    let standing = corrected.iter().find(|entry| entry.seq == number);
    // One that was struck out may be put back.
    standing.or_else(|| work.journal.entries.iter().find(|entry| entry.seq == number)).cloned()
}

/// Says what stood and what will stand, before anything is written.
fn say_both(session: &Session, work: &Casework, corrected: &Corrected, changes: &[Change]) {
    let Some(entry) = now(work, corrected.entry) else { return };
    let words = |entry: &Entry| entry_words(entry, DateStyle::ForPeople);
    let number = corrected.entry;
    session.say(&format!("Entry {number} says: {} on {}.", words(&entry), date_for_people(entry.on)));
    match &corrected.correction {
        Correction::Struck => {
            session.say("It is to be struck out: it never happened.");
            if let Event::Linked(linked) = &entry.event {
                session.warn(&format!("{} still says so, too: strike it there as well", linked.case));
            }
        }
        Correction::Replaced { on, event } => {
            let instead = Entry { on: *on, event: event.as_ref().clone(), ..entry };
            session.say(&format!("It is to say: {} on {}.", words(&instead), date_for_people(*on)));
        }
    }
    for change in changes {
        let stood = change.was.as_deref().unwrap_or("nothing");
        let stands = if change.is.is_empty() { "nothing" } else { &change.is };
        session.say(&format!("  {}: {stood} → {stands}", change.name));
    }
}
