//! Pictures of the figures, where people would rather look than read.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::visits::visits;
use super::{OutcomeRow, Sum, ThemeRow, service_rows};
use crate::calendar::people;
use crate::calendar::working_days_between;
use crate::report::{Chart, ChartKind, Decimal, Reckoned, Series};

/// How many services a chart of themes shows.
const MOST_THEMES: usize = 12;

/// Ages of open cases in working days: the last day of each class, and its label.
const AGES: [(u32, &str); 5] =
    [(5, "0 to 5"), (10, "6 to 10"), (20, "11 to 20"), (40, "21 to 40"), (u32::MAX, "over 40")];

/// How answers came out, stage by stage.
pub fn outcomes_chart(rows: &[OutcomeRow]) -> Chart {
    let mut stages: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for row in rows {
        let counts = stages.entry(&row.stage).or_default();
        for (count, more) in counts.iter_mut().zip([row.upheld, row.partly_upheld, row.not_upheld, row.resolved]) {
            *count += more;
        }
    }
    let series = stages.into_iter().map(|(stage, counts)| Series {
        name: stage.to_owned(),
        values: counts.into_iter().map(|count| Some(Decimal::whole(count))).collect(),
    });
    Chart {
        title: "How answers came out".to_owned(),
        kind: ChartKind::ByKind,
        unit: "answers",
        by: "Outcome",
        labels: ["Upheld", "Partly upheld", "Not upheld", "Resolved"].map(str::to_owned).into(),
        series: series.collect(),
    }
}

/// What complaints were about: the services with the most, and the rest together.
pub fn themes_chart(rows: &[ThemeRow]) -> Chart {
    let mut services: Vec<(String, usize)> = service_rows(rows)
        .into_iter()
        .map(|row| (row.service.unwrap_or_else(|| "(none)".to_owned()), row.received))
        .collect();
    let rest: usize = services.iter().skip(MOST_THEMES).map(|(_, received)| received).sum();
    services.truncate(MOST_THEMES);
    if rest > 0 {
        services.push(("all others".to_owned(), rest));
    }
    Chart {
        title: "What complaints were about".to_owned(),
        kind: ChartKind::ByKind,
        unit: "complaints",
        by: "Service",
        labels: services.iter().map(|(service, _)| service.clone()).collect(),
        series: vec![Series {
            name: "Received".to_owned(),
            values: services.iter().map(|(_, received)| Some(Decimal::whole(*received))).collect(),
        }],
    }
}

/// How old the cases are to which an answer was owed at the end of a day, counted case by case: working days since the
/// complaint was received, the day after being day 1.
pub struct Ages {
    day: NaiveDate,
    counts: [usize; AGES.len()],
}

impl Sum for Ages {
    fn add(&mut self, other: Self) {
        for (count, other) in self.counts.iter_mut().zip(other.counts) {
            *count += other;
        }
    }
}

impl Ages {
    /// Nothing counted yet.
    pub fn on(day: NaiveDate) -> Self {
        Self { day, counts: [0; AGES.len()] }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for _ in visits(std::slice::from_ref(reckoned)).filter(|visit| visit.is_open_on(self.day)) {
            let age = working_days_between(reckoned.case.received, self.day, reckoned.calendar);
            if let Some(class) = AGES.iter().position(|(last, _)| age <= *last) {
                self.counts[class] += 1;
            }
        }
    }

    /// What was counted.
    pub fn chart(&self) -> Chart {
        Chart {
            title: format!("Age of the cases to which an answer was owed on {}", people(&self.day)),
            kind: ChartKind::ByKind,
            unit: "cases",
            by: "Working days since receipt",
            labels: AGES.map(|(_, label)| label.to_owned()).into(),
            series: vec![Series {
                name: "Cases".to_owned(),
                values: self.counts.map(|count| Some(Decimal::whole(count))).into(),
            }],
        }
    }
}
