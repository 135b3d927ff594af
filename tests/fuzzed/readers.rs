//! The readers of what others may have written, each for any bytes whatever: they take it or refuse it, and never panic.

use std::path::Path;
use std::sync::LazyLock;

use plaint::calendar::{WorkingCalendar, read_feed, shipped_holidays};
use plaint::case::{Case, CaseRef};
use plaint::clock::reckon;
use plaint::output::{Colour, diagnostic};
use plaint::policy::{Policy, Problem, read_policy, shipped_policy};
use plaint::report::read_defined_report;
use plaint::store::{Digest, HeldHeads, read_journal};

/// What cases are reckoned under, whatever their journals say.
static POLICY: LazyLock<(Policy, WorkingCalendar)> = LazyLock::new(|| {
    let policy = read_policy(shipped_policy("wthp-2024").unwrap().text.as_bytes()).unwrap();
    let calendar = WorkingCalendar::of(&policy.nations, shipped_holidays());
    (policy, calendar)
});

/// A journal's bytes as they are.
pub(crate) fn journal(bytes: &[u8]) -> bool {
    let read = read_journal(Path::new("journal"), &case(bytes), bytes, None).ok();
    if let Some(journal) = &read {
        for entry in &journal.entries {
            let seen = Case::replay_as_at(&journal.case, &journal.entries, entry.on).unwrap();
            let (policy, calendar) = &*POLICY;
            drop(seen.as_ref().map(|case| reckon(case, policy, calendar, entry.on)));
        }
    }
    read.is_some()
}

/// The lines of a journal without their digests, which are put in here, so that what a line says is read as well:
/// `ENTRY` or `ENTRY<tab>PERSONAL`.
pub(crate) fn journal_line(bytes: &[u8]) -> bool {
    let (mut sealed, mut before) = (Vec::new(), "null".to_owned());
    for line in bytes.split(|byte| *byte == b'\n') {
        let (entry, personal) = match line.iter().position(|byte| *byte == b'\t') {
            Some(tab) => (&line[..tab], Some(&line[tab + 1..])),
            None => (line, None),
        };
        let entry = with_value(entry, "\"prev\":", &before);
        let entry = match personal {
            Some(personal) => with_value(&entry, "\"personal_digest\":", &format!("\"{}\"", Digest::of(personal))),
            None => entry,
        };
        let digest = Digest::of(&entry);
        sealed.extend([b"{\"entry\":", &entry[..]].concat());
        sealed.extend(personal.map(|personal| [b",\"personal\":", personal].concat()).unwrap_or_default());
        sealed.extend(format!(",\"digest\":\"{digest}\"}}\n").bytes());
        before = format!("\"{digest}\"");
    }
    journal(&sealed)
}

/// The text with another value after the last key of that name.
fn with_value(text: &[u8], key: &str, value: &str) -> Vec<u8> {
    let found = text.windows(key.len()).rposition(|window| window == key.as_bytes());
    let Some(at) = found.map(|at| at + key.len()) else { return text.to_vec() };
    let end = text[at..].iter().position(|byte| matches!(byte, b',' | b'}')).map_or(text.len(), |end| at + end);
    [&text[..at], value.as_bytes(), &text[end..]].concat()
}

/// A policy file, and how its faults are shown.
pub(crate) fn policy(bytes: &[u8]) -> bool {
    read_policy(bytes).map_err(|problems| shown(bytes, &problems)).is_ok()
}

/// A report definition, and how its faults are shown.
pub(crate) fn report_definition(bytes: &[u8]) -> bool {
    read_defined_report(bytes).map_err(|problems| shown(bytes, &problems)).is_ok()
}

/// Heads that were kept elsewhere, and lists of bank holidays.
pub(crate) fn heads_and_holidays(bytes: &[u8]) -> bool {
    let holidays = std::str::from_utf8(bytes).is_ok_and(|text| read_feed(text).is_ok());
    HeldHeads::read(bytes).is_ok() || holidays
}

fn shown(bytes: &[u8], problems: &[Problem]) {
    let text = String::from_utf8_lossy(bytes);
    for problem in problems.iter().take(3) {
        let place = problem.place.to_string();
        drop(diagnostic("file", &text, &problem.span, (&problem.says, &place), Colour::Plain));
    }
}

/// The case that a journal says it is of, or any.
fn case(bytes: &[u8]) -> CaseRef {
    let text = String::from_utf8_lossy(bytes);
    let named = text.split_once("\"case\":\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
    named.unwrap_or_else(|| CaseRef::new("KS", 2026, 1).unwrap())
}
