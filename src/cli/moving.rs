//! Which open cases' dates would move under another calendar, or another edition of a policy.

use super::cases::{Cases, NOT_CLOSED};
use super::failure::Exit;
use super::session::Session;
use crate::calendar::people;
use crate::case::Status;
use crate::clock::reckon;
use crate::policy::Policy;
use crate::report::{Filter, MoveRow, Reckoned, moves};
use crate::store::OwnCalendar;

/// What holds instead of what holds now.
pub(super) struct Instead<'a> {
    /// The calendar.
    pub(super) calendar: &'a OwnCalendar,
    /// An edition that every case under the policy of its id would be handled under.
    pub(super) edition: Option<&'a Policy>,
}

/// The dates that would move, case by case, and what the exit status must remember.
pub(super) fn moved(session: &Session, instead: &Instead<'_>) -> anyhow::Result<(Vec<MoveRow>, Exit)> {
    let not_closed = Filter { status: vec![Status::Open, Status::Answered], ..Filter::default() };
    let cases = Cases::load(session, &not_closed, session.as_at, NOT_CLOSED)?;
    let rows = cases.reckoned(session.as_at).iter().flat_map(|reckoned| under(reckoned, instead)).collect();
    Ok((rows, cases.exit))
}

fn under(now: &Reckoned<'_>, instead: &Instead<'_>) -> Vec<MoveRow> {
    let edition = instead.edition.filter(|edition| edition.id == now.policy.id);
    let policy = edition.unwrap_or(now.policy);
    let then = reckon(now.case, policy, &instead.calendar.working(policy), now.as_at);
    moves(now, &then)
}

/// Says which dates would move under another calendar.
pub(super) fn say_under(session: &Session, calendar: &OwnCalendar) -> anyhow::Result<()> {
    let (rows, _) = moved(session, &Instead { calendar, edition: None })?;
    for row in &rows {
        session.say(&words(row));
    }
    Ok(())
}

/// `WT-2026-0001 stage-1 respond moves from Thu 3 Dec 2026 to Fri 4 Dec 2026.`
fn words(row: &MoveRow) -> String {
    let clock = format!("{} {} {}", row.case, row.stage, row.clock);
    let stands = row.promised.map_or_else(String::new, |to| format!(" The date promised, {}, stands.", people(&to)));
    match (row.due, row.would_be) {
        (Some(from), Some(to)) => format!("{clock} moves from {} to {}.{stands}", people(&from), people(&to)),
        (Some(from), None) => format!("{clock} would be gone: it is due {} now.{stands}", people(&from)),
        (None, Some(to)) => format!("{clock} would be there, due {}.", people(&to)),
        (None, None) => format!("{clock} stays as it is."),
    }
}
