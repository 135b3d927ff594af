//! From a journal's entries to the case they leave.

use chrono::NaiveDate;
use thiserror::Error;

use super::record::{Allocation, Answer, Case, Closing, Contact, Done, ExtensionSet, Person, StageRecord};
use super::{Answered, CaseRef, Entry, Event, Logged};
use crate::policy::StageName;

/// Entries that are no case's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CannotReplay {
    /// The first entry says something else than that a complaint was logged.
    #[error("the first entry does not log a complaint")]
    NotLogged,
    /// A later entry logs a complaint again.
    #[error("entry {0} logs the complaint again")]
    LoggedTwice(u32),
}

impl Case {
    /// The case as the entries leave it.
    pub fn replay(reference: &CaseRef, entries: &[Entry]) -> Result<Self, CannotReplay> {
        let (first, rest) = entries.split_first().ok_or(CannotReplay::NotLogged)?;
        let Event::Logged(logged) = &first.event else { return Err(CannotReplay::NotLogged) };
        let mut case = begin(reference, first, logged);
        for entry in rest {
            case.apply(entry)?;
        }
        Ok(case)
    }

    /// The case as it stood at the end of that day: entries that happened later are left out. None when it was
    /// received later.
    pub fn replay_as_at(
        reference: &CaseRef,
        entries: &[Entry],
        as_at: NaiveDate,
    ) -> Result<Option<Self>, CannotReplay> {
        let (first, rest) = entries.split_first().ok_or(CannotReplay::NotLogged)?;
        let Event::Logged(logged) = &first.event else { return Err(CannotReplay::NotLogged) };
        if logged.received > as_at {
            return Ok(None);
        }
        let mut case = begin(reference, first, logged);
        if first.on > as_at {
            // Received by then, but not on record yet.
            case.logged = None;
            (case.entries, case.overrides, case.backdated) = (0, 0, 0);
            for record in &mut case.stages {
                record.logged = None;
                record.allocations.clear();
            }
        }
        for entry in rest.iter().filter(|entry| entry.on <= as_at) {
            case.apply(entry)?;
        }
        Ok(Some(case))
    }

    /// Takes one more entry. History already happened, so nothing is refused but a second beginning.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), CannotReplay> {
        let done = Done { on: entry.on, entry: entry.seq };
        match &entry.event {
            Event::Logged(_) => return Err(CannotReplay::LoggedTwice(entry.seq)),
            Event::Acknowledged(event) => {
                self.change(&event.stage, |record| record.acknowledged = record.acknowledged.or(Some(done)));
            }
            Event::Allocated(event) => self.change(&event.stage, |record| {
                record.allocations.push(Allocation { on: entry.on, handler: event.handler.clone() });
            }),
            Event::Contacted(event) => self.change(&event.stage, |record| {
                record.contacts.push(Contact { on: entry.on, direction: event.direction, purpose: event.purpose });
            }),
            Event::Extended(event) => self.change(&event.stage, |record| {
                record.extensions.push(ExtensionSet { done, to: event.response_promised_by, told: event.told });
                record.extensions.sort_by_key(|extension| (extension.told, extension.done.entry));
            }),
            Event::Answered(event) => {
                self.person.actions.extend(action_words(event).map(|words| (event.stage.clone(), words)));
                self.change(&event.stage, |record| {
                    let answer = Answer {
                        done,
                        outcome: event.outcome,
                        received_on: event.received_on,
                        remedies_offered: event.remedies_offered,
                    };
                    record.answer = record.answer.or(Some(answer));
                    if let Some(handler) = &event.handler
                        && record.handler().is_none_or(|now| !now.is(handler))
                    {
                        record.allocations.push(Allocation { on: entry.on, handler: handler.clone() });
                    }
                });
            }
            Event::Escalated(event) => {
                self.change(&event.from, |record| record.onward = Some((event.requested, done)));
                let mut next = StageRecord::entered(event.to.clone(), entry.seq, event.requested, Some(entry.on));
                next.allocations.extend(event.handler.clone().map(|handler| Allocation { on: entry.on, handler }));
                self.stages.push(next);
                self.closed = None;
            }
            Event::Closed(event) => self.closed = Some(Closing { done, because: event.because }),
        }
        self.count(entry);
        Ok(())
    }

    /// Changes the record of a stage; as at a day before the case came there, there is none to change.
    fn change(&mut self, stage: &StageName, change: impl FnOnce(&mut StageRecord)) {
        if let Some(record) = self.stages.iter_mut().rev().find(|record| record.stage == *stage) {
            change(record);
        }
    }

    fn count(&mut self, entry: &Entry) {
        self.entries += 1;
        self.overrides += u32::from(entry.overrides.is_some());
        self.backdated += u32::from(entry.on < entry.recorded_at.date_naive());
    }
}

fn begin(reference: &CaseRef, entry: &Entry, logged: &Logged) -> Case {
    let mut record = StageRecord::entered(logged.stage.clone(), entry.seq, logged.received, Some(entry.on));
    record.allocations.extend(logged.handler.clone().map(|handler| Allocation { on: entry.on, handler }));
    let mut case = Case {
        reference: reference.clone(),
        policy: logged.policy.clone(),
        received: logged.received,
        logged: Some(entry.on),
        first_known: logged.first_known,
        channel: logged.channel,
        service: logged.service.clone(),
        category: logged.category.clone(),
        tenure: logged.tenure,
        identity: logged.identity,
        consent: logged.consent,
        serious: logged.serious,
        person: Person {
            summary: logged.summary.clone(),
            outcome_sought: logged.outcome_sought.clone(),
            complainant: logged.complainant.clone(),
            contact: logged.contact.clone(),
            representative: logged.representative.clone(),
            property: logged.property.clone(),
            actions: Vec::new(),
        },
        stages: vec![record],
        closed: None,
        entries: 0,
        overrides: 0,
        backdated: 0,
    };
    case.count(entry);
    case
}

/// What was decided, offered and promised with an answer; nothing where no words of it are on record.
fn action_words(answered: &Answered) -> Option<String> {
    let promised = answered.actions.iter().filter_map(|action| action.words.clone());
    let words: Vec<String> =
        answered.decision.iter().cloned().chain(answered.remedies.iter().cloned()).chain(promised).collect();
    (!words.is_empty()).then(|| words.join("; "))
}
