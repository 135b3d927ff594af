//! Complaints performance indicators of the Scottish Public Services Ombudsman, in three columns.

use super::ReturnFigure;
use super::figure::{Counted, Edition, Head};
use super::time_taken::{TimeTaken, time_taken};
use crate::case::{ActionKind, CameBy};
use crate::policy::Outcome;
use crate::report::measure::{Visit, answered_in, complaint_stages, not_counted, received_in};
use crate::report::{Reckoned, ReportPeriod};

const EDITION: Edition = Edition {
    short: "SPSO, April 2022",
    source: "SPSO, complaints performance indicators for the Model Complaints Handling Procedures, 1 April 2022 \
                       (formulas as published with the set before it)",
};
const RECEIVED: &str = "Complaints received in the period: at stage 1, or at stage 2 directly. An escalated complaint is not \
                        received twice. One that was not accepted, or is the same as another case, is left out.";
const CLOSED: &str = "Complaints answered in the period, in the column in which they were answered: at stage 1, at stage 2 \
                      directly, at stage 2 after escalation; as a share of all answered in the period, the three columns \
                      together. A complaint answered at stage 1 and again at stage 2 in the period is in both columns. One that was \
                      not accepted, or is the same as another case, is left out.";
const OUTCOME: &str = "Of those closed in the column in the period, by the outcome of the answer.";
const AVERAGE: &str = "Working days to close, all told, divided by the number closed in the column in the period. Day one \
                       counts: answered the day it was received is 1 working day.";
const WITHIN: &str = "Of those closed in the column in the period, the share closed within the procedure's own time: 5 working \
                      days at stage 1, 20 at stage 2. An extension does not make it within.";
const EXTENDED: &str = "Of those closed in the column in the period, the share for which an extension was authorised.";
const LEARNING: &str = "Changes to services learnt from complaints, set in the period.";

/// Where a complaint is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Stage1,
    Direct,
    Escalated,
}

impl Column {
    const ALL: [Self; 3] = [Self::Stage1, Self::Direct, Self::Escalated];

    fn name(self) -> &'static str {
        match self {
            Self::Stage1 => "stage 1",
            Self::Direct => "stage 2 direct",
            Self::Escalated => "stage 2 after escalation",
        }
    }

    /// The column of a visit: by how the case first came to stage 2, not by how it came there again.
    fn of(visit: &Visit<'_>) -> Option<Self> {
        let (one, two) = complaint_stages(visit.reckoned.policy);
        if Some(visit.stage()) == one {
            return Some(Self::Stage1);
        }
        if Some(visit.stage()) != two {
            return None;
        }
        let first = visit.reckoned.case.stages.iter().find(|record| Some(&record.stage) == two)?;
        Some(if first.came_by == CameBy::Receipt { Self::Direct } else { Self::Escalated })
    }
}

fn head(
    figure: &'static str,
    says: String,
    column: &'static str,
    unit: &'static str,
    definition: &'static str,
) -> Head {
    Head { figure, says, column, tenure: None, unit, definition, edition: EDITION }
}

/// The indicators, column by column.
pub(super) fn figures(cases: &[Reckoned<'_>], period: ReportPeriod) -> Vec<ReturnFigure> {
    let received = received_in(cases, period);
    let answered = answered_in(cases, period);
    let closed: Vec<(Column, &Visit<'_>)> =
        answered.iter().filter_map(|visit| Some((Column::of(visit)?, visit))).collect();
    let (closed, left): (Vec<_>, Vec<_>) =
        closed.into_iter().partition(|(_, visit)| not_counted(visit.reckoned).is_none());
    let mut figures = vec![received_figure(&received, &[Column::Stage1, Column::Direct], "all")];
    for column in [Column::Stage1, Column::Direct] {
        figures.push(received_figure(&received, &[column], column.name()));
    }
    for column in Column::ALL {
        let here: Vec<&Visit<'_>> = closed.iter().filter(|(of, _)| *of == column).map(|(_, visit)| *visit).collect();
        let left: Vec<&Visit<'_>> = left.iter().filter(|(of, _)| *of == column).map(|(_, visit)| *visit).collect();
        figures.extend(of_column(column.name(), (&here, &left), closed.len()));
    }
    figures.push(learning(cases, period));
    figures
}

fn received_figure(received: &[Visit<'_>], columns: &[Column], name: &'static str) -> ReturnFigure {
    let mut counted = Counted::default();
    for visit in received.iter().filter(|visit| Column::of(visit).is_some_and(|column| columns.contains(&column))) {
        if let Some(why) = not_counted(visit.reckoned) {
            counted.leave_out(visit.reckoned, why);
        } else {
            counted.count(visit.reckoned);
        }
    }
    counted.number(head("received", "complaints received".to_owned(), name, "complaints", RECEIVED))
}

fn of_column(column: &'static str, (closed, left): (&[&Visit<'_>], &[&Visit<'_>]), all: usize) -> Vec<ReturnFigure> {
    let mut figures = Vec::new();
    let mut number = Counted::default();
    for visit in closed {
        number.count(visit.reckoned);
    }
    for visit in left {
        number.leave_out(visit.reckoned, not_counted(visit.reckoned).unwrap_or_default());
    }
    figures.push(number.share_of(all, head("closed", "closed, of all closed".to_owned(), column, "%", CLOSED)));
    for (outcome, words) in [
        (Outcome::Upheld, "upheld"),
        (Outcome::PartlyUpheld, "partially upheld"),
        (Outcome::NotUpheld, "not upheld"),
        (Outcome::Resolved, "resolved"),
    ] {
        let mut counted = Counted::default();
        for visit in closed {
            counted.of(visit.reckoned);
            if visit.answer().is_some_and(|answer| answer.outcome == outcome) {
                counted.count(visit.reckoned);
            }
        }
        figures.push(counted.share(head("outcome", words.to_owned(), column, "%", OUTCOME)));
    }
    let (mut average, mut within) = (Counted::default(), Counted::default());
    for visit in closed {
        match time_taken(visit) {
            TimeTaken::Days { days, limit } => {
                average.of(visit.reckoned);
                average.count_as(visit.reckoned, days);
                within.of(visit.reckoned);
                if limit.is_some_and(|limit| days <= u64::from(limit)) {
                    within.count(visit.reckoned);
                }
            }
            TimeTaken::NotKnown(why) => {
                average.leave_out(visit.reckoned, why);
                within.leave_out(visit.reckoned, why);
            }
        }
    }
    figures.push(average.mean(head(
        "average time",
        "average working days to close".to_owned(),
        column,
        "working days",
        AVERAGE,
    )));
    figures.push(within.share(head(
        "within time",
        "closed within 5 or 20 working days".to_owned(),
        column,
        "%",
        WITHIN,
    )));
    let mut extended = Counted::default();
    for visit in closed {
        extended.of(visit.reckoned);
        if visit.record.extensions.iter().any(|extension| !extension.against_the_policy) {
            extended.count(visit.reckoned);
        }
    }
    figures.push(extended.share(head("extended", "extension authorised".to_owned(), column, "%", EXTENDED)));
    figures
}

fn learning(cases: &[Reckoned<'_>], period: ReportPeriod) -> ReturnFigure {
    let mut counted = Counted::default();
    for reckoned in cases {
        let learnt = reckoned.case.redress.actions.iter().filter(|action| action.kind == ActionKind::Learning);
        for _ in learnt.filter(|action| period.contains(action.set.on)) {
            counted.count(reckoned);
        }
    }
    counted.number(head("learning", "changes to services set".to_owned(), "all", "changes", LEARNING))
}
