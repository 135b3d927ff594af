//! Bank holidays by nation, and how far each list is known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::Nation;
use super::shipped::shipped_table;
use crate::word::Word;

/// One listed bank holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// Its published title, as `Boxing Day`.
    pub title: String,
}

/// One nation's list. Every calendar of its working days has it, so it is kept once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HolidayTable {
    days: Arc<BTreeMap<NaiveDate, String>>,
}

impl HolidayTable {
    /// A table of these holidays.
    pub fn new(holidays: impl IntoIterator<Item = Holiday>) -> Self {
        let days: BTreeMap<NaiveDate, String> =
            holidays.into_iter().map(|holiday| (holiday.date, holiday.title)).collect();
        Self { days: days.into() }
    }

    /// The title of the holiday on that day, if there is one.
    pub fn title(&self, date: NaiveDate) -> Option<&str> {
        self.days.get(&date).map(String::as_str)
    }

    /// The holidays in date order.
    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, &str)> {
        self.days.iter().map(|(date, title)| (*date, title.as_str()))
    }

    /// The first day for which the list is known: 1 January of its first year.
    pub fn known_from(&self) -> Option<NaiveDate> {
        let first = self.days.keys().next()?;
        NaiveDate::from_ymd_opt(first.year(), 1, 1)
    }

    /// The last day for which the list is known (inclusive): 31 December of its last year where that year's
    /// Christmas is listed, since GOV.UK publishes whole years; otherwise the last listed holiday.
    pub fn known_to(&self) -> Option<NaiveDate> {
        let last = *self.days.keys().next_back()?;
        if last.month() == 12 && last.day() >= 25 {
            return NaiveDate::from_ymd_opt(last.year(), 12, 31);
        }
        Some(last)
    }

    fn years(&self) -> BTreeSet<i32> {
        self.days.keys().map(Datelike::year).collect()
    }

    /// This table with every year that `newer` lists replaced by `newer`'s, as far as `newer` is known. Years it does not
    /// list stay, because GOV.UK's feed drops old years while old complaints remain; and so does what comes after its last
    /// day, of which it says nothing.
    #[must_use]
    pub fn renewed_by(&self, newer: &Self) -> Self {
        let listed = newer.years();
        let beyond = |date: &NaiveDate| newer.known_to().is_none_or(|last| *date > last);
        let kept = self.days.iter().filter(|(date, _)| !listed.contains(&date.year()) || beyond(date));
        let days: BTreeMap<NaiveDate, String> =
            kept.chain(newer.days.iter()).map(|(date, title)| (*date, title.clone())).collect();
        Self { days: days.into() }
    }
}

/// A day that a newer list adds or takes away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HolidayChange {
    /// A holiday that was not listed before.
    Added(Nation, Holiday),
    /// A holiday that is no longer listed.
    Removed(Nation, Holiday),
}

/// Every nation's list.
#[derive(Debug, Clone, Default)]
pub struct BankHolidays {
    tables: BTreeMap<Nation, HolidayTable>,
    /// Whether a nation that is not among these has the list that was shipped.
    or_shipped: bool,
}

impl BankHolidays {
    /// The lists given, one a nation.
    pub fn new(tables: BTreeMap<Nation, HolidayTable>) -> Self {
        Self { tables, or_shipped: false }
    }

    /// Those that the program was built with.
    pub(super) const fn shipped() -> Self {
        Self { tables: BTreeMap::new(), or_shipped: true }
    }

    /// One nation's list, if there is one.
    pub fn table(&self, nation: Nation) -> Option<&HolidayTable> {
        self.tables.get(&nation).or_else(|| self.or_shipped.then(|| shipped_table(nation)))
    }

    fn each(&self) -> impl Iterator<Item = (Nation, &HolidayTable)> {
        Nation::ALL.iter().filter_map(|nation| Some((*nation, self.table(*nation)?)))
    }

    /// These lists with every nation and year that `newer` holds taken from `newer`.
    #[must_use]
    pub fn renewed_by(&self, newer: &Self) -> Self {
        let mut renewed = self.clone();
        for (nation, table) in newer.each() {
            let table = self.table(nation).map_or_else(|| table.clone(), |old| old.renewed_by(table));
            renewed.tables.insert(nation, table);
        }
        renewed
    }

    /// These lists with one more holiday.
    #[must_use]
    pub fn with(mut self, nation: Nation, holiday: Holiday) -> Self {
        let mut table = self.table(nation).cloned().unwrap_or_default();
        Arc::make_mut(&mut table.days).insert(holiday.date, holiday.title);
        self.tables.insert(nation, table);
        self
    }

    /// The lists in `newer` that end before these do, each with its last day.
    pub fn ends_before(&self, newer: &Self) -> Vec<(Nation, NaiveDate)> {
        let ends = |(nation, table): (Nation, &HolidayTable)| {
            let (old, new) = (self.table(nation)?.known_to()?, table.known_to()?);
            (new < old).then_some((nation, new))
        };
        newer.each().filter_map(ends).collect()
    }

    /// What differs in `newer`, in nation and date order.
    pub fn changes_to(&self, newer: &Self) -> Vec<HolidayChange> {
        let empty = HolidayTable::default();
        let mut changes = Vec::new();
        for nation in Nation::ALL.iter().copied() {
            let old = self.table(nation).unwrap_or(&empty);
            let new = newer.table(nation).unwrap_or(&empty);
            let days: BTreeSet<NaiveDate> = old.days.keys().chain(new.days.keys()).copied().collect();
            for date in days {
                let holiday = |title: &str| Holiday { date, title: title.to_owned() };
                match (old.title(date), new.title(date)) {
                    (None, Some(title)) => changes.push(HolidayChange::Added(nation, holiday(title))),
                    (Some(title), None) => changes.push(HolidayChange::Removed(nation, holiday(title))),
                    _ => {}
                }
            }
        }
        changes
    }
}
