//! Plays invented cases into a store, through the same decisions as real ones.

use anyhow::Context;
use chrono::{Datelike, NaiveDate, NaiveTime};

use super::invented::{Story, Turn};
use crate::calendar::{DayOne, Landing, Period, Unit, WorkingCalendar, due_on};
use crate::case::{
    Acknowledged, Answered, Case, Channel, Closed, Contacted, Direction, Escalated, Event, Extended, Handler, Identity,
    Logged, Purpose, Refused, Ruling, receive,
};
use crate::cli::session::Session;
use crate::clock::{Before, answer_due};
use crate::policy::{Policy, StageName};
use crate::store::{FoundPolicy, NewEntry, Store, StoreLock};

/// Plays every story; gives the reference of the first case.
pub(super) fn play(session: &Session, store: &Store, stories: &[Story]) -> anyhow::Result<String> {
    let lock = session.lock(store)?;
    let mut first = None;
    for story in stories {
        let found = store.policy(story.policy)?.context("a shipped policy")?;
        let calendar = store.calendar()?.working(&found.policy);
        store.keep_policy(&found)?;
        let stage = Stage { session, store, lock: &lock, story, policy: &found.policy, calendar: &calendar };
        let reference = stage.play(&found).with_context(|| format!("the invented case of {}", story.complainant))?;
        first = first.or(Some(reference));
    }
    first.context("there is at least one story")
}

/// What one story plays on.
struct Stage<'a> {
    session: &'a Session,
    store: &'a Store,
    lock: &'a StoreLock,
    story: &'a Story,
    policy: &'a Policy,
    calendar: &'a WorkingCalendar,
}

impl Stage<'_> {
    fn play(&self, found: &FoundPolicy) -> anyhow::Result<String> {
        let received = self.ago(self.story.received);
        let on = self.story.turns.iter().find_map(|turn| match turn {
            Turn::Logged(ago) => Some(self.ago(*ago)),
            _ => None,
        });
        let on = on.unwrap_or(received);
        let reference = self.store.next_reference(received.year())?;
        let ruling = receive(self.policy, on, self.logged(found, received), None);
        self.store.begin(self.lock, &reference, self.entry(on, ruling)?)?;
        for turn in self.story.turns {
            let journal = self.store.journal_under_lock(&reference)?;
            let case = Case::replay(&reference, &journal.entries)?;
            if let Some(entry) = self.turn(&case, *turn)? {
                self.store.append(self.lock, &journal, entry)?;
            }
        }
        Ok(reference.to_string())
    }

    /// So many working days before today.
    fn ago(&self, days: u32) -> NaiveDate {
        let mut date = self.session.today;
        let mut left = days;
        while left > 0 {
            date = date.pred_opt().unwrap_or(date);
            left -= u32::from(self.calendar.is_working_day(date));
        }
        date
    }

    fn entry<R: Refused>(&self, on: NaiveDate, ruling: Ruling<R>) -> anyhow::Result<NewEntry> {
        let settled = ruling.settle(None)?;
        // Written down the morning it happened, or now if that is today.
        let morning = on.and_time(NaiveTime::MIN).and_utc() + chrono::TimeDelta::hours(10);
        Ok(NewEntry {
            on,
            recorded_at: morning.min(self.session.now),
            recorded_by: Handler("demo".to_owned()),
            event: settled.event,
            note: None,
            overrides: settled.overrides,
        })
    }

    fn logged(&self, found: &FoundPolicy, received: NaiveDate) -> Logged {
        let story = self.story;
        let serious = story.summary.starts_with("Serious");
        Logged {
            policy: found.pin(),
            stage: StageName(story.stage.to_owned()),
            received,
            first_known: None,
            channel: Some(Channel::Email),
            service: Some(story.service.to_owned()),
            category: None,
            tenure: Some(story.tenure),
            handler: Some(Handler(story.handler.to_owned())),
            identity: Identity::Known,
            consent: None,
            serious,
            summary: Some(story.summary.to_owned()),
            outcome_sought: None,
            complainant: Some(story.complainant.to_owned()),
            contact: None,
            representative: None,
            property: None,
            serious_because: serious.then(|| story.summary.to_owned()),
        }
    }

    fn turn(&self, case: &Case, turn: Turn) -> anyhow::Result<Option<NewEntry>> {
        let name = case.stage().context("a case is at a stage")?.clone();
        let stage = self.policy.stage(&name).context("the policy has the stage")?;
        let on = self.ago(turn.ago());
        let event = match turn {
            Turn::Logged(_) => return Ok(None),
            Turn::Ack(_) => {
                let acknowledged = Acknowledged {
                    stage: name,
                    channel: Some(Channel::Email),
                    understanding: None,
                    outcome_sought: None,
                };
                Event::Acknowledged(acknowledged)
            }
            Turn::Call(_) | Turn::Update(_) => {
                let update = matches!(turn, Turn::Update(_));
                let purpose = if update { Purpose::ProgressUpdate } else { Purpose::Contact };
                let how = Contacted {
                    stage: name,
                    channel: Some(Channel::Phone),
                    direction: Direction::Out,
                    purpose,
                    said: None,
                };
                Event::Contacted(how)
            }
            Turn::Extend(_, days) => {
                let due = answer_due(case, self.policy, self.calendar, &name, on);
                Event::Extended(self.extended(name, on, due.as_ref().and_then(|due| due.current), days)?)
            }
            Turn::Answer(_, outcome) | Turn::Remedy(_, outcome) => {
                let remedies =
                    if matches!(turn, Turn::Remedy(..)) { vec!["Apology and £50".to_owned()] } else { Vec::new() };
                Event::Answered(answered(name, outcome, remedies))
            }
            Turn::Escalate(_, handler) => {
                let to = stage.onward.as_ref().context("a stage to go on to")?.to.clone();
                let escalated = Escalated {
                    from: name,
                    to,
                    requested: on,
                    handler: Some(Handler(handler.to_owned())),
                    exceptional: false,
                    reason: None,
                    exceptional_reason: None,
                };
                Event::Escalated(escalated)
            }
            Turn::Close(_, because) => Event::Closed(Closed { because, authorised_by: None }),
        };
        let before = Before { case, policy: self.policy, calendar: self.calendar };
        Ok(Some(self.entry(on, before.rule_on(on, event))?))
    }

    fn extended(
        &self,
        stage: StageName,
        on: NaiveDate,
        current: Option<NaiveDate>,
        days: u32,
    ) -> anyhow::Result<Extended> {
        let period = Period::new(days, Unit::WorkingDays)?;
        let from = current.context("an answer that is due")?;
        let to = due_on(from, period, DayOne::TheDayAfter, Landing::AsItFalls, self.calendar).date;
        Ok(Extended {
            stage,
            response_promised_by: to,
            told: on,
            agreed: false,
            approved_by: Some(Handler("B Stone".to_owned())),
            past_the_cap: false,
            signposted: true,
            reason: Some("Waiting for the surveyor's report".to_owned()),
            good_reason: None,
        })
    }
}

fn answered(stage: StageName, outcome: crate::policy::Outcome, remedies: Vec<String>) -> Answered {
    Answered {
        agreed: false,
        stage,
        outcome,
        handler: None,
        signed_off_by: Some(Handler("B Stone".to_owned())),
        channel: Some(Channel::Letter),
        received_on: None,
        remedies_offered: u32::try_from(remedies.len()).unwrap_or(u32::MAX),
        actions: Vec::new(),
        decision: Some("We looked into it and have answered each point".to_owned()),
        reasons: None,
        remedies,
    }
}
