//! The organisation's own calendar: an append-only list of changes, of which the last word on a day holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::OpenOptions;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};

use super::journal::WRITER_FINISHES;
use super::{Damage, Digest, Store, StoreError, StoreLock, calendar_line, durable};
use crate::calendar::{BankHolidays, Closure, ClosureReason, Nation, WorkingCalendar, read_feed, shipped_holidays};
use crate::case::Handler;
use crate::policy::{IndustrialAction, OwnDays, Policy};
use crate::word::Word;

const FILE: &str = "calendar.jsonl";

/// A change of the organisation's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarChange {
    /// A day it does not work.
    Closed(Closure),
    /// A closure taken back, or a listed holiday no longer worked.
    Restored(NaiveDate),
    /// A listed bank holiday that it works.
    Worked(NaiveDate),
    /// A newer GOV.UK file, kept under its digest.
    Imported(Digest),
}

/// A last line without its newline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TornChange {
    /// How long it is, in bytes.
    pub bytes: usize,
    /// Whether it is a change all the same, which lacks nothing but the newline: then it counts. Otherwise it was never
    /// recorded in full, and is left out.
    pub counts: bool,
}

impl TornChange {
    /// What is wrong with the line.
    pub(super) fn damage(self) -> Damage {
        if self.counts { Damage::NoNewline } else { Damage::Torn(self.bytes) }
    }
}

/// The organisation's calendar, with the bank holidays in force.
#[derive(Debug, Clone)]
pub struct OwnCalendar {
    /// The bank holidays in force: the shipped lists, renewed by each import in turn.
    pub holidays: BankHolidays,
    /// The file that each nation's list was last imported from.
    imported: BTreeMap<Nation, Digest>,
    /// The days it closed, in order.
    pub closures: BTreeMap<NaiveDate, Closure>,
    /// The listed holidays it works.
    pub worked: BTreeSet<NaiveDate>,
    /// A last line without its newline.
    pub torn: Option<TornChange>,
    /// How many changes were recorded.
    pub changes: u32,
    /// When the last of them was written.
    pub revised: Option<DateTime<Utc>>,
}

impl Default for OwnCalendar {
    fn default() -> Self {
        Self {
            holidays: shipped_holidays().clone(),
            imported: BTreeMap::new(),
            closures: BTreeMap::new(),
            worked: BTreeSet::new(),
            torn: None,
            changes: 0,
            revised: None,
        }
    }
}

impl OwnCalendar {
    /// The calendar as these changes of days would leave it. An import changes no day here: `with_holidays` does.
    #[must_use]
    pub fn changed(&self, changes: &[CalendarChange]) -> Self {
        let mut own = self.clone();
        for change in changes {
            own.change(change);
        }
        own
    }

    /// The calendar with these bank holidays in force.
    #[must_use]
    pub fn with_holidays(&self, holidays: BankHolidays) -> Self {
        Self { holidays, ..self.clone() }
    }

    fn change(&mut self, change: &CalendarChange) {
        match change {
            CalendarChange::Closed(closure) => {
                self.worked.remove(&closure.date);
                self.closures.insert(closure.date, closure.clone());
            }
            CalendarChange::Restored(date) => {
                self.closures.remove(date);
                self.worked.remove(date);
            }
            CalendarChange::Worked(date) => {
                self.closures.remove(date);
                self.worked.insert(*date);
            }
            CalendarChange::Imported(_) => {}
        }
    }

    /// Where the lists of these nations come from, in words: GOV.UK publishes the United Kingdom's alone.
    pub fn source_of(&self, nations: &[Nation]) -> String {
        let source = |nation: &Nation| match (self.imported.get(nation), Nation::UNITED_KINGDOM.contains(nation)) {
            (Some(digest), true) => format!("an imported GOV.UK file (digest {})", digest.short()),
            (Some(digest), false) => format!("an imported file (digest {})", digest.short()),
            (None, true) => "GOV.UK's bank-holiday lists as shipped with plaint".to_owned(),
            (None, false) => "public holidays by law, as shipped with plaint".to_owned(),
        };
        let mut sources: Vec<String> = nations.iter().map(source).collect();
        sources.dedup();
        sources.join("; ")
    }

    /// The working days of a policy: its nations' holidays, with the closures that its procedure leaves out.
    pub fn working(&self, policy: &Policy) -> WorkingCalendar {
        if policy.own_days == OwnDays::ChangeNothing {
            return WorkingCalendar::of(&policy.nations, &self.holidays);
        }
        let counts = |closure: &&Closure| {
            closure.reason != ClosureReason::IndustrialAction
                || policy.industrial_action == IndustrialAction::LeavesTheCount
        };
        let closures = self.closures.values().filter(counts).cloned();
        WorkingCalendar::of(&policy.nations, &self.holidays).with(closures, self.worked.iter().copied())
    }
}

impl Store {
    pub(super) fn calendar_path(&self) -> PathBuf {
        self.root.join(FILE)
    }

    /// The organisation's calendar as it is now. A torn last line counts where it is whole but for its newline.
    pub fn calendar(&self) -> Result<OwnCalendar, StoreError> {
        let own = self.read_calendar()?;
        if own.torn.is_some()
            && let Ok(_lock) = self.lock(WRITER_FINISHES)
        {
            return self.read_calendar();
        }
        Ok(own)
    }

    /// The same as it stands, for who holds the lock.
    pub(super) fn read_calendar(&self) -> Result<OwnCalendar, StoreError> {
        self.calendar_written_by(DateTime::<Utc>::MAX_UTC)
    }

    /// The organisation's calendar as it was at an instant: with the changes that had been written by then.
    pub fn calendar_written_by(&self, then: DateTime<Utc>) -> Result<OwnCalendar, StoreError> {
        let path = self.calendar_path();
        let mut own = OwnCalendar::default();
        let bytes = durable::read_if_there(&path)?.unwrap_or_default();
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
        let (lines, torn) = bytes.split_at(whole);
        for (number, line) in lines.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let change = calendar_line::read(&line[..line.len() - 1])
                .map_err(|damage| StoreError::damaged(&path, Some(number + 1), damage))?;
            if change.1 <= then {
                self.fold(&mut own, change)?;
            }
        }
        if !torn.is_empty() {
            // A change may have been told to somebody before its newline was lost.
            let change = calendar_line::read(torn).ok();
            own.torn = Some(TornChange { bytes: torn.len(), counts: change.is_some() });
            change.filter(|change| change.1 <= then).map_or(Ok(()), |change| self.fold(&mut own, change))?;
        }
        Ok(own)
    }

    fn fold(
        &self,
        own: &mut OwnCalendar,
        (change, recorded_at): (CalendarChange, DateTime<Utc>),
    ) -> Result<(), StoreError> {
        own.change(&change);
        if let CalendarChange::Imported(digest) = change {
            let newer = self.imported(&digest)?;
            own.holidays = own.holidays.renewed_by(&newer);
            let listed = Nation::ALL.iter().filter(|nation| newer.table(**nation).is_some());
            own.imported.extend(listed.map(|nation| (*nation, digest)));
        }
        own.changes += 1;
        own.revised = own.revised.max(Some(recorded_at));
        Ok(())
    }

    fn imported(&self, digest: &Digest) -> Result<BankHolidays, StoreError> {
        let path = self.root.join("calendars").join(format!("{}.json", digest.short()));
        let bytes = durable::read_if_there(&path)?
            .ok_or_else(|| StoreError::damaged(&path, None, Damage::Feed("the imported file is missing".to_owned())))?;
        let feed = |says: String| StoreError::damaged(&path, None, Damage::Feed(says));
        if Digest::of(&bytes) != *digest {
            return Err(feed("the imported file is not the one that was imported".to_owned()));
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| StoreError::damaged(&path, None, Damage::NotText))?;
        read_feed(text).map_err(|error| feed(error.to_string()))
    }

    /// Keeps a GOV.UK file for import. Record `CalendarChange::Imported` with the digest to put it in force.
    pub fn keep_feed(&self, bytes: &[u8]) -> Result<Digest, StoreError> {
        let digest = Digest::of(bytes);
        let folder = self.root.join("calendars");
        durable::make_folder(&folder)?;
        durable::replace(&folder.join(format!("{}.json", digest.short())), bytes)?;
        Ok(digest)
    }

    /// Whether the calendar as it was read can be added to.
    ///
    /// # Errors
    /// `Damaged` when its last line is torn.
    pub fn can_change(&self, own: &OwnCalendar) -> Result<(), StoreError> {
        own.torn.map_or(Ok(()), |torn| Err(StoreError::damaged(&self.calendar_path(), None, torn.damage())))
    }

    /// Records changes of the calendar, all or none of them.
    pub fn change_calendar(
        &self,
        _lock: &StoreLock,
        changes: &[CalendarChange],
        recorded_at: DateTime<Utc>,
        recorded_by: &Handler,
    ) -> Result<(), StoreError> {
        self.can_change(&self.read_calendar()?)?;
        let path = self.calendar_path();
        let mut lines = Vec::new();
        for change in changes {
            let record = calendar_line::record(change, recorded_at, recorded_by);
            serde_json::to_writer(&mut lines, &record).map_err(|error| StoreError::Io {
                doing: "write",
                path: path.clone(),
                source: error.into(),
            })?;
            lines.push(b'\n');
        }
        let mut options = OpenOptions::new();
        let mut file = durable::private(options.append(true).create(true))
            .open(&path)
            .map_err(StoreError::io("append to", &path))?;
        // Changes are few, and whoever made the file may have been killed before its name was sure to last.
        durable::append_whole(&mut file, &path, &lines, Some(&self.root))
    }
}
