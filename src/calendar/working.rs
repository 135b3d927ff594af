//! One organisation's working days.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Excluded, Included};

use chrono::{Datelike, NaiveDate, Weekday};

use super::{BankHolidays, Closure, HolidayTable, Nation, NotWorking};

/// Which days are working days: not a Saturday, a Sunday, a bank holiday of any of its nations (unless the
/// organisation works it) or a day the organisation closed.
#[derive(Debug, Clone)]
pub struct WorkingCalendar {
    tables: Vec<(Nation, HolidayTable)>,
    closures: BTreeMap<NaiveDate, Closure>,
    worked: BTreeSet<NaiveDate>,
    still: BTreeMap<NaiveDate, String>,
    /// The Mondays to Fridays among the holidays and closures on which no work is done, in order: what most counts ask.
    off: Vec<NaiveDate>,
    /// The first and the last day for which every nation's list is known.
    known: (Option<NaiveDate>, Option<NaiveDate>),
}

impl WorkingCalendar {
    /// The union of the nations' holidays, with no closures.
    pub fn of(nations: &[Nation], holidays: &BankHolidays) -> Self {
        let tables: Vec<(Nation, HolidayTable)> =
            nations.iter().map(|nation| (*nation, holidays.table(*nation).cloned().unwrap_or_default())).collect();
        let (closures, worked, still) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        let known = known(&tables);
        Self { tables, closures, worked, still, off: Vec::new(), known }.with_days_off()
    }

    fn with_days_off(mut self) -> Self {
        let listed = self.tables.iter().flat_map(|(_, table)| table.iter().map(|(date, _)| date));
        let mut off: Vec<NaiveDate> = listed.filter(|date| !self.worked.contains(date)).collect();
        off.extend(self.closures.keys());
        off.retain(|date| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun));
        off.sort_unstable();
        off.dedup();
        self.off = off;
        self
    }

    /// The same with the organisation's closures, and with the listed holidays that it works given back.
    #[must_use]
    pub fn with(
        mut self,
        closures: impl IntoIterator<Item = Closure>,
        worked: impl IntoIterator<Item = NaiveDate>,
    ) -> Self {
        self.closures.extend(closures.into_iter().map(|closure| (closure.date, closure)));
        self.worked.extend(worked);
        self.with_days_off()
    }

    /// The same with days that no count takes in, because it stood still: from each first day to its last, both
    /// included, and why.
    #[must_use]
    pub fn standing_still<'w>(mut self, spans: impl IntoIterator<Item = (NaiveDate, NaiveDate, &'w str)>) -> Self {
        for (from, to, why) in spans {
            let days = from.iter_days().take_while(|day| *day <= to);
            self.still.extend(days.map(|day| (day, why.to_owned())));
        }
        self
    }

    /// Why no count takes in the day, where it stood still.
    pub fn stood_still(&self, date: NaiveDate) -> Option<&str> {
        self.still.get(&date).map(String::as_str)
    }

    /// The nations whose holidays it leaves out.
    pub fn nations(&self) -> impl Iterator<Item = Nation> {
        self.tables.iter().map(|(nation, _)| *nation)
    }

    /// Why the day is not a working day; nothing if it is one.
    pub fn why_not(&self, date: NaiveDate) -> Option<NotWorking> {
        match date.weekday() {
            Weekday::Sat => return Some(NotWorking::Saturday),
            Weekday::Sun => return Some(NotWorking::Sunday),
            _ => {}
        }
        if let Some(why) = self.stood_still(date) {
            return Some(NotWorking::StoodStill(why.to_owned()));
        }
        if let Some(closure) = self.closures.get(&date) {
            return Some(NotWorking::Closed(closure.reason, closure.note.clone()));
        }
        if self.worked.contains(&date) {
            return None;
        }
        self.listed(date).map(|(title, nation)| NotWorking::BankHoliday(title.to_owned(), nation))
    }

    /// Whether work is done that day.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        !weekend && !self.still.contains_key(&date) && self.off.binary_search(&date).is_err()
    }

    /// How many working days lie after `after` up to and including `to`; 0 when `to` is not later.
    pub(super) fn working_days_between(&self, after: NaiveDate, to: NaiveDate) -> u32 {
        let off = |date: &NaiveDate| self.off.partition_point(|off| off <= date);
        let weekdays = weekdays_to(to) - weekdays_to(after);
        let still = self.still.range((Excluded(after), Included(to))).filter(|(date, _)| {
            let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
            !weekend && self.off.binary_search(date).is_err()
        });
        let not_worked = off(&to).saturating_sub(off(&after)) + still.count();
        u32::try_from(weekdays).unwrap_or(0).saturating_sub(u32::try_from(not_worked).unwrap_or(u32::MAX))
    }

    /// The last of so many working days, one at least, that follow a day; nothing where the calendar ends before.
    pub(super) fn nth_working_day_after(&self, before: NaiveDate, number: u32) -> Option<NaiveDate> {
        // As many weekdays on as are still missing: the last step lands on a working day, because only then none is.
        let (mut date, mut missing) = (before, number);
        while missing > 0 {
            let further = nth_weekday(weekdays_to(date).checked_add_unsigned(missing)?)?;
            missing = missing.saturating_sub(self.working_days_between(date, further));
            date = further;
        }
        Some(date)
    }

    /// Where as many working days after a day lead by another calendar as lead to `to` by this one; nothing where `to` is no
    /// working day of this one, or not later.
    pub fn as_far_by(&self, other: &Self, after: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
        if !self.is_working_day(to) || to <= after {
            return None;
        }
        other.nth_working_day_after(after, self.working_days_between(after, to))
    }

    /// The title of the listed holiday that the organisation works that day, if it does.
    pub fn worked_holiday(&self, date: NaiveDate) -> Option<&str> {
        if !self.worked.contains(&date) {
            return None;
        }
        self.listed(date).map(|(title, _)| title)
    }

    fn listed(&self, date: NaiveDate) -> Option<(&str, Nation)> {
        self.tables.iter().find_map(|(nation, table)| Some((table.title(date)?, *nation)))
    }

    /// The last day (inclusive) for which every nation's list is known; nothing if one has no list.
    pub fn known_to(&self) -> Option<NaiveDate> {
        self.known.1
    }

    /// The first day for which every nation's list is known; nothing if one has no list.
    pub fn known_from(&self) -> Option<NaiveDate> {
        self.known.0
    }
}

/// From which day to which (both inclusive) each of these lists is known; nothing if one is no list.
fn known(tables: &[(Nation, HolidayTable)]) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let from: Option<Vec<NaiveDate>> = tables.iter().map(|(_, table)| table.known_from()).collect();
    let to = tables.iter().map(|(_, table)| table.known_to()).min().flatten();
    (from.and_then(|from| from.into_iter().max()), to)
}

/// The Monday to Friday that is the last of so many from 1 January of the year 1.
fn nth_weekday(number: i32) -> Option<NaiveDate> {
    let before = number.checked_sub(1)?;
    let days = before.div_euclid(5).checked_mul(7)?.checked_add(before.rem_euclid(5) + 1)?;
    NaiveDate::from_num_days_from_ce_opt(days)
}

/// How many Mondays to Fridays there are from 1 January of the year 1, a Monday, to that day, both included.
fn weekdays_to(date: NaiveDate) -> i32 {
    let days = date.num_days_from_ce();
    days.div_euclid(7) * 5 + days.rem_euclid(7).min(5)
}
