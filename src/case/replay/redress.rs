//! Remedies and actions, as entries offer, answer and finish them.

use crate::case::record::{ActionOwed, Done, Redress, Remedy, RemedyReply};
use crate::case::{ActionKind, Answered, Event, RemedyKind};

impl Redress {
    /// What an answer offers and promises: a remedy in its words each, and an action each.
    pub(super) fn promised(&mut self, answered: &Answered, done: Done) {
        let mut words = answered.remedies.iter().cloned();
        for _ in 0..answered.remedies_offered {
            let remedy = Remedy {
                number: self.next_remedy(),
                stage: answered.stage.clone(),
                kind: RemedyKind::Other,
                amount: None,
                offset: false,
                offered: done,
                reply: None,
                delivered: None,
                words: words.next(),
            };
            self.remedies.push(remedy);
        }
        for action in &answered.actions {
            let owed = ActionOwed {
                number: self.next_action(),
                stage: answered.stage.clone(),
                kind: ActionKind::Action,
                owner: None,
                target: action.target,
                authorised_by: None,
                set: done,
                done: None,
                words: action.words.clone(),
            };
            self.actions.push(owed);
        }
    }

    /// What an entry says of remedies, actions and the cause.
    pub(super) fn take(&mut self, event: &Event, done: Done) {
        match event {
            Event::RemedyOffered(event) => self.remedies.push(Remedy {
                number: event.number,
                stage: event.stage.clone(),
                kind: event.kind,
                amount: event.amount,
                offset: event.offset,
                offered: done,
                reply: None,
                delivered: None,
                words: event.remedy.clone(),
            }),
            Event::RemedyAnswered(event) => {
                let reply = RemedyReply { answer: event.answer, done };
                self.change_remedy(event.number, |remedy| remedy.reply = Some(reply));
            }
            Event::RemedyDelivered(event) => {
                self.change_remedy(event.number, |remedy| remedy.delivered = remedy.delivered.or(Some(done)));
            }
            Event::ActionSet(event) => self.actions.push(ActionOwed {
                number: event.number,
                stage: event.stage.clone(),
                kind: event.kind,
                owner: event.owner.clone(),
                target: event.target,
                authorised_by: event.authorised_by.clone(),
                set: done,
                done: None,
                words: event.action.clone(),
            }),
            Event::ActionMoved(event) => self.change_action(event.number, |action| {
                action.owner = event.owner.clone().or(action.owner.take());
                action.target = event.target.or(action.target);
            }),
            Event::ActionDone(event) => {
                self.change_action(event.number, |action| action.done = action.done.or(Some(done)));
            }
            Event::CauseFound(event) => self.cause = Some(event.cause.clone()),
            _ => {}
        }
    }

    fn change_remedy(&mut self, number: u32, change: impl FnOnce(&mut Remedy)) {
        if let Some(remedy) = self.remedies.iter_mut().find(|remedy| remedy.number == number) {
            change(remedy);
        }
    }

    fn change_action(&mut self, number: u32, change: impl FnOnce(&mut ActionOwed)) {
        if let Some(action) = self.actions.iter_mut().find(|action| action.number == number) {
            change(action);
        }
    }
}
