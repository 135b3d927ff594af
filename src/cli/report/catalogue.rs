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

/// A report.
pub(super) struct Known {
    /// Its name on the command line.
    pub(super) name: &'static str,
    /// What it lists.
    pub(super) says: &'static str,
    /// What its period is of.
    pub(super) period: PeriodOf,
    /// Makes it.
    pub(super) make: fn(&Asked<'_>) -> anyhow::Result<Document>,
}

const fn known(
    name: &'static str,
    says: &'static str,
    period: PeriodOf,
    make: fn(&Asked<'_>) -> anyhow::Result<Document>,
) -> Known {
    Known { name, says, period, make }
}

use PeriodOf::{Events, EventsAtTheStages, Receipt};

/// Every report, in the order in which help lists them.
pub(super) const REPORTS: [Known; 18] = [
    known("overdue", "every duty past its due date, longest overdue first", Receipt, duties::overdue),
    known("due", "every duty still running that falls due within the period, soonest first", Receipt, duties::due),
    known("lapsed", "cases whose window to ask for the next stage has passed with no request", Receipt, duties::lapsed),
    known("register", "one row a case, the full minimum record", Receipt, records::register),
    known("caseload", "who has how many cases at which stage, with what is overdue", Receipt, work::caseload),
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
    ),
    known(
        "returns",
        "the figures that a regulator asks for, each with what it was made of (--for)",
        Events,
        returns::returns,
    ),
];

/// The list of reports for `--help`, and the examples below it.
pub(super) fn help(examples: &str) -> String {
    let longest = REPORTS.iter().map(|known| known.name.len()).max().unwrap_or(0);
    let mut help = "Reports:\n".to_owned();
    for known in &REPORTS {
        // Writing to a string cannot fail.
        let _ = writeln!(help, "  {:longest$}  {}", known.name, known.says);
    }
    help + "\nPeriods and stages:\n  \
     of what happened  figures, refusals, sample, reviews: in the period, at the stage given\n  \
     of the cases      the others: received in the period, at the stage as it stands\n\n"
        + examples
}
