//! What each entry does to the case. History already happened, so nothing is refused but a second beginning.

use super::CannotReplay;
use crate::case::record::{
    Allocation, Answer, CameBy, Case, Closing, Contact, Decision, Declined, Done, Erasure, ExtensionSet, Feedback,
    LinkTo, Pause, Point, ReviewDone, StageRecord, Telling, TurnedDown, TurnedDownWhat,
};
use crate::case::{Answered, Because, Entry, Escalated, Event, Flag, Link, Reopened, Returned};
use crate::policy::StageName;

impl Case {
    /// Takes one more entry, which corrects none.
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
                record.extensions.push(ExtensionSet {
                    done,
                    to: event.response_promised_by,
                    told: event.told,
                    past_the_cap: event.past_the_cap,
                    against_the_policy: entry.overrides.is_some(),
                });
                record.extensions.sort_by_key(|extension| (extension.told, extension.done.entry));
            }),
            Event::Answered(event) => self.answered(event, done),
            Event::Escalated(event) => self.escalated(event, done),
            Event::Closed(event) => {
                if event.because == Because::Refused {
                    let stage = self.stage().cloned();
                    if let Some(stage) = stage {
                        self.turned_down(TurnedDownWhat::Complaint, &stage, None, false, done);
                    }
                }
                self.close(Closing { done, because: event.because });
            }
            Event::Refused(event) => {
                self.turned_down(TurnedDownWhat::Complaint, &event.stage, Some(&event.ground), event.signposted, done);
                self.close(Closing { done, because: Because::Refused });
            }
            Event::EscalationDeclined(event) => {
                self.turned_down(TurnedDownWhat::Escalation, &event.stage, Some(&event.ground), event.signposted, done);
                let requested = event.requested;
                self.change(&event.stage, |record| record.declined = Some(Declined { done, requested }));
            }
            Event::Returned(event) => self.returned(event, done),
            Event::Reopened(event) => self.reopened(event, done),
            Event::Paused(event) => self.change(&event.stage, |record| {
                record.pauses.push(Pause { from: entry.on, to: None, ground: event.ground.clone() });
            }),
            Event::Resumed(event) => self.change(&event.stage, |record| {
                if let Some(pause) = record.pauses.iter_mut().rev().find(|pause| pause.to.is_none()) {
                    pause.to = Some(entry.on);
                }
            }),
            Event::StaffTold(event) => {
                self.circumstances.staff = self.circumstances.staff.or(Some(done));
                self.circumstances.supporters.extend(event.supported_by.clone());
                self.change(&event.stage, |record| {
                    record.tellings.push(Telling { on: entry.on, matter: event.matter });
                });
            }
            Event::PanelConvened(event) => {
                self.change(&event.stage, |record| record.panel.clone_from(&event.members));
            }
            other => self.takes_note(other, done),
        }
        self.count(entry);
        self.keeping.words_since |= self.says_since_erased(entry);
        Ok(())
    }

    /// Whether an entry that came after the erasure says something that can tell of a person.
    pub(super) fn says_since_erased(&self, entry: &Entry) -> bool {
        let since = self.keeping.erased.is_some_and(|erasure| erasure.done.entry < entry.seq);
        since && !entry.texts().is_empty()
    }

    /// What moves no stage.
    fn takes_note(&mut self, event: &Event, done: Done) {
        let about = &mut self.circumstances;
        match event {
            Event::ConsentRecorded(event) => {
                self.consent = Some(event.consent);
                if event.representative.is_some() {
                    self.person.representative.clone_from(&event.representative);
                }
            }
            Event::GroupNamed(event) => {
                about.group = about.group.or(Some(done));
                about.members = event.members.or(about.members);
            }
            Event::SupportAgreed(event) => {
                about.preferred = event.preferred.or(about.preferred);
                about.adjustments += u32::from(event.adjusted);
            }
            Event::Flagged(event) => match event.flag {
                Flag::Serious => self.serious = true,
                Flag::SeniorStaff => about.senior_staff = about.senior_staff.or(Some(done)),
            },
            Event::RegulatorNotified(_) => about.regulator = about.regulator.or(Some(done)),
            Event::ConflictDeclared(event) => about.conflicts.push(event.handler.clone()),
            Event::EvidenceFiled(_) => about.evidence += 1,
            Event::Accepted(_) => about.accepted = about.accepted.or(Some(done)),
            Event::Warned(_) => about.warnings.push(done),
            Event::Restricted(event) => about.restricted = Some((done, event.until)),
            Event::Linked(event) => {
                let to = LinkTo { case: event.case.clone(), link: event.link };
                if !about.links.contains(&to) {
                    about.links.push(to);
                }
                if event.link == Link::DuplicateOf && self.closed.is_none() {
                    self.close(Closing { done, because: Because::Duplicate });
                }
            }
            Event::PointRaised(event) => self.points.push(Point {
                number: event.number,
                stage: event.stage.clone(),
                raised: done,
                words: event.point.clone(),
                decisions: Vec::new(),
            }),
            Event::PointDecided(event) => {
                let (stage, outcome) = (event.stage.clone(), event.outcome);
                let point = self.points.iter_mut().find(|point| point.number == event.number);
                if let Some(point) = point {
                    point.decisions.push(Decision { stage, outcome, done });
                }
            }
            Event::Referred(_) => self.outside.referrals.push(done),
            Event::Determined(event) => self.outside.determination = Some((event.finding, done)),
            Event::FeedbackRecorded(event) => self.outside.feedback.push(Feedback {
                stage: event.stage.clone(),
                step: event.step,
                satisfaction: event.satisfaction,
                done,
            }),
            Event::Reviewed(event) => {
                let (stage, review) = (event.stage.clone(), event.review.clone());
                self.outside.reviews.push(ReviewDone { stage, review, done });
            }
            Event::Held(_) => self.keeping.held = Some(done),
            Event::Released(_) => self.keeping.held = None,
            Event::Erased(event) => {
                self.keeping.erased = Some(Erasure { done, basis: event.basis, kept_until: event.kept_until });
                self.keeping.words_since = false;
            }
            other => self.redress.take(other, done),
        }
    }

    fn answered(&mut self, event: &Answered, done: Done) {
        self.person.actions.extend(action_words(event).map(|words| (event.stage.clone(), words)));
        self.redress.promised(event, done);
        self.change(&event.stage, |record| {
            let answer = Answer {
                done,
                outcome: event.outcome,
                received_on: event.received_on,
                remedies_offered: event.remedies_offered,
                agreed: event.agreed,
            };
            record.answer = record.answer.or(Some(answer));
            if let Some(handler) = &event.handler
                && record.handler().is_none_or(|now| !now.is(handler))
            {
                record.allocations.push(Allocation { on: done.on, handler: handler.clone() });
            }
        });
    }

    fn escalated(&mut self, event: &Escalated, done: Done) {
        self.change(&event.from, |record| record.onward = Some((event.requested, done)));
        // A request that was declined before is taken after all.
        let declined = self
            .circumstances
            .turned_down
            .iter_mut()
            .rev()
            .find(|turned| turned.what == TurnedDownWhat::Escalation && turned.stage == event.from);
        if let Some(declined) = declined {
            declined.reversed = declined.reversed.or(Some(done));
        }
        let next = StageRecord::entered(event.to.clone(), done.entry, event.requested, Some(done.on));
        self.come_to(next.by(CameBy::Escalation), event.handler.as_ref(), done);
        self.open_again();
    }

    fn returned(&mut self, event: &Returned, done: Done) {
        self.change(&event.from, |record| record.left = Some(done));
        let again = StageRecord::entered(event.to.clone(), done.entry, done.on, Some(done.on));
        // It goes back to whoever had it there, until somebody else is named.
        let handler = self.at(&event.to).and_then(|record| record.handler().cloned());
        self.come_to(again.by(CameBy::Return(event.response_promised_by)), handler.as_ref(), done);
    }

    fn reopened(&mut self, event: &Reopened, done: Done) {
        self.circumstances.reopened = Some(done);
        let last = self.circumstances.turned_down.iter_mut().rev().find(|turned| turned.reversed.is_none());
        if let Some(turned_down) = last {
            turned_down.reversed = Some(done);
        }
        let handler = self.at(&event.stage).and_then(|record| record.handler().cloned());
        self.change(&event.stage, |record| record.left = Some(done));
        let again = StageRecord::entered(event.stage.clone(), done.entry, done.on, Some(done.on));
        self.come_to(again.by(CameBy::Reopening(event.answer_by)), event.handler.as_ref().or(handler.as_ref()), done);
        self.closed = None;
    }

    fn come_to(&mut self, mut record: StageRecord, handler: Option<&crate::case::Handler>, done: Done) {
        record.allocations.extend(handler.map(|handler| Allocation { on: done.on, handler: handler.clone() }));
        self.stages.push(record);
    }

    fn close(&mut self, closing: Closing) {
        self.closed = Some(closing);
        for record in &mut self.stages {
            record.closed = record.closed.or(Some(closing));
        }
    }

    /// The closing is as if it had never been: the complaint only went on.
    fn open_again(&mut self) {
        let closing = self.closed.take();
        for record in self.stages.iter_mut().filter(|record| record.closed == closing) {
            record.closed = None;
        }
    }

    fn turned_down(
        &mut self,
        what: TurnedDownWhat,
        stage: &StageName,
        ground: Option<&str>,
        signposted: bool,
        done: Done,
    ) {
        let (stage, ground) = (stage.clone(), ground.map(str::to_owned));
        self.circumstances.turned_down.push(TurnedDown { what, stage, ground, done, signposted, reversed: None });
    }

    /// Changes the record of a stage; as at a day before the case came there, there is none to change.
    fn change(&mut self, stage: &StageName, change: impl FnOnce(&mut StageRecord)) {
        if let Some(record) = self.stages.iter_mut().rev().find(|record| record.stage == *stage) {
            change(record);
        }
    }

    pub(super) fn count(&mut self, entry: &Entry) {
        self.entries += 1;
        self.overrides += u32::from(entry.overrides.is_some());
        self.backdated += u32::from(entry.is_backdated());
        self.imported += u32::from(entry.imported.is_some());
        self.revised = self.revised.max(entry.recorded_at);
    }
}

/// What was decided, offered and promised with an answer; nothing where no words of it are on record.
fn action_words(answered: &Answered) -> Option<String> {
    let promised = answered.actions.iter().filter_map(|action| action.words.clone());
    let words: Vec<String> =
        answered.decision.iter().cloned().chain(answered.remedies.iter().cloned()).chain(promised).collect();
    (!words.is_empty()).then(|| words.join("; "))
}
