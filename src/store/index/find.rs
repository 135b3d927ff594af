//! Finding what there is of cases whose journals must be read, on every core.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::Look;
use super::brief::BriefRow;
use super::large::packed;
use super::packed::{Shared, Texts};
use super::row::{KeptHead, Row};
use super::seen::{Folder, Seen};
use crate::case::{Case, CaseRef, as_corrected};
use crate::store::journal::read_with_case;
use crate::store::{Head, Store, StoreError};

/// So many are read sooner than another core is woken.
const FEW: usize = 64;
/// So many one core takes at a time: with more, one would wait for the other's last.
const MOST: usize = 256;

/// The heads of years, by case.
pub(super) type Heads = BTreeMap<i32, BTreeMap<CaseRef, Head>>;

/// What was found of a case.
pub(super) struct Found {
    pub(super) reference: CaseRef,
    pub(super) row: Row,
    pub(super) brief: BriefRow,
    /// What the case packs to; nothing where its journal must be asked.
    pub(super) packed: Vec<u8>,
    /// Whether there is neither a journal nor a head.
    pub(super) gone: bool,
}

/// Finds what there is of cases. Each core makes of a case all that is kept of it, so that nothing large is handed on.
pub(super) struct Finder<'f> {
    store: &'f Store,
    folders: BTreeMap<i32, Folder>,
    /// Those that were read already.
    heads: Heads,
    look: Look<'f>,
    texts: &'f Mutex<Texts>,
}

/// What one core needs for one case after another.
struct Desk<'f> {
    /// A journal is read into the place of the one before.
    bytes: Vec<u8>,
    texts: Shared<'f>,
}

/// The folders of years.
fn folders(store: &Store, years: impl Iterator<Item = i32>) -> BTreeMap<i32, Folder> {
    years.map(|year| (year, Folder::at(store.year_folder(year)))).collect()
}

impl<'f> Finder<'f> {
    /// What finds these cases, where the heads of some years are known.
    pub(super) fn new(
        store: &'f Store,
        (heads, cases): (Heads, &[CaseRef]),
        look: Look<'f>,
        texts: &'f Mutex<Texts>,
    ) -> Self {
        let years: BTreeSet<i32> = cases.iter().map(CaseRef::year).collect();
        Self { store, folders: folders(store, years.into_iter()), heads, look, texts }
    }

    /// What there is of each of these cases, in their order.
    pub(super) fn find(&self, cases: &[CaseRef]) -> Result<Vec<Found>, StoreError> {
        let desk = || Desk { bytes: Vec::new(), texts: Shared::new(self.texts) };
        let one = |desk: &mut Desk<'f>, case: &CaseRef| self.find_one(case, desk);
        if cases.len() < FEW {
            let mut desk = desk();
            return cases.iter().map(|case| one(&mut desk, case)).collect();
        }
        // Each into its own place, and only then all of them or none.
        let each = cases.par_iter().with_min_len(FEW).with_max_len(MOST);
        let found: Vec<Result<Found, StoreError>> = each.map_init(desk, one).collect();
        found.into_iter().collect()
    }

    /// What there is of a case. It is looked at before it is read, and its head before it: what changes meanwhile looks
    /// changed the next time.
    fn find_one(&self, case: &CaseRef, desk: &mut Desk<'f>) -> Result<Found, StoreError> {
        let head = match self.heads.get(&case.year()) {
            Some(heads) => heads.get(case).cloned(),
            None => self.store.head(case)?,
        };
        let name = format!("{case}.jsonl");
        let folder = self.folders.get(&case.year());
        let (seen, whole) = folder.map_or((Seen::NOTHING, false), |folder| folder.read(&name, &mut desk.bytes));
        let gone = seen == Seen::NOTHING && head.is_none() && !folder.is_some_and(|folder| folder.has(&name));
        let left = whole.then(|| Self::left(case, &desk.bytes, head.as_ref())).flatten();
        let known = left.and_then(|(case, days)| Some(((self.look)(&case, days)?, case, days.1)));
        let (row, brief, packed) = match known {
            Some((outlook, case, last)) => {
                let texts = &mut desk.texts;
                let (row, brief) = (Row::of(&case, &outlook, last, texts), BriefRow::of(&case, &outlook, texts));
                (row, brief, packed(&case, texts))
            }
            None => (Row::unsettled(case, &mut desk.texts), BriefRow::unsettled(case, &mut desk.texts), Vec::new()),
        };
        let bytes = u32::try_from(packed.len()).unwrap_or(u32::MAX);
        let row = Row { seen, head: KeptHead::of(head.as_ref()), bytes, ..row };
        Ok(Found { reference: case.clone(), row, brief, packed, gone })
    }

    /// The case that a journal leaves, and the days of its first and last entries; nothing of one that is not sound.
    fn left(case: &CaseRef, bytes: &[u8], head: Option<&Head>) -> Option<(Case, (NaiveDate, NaiveDate))> {
        let (journal, left) = read_with_case(case, bytes, head).ok()?;
        if journal.torn.is_some() {
            return None;
        }
        // A correction may put an entry on another day than its own.
        let corrected = as_corrected(&journal.entries);
        let days = || journal.entries.iter().chain(corrected.iter()).map(|entry| entry.on);
        let (first, last) = (left.received, left.received);
        let days = (days().fold(first, NaiveDate::min), days().fold(last, NaiveDate::max));
        Some((left, days))
    }
}
