//! What every verb that records has in common: its options, and the answer on the screen.

use anyhow::Context;
use chrono::NaiveDate;
use clap::Args;

use super::casework::Casework;
use super::documents;
use super::meanwhile::{self, Beforehand};
use super::session::{Session, Writing};
use super::texts::text_if_any;
use crate::case::{AnyRefusal, Case, CaseRef, Caution, Entry, Event, Ruling, Settled};
use crate::clock::{Clock, Standing, reckon};
use crate::output::wording::date_for_people;
use crate::output::{Document, Format};
use crate::policy::{ClockName, Kind};
use crate::report::{CaseView, case_view, due_dates, list_sheet};
use crate::store::{NewEntry, Recorded};

/// A policy that a case is pinned to has the stages the case came to.
pub(super) const NO_STAGE: &str = "the policy has no such stage as the case is at";

/// What is said of an entry recorded with an override.
pub(super) const AGAINST: &str = "It goes against the policy, and is marked so.";

/// Options of every verb that records.
#[derive(Debug, Args)]
pub struct RecordingArgs {
    /// The day it happened [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Anything else worth saying (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
    /// Record it against the policy's rule, because it happened: marked everywhere
    #[arg(long = "override", allow_hyphen_values = true, value_name = "REASON")]
    pub override_reason: Option<String>,
    /// Only if the case still has so many entries, as `events` of `show -f json` counts them
    #[arg(long, value_name = "N")]
    pub if_entries: Option<u32>,
}

/// The options read.
#[derive(Clone)]
pub(super) struct Recording {
    pub(super) note: Option<String>,
    pub(super) override_reason: Option<String>,
    /// How many entries the case must have.
    pub(super) if_entries: Option<u32>,
    pub(super) writing: Writing,
}

impl RecordingArgs {
    /// Reads the words, which may come from standard input.
    pub(super) fn read(&self, session: &Session) -> anyhow::Result<Recording> {
        if session.as_at != session.today && self.on.is_none() {
            session.warn("--as-at looks at a day and records nothing on it: to say when it happened, give --on");
        }
        Ok(Recording {
            note: text_if_any(session, "--note", self.note.clone())?,
            override_reason: text_if_any(session, "--override", self.override_reason.clone())?,
            if_entries: self.if_entries,
            writing: session.writing,
        })
    }
}

impl Recording {
    /// The entry that a settled step becomes.
    pub(super) fn entry(self, session: &Session, on: NaiveDate, settled: Settled) -> NewEntry {
        NewEntry {
            on,
            recorded_at: session.now,
            recorded_by: session.by.clone(),
            event: settled.event,
            note: self.note,
            overrides: settled.overrides,
        }
    }

    /// Says what the procedure asks for, and that an override was not needed.
    pub(super) fn say_cautions(&self, session: &Session, settled: &Settled) {
        for caution in &settled.cautions {
            session.warn(&caution.to_string());
        }
        if self.override_reason.is_some() && settled.overrides.is_none() {
            session.warn("no rule stands against it, so it is recorded without an override");
        }
    }
}

/// Records an event that has no letter, as the procedure's own decision on it has it.
pub(super) fn record_event(
    session: &Session,
    reference: &CaseRef,
    doing: &str,
    when: (Option<&str>, Recording),
    event: impl FnOnce(&Casework, NaiveDate) -> anyhow::Result<Event>,
) -> anyhow::Result<()> {
    record_step(session, reference, doing, when, |work, on| Ok((work.rule_on(on, event(work, on)?), None)))
}

/// What a verb decides: the ruling, and the letter that goes with the step, if one does.
pub(super) type Decided = (Ruling<AnyRefusal>, Option<&'static str>);

/// Records a step in a case: reads the case under the lock, has the verb decide on the day it happened, writes the
/// entry, and answers.
pub(super) fn record_step(
    session: &Session,
    reference: &CaseRef,
    doing: &str,
    (on, recording): (Option<&str>, Recording),
    decide: impl FnOnce(&Casework, NaiveDate) -> anyhow::Result<Decided>,
) -> anyhow::Result<()> {
    let writing = recording.writing;
    let recorded = || {
        let (work, lock) = Casework::begin(session, reference)?;
        meanwhile::as_expected(session, &work.journal, recording.if_entries)?;
        let on = work.past_date_or(session, "--on", on, session.today)?;
        let (ruling, letter) = decide(&work, on)?;
        let settled = ruling.settle(recording.override_reason.clone());
        let mut settled = settled.map_err(|refusals| Beforehand::of(session, &work.journal, refusals))?;
        meanwhile::warn_of_the_same(session, &work.journal, &settled.event);
        settled
            .cautions
            .extend(letter.and_then(|letter| letter_covers(&work, letter)).filter(|_| session.is_interactive()));
        recording.say_cautions(session, &settled);
        let entry = recording.entry(session, on, settled);
        let entry = match writing {
            Writing::DryRun => entry.numbered(work.journal.head.seq + 1),
            Writing::ForReal => written(session, session.store()?.append(&lock, &work.journal, entry)?),
        };
        anyhow::Ok((work, entry))
    };
    let (work, entry) = recorded().with_context(|| format!("cannot {doing} {reference}"))?;
    let shown = answer(session, &work, &entry, writing);
    shown.with_context(|| match writing {
        Writing::ForReal => format!("{reference}: it is recorded, but the answer could not be shown"),
        Writing::DryRun => format!("{reference}: the answer could not be shown"),
    })
}

/// The entry that is on the disk, with a warning where its head is not.
pub(super) fn written(session: &Session, recorded: Recorded) -> Entry {
    if let Some(error) = recorded.head_behind {
        session.warn(&format!("it is recorded, but the case's head could not be kept: {error}; see `plaint check`"));
    }
    recorded.entry
}

fn answer(session: &Session, work: &Casework, entry: &Entry, writing: Writing) -> anyhow::Result<()> {
    let mut entries = work.journal.entries.clone();
    entries.push(entry.clone());
    let after = Case::replay(&work.journal.case, &entries)?;
    let before = work.clocks(session.today);
    let clocks = reckon(&after, &work.policy, &work.calendar, session.today);
    let opening = writing.opening();
    session.say(&format!(
        "{opening}: {} {} on {}.",
        after.reference,
        entry.event.words(crate::calendar::DateStyle::ForPeople),
        date_for_people(entry.on)
    ));
    if entry.overrides.is_some() {
        session.say(AGAINST);
    }
    if let Some(closing) = work.case.closed.filter(|_| after.closed.is_none()) {
        session.say(&format!("The case was closed on {}: that no longer stands.", date_for_people(closing.done.on)));
    }
    say_moves(session, &before, &clocks);
    say_next(session, &after, &clocks);
    if session.format() != Format::Table {
        show_case(session, work, &after)?;
    }
    Ok(())
}

/// The case as `show` gives it, for scripts.
pub(super) fn show_case(session: &Session, work: &Casework, case: &Case) -> anyhow::Result<()> {
    let reckoned = work.reckoned(case, session.today);
    let view: CaseView = case_view(&reckoned);
    let sheet = list_sheet(std::slice::from_ref(&reckoned));
    let reckoned = std::slice::from_ref(&reckoned);
    let dates = due_dates(reckoned, work.calendar_state(), |_, clock| clock.standing.is_unfinished());
    let document = documents::of_one(&view, sheet, None)?;
    session.show(&Document { dates: Some(dates), as_at: Some(session.today), ..document })
}

/// Says which dates moved, from what to what: each round of a limit against the same round before.
fn say_moves(session: &Session, before: &[Clock<'_>], after: &[Clock<'_>]) {
    for (place, clock) in after.iter().enumerate() {
        let round = after[..place].iter().filter(|earlier| earlier.limit == clock.limit).count();
        let Some(old) = before.iter().filter(|old| old.limit == clock.limit).nth(round) else { continue };
        if let (Some(from), Some(to)) = (old.due, clock.due)
            && from != to
        {
            let (stage, name) = (&clock.limit.stage, &clock.limit.clock);
            session.say(&format!("{stage} {name} moves from {} to {}.", date_for_people(from), date_for_people(to)));
        }
    }
}

/// Says what falls due next, by when, and why.
pub(super) fn say_next(session: &Session, case: &Case, clocks: &[Clock<'_>]) {
    let mut unfinished: Vec<&Clock<'_>> =
        clocks.iter().filter(|clock| clock.standing.is_unfinished() && clock.due.is_some()).collect();
    unfinished.sort_by_key(|clock| clock.due);
    for clock in &unfinished {
        if let Some(due) = clock.due {
            session.say(&format!("{}: {}", next_words(clock), because_words(clock, due)));
        }
    }
    let undated = |clock: &&Clock<'_>| clock.standing.is_unfinished() && clock.due.is_none();
    for clock in clocks.iter().filter(undated) {
        let (name, stage, clause) = (&clock.limit.clock, &clock.limit.stage, &clock.limit.authority);
        session.say(&format!("Owed, with no date given: {name} ({stage}; clause {clause})."));
    }
    if !clocks.iter().any(|clock| clock.standing.is_unfinished()) {
        session.say(&format!("Nothing falls due next: {} is {}.", case.reference, case.status()));
    }
}

fn next_words(clock: &Clock<'_>) -> String {
    let (stage, name) = (&clock.limit.stage, &clock.limit.clock);
    match (clock.limit.kind, clock.standing) {
        (Kind::Window, _) => match name.0.as_str() {
            ClockName::REQUEST_ESCALATION => format!("The complainant may ask for the next stage ({stage})"),
            ClockName::ACCEPT_REMEDY => format!("The complainant may accept the remedy ({stage})"),
            "refer-to-ombudsman" => format!("The complainant may go to the ombudsman ({stage})"),
            _ => format!("Open: {name} ({stage})"),
        },
        (Kind::Duty, Standing::Paused) => format!("Standing still: {name} ({stage})"),
        (Kind::Duty, Standing::Overdue) => format!("Overdue: {name} ({stage})"),
        (Kind::Duty, Standing::DueToday) => format!("Due today: {name} ({stage})"),
        (Kind::Duty, _) => format!("Due: {name} ({stage})"),
    }
}

fn because_words(clock: &Clock<'_>, due: NaiveDate) -> String {
    let provisional = if clock.provisional { ", provisional" } else { "" };
    // Of two counts the rule names the first one first, whichever gave the date.
    let from = if *clock.count == clock.limit.count { clock.start.noun } else { clock.limit.count.starts.at.noun() };
    let why = match clock.promised.last() {
        Some((told, _)) => format!("the date promised on {}", date_for_people(*told)),
        None => clock.given.map_or_else(|| clock.limit.rule(from), |given| given.words().to_owned()),
    };
    let late = clock.start.counted_from_when_due().map(|clock| format!("the day {clock} was due"));
    let assumed = clock.start.assumed_from.clone().or(late).filter(|_| clock.promised.is_empty());
    let assumed = assumed.map_or_else(String::new, |assumed| format!(", counted from {assumed}"));
    format!("by {} ({why}{assumed}; clause {}){provisional}.", date_for_people(due), clock.limit.authority)
}

/// What a letter must cover, said once the step it belongs to is recorded.
fn letter_covers(work: &Casework, letter: &str) -> Option<Caution> {
    let stage = work.stage().ok()?;
    let found = stage.letters.iter().find(|found| found.letter == letter)?;
    Some(Caution::LetterCovers {
        letter: letter.to_owned(),
        covers: found.covers.clone(),
        authority: found.authority.clone(),
    })
}
