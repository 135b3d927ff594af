//! The lowest entry version that can say what an entry says.
//!
//! Version 1 knew eight types of events. Its programs refuse any other type as newer, but would take a new word or
//! field in an old type for damage: version 2 tells them that it is not. Version 3 came with erasure: its programs
//! know that a personal part may be gone, and why. Version 4 came with entries brought in from a spreadsheet, which say
//! so.

use crate::case::{Because, Channel, Consent, Correction, Entry, Event, Purpose};

/// The version that an entry bears.
pub(super) fn version_of(entry: &Entry) -> u32 {
    if entry.imported.is_some() { 4 } else { version_of_event(&entry.event) }
}

fn version_of_event(event: &Event) -> u32 {
    let known = match event {
        Event::Logged(event) => channel(event.channel) && event.consent != Some(Consent::Refused),
        Event::Acknowledged(event) => channel(event.channel),
        Event::Contacted(event) => {
            channel(event.channel) && matches!(event.purpose, Purpose::Contact | Purpose::ProgressUpdate)
        }
        Event::Answered(event) => channel(event.channel) && !event.agreed,
        Event::Closed(event) => event.because != Because::NotPursued && event.authorised_by.is_none(),
        Event::Allocated(_) | Event::Extended(_) | Event::Escalated(_) => true,
        Event::Held(_) | Event::Released(_) | Event::Erased(_) => return 3,
        Event::Corrected(corrected) => {
            return match &corrected.correction {
                Correction::Struck => 2,
                Correction::Replaced { event, .. } => version_of_event(event).max(2),
            };
        }
        _ => false,
    };
    if known { 1 } else { 2 }
}

/// Whether version 1 knew the channel.
fn channel(channel: Option<Channel>) -> bool {
    !matches!(channel, Some(Channel::Message | Channel::Visit))
}
