//! What every case came to, kept beside the store so that a list need not read every journal.
//!
//! The index is a cache: what it says is what the journals say, or it is not used. It lies outside the store's folder,
//! because what is seen of a file on one machine is nothing to another. What is not as it was when it was written is
//! read again: a journal, a head, a folder, the calendar, a kept policy. Whatever is wrong with the index itself
//! makes it be written anew. Nobody locks it: each of its two files is replaced as a whole, and the small one names
//! the large one that it belongs to.
//!
//! It holds nothing of the personal parts.

mod against;
mod asked;
mod believed;
mod brief;
mod find;
mod large;
mod listed;
mod merge;
mod name;
mod packed;
mod refresh;
mod row;
mod seen;
mod state;

use std::cmp::Ordering;
use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use chrono::NaiveDate;

pub use self::asked::{Asked, Known, Wanted};
pub use self::believed::Believed;
use self::large::{LargeFile, NewLarge, PackedCases};
pub use self::listed::{Listed, Told};
use self::packed::Texts;
use self::refresh::Doubt;
use self::row::{Row, day};
use self::seen::Seen;
use self::state::{Recent, State};
use super::{Digest, Store, StoreError, durable};
use crate::case::{Case, CaseRef, Outlook};

/// Once in so many nanoseconds, a day, every journal is looked at, so that nothing stays unseen for longer.
const LOOKED_AT_EVERY: i64 = 24 * 60 * 60 * 1_000_000_000;

/// With more cases than this read since the large file was written, it is written again.
const MOST_RECENT: usize = 512;

/// Where indexes lie, and who asks.
#[derive(Debug, Clone)]
pub struct IndexAt {
    /// The folder of this store's index.
    pub folder: PathBuf,
    /// Which program it is: what another one wrote is written anew.
    pub made_by: String,
    /// When this run began.
    pub started: SystemTime,
    /// Up to how many cases every journal is looked at even for a list of open duties, because it costs little.
    pub few: u32,
}

/// How much is held against what was seen of it before an answer is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Every journal.
    EveryJournal,
    /// Every folder, every head, and the journals of cases that are not closed; every journal where there are few.
    NotClosed,
    /// Every folder, every head, and the journals of cases in which something is to be done; every journal where there
    /// are few.
    OpenCases,
}

/// What sees what may still come of a case, with the days of its first and its last entry; nothing where it cannot be seen.
pub type Look<'l> = &'l (dyn Fn(&Case, (NaiveDate, NaiveDate)) -> Option<Outlook> + Sync);

/// The index of a store.
pub struct Index<'s> {
    store: &'s Store,
    at: &'s IndexAt,
    state: State,
    large: Option<LargeFile>,
    /// For what is wanted the rows of the large file were kept.
    kept: Option<Wanted>,
    /// What lies beside the years.
    beside: Vec<PathBuf>,
}

/// A row, with the texts it names.
#[derive(Clone, Copy)]
struct RowAt<'i> {
    row: &'i Row,
    texts: &'i Texts,
    /// What it packs to, where it was read since.
    recent: Option<&'i [u8]>,
}

impl RowAt<'_> {
    fn case(&self) -> Option<CaseRef> {
        self.row.case(self.texts)
    }

    /// What the case packs to, where those of the large file do.
    fn packed<'c>(&'c self, cases: &'c PackedCases<'_>) -> Option<&'c [u8]> {
        match self.recent {
            Some(packed) => Some(packed),
            None => cases.of(self.row),
        }
    }

    /// The order of year, number and prefix.
    fn order(&self, other: &Self) -> Ordering {
        let prefix = |at: &Self| at.texts.text(at.row.prefix).map(str::to_owned);
        let numbers = (self.row.year, self.row.number).cmp(&(other.row.year, other.row.number));
        numbers.then_with(|| prefix(self).cmp(&prefix(other)))
    }
}

impl Store {
    /// The index of this store, brought up to what is in it, to be asked as at a day; nothing where it cannot be used.
    /// Anything can be asked of it then; what was said to be wanted is at hand. As at an earlier day than the last entry
    /// what is closed may have been open, so every journal is looked at; and so it is once a day. `tell` is told
    /// how many journals of how many are read.
    pub fn index<'s>(
        &'s self,
        at: &'s IndexAt,
        (as_at, (wanted, freshness)): (NaiveDate, (Wanted, Freshness)),
        look: Look<'_>,
        tell: &mut dyn FnMut(usize, usize),
    ) -> Result<Option<Index<'s>>, StoreError> {
        let mut index = Index::open(self, at);
        if index.large.is_none() && durable::make_folder(&at.folder).is_err() {
            // What could not be kept is not worth making.
            return Ok(None);
        }
        let now = seen::nanoseconds(at.started);
        // A clock that went back says nothing.
        let lately = (0..LOOKED_AT_EVERY).contains(&now.saturating_sub(index.state.looked));
        let every = index.state.cases <= at.few || day(Some(as_at)) < index.state.newest || !lately;
        let freshness = if every { Freshness::EveryJournal } else { freshness };
        let wanted = index.wanted_as_at(wanted, as_at);
        match index.bring_up((wanted, freshness), look, tell) {
            Ok(()) => {
                // What was read anew was looked at as well.
                if !lately || index.state.looked == 0 {
                    index.state.looked = now;
                    index.keep();
                }
                Ok(Some(index))
            }
            // What cannot be read of one year is left to whoever reads journal by journal: the others go on.
            Err(Doubt::Heads | Doubt::Store(StoreError::Io { .. })) => Ok(None),
            Err(Doubt::Store(error)) => Err(error),
        }
    }
}

impl<'s> Index<'s> {
    fn open(store: &'s Store, at: &'s IndexAt) -> Self {
        let state = fs::read(at.folder.join("state")).ok().and_then(|bytes| State::read(&bytes)).unwrap_or_default();
        let large = LargeFile::open(&at.folder, &state.large);
        Self { store, at, state, large, kept: None, beside: Vec::new() }
    }

    fn forget(&mut self) {
        self.large = None;
        self.state = State { aside: std::mem::take(&mut self.state.aside), ..State::default() };
    }

    fn read_rows(&mut self) -> Option<()> {
        self.large.as_mut()?.read_rows(&self.state.large)
    }

    /// What the cases of these rows pack to that are in the large file; nothing where they are not as they were written.
    fn cases_of(&self, rows: &[RowAt<'_>]) -> Option<PackedCases<'_>> {
        let kept = rows.iter().filter(|found| found.recent.is_none()).map(|found| found.row);
        self.large.as_ref().map_or(Some(PackedCases::none()), |large| large.cases_of(&self.state.large, kept))
    }

    /// The rows that are wanted, those read since in the place of older ones, in no order.
    fn rows(&self, mut wanted: impl FnMut(&RowAt<'_>) -> bool) -> Vec<RowAt<'_>> {
        let newer = self.state.newer();
        let mut rows = Vec::new();
        if let Some(large) = &self.large {
            let texts = large.texts();
            let standing = large.rows().filter(|row| newer.lets_stand(row.names(), texts));
            rows.extend(standing.map(|row| RowAt { row, texts, recent: None }).filter(&mut wanted));
        }
        rows.extend(self.read_since().filter(wanted));
        rows
    }

    /// The rows of the cases read since the large file was written.
    fn read_since(&self) -> impl Iterator<Item = RowAt<'_>> {
        let texts = &self.state.texts;
        self.state.recent.values().map(move |Recent { row, packed, .. }| RowAt { row, texts, recent: Some(packed) })
    }

    /// What lies beside the years, and files among the journals that are no case's: copies that a sync program made, or
    /// misplaced ones.
    pub fn strays(&self) -> Vec<PathBuf> {
        let years = self.state.years.iter();
        let among =
            years.flat_map(|(year, seen)| seen.strays.iter().map(|name| self.store.year_folder(*year).join(name)));
        self.beside.iter().cloned().chain(among).collect()
    }

    /// One digest over every head in the store, as it was when the index was brought up.
    pub fn head_digest(&self) -> Option<Digest> {
        self.state.store_head.as_deref().and_then(Digest::read)
    }

    /// A large file in the place of the one before. Where it cannot be written, this run has it all the same.
    fn write_large(&mut self, anew: NewLarge) {
        let anew = anew.finished();
        let name = seen::nanoseconds(self.at.started).unsigned_abs() ^ (u64::from(std::process::id()) << 40);
        let written = durable::make_folder(&self.at.folder).is_ok();
        let large = if written { anew.write(&self.at.folder, name).ok() } else { None };
        self.state.cases = anew.cases();
        self.state.large = large.unwrap_or_default();
        self.state.recent.clear();
        self.state.gone.clear();
        self.state.texts = Texts::default();
        self.large = Some(anew.read());
    }

    /// Writes the small file, and removes large ones that nothing names any more. What cannot be written is written
    /// the next time.
    fn keep(&mut self) {
        self.state.made_by.clone_from(&self.at.made_by);
        let (folder, large) = (&self.at.folder, self.state.large.name);
        if large == 0 || durable::replace_unsynced(&folder.join("state"), &self.state.write()).is_err() {
            return;
        }
        let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
        for name in names.filter(|name| name.to_str().is_some_and(|name| name.starts_with("cases-"))) {
            if name.to_str() != Some(&large::name(large)) {
                // It may be one that another run is about to name: then that one is written again.
                let _ = fs::remove_file(folder.join(name));
            }
        }
    }
}

/// Whether everything that was seen is still so.
fn still(before: &[(String, Seen)], now: &[(String, Seen)]) -> bool {
    before.iter().all(|(name, seen)| now.iter().any(|(other, now)| other == name && (seen == now)))
}
