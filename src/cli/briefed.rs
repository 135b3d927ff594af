//! Lists of cases, most of which are shown as the index has them in brief.

use anyhow::bail;

use super::cases::{Asking, Cases};
use super::counted::Counting;
use super::in_order::{Give, InOrder};
use super::pinned::PinnedForAll;
use super::session::Session;
use crate::clock::unfinished_duties;
use crate::report::{Filter, ListRow, Reckoned, ReportPeriod, Sum};
use crate::store::{Known, Listed, Told, Wanted};

/// What is taken of one part after another.
struct Desk<T> {
    taken: T,
    /// A part is read into the place of the one before.
    bytes: Vec<u8>,
}

impl<T> Desk<T> {
    fn new(taken: T) -> Self {
        Self { taken, bytes: Vec::new() }
    }
}

impl<'s> Cases<'s> {
    /// Takes the row of each case that a filter takes, in order, as at the session's day, and gives what was taken, part by
    /// part; of the cases it gives back what must be known beside that. Of the clocks a row shows the duty that is due next, so
    /// that few cases must be reckoned.
    pub(super) fn listed<T: Sum + Send>(
        session: &'s Session,
        filter: &Filter,
        (wanted, freshness): Asking,
        (begin, take): (impl Fn() -> T + Sync, impl Fn(&mut T, &ListRow<'_>) + Sync),
        give: Give<'_, T>,
    ) -> anyhow::Result<Self> {
        let as_at = session.as_at;
        let reckoned = |taken: &mut T, reckoned: &Reckoned<'_>, _: ReportPeriod| {
            take(taken, &ListRow::of(&reckoned.case.reference.to_string(), reckoned));
        };
        let counting = Counting { filter, as_at, clocks: unfinished_duties, begin, take: reckoned };
        // Where they are few beside the others, these are not read.
        let in_brief = wanted != Wanted::Open;
        let asking = (if in_brief { Wanted::Untold } else { wanted }, freshness);
        let (cases, mut taken) = counting.over(session, asking, |cases, index| {
            if !in_brief || !index.lists_as_at(as_at) {
                return cases.count(session, &counting, (index, wanted));
            }
            let Some(listed) = index.listed(as_at) else { return Ok(None) };
            cases.list(session, &counting, (&take, give), &listed)
        })?;
        give(&mut taken)?;
        Ok(cases)
    }

    /// Takes the rows that the index has and gives them; nothing where it is not as it was written.
    fn list<T: Sum + Send>(
        &mut self,
        session: &Session,
        counting: &Counting<'_, impl Fn() -> T + Sync, impl Fn(&mut T, &Reckoned<'_>, ReportPeriod) + Sync>,
        (take, give): (&(impl Fn(&mut T, &ListRow<'_>) + Sync), Give<'_, T>),
        listed: &Listed<'_>,
    ) -> anyhow::Result<Option<T>> {
        let give: Give<'_, Desk<T>> = &mut |desk| give(&mut desk.taken);
        let (parts, pinned) = (InOrder::new(listed.parts(), give), PinnedForAll::new(&mut self.pinned));
        let begin = || Desk::new((counting.begin)());
        parts.make(begin, |part, desk| counting.list_part(&pinned, take, (listed, part), desk))?;
        while let Some(part) = parts.missing()? {
            // Of a case in this one only its journal can say, or something is to be said.
            match self.list_alone(session, counting, take, (listed, part))? {
                Some(desk) => parts.put(part, desk),
                None if part == 0 => return Ok(None),
                None => bail!("the index of the store is not as it was written: `plaint check --repair` removes it"),
            }
        }
        Ok(Some((counting.begin)()))
    }

    /// The same for one part, with one core.
    fn list_alone<T>(
        &mut self,
        session: &Session,
        counting: &Counting<'_, impl Fn() -> T, impl Fn(&mut T, &Reckoned<'_>, ReportPeriod)>,
        take: &impl Fn(&mut T, &ListRow<'_>),
        (listed, part): (&Listed<'_>, usize),
    ) -> anyhow::Result<Option<Desk<T>>> {
        let (filter, as_at) = (counting.filter, counting.as_at);
        let mut desk = Desk::new((counting.begin)());
        let told = counting.each((listed, part), take, &mut desk, |taken, known| {
            self.take_known(session, (filter, as_at), vec![known])?;
            self.let_go(counting, taken);
            anyhow::Ok(())
        });
        Ok(told.transpose()?.map(|()| desk))
    }
}

impl<T, B: Fn() -> T, C: Fn(&mut T, &Reckoned<'_>, ReportPeriod)> Counting<'_, B, C> {
    /// The rows of one part; nothing where only the journal of a case can say, or something is to be said of one, or the index
    /// is not as it was written.
    fn list_part(
        &self,
        pinned: &PinnedForAll<'_, '_>,
        take: &impl Fn(&mut T, &ListRow<'_>),
        (listed, part): (&Listed<'_>, usize),
        mut desk: Desk<T>,
    ) -> Option<Desk<T>> {
        let told = self.each((listed, part), take, &mut desk, |taken, known| match known {
            Known::AskTheJournal(_) => Err(()),
            Known::Case(case) => self.count_case(pinned, taken, (&case, ReportPeriod::ALWAYS)).ok_or(()),
        });
        told?.ok().map(|()| desk)
    }

    /// Takes the row of each case of a part that the filter takes; `known` does it where it is not told in brief. Nothing where the
    /// index is not as it was written.
    fn each<E>(
        &self,
        (listed, part): (&Listed<'_>, usize),
        take: &impl Fn(&mut T, &ListRow<'_>),
        Desk { taken, bytes }: &mut Desk<T>,
        mut known: impl FnMut(&mut T, Known) -> Result<(), E>,
    ) -> Option<Result<(), E>> {
        // Nothing is asked of each where nothing is asked.
        let all = *self.filter == Filter::default();
        listed.each(part, bytes, |case, told| match told {
            Told::Known(case) => known(taken, case),
            Told::Brief { brief, next, harmless } => {
                if all || self.filter.takes(&brief) {
                    take(taken, &ListRow::in_brief((case, self.as_at), (brief, next, harmless)));
                }
                Ok(())
            }
        })
    }
}
