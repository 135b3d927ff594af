//! Bringing the index up to the store: what changed since is found without reading it, and read.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::against::Against;
use super::asked::MetBefore;
use super::find::{Finder, Found, Heads};
use super::large::{NewLarge, Which};
use super::row::{KeptHead, NEVER, Row, Stands};
use super::seen::Seen;
use super::state::{Recent, Year};
use super::{Freshness, Index, Look, MOST_RECENT, RowAt, Wanted, still};
use crate::case::CaseRef;
use crate::store::heads::digest_of;
use crate::store::register::names_in;
use crate::store::unfinished::is_stray;
use crate::store::{CaseHead, Digest, Head, StoreError};

/// How many journals are read before what they are is kept.
const AT_ONCE: usize = 4096;

/// What is to be read, because it is new, changed or doubtful.
#[derive(Default)]
struct ToRead {
    cases: BTreeSet<CaseRef>,
    /// The cases in each folder that changed.
    listed: BTreeMap<i32, HashSet<CaseRef>>,
    /// The heads of each year in which one changed.
    heads: Heads,
    /// Whether anything is not as it was when the index was written.
    changed: bool,
}

/// What is seen of a year, its cases where its folder changed, and its heads where one of these did.
type LookedAt = (Year, Option<HashSet<CaseRef>>, Option<BTreeMap<CaseRef, Head>>);

/// Why the index cannot be used: a head that cannot be read belongs to nobody knows which case.
#[derive(Debug)]
pub(super) enum Doubt {
    Heads,
    Store(StoreError),
}

impl From<StoreError> for Doubt {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Index<'_> {
    /// Reads what changed since it was written, keeps it, and says what `look` sees of each. Of the rows those are kept that
    /// are wanted.
    pub(super) fn bring_up(
        &mut self,
        (wanted, freshness): (Wanted, Freshness),
        look: Look<'_>,
        tell: &mut dyn FnMut(usize, usize),
    ) -> Result<(), Doubt> {
        let aside = self.seen_aside()?;
        if self.large.is_none() || self.state.made_by != self.at.made_by || !still(&self.state.aside, &aside) {
            self.forget();
        }
        let mut to_read = ToRead { changed: self.state.aside != aside, ..ToRead::default() };
        self.state.aside = aside;
        let years = self.look_at_years(&mut to_read)?;
        if self.hold_rows_against(&years, (wanted, freshness), &mut to_read).is_none() {
            // What was looked at was held against an index that is none: from the beginning, with nothing known.
            self.forget();
            return self.bring_up((wanted, freshness), look, tell);
        }
        let same_years = years.keys().eq(self.state.years.keys());
        self.state.years = years;
        if !same_years || !to_read.heads.is_empty() || self.state.store_head.is_none() {
            self.state.store_head = Some(self.store_head(&to_read.heads)?.to_string());
        }
        if to_read.changed || !to_read.cases.is_empty() {
            // The first about a thing may be among what is read, and then the next one is needed that was not kept.
            self.kept = self.kept.filter(|wanted| !matches!(wanted, Wanted::Within(..)));
            self.read(to_read, look, tell)?;
            self.keep();
        }
        Ok(())
    }

    /// The files that every case depends on: kept policies and the calendar. What is new among them has no case yet.
    pub(super) fn seen_aside(&self) -> Result<Vec<(String, Seen)>, StoreError> {
        let root = &self.store.root;
        let mut aside = vec![("calendar.jsonl".to_owned(), Seen::at(&root.join("calendar.jsonl")))];
        for folder in ["calendars", "pinned"] {
            let mut names = names_in(&root.join(folder))?;
            names.sort_unstable();
            for name in names {
                let seen = Seen::at(&root.join(folder).join(&name));
                aside.push((format!("{folder}/{name}"), seen));
            }
        }
        Ok(aside)
    }

    /// What is seen of each year's folder and heads. What changed is listed.
    fn look_at_years(&mut self, to_read: &mut ToRead) -> Result<BTreeMap<i32, Year>, Doubt> {
        let (years, beside) = self.store.years_and_strays()?;
        self.beside = beside;
        let look = |year: &i32| self.look_at_year(*year);
        // Where nothing is known each of them is listed, and every head read.
        let found: Result<Vec<_>, Doubt> =
            if self.large.is_none() { years.par_iter().map(look).collect() } else { years.iter().map(look).collect() };
        let mut looked_at = BTreeMap::new();
        for (year, (seen, listed, heads)) in years.into_iter().zip(found?) {
            to_read.listed.extend(listed.map(|cases| (year, cases)));
            to_read.heads.extend(heads.map(|heads| (year, heads)));
            looked_at.insert(year, seen);
        }
        to_read.changed |= looked_at != self.state.years;
        Ok(looked_at)
    }

    /// What is seen of a year; with its cases where the folder changed, and with its heads where these did.
    fn look_at_year(&self, year: i32) -> Result<LookedAt, Doubt> {
        let known = self.state.years.get(&year);
        let folder = Seen::at(&self.store.year_folder(year));
        let heads = Seen::at(&self.store.heads_file(year));
        let mut strays = known.map(|known| known.strays.clone()).unwrap_or_default();
        let (mut listed, mut kept) = (None, None);
        if !known.is_some_and(|known| known.folder.still(folder)) {
            let (cases, others) = self.store.year(year)?;
            listed = Some(cases.into_iter().collect());
            strays = others.into_iter().filter(|name| is_stray(name)).collect();
        }
        if !known.is_some_and(|known| known.heads.still(heads)) {
            let (heads, unreadable) = self.store.heads(year)?;
            if !unreadable.is_empty() {
                return Err(Doubt::Heads);
            }
            kept = Some(heads);
        }
        let settled = |seen: Seen| seen.settled(self.at.started);
        Ok((Year { folder: settled(folder), heads: settled(heads), strays }, listed, kept))
    }

    /// The digest over every head, of which some were just read.
    fn store_head(&self, read: &Heads) -> Result<Digest, StoreError> {
        let mut all = Vec::new();
        for year in self.state.years.keys() {
            let heads = match read.get(year) {
                Some(heads) => heads.clone(),
                None => self.store.heads(*year)?.0,
            };
            all.extend(heads.into_iter().map(CaseHead::from));
        }
        Ok(digest_of(&all))
    }

    /// Every case whose journal, head or place in the folder is not what its row says; nothing where the rows are not as
    /// they were written.
    fn hold_rows_against(
        &mut self,
        years: &BTreeMap<i32, Year>,
        (wanted, freshness): (Wanted, Freshness),
        to_read: &mut ToRead,
    ) -> Option<()> {
        let listed: BTreeSet<i32> = to_read.listed.keys().copied().collect();
        let mut whole: BTreeSet<i32> = listed.iter().chain(to_read.heads.keys()).copied().collect();
        whole.extend(self.state.years.keys().filter(|year| !years.contains_key(year)));
        let looked_at = |row: &Row| match freshness {
            Freshness::EveryJournal => true,
            Freshness::NotClosed => row.is_live() || row.stands == Stands::Answered,
            Freshness::OpenCases => row.is_live(),
        };
        let which = match freshness {
            _ if !whole.is_empty() || wanted == Wanted::All => Which::EveryKept,
            Freshness::OpenCases => Which::Live,
            _ => Which::Every,
        };
        let changed = Mutex::new(Vec::new());
        let look = |against: &mut Against<'_>, found: &RowAt<'_>| {
            // Where the folder changed, another file may have come into the place of any.
            if (looked_at(found.row) || listed.contains(&found.row.year)) && !against.is_still(found) {
                // Nothing that is half done can be left of them.
                changed.lock().unwrap_or_else(PoisonError::into_inner).extend(found.case());
            }
        };
        if let Some(large) = &mut self.large {
            let newer = self.state.newer();
            let desk = || (Against::new(self.store), MetBefore::default());
            large.look_at_rows((which, &self.state.large), desk, |(against, met), row, texts| {
                let stands = newer.lets_stand(row.names(), texts);
                if stands {
                    look(against, &RowAt { row, texts, recent: None });
                }
                stands && wanted.takes(row, Some(met))
            })?;
        }
        let mut against = Against::new(self.store);
        self.read_since().for_each(|found| look(&mut against, &found));
        to_read.cases.extend(changed.into_inner().unwrap_or_else(PoisonError::into_inner));
        let mut known: HashSet<CaseRef> = HashSet::new();
        let in_whole = if whole.is_empty() { Vec::new() } else { self.rows(|found| whole.contains(&found.row.year)) };
        for RowAt { row, texts, .. } in in_whole {
            let Some(case) = row.case(texts) else { continue };
            let there = to_read.listed.get_mut(&row.year).is_none_or(|listed| listed.remove(&case));
            let heads = to_read.heads.get(&row.year);
            let head = heads.is_none_or(|heads| KeptHead::of(heads.get(&case)) == row.head);
            let settled = row.seen != Seen::NOTHING && years.contains_key(&row.year);
            if heads.is_some() {
                known.insert(case.clone());
            }
            if !(there && head && settled) {
                to_read.cases.insert(case);
            }
        }
        let ToRead { cases, listed, heads, .. } = to_read;
        // Live are all that owe something, all that are open and all that must be asked; others are missing among them.
        let among_live = matches!(wanted, Wanted::Owing(_) | Wanted::Open | Wanted::Untold);
        self.kept = (which != Which::Live || among_live).then_some(wanted);
        // What is in the folder, or has a head, and has no row.
        cases.extend(std::mem::take(listed).into_values().flatten());
        cases.extend(heads.values().flat_map(BTreeMap::keys).filter(|case| !known.contains(case)).cloned());
        Some(())
    }

    /// Reads these journals and puts what they are into the index.
    fn read(&mut self, to_read: ToRead, look: Look<'_>, tell: &mut dyn FnMut(usize, usize)) -> Result<(), StoreError> {
        let cases: Vec<CaseRef> = to_read.cases.into_iter().collect();
        let mut anew = self.large.is_none().then(NewLarge::default);
        let texts = Mutex::new(std::mem::take(anew.as_mut().map_or(&mut self.state.texts, NewLarge::texts)));
        let finder = Finder::new(self.store, (to_read.heads, &cases), look, &texts);
        let mut done = 0;
        for chunk in cases.chunks(AT_ONCE) {
            for Found { reference, row, brief, packed, gone } in finder.find(chunk)? {
                let row = Row { seen: row.seen.settled(self.at.started), ..row };
                if row.last != NEVER {
                    self.state.newest = self.state.newest.max(row.last);
                }
                match &mut anew {
                    Some(anew) => anew.put_packed((row, brief), &packed),
                    None if gone => {
                        self.state.recent.remove(&reference);
                        self.state.gone.insert(reference);
                    }
                    None => {
                        self.state.gone.remove(&reference);
                        self.state.recent.insert(reference, Recent { row, brief, packed });
                    }
                }
            }
            done += chunk.len();
            tell(done, cases.len());
        }
        *anew.as_mut().map_or(&mut self.state.texts, NewLarge::texts) =
            texts.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(anew) = anew {
            self.write_large(anew);
        } else if self.state.recent.len() + self.state.gone.len() > MOST_RECENT {
            self.merge();
        }
        Ok(())
    }
}
