//! What happened, with what was recorded of how.

use chrono::NaiveDate;

use crate::calendar::DateStyle;
use crate::case::{Correction, Direction, Entry, Event, Identity};

/// What happened, with what was recorded of how.
pub fn entry_words(entry: &Entry, dates: DateStyle) -> String {
    let mut words = happened(&entry.event, dates);
    for how in how(entry.on, &entry.event, dates).into_iter().flatten() {
        words.push_str(", ");
        words.push_str(&how);
    }
    words
}

fn happened(event: &Event, dates: DateStyle) -> String {
    match event {
        Event::Logged(event) => format!("logged at {}, received {}", event.stage, dates.write(event.received)),
        Event::Corrected(event) => match &event.correction {
            Correction::Struck => format!("entry {} struck out: it never happened", event.entry),
            Correction::Replaced { on, event: instead } => {
                format!("entry {} now says: {} ({})", event.entry, happened(instead, dates), dates.write(*on))
            }
        },
        other => other.words(dates),
    }
}

fn by(name: Option<&impl std::fmt::Display>, before: &str) -> Option<String> {
    name.map(|name| format!("{before} {name}"))
}

fn flag(yes: bool, words: &str) -> Option<String> {
    yes.then(|| words.to_owned())
}

fn how(on: NaiveDate, event: &Event, dates: DateStyle) -> Vec<Option<String>> {
    match event {
        Event::Logged(event) => vec![
            event.first_known.map(|on| format!("first known {}", dates.write(on))),
            flag(event.identity == Identity::Anonymous, "anonymous"),
            by(event.consent.as_ref(), "by a representative, consent"),
        ],
        Event::Acknowledged(event) => vec![by(event.channel.as_ref(), "by")],
        Event::Contacted(event) => {
            vec![flag(event.direction == Direction::In, "from the complainant"), by(event.channel.as_ref(), "by")]
        }
        Event::Extended(event) => vec![
            (event.told != on).then(|| format!("told {}", dates.write(event.told))),
            by(event.approved_by.as_ref(), "approved by"),
            flag(event.agreed, "agreed"),
            flag(event.signposted, "signposted"),
            flag(event.past_the_cap, "past the cap"),
        ],
        Event::Answered(event) => vec![
            by(event.channel.as_ref(), "by"),
            by(event.handler.as_ref(), "by"),
            by(event.signed_off_by.as_ref(), "signed off by"),
            flag(event.agreed, "agreed"),
            event.received_on.map(|day| format!("received {}", dates.write(day))),
        ],
        Event::Escalated(event) => vec![
            (event.requested != on).then(|| format!("asked {}", dates.write(event.requested))),
            by(event.handler.as_ref(), "to"),
            flag(event.exceptional, "late, for an exceptional reason"),
        ],
        Event::Closed(event) => vec![by(event.authorised_by.as_ref(), "authorised by")],
        Event::StaffTold(event) => {
            vec![by(event.channel.as_ref(), "by"), by(event.supported_by.as_ref(), "supported by")]
        }
        Event::PanelConvened(event) => {
            let members = event.members.iter().map(|member| match &member.handler {
                Some(handler) => format!("{} {handler}", member.seat),
                None => member.seat.clone(),
            });
            members.map(Some).chain([flag(event.consented, "the complainant consents")]).collect()
        }
        Event::EvidenceFiled(event) => {
            vec![flag(event.direction == Direction::In, "from the complainant"), by(event.sha256.as_ref(), "sha256")]
        }
        Event::Refused(event) => {
            vec![by(event.authorised_by.as_ref(), "authorised by"), flag(event.signposted, "signposted")]
        }
        Event::EscalationDeclined(event) => vec![
            (event.requested != on).then(|| format!("asked {}", dates.write(event.requested))),
            flag(event.signposted, "signposted"),
        ],
        Event::Returned(event) => vec![flag(event.agreed, "agreed")],
        Event::Warned(event) => vec![by(event.approved_by.as_ref(), "approved by")],
        Event::Restricted(event) => {
            vec![by(event.approved_by.as_ref(), "approved by"), flag(event.signposted, "signposted")]
        }
        Event::Reopened(event) => vec![
            event.answer_by.map(|date| format!("answer by {}", dates.write(date))),
            by(event.handler.as_ref(), "to"),
        ],
        Event::RemedyOffered(event) => vec![flag(event.offset, "set off against arrears")],
        Event::ActionSet(event) => {
            vec![by(event.owner.as_ref(), "owner"), by(event.authorised_by.as_ref(), "authorised by")]
        }
        Event::ActionMoved(event) => {
            vec![by(event.owner.as_ref(), "owner"), event.target.map(|date| format!("by {}", dates.write(date)))]
        }
        Event::Held(event) => vec![by(event.authorised_by.as_ref(), "authorised by")],
        Event::Released(event) => vec![by(event.authorised_by.as_ref(), "authorised by")],
        Event::Erased(event) => vec![
            Some(match event.parts {
                1 => "1 entry".to_owned(),
                parts => format!("{parts} entries"),
            }),
            (on <= event.kept_until).then(|| format!("kept until {} otherwise", dates.write(event.kept_until))),
            by(event.authorised_by.as_ref(), "authorised by"),
        ],
        Event::FeedbackRecorded(event) => vec![event.satisfaction.map(|word| word.to_string())],
        Event::Corrected(event) => match &event.correction {
            Correction::Struck => Vec::new(),
            Correction::Replaced { on, event: instead } => how(*on, instead, dates),
        },
        _ => Vec::new(),
    }
}
