//! What the index is asked for, and what it answers.

use chrono::NaiveDate;
use rayon::prelude::*;

use super::large::PackedCases;
use super::packed::{Met, Packed, Unpacker};
use super::row::{Row, Stands, day};
use super::{Index, RowAt};
use crate::case::{Case, CaseRef};

/// So many are unpacked sooner than another core is woken.
const FEW: usize = 256;
/// So many one core takes at a time: with more, one would wait for the other's last.
const MOST: usize = 64;

/// Which cases are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those with a duty neither met nor ended whose date is that day or earlier.
    Owing(NaiveDate),
    /// Those to which an answer is owed.
    Open,
    /// Those that are not closed.
    NotClosed,
    /// Those of which something lies within one of those spans of days (first and last inclusive), and of the others one
    /// about each thing and one that went each way.
    Within([Option<(NaiveDate, NaiveDate)>; 3]),
    /// Those that a list cannot show as they stand in brief.
    Untold,
    /// Every case.
    All,
}

/// What was met among the rows before.
#[derive(Default)]
pub(super) struct MetBefore {
    areas: Met,
    courses: Met,
}

impl Wanted {
    /// Whether a row is one of those that are wanted. `met` are those that came before it in the large file; of what was read
    /// since, none.
    pub(super) fn takes(self, row: &Row, met: Option<&mut MetBefore>) -> bool {
        match self {
            Self::Owing(by) => row.stands == Stands::Unsettled || row.owes_from <= day(Some(by)),
            Self::Open => matches!(row.stands, Stands::Unsettled | Stands::Open),
            Self::NotClosed => row.stands != Stands::Closed,
            Self::Within(spans) => {
                let outside = |(first, last)| row.over_by < day(Some(first)) || row.begins > day(Some(last));
                let outside = spans.into_iter().flatten().all(outside);
                // What was read since has texts of other numbers, so that all of it is taken.
                let first = |met: &mut MetBefore| met.areas.first(row.area) | met.courses.first(row.course);
                !outside || row.stands == Stands::Unsettled || met.is_none_or(first)
            }
            Self::Untold => row.stands == Stands::Unsettled || row.moves,
            Self::All => true,
        }
    }
}

/// A case that is wanted.
#[derive(Debug)]
pub enum Known {
    /// As its journal leaves it, without a word about people.
    Case(Box<Case>),
    /// Only its journal can say.
    AskTheJournal(CaseRef),
}

/// The cases that were asked for, in order of year and number, each to be unpacked where it is wanted.
pub struct Asked<'i> {
    rows: Vec<RowAt<'i>>,
    /// What those of the large file pack to.
    cases: PackedCases<'i>,
    as_at: i32,
}

impl Index<'_> {
    /// The cases that are wanted as at a day, in order of year and number; nothing where the index is not as it was
    /// written. Then it is removed, and the next run makes it again.
    pub fn known(&mut self, wanted: Wanted, as_at: NaiveDate) -> Option<Vec<Known>> {
        let (store, at) = (self.store, self.at);
        let known = self.ask(wanted, as_at).and_then(|asked| asked.all());
        if known.is_none() {
            store.forget_index(at);
        }
        known
    }

    /// The same, each to be unpacked where it is wanted.
    pub fn asked(&mut self, wanted: Wanted, as_at: NaiveDate) -> Option<Asked<'_>> {
        let (store, at) = (self.store, self.at);
        let asked = self.ask(wanted, as_at);
        if asked.is_none() {
            store.forget_index(at);
        }
        asked
    }

    /// What is wanted as at a day: before the last entry, what is closed may have been open.
    pub(super) fn wanted_as_at(&self, wanted: Wanted, as_at: NaiveDate) -> Wanted {
        if day(Some(as_at)) < self.state.newest { Wanted::All } else { wanted }
    }

    fn ask(&mut self, wanted: Wanted, as_at: NaiveDate) -> Option<Asked<'_>> {
        self.have(wanted, as_at)?;
        self.answer(wanted, as_at)
    }

    /// Has the rows at hand that are wanted.
    pub(super) fn have(&mut self, wanted: Wanted, as_at: NaiveDate) -> Option<()> {
        if self.kept == Some(self.wanted_as_at(wanted, as_at)) { Some(()) } else { self.read_rows() }
    }

    /// The cases that are wanted, where their rows are at hand.
    pub(super) fn answer(&self, wanted: Wanted, as_at: NaiveDate) -> Option<Asked<'_>> {
        let wanted = self.wanted_as_at(wanted, as_at);
        let as_at = day(Some(as_at));
        let mut met = MetBefore::default();
        let mut rows = self.rows(|found| wanted.takes(found.row, found.recent.is_none().then_some(&mut met)));
        // Those of the large file are in order, so that this is quick.
        rows.sort_by(RowAt::order);
        let cases = self.cases_of(&rows)?;
        Some(Asked { rows, cases, as_at })
    }
}

impl Asked<'_> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The reference of each; nothing where the index is not as it was written.
    pub(super) fn references(&self) -> impl Iterator<Item = Option<CaseRef>> {
        self.rows.iter().map(RowAt::case)
    }

    /// The first and the last day (both inclusive) on which anything of the case at that place lies; all days where that is
    /// not known.
    pub fn lies(&self, place: usize) -> (NaiveDate, NaiveDate) {
        let known = self.rows.get(place).map(|found| found.row).filter(|row| row.stands != Stands::Unsettled);
        let first = known.and_then(|row| NaiveDate::from_num_days_from_ce_opt(row.begins));
        let last = known.and_then(|row| NaiveDate::from_num_days_from_ce_opt(row.over_by));
        (first.unwrap_or(NaiveDate::MIN), last.unwrap_or(NaiveDate::MAX))
    }

    /// The case at that place, from nought; nothing where the index is not as it was written.
    pub fn known(&self, place: usize) -> Option<Known> {
        self.at(self.rows.get(place)?)
    }

    fn at(&self, found: &RowAt<'_>) -> Option<Known> {
        if found.row.stands == Stands::Unsettled || found.row.last > self.as_at {
            return Some(Known::AskTheJournal(found.case()?));
        }
        let case = Case::unpack(&mut Unpacker::new(found.packed(&self.cases)?, found.texts))?;
        Some(Known::Case(Box::new(case)))
    }

    fn all(&self) -> Option<Vec<Known>> {
        if self.len() < FEW {
            return self.rows.iter().map(|found| self.at(found)).collect();
        }
        self.rows.par_iter().with_min_len(MOST).with_max_len(MOST).map(|found| self.at(found)).collect()
    }
}
