//! What a reader of figures must know of the record behind them: what goes against the policy, what was written later
//! than it happened, what was left out.

use serde::Serialize;

use super::sums;
use super::visits::{Visit, is_refused};
use crate::clock::Clock;
use crate::policy::Kind;
use crate::report::{Cell, Definition, Reckoned, ReportPeriod, Sheet};

/// What is marked in the cases that have anything to do with a period, and what was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Marks {
    /// Cases that were at a stage on any day of the period.
    pub cases: usize,
    /// Of those, cases with entries against the policy.
    pub cases_with_overrides: usize,
    /// The entries against the policy in them.
    pub overrides: u64,
    /// Cases with entries written on a later day than they happened.
    pub cases_with_backdated: usize,
    /// Those entries.
    pub backdated: u64,
    /// Cases brought in from a spreadsheet.
    #[serde(skip_serializing_if = "is_none")]
    pub cases_imported: usize,
    /// Their entries that were.
    #[serde(skip_serializing_if = "is_none")]
    pub imported: u64,
    /// Cases with corrections.
    pub cases_with_corrections: usize,
    /// The corrections.
    pub corrections: u64,
    /// Cases not accepted as complaints, received in the period.
    pub refused: usize,
    /// Cases with a due date in the period that may still move, because it passes the published holidays.
    pub provisional: usize,
    /// Journals of the store that cannot be read, whatever period they belong to.
    pub damaged: usize,
}

fn is_none<N: Default + PartialEq>(number: &N) -> bool {
    *number == N::default()
}

sums! {
    Marks {
        cases, cases_with_overrides, overrides, cases_with_backdated, backdated, cases_imported, imported,
        cases_with_corrections, corrections, refused, provisional, damaged
    }
}

impl Marks {
    /// Those of one more case, if it has anything to do with the period.
    pub fn take(&mut self, reckoned: &Reckoned<'_>, period: ReportPeriod) {
        if !has_to_do_with(reckoned, period) {
            return;
        }
        let case = reckoned.case;
        let provisional = |clock: &Clock<'_>| clock.provisional && clock.due.is_some_and(|due| period.contains(due));
        self.cases += 1;
        self.cases_with_overrides += usize::from(case.overrides > 0);
        self.overrides += u64::from(case.overrides);
        self.cases_with_backdated += usize::from(case.backdated > 0);
        self.backdated += u64::from(case.backdated);
        self.cases_imported += usize::from(case.imported > 0);
        self.imported += u64::from(case.imported);
        self.cases_with_corrections += usize::from(case.corrections > 0);
        self.corrections += u64::from(case.corrections);
        self.refused += usize::from(is_refused(reckoned) && period.contains(case.received));
        self.provisional += usize::from(duties(reckoned).any(provisional));
    }
}

/// The marks of the cases that have anything to do with the period.
pub fn marks(cases: &[Reckoned<'_>], period: ReportPeriod, damaged: usize) -> Marks {
    let mut marks = Marks { damaged, ..Marks::default() };
    for reckoned in cases {
        marks.take(reckoned, period);
    }
    marks
}

/// Whether a case was at a stage on any day of the period, has a duty due in it, or something offered, set, done or
/// said in it.
fn has_to_do_with(reckoned: &Reckoned<'_>, period: ReportPeriod) -> bool {
    let case = reckoned.case;
    let at_a_stage = case.stages.iter().any(|record| {
        let visit = Visit { reckoned, record };
        visit.came() <= period.last && visit.ended().is_none_or(|ended| ended >= period.first)
    });
    let duties = || duties(reckoned).filter_map(|clock| clock.due);
    let remedies = || case.redress.remedies.iter().map(|remedy| remedy.offered.on);
    let actions = || case.redress.actions.iter().flat_map(|action| [Some(action.set), action.done]).flatten();
    let turned_down = || case.circumstances.turned_down.iter().map(|turned| turned.done.on);
    let findings = || case.outside.determination.iter().map(|(_, done)| done.on);
    at_a_stage
        || duties().any(|due| period.contains(due))
        || remedies().chain(turned_down()).chain(findings()).any(|on| period.contains(on))
        || actions().any(|done| period.contains(done.on))
}

fn duties<'r>(reckoned: &'r Reckoned<'r>) -> impl Iterator<Item = &'r Clock<'r>> {
    reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty)
}

/// The marks as a table, without those that nothing bears.
pub fn marks_sheet(marks: &Marks) -> Sheet {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let rows: [(&str, usize, Option<u64>); 8] = [
        ("cases of the period", marks.cases, None),
        ("with entries against the policy", marks.cases_with_overrides, Some(marks.overrides)),
        ("with entries written later than they happened", marks.cases_with_backdated, Some(marks.backdated)),
        ("imported from a spreadsheet", marks.cases_imported, Some(marks.imported)),
        ("with corrections", marks.cases_with_corrections, Some(marks.corrections)),
        ("received in the period and not accepted", marks.refused, None),
        ("with a date that may still move (provisional)", marks.provisional, None),
        ("left out: journals that cannot be read", marks.damaged, None),
    ];
    let there: Vec<(&str, usize, Option<u64>)> = rows
        .into_iter()
        .enumerate()
        .filter(|(place, (_, cases, _))| *place == 0 || *cases > 0)
        .map(|(_, row)| row)
        .collect();
    let columns = [("what", "Record"), ("cases", "Cases"), ("entries", "Entries")];
    Sheet::of("The record behind the figures", &columns, &there, |(what, cases, entries)| -> Vec<Cell> {
        vec![(*what).into(), (*cases).into(), entries.map(number).into()]
    })
}

/// What the table counts.
pub fn marks_definitions() -> Vec<Definition> {
    vec![Definition::own(
        "The record behind the figures",
        "Of the cases at a stage on any day of the period, or with a duty due, or something offered, set, done, found or \
         turned down in it: how many have entries that go \
         against the policy, entries written on a later day than they happened, entries imported from a spreadsheet, which count as none of \
         those, corrections, or dates that may still \
         move; how many were received in it and not accepted as complaints. Journals that cannot be read are left out \
         of every figure, and counted here whatever period they belong to.",
    )]
}
