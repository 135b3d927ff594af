//! The reports there are.

use std::fmt::Write;

use super::asked::Asked;
use super::{duties, figures, performance, records, returns, work};
use crate::output::Document;

/// What a report takes its period, and its stages, to be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PeriodOf {
    /// Of receipt: both say which cases are listed.
    Receipt,
    /// Of what happened, at whichever stage the case is.
    Events,
    /// Of what happened at the stages given.
    EventsAtTheStages,
}

/// Which cases a report cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CasesOf {
    /// Those with a duty past its date.
    OverdueDuties,
    /// Those with a duty neither met nor ended.
    Duties,
    /// Those that are not closed.
    NotClosed,
    /// Those of which something lies in the periods of the board's page, and of the others one of each that has its row there
    /// all the same.
    BoardsPeriods,
    /// Every case.
    All,
}

/// A report.
pub(super) struct BuiltIn {
    /// Its name on the command line.
    pub(super) name: &'static str,
    /// What it lists.
    pub(super) says: &'static str,
    /// What its period is of.
    pub(super) period: PeriodOf,
    /// Of which cases it can do without the others.
    pub(super) cases: CasesOf,
    /// Makes it.
    pub(super) make: fn(&Asked<'_>) -> anyhow::Result<Document>,
}

const fn known(
    name: &'static str,
    says: &'static str,
    period: PeriodOf,
    make: fn(&Asked<'_>) -> anyhow::Result<Document>,
) -> BuiltIn {
    BuiltIn { name, says, period, cases: CasesOf::All, make }
}

impl BuiltIn {
    /// The same, which can do without the other cases.
    const fn of(self, cases: CasesOf) -> Self {
        Self { cases, ..self }
    }
}

use PeriodOf::{Events, EventsAtTheStages, Receipt};

/// Every report, in the order in which help lists them.
pub(super) const REPORTS: [BuiltIn; 19] = [
    known("overdue", "every duty past its due date, longest overdue first", Receipt, duties::overdue)
        .of(CasesOf::OverdueDuties),
    known("due", "every duty still running that falls due within the period, soonest first", Receipt, duties::due)
        .of(CasesOf::Duties),
    known("lapsed", "cases whose window to ask for the next stage has passed with no request", Receipt, duties::lapsed)
        .of(CasesOf::NotClosed),
    known("register", "one row a case, the full minimum record", Receipt, records::register),
    known("caseload", "who has how many cases at which stage, with what is overdue", Receipt, work::caseload)
        .of(CasesOf::NotClosed),
    known("actions", "what is still to be done, overdue first, and what was done", Receipt, work::actions),
    known("refusals", "complaints not accepted and requests declined, by ground", Events, records::refusals),
    known(
        "sample",
        "a share of the cases answered at a stage in a period, the same for everybody",
        EventsAtTheStages,
        work::sample,
    ),
    known(
        "reviews",
        "how far the periodic reviews that the policies ask for were done in a period",
        Events,
        work::reviews,
    ),
    known(
        "retention",
        "closed cases due for erasure, and those held back, with the reason",
        Receipt,
        records::retention,
    ),
    known(
        "timeliness",
        "of the duties due in a period, how many were met, and in how many days",
        EventsAtTheStages,
        figures::timeliness,
    ),
    known("outcomes", "how the answers given in a period came out", EventsAtTheStages, figures::outcomes),
    known(
        "volumes",
        "what came in a period, what was answered, what was open at its ends",
        EventsAtTheStages,
        figures::volumes,
    ),
    known(
        "themes",
        "what the complaints of a period were about, with the areas that had none",
        Events,
        figures::themes,
    ),
    known(
        "remedies",
        "what was offered in a period to put things right, and the money",
        EventsAtTheStages,
        figures::remedies,
    ),
    known("learning", "what services are to do differently, set or done in a period", Events, figures::learning),
    known(
        "feedback",
        "what complainants answered in a period thought of the handling",
        EventsAtTheStages,
        figures::feedback,
    ),
    known(
        "performance",
        "the board's page: a period's figures beside the one before and the same a year before",
        Events,
        performance::performance,
    )
    .of(CasesOf::BoardsPeriods),
    known(
        "returns",
        "the figures that a regulator asks for, each with what it was made of (--for)",
        Events,
        returns::returns,
    ),
];

const ALL: &[BuiltIn] = &REPORTS;

/// What definitions know as `list`: the cases.
static CASES: BuiltIn =
    known("list", "the cases, with what is due next, as `plaint list` has them", Receipt, records::cases);

/// The report of that name.
pub(super) fn find(name: &str) -> Option<&'static BuiltIn> {
    ALL.iter().find(|known| known.name == name)
}

/// What a definition of that name is made from: a report, or the list of cases.
pub(super) fn base(name: &str) -> Option<&'static BuiltIn> {
    find(name).or_else(|| Some(&CASES).filter(|cases| cases.name == name))
}

/// The names that a definition may be made from.
pub(super) fn bases() -> impl Iterator<Item = &'static str> {
    ALL.iter().chain([&CASES]).map(|known| known.name)
}

/// The list of reports for `--help`, and the examples below it.
pub(super) fn help(examples: &str) -> String {
    let longest = REPORTS.iter().map(|known| known.name.len()).max().unwrap_or(0);
    let mut help = "Reports:\n".to_owned();
    for known in &REPORTS {
        // Writing to a string cannot fail.
        let _ = writeln!(help, "  {:longest$}  {}", known.name, known.says);
    }
    let periods = "Periods and stages:
  figures, refusals, samples, reviews  the period and --stage are of what happened, not of receipt
  the other filters                    choose cases as they stand on the day of the report
";
    format!("{help}\n{periods}\n{examples}")
}
