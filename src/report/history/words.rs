//! The words recorded with an entry.

use super::WordsView;
use crate::calendar::DateStyle;
use crate::case::{Answered, Correction, Entry, Event};

/// The words recorded with an entry, and what they are.
pub(super) fn words(entry: &Entry, dates: DateStyle) -> Vec<WordsView> {
    let mut words = Vec::new();
    of_event(&entry.event, dates, &mut words);
    take(&mut words, "override", entry.overrides.as_ref().and_then(|marked| marked.reason.as_ref()));
    take(&mut words, "note", entry.note.as_ref());
    words
}

fn take(words: &mut Vec<WordsView>, of: &'static str, text: Option<&String>) {
    words.extend(text.map(|text| WordsView { of, text: text.clone() }));
}

fn of_event(event: &Event, dates: DateStyle, words: &mut Vec<WordsView>) {
    let texts: Vec<(&'static str, Option<&String>)> = match event {
        // The complaint's own words stand at the head of the page.
        Event::Logged(event) => vec![("serious because", event.serious_because.as_ref())],
        Event::Acknowledged(event) => {
            vec![("our understanding", event.understanding.as_ref()), ("outcome sought", event.outcome_sought.as_ref())]
        }
        Event::Contacted(event) => vec![("said", event.said.as_ref())],
        Event::Extended(event) => {
            vec![("reason", event.reason.as_ref()), ("good reason", event.good_reason.as_ref())]
        }
        Event::Answered(event) => return of_answer(event, dates, words),
        Event::Escalated(event) => {
            vec![("reason", event.reason.as_ref()), ("exceptional reason", event.exceptional_reason.as_ref())]
        }
        Event::ConsentRecorded(event) => vec![("representative", event.representative.as_ref())],
        Event::GroupNamed(event) => vec![("nominee", event.nominee.as_ref())],
        Event::SupportAgreed(event) => vec![("adjustment", event.adjustment.as_ref())],
        Event::Flagged(event) => vec![("reason", event.reason.as_ref())],
        Event::StaffTold(event) => vec![("staff", event.staff.as_ref()), ("said", event.said.as_ref())],
        Event::ConflictDeclared(event) => vec![("reason", event.reason.as_ref())],
        Event::PanelConvened(event) => vec![("residents", event.residents.as_ref())],
        Event::EvidenceFiled(event) => vec![("item", event.item.as_ref()), ("said", event.said.as_ref())],
        Event::Paused(event) => vec![("reason", event.reason.as_ref())],
        Event::Refused(event) => vec![("reasons", event.reasons.as_ref())],
        Event::EscalationDeclined(event) => vec![("reasons", event.reasons.as_ref())],
        Event::Returned(event) => vec![("reason", event.reason.as_ref())],
        Event::Accepted(event) => vec![("reason", event.reason.as_ref())],
        Event::Warned(event) => vec![("reason", event.reason.as_ref())],
        Event::Restricted(event) => {
            vec![("measure", event.measure.as_ref()), ("reason", event.reason.as_ref())]
        }
        Event::Reopened(event) => vec![("reason", event.reason.as_ref())],
        Event::PointRaised(event) => vec![("point", event.point.as_ref())],
        Event::PointDecided(event) => vec![("reasons", event.reasons.as_ref())],
        Event::RemedyOffered(event) => vec![("remedy", event.remedy.as_ref())],
        Event::ActionSet(event) => vec![("action", event.action.as_ref())],
        Event::ActionMoved(event) => vec![("reason", event.reason.as_ref())],
        Event::ActionDone(event) => vec![("said", event.said.as_ref())],
        Event::Referred(event) => vec![("reference", event.reference.as_ref())],
        Event::Determined(event) => vec![("said", event.said.as_ref())],
        Event::FeedbackRecorded(event) => vec![("said", event.said.as_ref())],
        Event::Reviewed(event) => vec![("said", event.said.as_ref())],
        Event::Held(event) => vec![("reason", event.reason.as_ref())],
        Event::Released(event) => vec![("reason", event.reason.as_ref())],
        Event::Erased(event) => vec![("basis", event.said.as_ref()), ("early because", event.reason.as_ref())],
        Event::Corrected(event) => {
            take(words, "corrected because", event.reason.as_ref());
            if let Correction::Replaced { event, .. } = &event.correction {
                of_event(event, dates, words);
            }
            return;
        }
        Event::Allocated(_)
        | Event::Closed(_)
        | Event::RegulatorNotified(_)
        | Event::Resumed(_)
        | Event::Linked(_)
        | Event::RemedyAnswered(_)
        | Event::RemedyDelivered(_)
        | Event::CauseFound(_) => Vec::new(),
    };
    for (of, text) in texts {
        take(words, of, text);
    }
}

fn of_answer(event: &Answered, dates: DateStyle, words: &mut Vec<WordsView>) {
    take(words, "decision", event.decision.as_ref());
    take(words, "reasons", event.reasons.as_ref());
    for remedy in &event.remedies {
        take(words, "remedy", Some(remedy));
    }
    for action in &event.actions {
        let target = action.target.map_or_else(String::new, |target| format!(" (by {})", dates.write(target)));
        take(words, "action", action.words.as_ref().map(|words| format!("{words}{target}")).as_ref());
    }
}
