//! What the index is asked for, and what it answers.

use std::collections::HashSet;
use std::convert::Infallible;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::packed::{Packed, Unpacker};
use super::row::{Stands, day};
use super::{Index, RowAt};
use crate::case::{Case, CaseRef};

/// So many are unpacked sooner than another core is woken.
const FEW: usize = 1024;

/// Which cases are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Those with a duty neither met nor ended whose date is that day or earlier.
    Owing(NaiveDate),
    /// Those to which an answer is owed.
    Open,
    /// Those that are not closed.
    NotClosed,
    /// Those of which something lies within those days (both inclusive), and of the others one about each thing and one that
    /// went each way.
    Within(NaiveDate, NaiveDate),
    /// Every case.
    All,
}

/// A case that is wanted.
#[derive(Debug)]
pub enum Known {
    /// As its journal leaves it, without a word about people.
    Case(Box<Case>),
    /// Only its journal can say.
    AskTheJournal(CaseRef),
}

impl Index<'_> {
    /// The cases that are wanted as at a day, in order of year and number; nothing where the index is not as it was
    /// written. Then it is removed, and the next run makes it again.
    pub fn known(&mut self, wanted: Wanted, as_at: NaiveDate) -> Option<Vec<Known>> {
        let mut all = Vec::new();
        let mut keep = |part: Vec<Known>| -> Result<(), Infallible> {
            all.extend(part);
            Ok(())
        };
        match self.each_known((wanted, as_at), usize::MAX, &mut keep)? {
            Ok(()) => Some(all),
        }
    }

    /// The same so many at a time, so that not all of them need be held at once. Where it gives nothing, some may have been
    /// handed on before.
    pub fn each_known<E>(
        &mut self,
        (wanted, as_at): (Wanted, NaiveDate),
        at_once: usize,
        each: &mut dyn FnMut(Vec<Known>) -> Result<(), E>,
    ) -> Option<Result<(), E>> {
        let answer = self.answer((wanted, as_at), at_once, each);
        if answer.is_none() {
            self.store.forget_index(self.at);
        }
        answer
    }

    fn answer<E>(
        &mut self,
        (wanted, as_at): (Wanted, NaiveDate),
        at_once: usize,
        each: &mut dyn FnMut(Vec<Known>) -> Result<(), E>,
    ) -> Option<Result<(), E>> {
        // As at an earlier day than the last entry, what is closed may have been open.
        let as_at = day(Some(as_at));
        let wanted = if as_at < self.state.newest { Wanted::All } else { wanted };
        if !matches!(wanted, Wanted::Owing(_) | Wanted::Open) {
            self.read_everything()?;
        }
        let mut rows = self.rows(|row| match wanted {
            Wanted::Owing(by) => row.stands == Stands::Unsettled || row.owes_from <= day(Some(by)),
            Wanted::Open => matches!(row.stands, Stands::Unsettled | Stands::Open),
            Wanted::NotClosed => row.stands != Stands::Closed,
            Wanted::Within(..) | Wanted::All => true,
        });
        // Those of the large file are in order, so that this is quick.
        rows.sort_by(RowAt::order);
        if let Wanted::Within(first, last) = wanted {
            let (first, last) = (day(Some(first)), day(Some(last)));
            let (mut areas, mut courses) = (HashSet::new(), HashSet::new());
            rows.retain(|found| {
                let outside = found.row.over_by < first || found.row.begins > last;
                let outside = outside && found.row.stands != Stands::Unsettled;
                // Of each the first one stays, and what was read since, whose texts have other numbers.
                !outside || found.recent.is_some() || areas.insert(found.row.area) | courses.insert(found.row.course)
            });
        }
        let known = |found: &RowAt<'_>| {
            if found.row.stands == Stands::Unsettled || found.row.last > as_at {
                return Some(Known::AskTheJournal(found.case()?));
            }
            let case = Case::unpack(&mut Unpacker::new(self.packed(found)?, found.texts))?;
            Some(Known::Case(Box::new(case)))
        };
        for part in rows.chunks(at_once) {
            let part: Option<Vec<Known>> = if part.len() < FEW {
                part.iter().map(known).collect()
            } else {
                part.par_iter().with_min_len(256).map(known).collect()
            };
            if let Err(stopped) = each(part?) {
                return Some(Err(stopped));
            }
        }
        Some(Ok(()))
    }
}
