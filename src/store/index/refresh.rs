//! Bringing the index up to the store: what changed since is found without reading it, and read.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::large::{NewLarge, packed};
use super::row::{KeptHead, NEVER, Row, Stands};
use super::seen::{Folder, Seen};
use super::state::{Recent, Year};
use super::{Freshness, Index, Look, MOST_RECENT, RowAt, still};
use crate::case::{Case, CaseRef, as_corrected};
use crate::store::journal::read_with_case;
use crate::store::register::names_in;
use crate::store::unfinished::is_stray;
use crate::store::{Head, StoreError};

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

type Heads = BTreeMap<i32, BTreeMap<CaseRef, Head>>;

/// What was found of a case.
struct Found {
    reference: CaseRef,
    seen: Seen,
    head: KeptHead,
    /// Whether there is neither a journal nor a head.
    gone: bool,
    /// The case, and the days of its first and last entries; nothing where the journal must be asked.
    case: Option<(Case, (NaiveDate, NaiveDate))>,
}

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
    /// Reads what changed since it was written, keeps it, and says what `look` sees of each.
    pub(super) fn bring_up(
        &mut self,
        freshness: Freshness,
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
        if self.hold_rows_against(&years, freshness, &mut to_read).is_none() {
            // What was looked at was held against an index that is none: from the beginning, with nothing known.
            self.forget();
            return self.bring_up(freshness, look, tell);
        }
        let same_years = years.keys().eq(self.state.years.keys());
        self.state.years = years;
        if !same_years || !to_read.heads.is_empty() || self.state.store_head.is_none() {
            self.state.store_head = Some(self.store.head_digest()?.to_string());
        }
        if to_read.changed || !to_read.cases.is_empty() {
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
    fn look_at_years(&self, to_read: &mut ToRead) -> Result<BTreeMap<i32, Year>, Doubt> {
        let mut years = BTreeMap::new();
        for year in self.store.years()? {
            let known = self.state.years.get(&year);
            let folder = Seen::at(&self.store.year_folder(year));
            let heads = Seen::at(&self.store.heads_file(year));
            let mut strays = known.map(|known| known.strays.clone()).unwrap_or_default();
            if !known.is_some_and(|known| known.folder.still(folder)) {
                let (cases, others) = self.store.year(year)?;
                to_read.listed.insert(year, cases.into_iter().collect());
                strays = others.into_iter().filter(|name| is_stray(name)).collect();
            }
            if !known.is_some_and(|known| known.heads.still(heads)) {
                let (kept, unreadable) = self.store.heads(year)?;
                if !unreadable.is_empty() {
                    return Err(Doubt::Heads);
                }
                to_read.heads.insert(year, kept);
            }
            let settled = |seen: Seen| seen.settled(self.at.started);
            years.insert(year, Year { folder: settled(folder), heads: settled(heads), strays });
        }
        to_read.changed |= years != self.state.years;
        Ok(years)
    }

    /// Every case whose journal, head or place in the folder is not what its row says; nothing where the rows are not as
    /// they were written.
    fn hold_rows_against(
        &mut self,
        years: &BTreeMap<i32, Year>,
        freshness: Freshness,
        to_read: &mut ToRead,
    ) -> Option<()> {
        let mut whole: BTreeSet<i32> = to_read.listed.keys().chain(to_read.heads.keys()).copied().collect();
        whole.extend(self.state.years.keys().filter(|year| !years.contains_key(year)));
        let looked_at = |row: &Row| match freshness {
            Freshness::EveryJournal => true,
            Freshness::NotClosed => row.is_live() || row.stands == Stands::Answered,
            Freshness::OpenCases => row.is_live(),
        };
        if self.large.is_some() && (freshness != Freshness::OpenCases || !whole.is_empty()) {
            self.read_rows()?;
        }
        let mut known: HashSet<CaseRef> = HashSet::new();
        let mut unchanged: Vec<RowAt<'_>> = Vec::new();
        for found in self.rows(|row| looked_at(row) || whole.contains(&row.year)) {
            let row = found.row;
            let settled = row.seen != Seen::NOTHING && years.contains_key(&row.year);
            if settled && !whole.contains(&row.year) {
                unchanged.push(found);
                continue;
            }
            let Some(case) = found.case() else { continue };
            let listed = to_read.listed.get_mut(&row.year);
            let in_its_folder = listed.is_none();
            let there = listed.is_none_or(|listed| listed.remove(&case));
            let heads = to_read.heads.get(&row.year);
            let head = heads.is_none_or(|heads| KeptHead::of(heads.get(&case)) == row.head);
            if heads.is_some() {
                known.insert(case.clone());
            }
            if !there || !head || !settled {
                to_read.cases.insert(case);
            } else if looked_at(row) || !in_its_folder {
                unchanged.push(found);
            }
        }
        let folder = |year: &i32| (*year, Folder::at(self.store.year_folder(*year)));
        let folders: BTreeMap<i32, Folder> = years.keys().map(folder).collect();
        let changed: Vec<CaseRef> = unchanged
            .par_iter()
            .with_min_len(1024)
            .map_init(String::new, |name, found| {
                let now = found.seen_now(&folders, name).unwrap_or(Seen::NOTHING);
                if found.row.seen.still(now) { None } else { found.case() }
            })
            .flatten_iter()
            .collect();
        let ToRead { cases, listed, heads, .. } = to_read;
        // What is in the folder, or has a head, and has no row.
        cases.extend(std::mem::take(listed).into_values().flatten());
        cases.extend(heads.values().flat_map(BTreeMap::keys).filter(|case| !known.contains(case)).cloned());
        cases.extend(changed);
        Some(())
    }

    /// Reads these journals, on every core, and puts what they are into the index.
    fn read(&mut self, to_read: ToRead, look: Look<'_>, tell: &mut dyn FnMut(usize, usize)) -> Result<(), StoreError> {
        let ToRead { cases, heads, .. } = to_read;
        let cases: Vec<CaseRef> = cases.into_iter().collect();
        let mut anew = self.large.is_none().then(NewLarge::default);
        let mut done = 0;
        for chunk in cases.chunks(AT_ONCE) {
            let mut found: Vec<Found> =
                chunk.par_iter().with_min_len(16).map(|case| self.find(case, &heads)).collect::<Result<_, _>>()?;
            let seen: Vec<(&Case, (NaiveDate, NaiveDate))> =
                found.iter().filter_map(|found| found.case.as_ref()).map(|(case, days)| (case, *days)).collect();
            let mut outlooks = look(&seen).into_iter();
            for found in &mut found {
                let outlook = found.case.as_ref().and_then(|_| outlooks.next()).flatten();
                if outlook.is_none() {
                    found.case = None;
                }
                let texts = anew.as_mut().map_or(&mut self.state.texts, NewLarge::texts);
                let mut row = match (&found.case, outlook) {
                    (Some((case, (_, last))), Some(outlook)) => Row::of(case, outlook, *last, texts),
                    _ => Row::unsettled(&found.reference, texts),
                };
                row = Row { seen: found.seen.settled(self.at.started), head: found.head, ..row };
                if row.last != NEVER {
                    self.state.newest = self.state.newest.max(row.last);
                }
                let case = found.case.as_ref().map(|(case, _)| case);
                match &mut anew {
                    Some(anew) => anew.put(row, case),
                    None if found.gone => {
                        self.state.recent.remove(&found.reference);
                        self.state.gone.insert(found.reference.clone());
                    }
                    None => {
                        let packed = case.map(|case| packed(case, &mut self.state.texts)).unwrap_or_default();
                        let row = Row { bytes: u32::try_from(packed.len()).unwrap_or(u32::MAX), ..row };
                        self.state.gone.remove(&found.reference);
                        self.state.recent.insert(found.reference.clone(), Recent { row, packed });
                    }
                }
            }
            done += chunk.len();
            tell(done, cases.len());
        }
        if let Some(anew) = anew {
            self.write_large(anew);
        } else if self.state.recent.len() + self.state.gone.len() > MOST_RECENT {
            self.merge();
        }
        Ok(())
    }

    /// What there is of a case. It is looked at before it is read, and its head before it: what changes meanwhile looks
    /// changed the next time.
    fn find(&self, case: &CaseRef, heads: &Heads) -> Result<Found, StoreError> {
        let path = self.store.journal_path(case);
        let head = match heads.get(&case.year()) {
            Some(heads) => heads.get(case).cloned(),
            None => self.store.head(case)?,
        };
        let (seen, bytes) = seen_and_read(&path);
        let read = bytes.map(|bytes| read_with_case(&path, case, &bytes, head.as_ref()));
        let case_and_days =
            read.and_then(Result::ok).filter(|(journal, _)| journal.torn.is_none()).map(|(journal, case)| {
                // A correction may put an entry on another day than its own.
                let corrected = as_corrected(&journal.entries);
                let days = || journal.entries.iter().chain(corrected.iter()).map(|entry| entry.on);
                let (first, last) = (case.received, case.received);
                let days = (days().fold(first, NaiveDate::min), days().fold(last, NaiveDate::max));
                (case, days)
            });
        let gone = seen == Seen::NOTHING && head.is_none() && fs::symlink_metadata(&path).is_err();
        Ok(Found { reference: case.clone(), seen, head: KeptHead::of(head.as_ref()), gone, case: case_and_days })
    }
}

/// What is seen of a file that is opened, and then its bytes; nothing of them where it cannot be read.
fn seen_and_read(path: &Path) -> (Seen, Option<Vec<u8>>) {
    let Ok(mut file) = File::open(path) else { return (Seen::at(path), None) };
    let Ok(metadata) = file.metadata() else { return (Seen::NOTHING, None) };
    // A byte more than there is, so that the end is seen without asking again.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).map_or(0, |length| length.saturating_add(1)));
    let read = file.read_to_end(&mut bytes);
    (Seen::of(&metadata), read.is_ok().then_some(bytes))
}
