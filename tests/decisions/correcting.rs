//! Correcting an earlier entry: which, by what, and whether that may stand there.

use plaint::case::{
    Acknowledged, AnyRefusal, Case, Channel, Corrected, Correction, Entry, Event, OutOfOrder, Override, Ruling,
    against_correcting,
};
use plaint::clock::{Before, rule_on_correction};

use super::events::{acknowledged, acknowledgement, answered, closed, escalated, logged, reopening};
use super::given::{calendar, day, entries, shipped};

const DAY: &str = "2026-11-16";

/// The day on which the history was written down, and can be corrected.
const WRITTEN: &str = "2026-12-31";

/// Acknowledged on the 17th, answered on the 20th, gone on on the 23rd.
fn history() -> Vec<Entry> {
    entries(&[
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", acknowledged("stage-1")),
        ("2026-11-20", answered("stage-1")),
        ("2026-11-23", escalated("2026-11-23")),
    ])
}

fn struck(entry: u32) -> Corrected {
    Corrected { entry, correction: Correction::Struck, reason: None }
}

fn replaced(entry: u32, on: &str, event: Event) -> Corrected {
    Corrected { entry, correction: Correction::Replaced { on: day(on), event: Box::new(event) }, reason: None }
}

#[track_caller]
fn stands_against(entries: &[Entry], corrected: &Corrected, says: &str) {
    assert_eq!(against_correcting(entries, day(WRITTEN), corrected).unwrap().to_string(), says);
    let refused = ruling(entries, corrected.clone());
    let refusals: Vec<String> = refused.breaches.iter().map(ToString::to_string).collect();
    assert_eq!(refusals, [says]);
    assert!(refused.settle(Some("It happened".to_owned())).is_err());
}

fn ruling(entries: &[Entry], corrected: Corrected) -> Ruling<AnyRefusal> {
    ruling_on(WRITTEN, entries, corrected)
}

/// The ruling on a correction made on that day.
fn ruling_on(on: &str, entries: &[Entry], corrected: Corrected) -> Ruling<AnyRefusal> {
    let reference = "WT-2026-0001".parse().unwrap();
    let (policy, case) = (shipped("wthp-2024"), Case::replay(&reference, entries).unwrap());
    let before = Before { case: &case, policy: &policy, calendar: &calendar(&policy) };
    rule_on_correction(entries, before, day(on), corrected)
}

#[test]
fn a_mistake_is_not_corrected_before_it_was_made() {
    let early = ruling_on("2026-12-30", &history(), struck(2));
    let says: Vec<String> = early.breaches.iter().map(ToString::to_string).collect();
    assert_eq!(says, ["the correction on Wed 30 Dec 2026 comes before writing it on Thu 31 Dec 2026 (entry 2)"]);
    assert!(early.settle(Some("It happened".to_owned())).is_err());
    assert!(ruling_on(WRITTEN, &history(), struck(2)).breaches.is_empty());
}

#[test]
fn any_entry_but_the_first_is_struck_out() {
    for number in [2, 4] {
        let ruling = ruling(&history(), struck(number));
        assert!(ruling.breaches.is_empty(), "{number}");
        assert_eq!(ruling.event, Event::Corrected(struck(number)));
    }
    let says = "entry 1 logs the complaint, and is not struck out: close the case instead";
    stands_against(&history(), &struck(1), says);
}

/// The escalation rests on the answer: without it, it could not have been recorded.
#[test]
fn nothing_that_came_after_rests_on_what_is_struck_out() {
    let says = ["entry 4 could not stand after that: stage-1 is not answered yet, clause 3.1"];
    let refused = ruling(&history(), struck(3));
    assert_eq!(refused.breaches.iter().map(ToString::to_string).collect::<Vec<_>>(), says);
    assert_eq!(refused.settle(Some("It happened".to_owned())).unwrap().overrides.unwrap().clauses, ["3.1"]);
    // Nor on what stands instead of it.
    let refused = ruling(&history(), replaced(3, "2026-11-24", answered("stage-1")));
    let says: Vec<String> = refused.breaches.iter().map(ToString::to_string).collect();
    assert!(
        matches!(&says[..], [says] if says.starts_with("entry 4 could not stand after that: the request")),
        "{says:?}"
    );
    assert!(refused.settle(Some("It happened".to_owned())).is_err());
    // What was already amiss there is no reason against it.
    let mut overridden = history();
    overridden[3].overrides = Some(Override { clauses: vec!["3.1".to_owned()], reason: None });
    assert!(ruling(&overridden, struck(3)).breaches.is_empty());
}

/// A stage come to again is another time there: what happened the first time is corrected as of then.
#[test]
fn what_happened_before_a_reopening_is_corrected_as_of_then() {
    let reopened = entries(&[
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", acknowledged("stage-1")),
        ("2026-11-18", closed(plaint::case::Because::Withdrawn)),
        ("2026-11-23", Event::Reopened(reopening("stage-1"))),
        ("2026-11-24", acknowledged("stage-1")),
    ]);
    let by_letter = Acknowledged { channel: Some(Channel::Letter), ..acknowledgement("stage-1") };
    for (entry, on) in [(2, "2026-11-16"), (5, "2026-11-23")] {
        let right = replaced(entry, on, Event::Acknowledged(by_letter.clone()));
        assert_eq!(ruling(&reopened, right).breaches.len(), 0, "{entry}");
    }
    let early = ruling(&reopened, replaced(5, "2026-11-20", Event::Acknowledged(by_letter)));
    assert_eq!(early.breaches.len(), 1);
}

#[test]
fn there_is_nothing_to_correct_where_there_is_no_entry() {
    for number in [0, 5] {
        let refused = ruling(&history(), struck(number));
        assert_eq!(refused.breaches.len(), 1);
        let says = refused.breaches[0].to_string();
        assert!(says.starts_with(&format!("there is no entry {number}: ")), "{says}");
        assert!(refused.settle(Some("It happened".to_owned())).is_err());
    }
}

#[test]
fn a_correction_is_not_corrected_but_the_entry_again() {
    let mut entries = history();
    entries.push(Entry { seq: 5, event: Event::Corrected(struck(3)), ..entries[3].clone() });
    let says = "entry 5 corrects entry 3: to correct it again, correct entry 3";
    stands_against(&entries, &struck(5), says);
    stands_against(&entries, &replaced(5, DAY, acknowledged("stage-1")), says);
    assert!(ruling(&entries, replaced(3, "2026-11-19", answered("stage-1"))).breaches.is_empty());
}

#[test]
fn only_a_logging_stands_first_and_only_there() {
    let says = "entry 1 logs the complaint, and only that can stand there";
    stands_against(&history(), &replaced(1, DAY, acknowledged("stage-1")), says);
    for event in [logged("stage-1", DAY), Event::Corrected(struck(3))] {
        stands_against(&history(), &replaced(2, DAY, event), "nothing of that kind can stand as entry 2");
    }
    assert!(ruling(&history(), replaced(1, DAY, logged("stage-1", "2026-11-13"))).breaches.is_empty());
}

/// The acknowledgement of another day is ruled on as if there were none yet: it is no second one.
#[test]
fn what_stands_instead_is_ruled_on_as_if_the_entry_had_never_been() {
    let right = replaced(2, "2026-11-18", acknowledged("stage-1"));
    let settled = ruling(&history(), right.clone()).settle(None).unwrap();
    assert_eq!(settled.event, Event::Corrected(right));
    assert_eq!(settled.overrides, None);
}

#[test]
fn what_stands_instead_may_be_refused_like_any_step() {
    let early = replaced(2, "2026-11-15", acknowledged("stage-1"));
    let refused = ruling(&history(), early);
    let expected = OutOfOrder {
        step: "the acknowledgement",
        on: day("2026-11-15"),
        earlier: "receipt",
        not_before: day(DAY),
        entry: Some(1),
    };
    let says: Vec<String> = refused.breaches.iter().map(ToString::to_string).collect();
    assert_eq!(says, [expected.to_string()]);
    assert!(refused.settle(Some("It happened".to_owned())).is_err());
    // A rule of the procedure can be overridden here too, and the mark goes with what stands.
    let lapsed = entries(&[(DAY, logged("stage-1", DAY)), ("2026-11-20", closed(plaint::case::Because::Withdrawn))]);
    let early = replaced(2, "2026-11-20", closed(plaint::case::Because::Lapsed));
    let refused = ruling(&lapsed, early);
    assert_eq!(refused.breaches.len(), 1);
    let settled = refused.settle(Some("It happened".to_owned())).unwrap();
    assert_eq!(settled.overrides.unwrap().clauses, ["2.2"]);
}

/// An answer and the escalation of the same day: the answer may still be corrected.
#[test]
fn what_followed_on_the_same_day_does_not_stand_against_a_correction() {
    let same_day = entries(&[
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", acknowledged("stage-1")),
        ("2026-11-17", answered("stage-1")),
    ]);
    let by_letter = Acknowledged { channel: Some(Channel::Letter), ..acknowledgement("stage-1") };
    let right = replaced(2, "2026-11-17", Event::Acknowledged(by_letter.clone()));
    assert!(ruling(&same_day, right).breaches.is_empty());
    // Of a later day it comes after the answer, and that is said.
    let late = ruling(&same_day, replaced(2, "2026-11-18", Event::Acknowledged(by_letter)));
    assert_eq!(late.breaches.len(), 1);
}
