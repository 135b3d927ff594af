//! What is no damage, but an officer must know: the dates of open cases that the calendar has moved under.

use chrono::NaiveDate;

use crate::calendar::people;
use crate::case::{Case, Entry, Event, Status};
use crate::cli::pinned::Pinned;
use crate::clock::reckon;
use crate::store::{Check, Finding, Journal, OwnCalendar, Store};

/// Something an officer should know, of a case or of a file.
#[derive(Debug)]
pub(super) struct Notice {
    pub(super) check: Check,
    pub(super) case: Option<String>,
    pub(super) path: Option<String>,
    pub(super) says: String,
}

impl Notice {
    /// Something about a case.
    pub(super) fn new(check: Check, case: &impl ToString, says: String) -> Self {
        Self { check, case: Some(case.to_string()), path: None, says }
    }

    /// What a check found that is no damage.
    pub(super) fn of(finding: Finding) -> Self {
        let Finding { check, path, says, .. } = finding;
        Self { check, case: None, path: Some(path.display().to_string()), says }
    }

    /// As it is said.
    pub(super) fn words(&self) -> String {
        let of = self.case.as_deref().or(self.path.as_deref()).unwrap_or_default();
        format!("{of}: {}", self.says)
    }
}

/// What is to be known of a case as at a day. A case whose policy cannot be read has a finding instead.
pub(super) fn notices_of(
    journal: &Journal,
    (store, pinned): (&Store, &mut Pinned<'_>),
    today: NaiveDate,
) -> Vec<Notice> {
    let Ok(case) = Case::replay(&journal.case, &journal.entries) else { return Vec::new() };
    if case.status() != Status::Open || pinned.load(&case.policy).is_err() {
        return Vec::new();
    }
    let Some((policy, calendar)) = pinned.of(&case.policy) else { return Vec::new() };
    let mut notices = Vec::new();
    for clock in reckon(&case, policy, calendar, today) {
        let name = &clock.limit.clock;
        if !clock.standing.is_unfinished() {
            continue;
        }
        if let Some((told, to)) = clock.promised.last() {
            let by_then = || calendar_of_promise(journal, (*told, *to), pinned.own(), store);
            let moved = || by_then()?.working(policy).as_far_by(calendar, *told, *to).filter(|now| now != to);
            let says = if calendar.is_working_day(*to) {
                let stands = "and the promise stands";
                moved()
                    .map(|now| format!("{name} is promised for {to}: as many working days lead to {now} now, {stands}"))
            } else {
                Some(format!("{name} is promised for {to}, which is no working day now"))
            };
            notices.extend(says.map(|says| Notice::new(Check::Promises, &case.reference, says)));
        }
        if let Some(due) = clock.due.filter(|_| clock.provisional) {
            let says =
                format!("{name} is due {}, outside the published bank holidays: it may still move", people(&due));
            notices.push(Notice::new(Check::Reach, &case.reference, says));
        }
    }
    notices
}

/// The organisation's calendar when a date was promised, if it has changed since.
fn calendar_of_promise(
    journal: &Journal,
    promise: (NaiveDate, NaiveDate),
    now: &OwnCalendar,
    store: &Store,
) -> Option<OwnCalendar> {
    let made = |entry: &&Entry| match &entry.event {
        Event::Extended(extended) => (extended.told, extended.response_promised_by) == promise,
        _ => false,
    };
    let written = journal.entries.iter().rev().find(made)?.recorded_at;
    now.revised.filter(|revised| *revised > written)?;
    store.calendar_written_by(written).ok()
}
