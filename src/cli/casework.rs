//! One case, read for looking at or for recording.

use anyhow::Context;
use chrono::TimeDelta;

use super::cases::torn_words;
use super::failure::{NoSuch, NotYet};
use super::recording::NO_STAGE;
use super::session::Session;
use crate::calendar::{WorkingCalendar, people};
use crate::case::{AnyRefusal, Case, CaseRef, Event, ReferenceQuery, Ruling};
use crate::clock::{Before, Clock, reckon};
use crate::policy::{Policy, Stage, StageName};
use crate::report::{CalendarState, Reckoned};
use crate::store::{Journal, OwnCalendar, Store, StoreLock};

/// Clocks of computers that share a store may differ by so much without a word.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(5);

/// The case that somebody means by what they typed.
pub(super) fn find(session: &Session, typed: &str) -> anyhow::Result<CaseRef> {
    let store = session.store()?;
    let query: ReferenceQuery = typed.parse()?;
    let case = store.find(&query, typed)??;
    session.seen.look(store, &case);
    Ok(case)
}

/// A case with what it takes to reckon it.
pub(super) struct Casework {
    pub(super) journal: Journal,
    /// As the whole journal leaves it.
    pub(super) case: Case,
    pub(super) policy: Policy,
    pub(super) own: OwnCalendar,
    pub(super) calendar: WorkingCalendar,
}

impl Casework {
    /// Reads a case, to look at it.
    pub(super) fn look(session: &Session, typed: &str) -> anyhow::Result<Self> {
        let reference = find(session, typed)?;
        let store = session.store()?;
        let journal = store.journal(&reference)?;
        if let Some(torn) = &journal.torn {
            session.warn(&torn_words(&reference.to_string(), torn));
        }
        Self::of(session, store, journal)
    }

    /// Reads a case under the lock, to record something.
    pub(super) fn begin(session: &Session, reference: &CaseRef) -> anyhow::Result<(Self, StoreLock)> {
        let lock = session.lock(session.store()?)?;
        Ok((Self::under(session, reference, &lock)?, lock))
    }

    /// The same under a lock that the caller holds. What could not be recorded is not tried either.
    pub(super) fn under(session: &Session, reference: &CaseRef, _lock: &StoreLock) -> anyhow::Result<Self> {
        let store = session.store()?;
        let journal = store.journal_under_lock(reference)?;
        store.can_append(&journal)?;
        if let Some(newest) = journal.entries.last().filter(|newest| session.now + CLOCKS_DIFFER < newest.recorded_at) {
            let (now, then) = (session.now, newest.recorded_at);
            session.warn(&format!(
                "{reference}: this computer's clock says {now}, though the newest entry was written at {then}: is it right?"
            ));
        }
        Self::of(session, store, journal)
    }

    fn of(session: &Session, store: &Store, journal: Journal) -> anyhow::Result<Self> {
        let case = Case::replay(&journal.case, &journal.entries)?;
        let policy = store.pinned(&case.policy)?;
        let own = session.calendar_of(store)?;
        let calendar = own.working(&policy);
        Ok(Self { journal, case, policy, own, calendar })
    }

    /// The policy's stage that the case is at.
    pub(super) fn stage(&self) -> anyhow::Result<&Stage> {
        let stage = self.case.stage().and_then(|name| self.policy.stage(name));
        stage.with_context(|| format!("{} has no such stage as the case is at", self.policy.id))
    }

    /// The stage that the case was at on a day.
    pub(super) fn stage_on(&self, day: chrono::NaiveDate) -> anyhow::Result<StageName> {
        self.case.stage_on(day).cloned().context(NO_STAGE)
    }

    /// The stage named, or else the last one answered by that day, or else the one the case is at.
    pub(super) fn stage_answered(&self, named: Option<String>, by: chrono::NaiveDate) -> anyhow::Result<StageName> {
        if let Some(named) = named {
            return Ok(StageName(named));
        }
        let answered = self.case.stages.iter().rev().find(|record| record.answer.is_some_and(|a| a.done.on <= by));
        answered.map(|record| record.stage.clone()).or(self.case.stage().cloned()).context(NO_STAGE)
    }

    /// What the procedure says to a step on that day.
    pub(super) fn rule_on(&self, on: chrono::NaiveDate, event: Event) -> Ruling<AnyRefusal> {
        Before { case: &self.case, policy: &self.policy, calendar: &self.calendar }.rule_on(on, event)
    }

    /// The clocks as at a day, of the whole journal.
    pub(super) fn clocks(&self, as_at: chrono::NaiveDate) -> Vec<Clock<'_>> {
        reckon(&self.case, &self.policy, &self.calendar, as_at)
    }

    /// The case as at the session's day, to be reckoned.
    pub(super) fn as_at(&self, session: &Session) -> anyhow::Result<Case> {
        let case = Case::replay_as_at(&self.journal.case, &self.journal.entries, session.as_at)?;
        case.ok_or_else(|| {
            let name = format!("{} as at {}: it was received later", self.journal.case, people(&session.as_at));
            NoSuch { what: "case", name, known: Vec::new() }.into()
        })
    }

    /// How far the organisation's own calendar has changed.
    pub(super) fn calendar_state(&self) -> CalendarState {
        super::cases::state_of(&self.own)
    }

    /// A case reckoned under this one's policy.
    pub(super) fn reckoned<'a>(&'a self, case: &'a Case, as_at: chrono::NaiveDate) -> Reckoned<'a> {
        let clocks = reckon(case, &self.policy, &self.calendar, as_at);
        Reckoned { case, policy: &self.policy, calendar: &self.calendar, clocks, as_at }
    }

    /// Reads a date of something that happened, by this case's calendar.
    pub(super) fn past_date(
        &self,
        session: &Session,
        option: &'static str,
        given: Option<&str>,
    ) -> anyhow::Result<Option<chrono::NaiveDate>> {
        given.map(|text| session.past_date(option, text, &self.calendar)).transpose()
    }

    /// The same where the default is today.
    pub(super) fn past_date_or(
        &self,
        session: &Session,
        option: &'static str,
        given: Option<&str>,
        default: chrono::NaiveDate,
    ) -> anyhow::Result<chrono::NaiveDate> {
        let date = self.past_date(session, option, given)?.unwrap_or(default);
        if date > session.today {
            return Err(NotYet { option, date, today: session.today }.into());
        }
        Ok(date)
    }
}
