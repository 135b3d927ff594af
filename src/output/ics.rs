//! An iCalendar file (RFC 5545) of due dates: an all-day event each, which a newer export replaces by its UID.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Parameter, Property};

use crate::report::DueDate;

use super::sanitize::visible;
use super::{CannotShow, Document};

/// How often a program that subscribes to the file should look again: due dates are days.
const LOOK_AGAIN: &str = "P1D";

/// Writes the due dates of the document, of which it must have a list, be it an empty one.
pub(super) fn write(document: &Document) -> Result<String, CannotShow> {
    let dates = document.dates.as_ref().ok_or(CannotShow::NoDueDates)?;
    let name = visible(&document.sheet.title);
    // `Calendar::new` has a PRODID of its own already.
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//plaint//due dates//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.name(&format!("Complaints: {name}"));
    let mut refresh = Property::new("REFRESH-INTERVAL", LOOK_AGAIN);
    calendar.append_property(refresh.append_parameter(Parameter::new("VALUE", "DURATION")));
    calendar.append_property(("X-PUBLISHED-TTL", LOOK_AGAIN));
    for date in dates {
        calendar.push(event(date));
    }
    Ok(folded(&calendar.to_string()))
}

fn event(due: &DueDate) -> Event {
    let (status, provisional) = if due.provisional {
        (EventStatus::Tentative, " Provisional: outside the published bank holidays.")
    } else {
        (EventStatus::Confirmed, "")
    };
    let mark = if due.provisional { " (provisional)" } else { "" };
    Event::new()
        .uid(&visible(&due.uid))
        .sequence(due.sequence)
        .timestamp(due.revised)
        .last_modified(due.revised)
        // A start that is a day and no end is that whole day; `all_day` would write an end on which it is over.
        .starts(due.date)
        .summary(&format!("{}{mark}", visible(&due.summary)))
        .description(&format!("{}.{provisional}", visible(&due.description)))
        .status(status)
        // It is nothing to be busy with all day.
        .add_property("TRANSP", "TRANSPARENT")
        .done()
}

/// The lines folded at 75 octets: the library's last line of several may have one more.
fn folded(calendar: &str) -> String {
    const MOST: usize = 75;
    let mut written = String::with_capacity(calendar.len());
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        let mut room = MOST;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                written.push_str("\r\n ");
                room = MOST - 1;
            }
            written.push(letter);
            room -= letter.len_utf8();
        }
        written.push_str("\r\n");
    }
    written
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn due(summary: &str, provisional: bool) -> DueDate {
        DueDate {
            uid: "WT-2026-0001.0.stage-1.respond.0@plaint".to_owned(),
            date: "2026-12-04".parse().unwrap(),
            provisional,
            sequence: 3,
            revised: DateTime::from_timestamp(1_764_580_000, 0).unwrap(),
            summary: summary.to_owned(),
            description: "10 working days; clause 4.1, a\\b".to_owned(),
        }
    }

    #[test]
    fn an_event_is_a_whole_day_that_blocks_nothing() {
        let event = event(&due("WT-2026-0001: respond (stage-1)", false)).to_string();
        let expected = "BEGIN:VEVENT\r\n\
                        DESCRIPTION:10 working days\\; clause 4.1\\, a\\\\b.\r\n\
                        DTSTAMP:20251201T090640Z\r\n\
                        DTSTART;VALUE=DATE:20261204\r\n\
                        LAST-MODIFIED:20251201T090640Z\r\n\
                        SEQUENCE:3\r\n\
                        STATUS:CONFIRMED\r\n\
                        SUMMARY:WT-2026-0001: respond (stage-1)\r\n\
                        TRANSP:TRANSPARENT\r\n\
                        UID:WT-2026-0001.0.stage-1.respond.0@plaint\r\n\
                        END:VEVENT\r\n";
        assert_eq!(event, expected);
    }

    #[test]
    fn a_provisional_date_says_so_in_words_and_in_its_status() {
        let event = folded(&event(&due("WT-2026-0001: respond", true)).to_string()).replace("\r\n ", "");
        assert!(event.contains("SUMMARY:WT-2026-0001: respond (provisional)\r\n"), "{event}");
        assert!(event.contains(" Provisional: outside the published bank holidays.\r\n"), "{event}");
        assert!(event.contains("STATUS:TENTATIVE\r\n"), "{event}");
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_none_loses_a_letter() {
        for letter in ["x", "é ", "日", "😀"] {
            for length in 1..200 {
                let summary = letter.repeat(length);
                let event = folded(&event(&due(&summary, false)).to_string());
                assert!(event.split("\r\n").all(|line| line.len() <= 75), "{event}");
                assert!(event.replace("\r\n ", "").contains(&format!("SUMMARY:{summary}\r\n")), "{event}");
            }
        }
    }

    #[test]
    fn nothing_in_a_text_begins_a_line_of_its_own() {
        let event = event(&due("a\r\nATTENDEE:mailto:b\n c", false)).to_string();
        assert!(event.contains("SUMMARY:a␍⏎ ATTENDEE:mailto:b⏎  c\r\n"), "{event}");
    }
}
