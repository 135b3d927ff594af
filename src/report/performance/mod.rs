//! The page that goes to the board: the period's figures beside those of the period before and of the same period a
//! year before, all seen as at the same day.

mod board;
mod now;
mod row;

pub use board::{Board, BoardRows, OfPeriod};
pub use row::{PerformanceRow, performance_sheet};

use chrono::NaiveDate;

use self::now::{Figures, figures};
use super::measure::thirteen_months;
use super::{Decimal, Definition, ReportPeriod};

/// The periods that stand side by side.
#[derive(Debug, Clone, Copy)]
pub struct Periods {
    /// The one that the page is about.
    pub now: ReportPeriod,
    /// The one of the same length before it.
    pub before: Option<ReportPeriod>,
    /// The same a year before.
    pub year_before: Option<ReportPeriod>,
}

/// Whether the page shows pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// It does.
    Drawn,
    /// It does not, so that the months between its periods need not be counted.
    LeftOut,
}

impl Periods {
    /// The period with those it is held against.
    pub fn of(now: ReportPeriod) -> Self {
        Self { now, before: now.before(), year_before: now.year_before() }
    }

    /// The spans of days that the page looks at as at a day: its periods, and the months between them where it draws them.
    pub fn spans(self, pictures: Pictures, as_at: NaiveDate) -> [Option<ReportPeriod>; 3] {
        match pictures {
            Pictures::LeftOut => [Some(self.now), self.before, self.year_before],
            Pictures::Drawn => {
                let earlier = [self.before, self.year_before].into_iter().flatten().map(|period| period.first);
                let first = earlier.fold(thirteen_months(self.now, as_at).first, NaiveDate::min);
                [Some(ReportPeriod { first, last: self.now.last }), None, None]
            }
        }
    }
}

/// The figures of the page: those that any of the three periods has, in the order of the page.
pub fn performance_rows(board: &BoardRows) -> Vec<PerformanceRow> {
    let of = |period: Option<&OfPeriod>| period.map(figures).unwrap_or_default();
    let (now, before, year_before) = (of(Some(&board.now)), of(board.before.as_ref()), of(board.year_before.as_ref()));
    let mut names: Vec<_> = now.keys().chain(before.keys()).chain(year_before.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let rows = names.into_iter().map(|name| {
        let counts = [&now, &before, &year_before].iter().any(|all| all.get(name).is_some_and(|one| one.of.is_none()));
        let value = |figures: &Figures| match figures.get(name) {
            Some(figure) => figure.value,
            // What no case is counted under is none; a share of nothing is nothing.
            None if counts && !figures.is_empty() => Some(Decimal::whole(0)),
            None => None,
        };
        let counted = now.get(name);
        PerformanceRow {
            section: name.section.heading(),
            stage: name.stage.clone(),
            figure: name.figure.clone(),
            unit: name.unit,
            now: value(&now),
            of: counted.and_then(|figure| figure.of),
            before: value(&before),
            year_before: value(&year_before),
        }
    });
    rows.collect()
}

/// What the columns hold.
pub fn performance_definitions() -> Vec<Definition> {
    [
        (
            "Now, before, a year before",
            "The period, the one of the same length before it, and the same period a year before. All three are seen as \
             at the day of the report, so that what was done since is counted in each.",
        ),
        (
            "Actions",
            "Set and done in the period, of every kind; overdue at the end: past their date and not done at the end of \
             its last day, or of the day of the report if that is before.",
        ),
        ("Of", "What a share or a mean of the period is taken of: how many fell due, were answered, or were asked."),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: &str, last: &str) -> ReportPeriod {
        ReportPeriod { first: first.parse().unwrap(), last: last.parse().unwrap() }
    }

    #[test]
    fn months_between_the_periods_are_looked_at_where_they_are_drawn() {
        // Given the page of the last quarter of 2026
        let periods = Periods::of(span("2026-10-01", "2026-12-31"));
        let as_at = "2027-01-04".parse().unwrap();
        // Then it looks at that quarter, the one before, and that of the year before
        let (now, before) = (span("2026-10-01", "2026-12-31"), span("2026-07-01", "2026-09-30"));
        let year_before = span("2025-10-01", "2025-12-31");
        assert_eq!(periods.spans(Pictures::LeftOut, as_at), [now, before, year_before].map(Some));
        // And with pictures at all from the earliest of them to the last day
        assert_eq!(periods.spans(Pictures::Drawn, as_at), [Some(span("2025-10-01", "2026-12-31")), None, None]);
        // Which of one month is the first of the thirteen that are drawn
        let month = Periods::of(span("2026-12-01", "2026-12-31"));
        assert_eq!(month.spans(Pictures::Drawn, as_at), [Some(span("2025-12-01", "2026-12-31")), None, None]);
        let month = Periods { before: None, year_before: None, ..month };
        assert_eq!(month.spans(Pictures::Drawn, as_at), [Some(span("2025-12-01", "2026-12-31")), None, None]);
    }
}
