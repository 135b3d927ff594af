//! Counting over cases that nobody need hold all at once.

use std::ops::Range;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::cases::{Asking, Cases, Keep, warn_of_strays};
use super::indexed::brought_up;
use super::pinned::{Pinned, PinnedForAll};
use super::session::Session;
use crate::calendar::WorkingCalendar;
use crate::case::Case;
use crate::clock::Clock;
use crate::policy::Policy;
use crate::report::{Filter, Reckoned, ReportPeriod, Sum};
use crate::store::{Asked, Index, Known, Wanted};

/// So many cases are counted sooner than another core is woken.
const FEW: usize = 64;
/// The fewest cases that one core counts at a time.
const LEAST: usize = 16;
/// Into so many parts more of them are cut: with fewer, one core would wait for the other's last.
const PARTS: usize = 32;
/// How many cases are held at once where they are read from their journals.
const HELD: usize = 2048;

/// The clocks of a case as at a day that a count needs.
pub(super) type Clocks = for<'p> fn(&Case, &'p Policy, &WorkingCalendar, NaiveDate) -> Vec<Clock<'p>>;

/// How cases are counted: from nothing, one after the other, each with the period in which anything of it lies.
pub(super) struct Counting<'f, B, C> {
    pub(super) filter: &'f Filter,
    pub(super) as_at: NaiveDate,
    pub(super) clocks: Clocks,
    pub(super) begin: B,
    pub(super) take: C,
}

impl<'s> Cases<'s> {
    /// Counts over the cases that a filter takes, in order, each with the period in which anything of it lies and let go when
    /// it is counted: the cases of ten years take more room, with their clocks, than what is counted of them. Gives what
    /// was counted, and what must be known of the cases beside it.
    pub(super) fn counted<T: Sum + Send>(
        session: &'s Session,
        filter: &Filter,
        (as_at, asking): (NaiveDate, Asking),
        clocks: Clocks,
        begin: impl Fn() -> T + Sync,
        take: impl Fn(&mut T, &Reckoned<'_>, ReportPeriod) + Sync,
    ) -> anyhow::Result<(Self, T)> {
        let counting = Counting { filter, as_at, clocks, begin, take };
        counting.over(session, asking, |cases, index| cases.count(session, &counting, (index, asking.0)))
    }

    /// Counts over those cases of the index that are wanted; nothing where one is not as it was written.
    pub(super) fn count<T: Sum + Send>(
        &mut self,
        session: &Session,
        counting: &Counting<'_, impl Fn() -> T + Sync, impl Fn(&mut T, &Reckoned<'_>, ReportPeriod) + Sync>,
        (index, wanted): (&mut Index<'_>, Wanted),
    ) -> anyhow::Result<Option<T>> {
        let Some(asked) = index.asked(wanted, counting.as_at) else { return Ok(None) };
        let asked = &asked;
        let all = asked.len();
        let each = if all <= FEW { FEW } else { all.div_ceil(PARTS).max(LEAST) };
        let parts: Vec<Range<usize>> = (0..all).step_by(each).map(|first| first..all.min(first + each)).collect();
        let pinned = PinnedForAll::new(&mut self.pinned);
        let count = |part: &Range<usize>| counting.count_known(&pinned, asked, part.clone());
        let known: Vec<Option<T>> = match parts.as_slice() {
            // The only one is counted sooner than another core is woken.
            [] | [_] => parts.iter().map(count).collect(),
            many => many.par_iter().with_max_len(1).map(count).collect(),
        };
        let mut counted = (counting.begin)();
        for (part, known) in parts.into_iter().zip(known) {
            if let Some(known) = known {
                counted.add(known);
                continue;
            }
            // Of one of these only its journal can say, or something is to be said.
            for place in part {
                let Some(known) = asked.known(place) else { return Ok(None) };
                self.take_known(session, (counting.filter, counting.as_at), vec![known])?;
            }
            self.let_go(counting, &mut counted);
        }
        Ok(Some(counted))
    }

    /// Counts the cases taken so far, and forgets them.
    pub(super) fn let_go<T>(
        &mut self,
        counting: &Counting<'_, impl Fn() -> T, impl Fn(&mut T, &Reckoned<'_>, ReportPeriod)>,
        counted: &mut T,
    ) {
        for reckoned in self.reckoned(counting.as_at) {
            (counting.take)(counted, &reckoned, ReportPeriod::ALWAYS);
        }
        self.taken.clear();
    }
}

impl<T, B: Fn() -> T, C: Fn(&mut T, &Reckoned<'_>, ReportPeriod)> Counting<'_, B, C> {
    /// Counts with `of_index` over what the index has, which is nothing where that is not as it was written; where it cannot
    /// be used, over one journal after another.
    pub(super) fn over<'s>(
        &self,
        session: &'s Session,
        asking: Asking,
        of_index: impl FnOnce(&mut Cases<'s>, &mut Index<'_>) -> anyhow::Result<Option<T>>,
    ) -> anyhow::Result<(Cases<'s>, T)> {
        let store = session.store()?;
        let mut cases = Cases::with(Pinned::new(store, session.calendar_of(store)?));
        let mut warned = false;
        if let Some(at) = session.index_at(store)
            && let Some(mut index) = brought_up(session, (store, &at), &mut cases.pinned, (self.as_at, asking))?
        {
            warn_of_strays(session, &index.strays());
            warned = true;
            if let Some(counted) = of_index(&mut cases, &mut index)? {
                return Ok((cases, counted));
            }
            // What was counted of an index that is not as it was written is nothing. The next run makes it again.
            store.forget_index(&at);
            cases = Cases::with(Pinned::new(store, session.calendar_of(store)?));
        }
        if !warned {
            warn_of_strays(session, &store.strays()?);
        }
        let mut counted = (self.begin)();
        store.each_journal(&mut |journal, _, _| {
            cases.take_journal(session, (self.filter, self.as_at, Keep::Cases), journal)?;
            if cases.taken.len() == HELD {
                cases.let_go(self, &mut counted);
            }
            anyhow::Ok(())
        })?;
        cases.let_go(self, &mut counted);
        Ok((cases, counted))
    }

    /// What the cases at these places amount to; nothing where the index cannot say it of all of them.
    fn count_known(&self, pinned: &PinnedForAll<'_, '_>, asked: &Asked<'_>, part: Range<usize>) -> Option<T> {
        let mut counted = (self.begin)();
        for place in part {
            let Known::Case(case) = asked.known(place)? else { return None };
            let (first, last) = asked.lies(place);
            self.count_case(pinned, &mut counted, (&case, ReportPeriod { first, last }))?;
        }
        Some(counted)
    }
    /// Counts a case if the filter takes it; nothing where its policy cannot be read.
    pub(super) fn count_case(
        &self,
        pinned: &PinnedForAll<'_, '_>,
        counted: &mut T,
        (case, lies): (&Case, ReportPeriod),
    ) -> Option<()> {
        pinned.ask(&case.policy, |policy, calendar| {
            if self.filter.takes(&case.brief()) {
                let clocks = (self.clocks)(case, policy, calendar, self.as_at);
                let reckoned = Reckoned { case, policy, calendar, clocks, as_at: self.as_at };
                (self.take)(counted, &reckoned, lies);
            }
        })
    }
}
