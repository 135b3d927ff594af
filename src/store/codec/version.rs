//! The lowest entry version that can say an event.
//!
//! Version 1 knew eight types of events. Its programs refuse any other type as newer, but would take a new word or
//! field in an old type for damage: version 2 tells them that it is not. Version 3 came with erasure: its programs
//! know that a personal part may be gone, and why.

use crate::case::{Because, Channel, Consent, Correction, Event, Purpose};

/// The version that the entry of an event bears.
pub(super) fn version_of(event: &Event) -> u32 {
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
                Correction::Replaced { event, .. } => version_of(event).max(2),
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
