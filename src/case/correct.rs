//! May an earlier entry be corrected?

use chrono::NaiveDate;

use super::{Corrected, Correction, Entry, Event, Objection, OutOfOrder};

/// What stands against correcting that entry, whatever stands instead: whether that may stand is for the decision
/// on the step itself.
pub fn against_correcting(entries: &[Entry], on: NaiveDate, corrected: &Corrected) -> Option<Objection> {
    let number = corrected.entry;
    let Some(entry) = entries.iter().find(|entry| entry.seq == number) else {
        let known = entries.iter().map(|entry| entry.seq.to_string()).collect();
        return Some(Objection::NoSuch { what: "entry", given: number.to_string(), known });
    };
    let written = entry.recorded_at.date_naive();
    if let Some(order) = OutOfOrder::check("the correction", on, "writing it", written, Some(number)) {
        return Some(Objection::Order(order));
    }
    match (&entry.event, &corrected.correction) {
        (Event::Corrected(earlier), _) => {
            let says =
                format!("entry {number} corrects entry {0}: to correct it again, correct entry {0}", earlier.entry);
            Some(Objection::NotYet(says))
        }
        (Event::Erased(_), _) => {
            let says = format!("entry {number} says what was erased, which nothing brings back: it is not corrected");
            Some(Objection::NotYet(says))
        }
        (Event::Logged(_), Correction::Struck) => {
            let says = "entry 1 logs the complaint, and is not struck out: close the case instead".to_owned();
            Some(Objection::NotYet(says))
        }
        (Event::Logged(_), Correction::Replaced { event, .. }) if !matches!(**event, Event::Logged(_)) => {
            Some(Objection::NotYet("entry 1 logs the complaint, and only that can stand there".to_owned()))
        }
        (_, Correction::Replaced { event, .. })
            if number > 1 && matches!(**event, Event::Logged(_) | Event::Corrected(_)) =>
        {
            Some(Objection::NotYet(format!("nothing of that kind can stand as entry {number}")))
        }
        _ => None,
    }
}
