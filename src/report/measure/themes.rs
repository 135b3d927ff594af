//! Themes: what complaints were about, and what was behind them, with the areas that had none.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::group::Name;
use super::visits::{Visit, is_duplicate, is_of_a_complaint, is_refused};
use super::{Sum, sums};
use crate::policy::Outcome;
use crate::report::{Cell, Definition, Reckoned, ReportPeriod, Sheet};

/// One area: a service, a kind of complaint, an underlying cause.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ThemeRow {
    /// The service.
    pub service: Option<String>,
    /// The kind of complaint.
    pub category: Option<String>,
    /// The underlying cause.
    pub cause: Option<String>,
    /// Received in the period.
    pub received: usize,
    /// Of those, answered at any stage.
    pub answered: usize,
    /// Of those, upheld or partly upheld at the last answer.
    pub upheld: usize,
    /// Of those, taken to a further stage.
    pub escalated: usize,
    /// Of those, not accepted as complaints.
    pub refused: usize,
}

/// Every area that a case of the store, or the organisation's own list, has ever named, counted case by case: the most
/// complaints received in a period first, and those with none last, since few or none may mean good practice or a
/// barrier to complaining (SPSO model procedure, 171).
pub struct Themes {
    period: ReportPeriod,
    /// Each area as it is first written, in the order in which they are met.
    areas: Vec<([Option<String>; 3], ThemeRow)>,
    /// Where each is, by how it is written.
    places: HashMap<Vec<u8>, usize>,
    /// How the area of the case at hand is written.
    written: Vec<u8>,
}

impl Themes {
    /// Nothing counted yet.
    pub fn new(period: ReportPeriod) -> Self {
        Self { period, areas: Vec::new(), places: HashMap::new(), written: Vec::new() }
    }

    /// One more case.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        let case = reckoned.case;
        let place = self.place([&case.service, &case.category, &case.redress.cause]);
        let row = &mut self.areas[place].1;
        // A service request is a complaint from the day it becomes one.
        let all = || case.stages.iter().map(|record| Visit { reckoned, record }).filter(is_of_a_complaint);
        if all().next().is_some_and(|first| self.period.contains(first.came())) && !is_duplicate(reckoned) {
            let visits: Vec<Visit<'_>> = all().collect();
            row.take(reckoned, &visits);
        }
    }

    /// Where an area stands.
    fn place(&mut self, area: [&Option<String>; 3]) -> usize {
        self.written.clear();
        for name in area {
            // With its length, so that no three names are written as three others are.
            let length = name.as_ref().map_or(usize::MAX, String::len);
            self.written.extend_from_slice(&length.to_le_bytes());
            self.written.extend_from_slice(name.as_deref().unwrap_or_default().as_bytes());
        }
        self.places.get(&self.written).copied().unwrap_or_else(|| {
            self.areas.push((area.map(Clone::clone), ThemeRow::default()));
            self.places.insert(self.written.clone(), self.areas.len() - 1);
            self.areas.len() - 1
        })
    }

    /// What was counted, and the services of the organisation's own list that no case names.
    pub fn rows(self, services: &[String]) -> Vec<ThemeRow> {
        let mut rows: BTreeMap<[Option<Name>; 3], ThemeRow> = BTreeMap::new();
        for (area, counted) in self.areas {
            rows.entry(area.map(|name| name.as_deref().map(Name::of))).or_default().add(counted);
        }
        for service in services {
            let service = Some(Name::of(service));
            if !rows.keys().any(|[known, ..]| *known == service) {
                rows.insert([service, None, None], ThemeRow::default());
            }
        }
        let shown = |name: Option<Name>| name.map(|name| name.shown);
        let named = |([service, category, cause], row): ([Option<Name>; 3], ThemeRow)| ThemeRow {
            service: shown(service),
            category: shown(category),
            cause: shown(cause),
            ..row
        };
        let mut rows: Vec<ThemeRow> = rows.into_iter().map(named).collect();
        // Stable, so that equals stay in the order of their names.
        rows.sort_by_key(|row| std::cmp::Reverse(row.received));
        rows
    }
}

/// Every area that one of these cases, or the organisation's own list, names.
pub fn theme_rows(cases: &[Reckoned<'_>], period: ReportPeriod, services: &[String]) -> Vec<ThemeRow> {
    let mut themes = Themes::new(period);
    for reckoned in cases {
        themes.take(reckoned);
    }
    themes.rows(services)
}

sums! {
    ThemeRow { received, answered, upheld, escalated, refused; not service, category, cause }
}

impl Sum for Themes {
    fn add(&mut self, other: Self) {
        for (area, counted) in other.areas {
            let place = self.place([&area[0], &area[1], &area[2]]);
            self.areas[place].1.add(counted);
        }
    }
}

impl ThemeRow {
    /// One more, with its visits to stages that handle complaints.
    fn take(&mut self, reckoned: &Reckoned<'_>, visits: &[Visit<'_>]) {
        let last = visits.iter().rev().find_map(Visit::answer);
        let upheld = last.is_some_and(|answer| matches!(answer.outcome, Outcome::Upheld | Outcome::PartlyUpheld));
        self.received += 1;
        self.answered += usize::from(last.is_some());
        self.upheld += usize::from(upheld);
        self.escalated += usize::from(visits.iter().any(Visit::went_on));
        self.refused += usize::from(is_refused(reckoned));
    }
}

/// The same by service alone, the most complaints first.
pub fn service_rows(rows: &[ThemeRow]) -> Vec<ThemeRow> {
    let mut services: BTreeMap<Option<Name>, ThemeRow> = BTreeMap::new();
    for row in rows {
        let service = services.entry(row.service.as_deref().map(Name::of)).or_default();
        service.service = service.service.take().or_else(|| row.service.clone());
        service.add(row.clone());
    }
    let mut services: Vec<ThemeRow> = services.into_values().collect();
    services.sort_by_key(|row| std::cmp::Reverse(row.received));
    services
}

/// The services as a table.
pub fn services_sheet(rows: &[ThemeRow]) -> Sheet {
    let columns = [
        ("service", "Service"),
        ("received", "Received"),
        ("answered", "Answered"),
        ("upheld", "Upheld, whole or part"),
        ("escalated", "Escalated"),
        ("refused", "Refused"),
    ];
    Sheet::of("Services", &columns, rows, |row| {
        let mut cells: Vec<Cell> = vec![row.service.clone().into()];
        cells.extend([row.received, row.answered, row.upheld, row.escalated, row.refused].map(Cell::from));
        cells
    })
}

/// The rows as a table.
pub fn themes_sheet(rows: &[ThemeRow]) -> Sheet {
    let columns = [
        ("service", "Service"),
        ("category", "Category"),
        ("cause", "Cause"),
        ("received", "Received"),
        ("answered", "Answered"),
        ("upheld", "Upheld, whole or part"),
        ("escalated", "Escalated"),
        ("refused", "Refused"),
    ];
    Sheet::of("Themes", &columns, rows, |row| {
        let mut cells: Vec<Cell> =
            vec![row.service.clone().into(), row.category.clone().into(), row.cause.clone().into()];
        cells.extend([row.received, row.answered, row.upheld, row.escalated, row.refused].map(Cell::from));
        cells
    })
}

/// What the columns count.
pub fn theme_definitions() -> Vec<Definition> {
    [
        (
            "Service, category, cause",
            "Every combination that a case of the store has, whenever it was received, and every service that the store's \
             settings list: one with nothing received in the period is shown with 0.",
        ),
        (
            "Received",
            "Complaints received in the period, each once, whatever became of it; one closed as the same as another case \
             is left out; a service request counts from the day \
             it became a complaint.",
        ),
        (
            "Answered, upheld, escalated, refused",
            "Of those received in the period, as at the day of the report: answered at any stage; upheld or partly \
             upheld by the last answer; taken to a further stage; not accepted as complaints.",
        ),
    ]
    .map(|(figure, says)| Definition::own(figure, says))
    .into()
}
