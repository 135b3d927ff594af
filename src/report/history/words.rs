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
    match event {
        // The complaint's own words stand at the head of the page.
        Event::Logged(event) => take(words, "serious because", event.serious_because.as_ref()),
        // An action with the day it is to be done by.
        Event::Answered(event) => of_answer(event, dates, words),
        Event::Corrected(event) => {
            take(words, "corrected because", event.reason.as_ref());
            if let Correction::Replaced { event, .. } = &event.correction {
                of_event(event, dates, words);
            }
        }
        event => words.extend(event.texts().into_iter().map(|(of, text)| WordsView { of, text: text.clone() })),
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
