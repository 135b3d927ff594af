//! Reading rows.

use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::{FEW_ROWS, read_at};
use crate::store::index::brief::BriefRow;
use crate::store::index::row::Row;
use crate::store::index::state::Blocks;

/// So many blocks are read sooner than another core is woken.
const FEW_BLOCKS: usize = 8;

/// What is as many bytes as any other of its kind.
pub(super) trait FixedSize: Send + Sized {
    /// How many.
    const BYTES: usize;
    /// Takes it from so many; nothing where they are none.
    fn get(bytes: &[u8]) -> Option<Self>;
}

impl FixedSize for Row {
    const BYTES: usize = Self::BYTES;

    fn get(bytes: &[u8]) -> Option<Self> {
        Self::get(bytes.first_chunk()?)
    }
}

impl FixedSize for BriefRow {
    const BYTES: usize = Self::BYTES;

    fn get(bytes: &[u8]) -> Option<Self> {
        Self::get(bytes.first_chunk()?)
    }
}

/// Rows of the file, of which there may be many: then they are read on every core.
pub(in crate::store::index) struct RowsOf<'f> {
    pub(super) file: &'f File,
    /// Where they begin.
    pub(super) begins: u64,
    pub(super) rows: &'f Blocks,
    /// How many have a checksum of their own.
    pub(super) each: usize,
}

impl RowsOf<'_> {
    /// Those that `look` keeps, in order, block by block. Each core takes one block after another and looks at its rows, at
    /// one desk for all of them. Nothing where they are not as they were written.
    pub(super) fn read<D, R: FixedSize>(
        &self,
        desk: impl Fn() -> D + Sync,
        look: impl Fn(&mut D, &R) -> bool + Sync,
    ) -> Option<Vec<Vec<R>>> {
        let blocks = self.rows.sums.len();
        let count = usize::try_from(self.rows.bytes).ok()? / R::BYTES;
        if !self.fit_together::<R>() {
            return None;
        }
        let next = AtomicUsize::new(0);
        let read = || {
            let (mut desk, mut bytes, mut read) = (desk(), Vec::new(), Vec::new());
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                if place >= blocks {
                    return Some(read);
                }
                read.push((place, self.block(place, &mut bytes, |row| look(&mut desk, row))?));
            }
        };
        // A few are read sooner than another core is woken.
        let by_core = if count <= FEW_ROWS { vec![read()] } else { rayon::broadcast(|_| read()) };
        let by_core: Option<Vec<_>> = by_core.into_iter().collect();
        let mut read: Vec<(usize, Vec<R>)> = by_core?.into_iter().flatten().collect();
        read.sort_unstable_by_key(|(place, _)| *place);
        Some(read.into_iter().map(|(_, rows)| rows).collect())
    }

    /// The rows of one block that are kept, looked at one after the other; nothing where they are not as they were written.
    pub(super) fn block<R: FixedSize>(
        &self,
        place: usize,
        bytes: &mut Vec<u8>,
        mut keep: impl FnMut(&R) -> bool,
    ) -> Option<Vec<R>> {
        self.read_block::<R>(place, bytes)?;
        let mut kept = Vec::new();
        for bytes in bytes.chunks_exact(R::BYTES) {
            let row = R::get(bytes)?;
            if keep(&row) {
                kept.push(row);
            }
        }
        Some(kept)
    }

    /// Reads one block into the place of `bytes`; nothing where it is not as it was written.
    fn read_block<R: FixedSize>(&self, place: usize, bytes: &mut Vec<u8>) -> Option<()> {
        let (size, all) = ((self.each * R::BYTES) as u64, self.rows.bytes);
        let from = size * place as u64;
        bytes.resize(usize::try_from(size.min(all.checked_sub(from)?)).ok()?, 0);
        read_at(self.file, bytes, self.begins + from).ok()?;
        (self.rows.sums.get(place) == Some(&crc32fast::hash(bytes))).then_some(())
    }

    /// Whether there are as many blocks as the rows need.
    fn fit_together<R: FixedSize>(&self) -> bool {
        let count = usize::try_from(self.rows.bytes).unwrap_or(usize::MAX) / R::BYTES;
        self.rows.sums.len() == count.div_ceil(self.each)
    }

    /// Whether all are as they were written.
    pub(super) fn are_whole<R: FixedSize>(&self) -> bool {
        let whole = |bytes: &mut Vec<u8>, place| self.read_block::<R>(place, bytes).is_some();
        let blocks = 0..self.rows.sums.len();
        // A few are read sooner than another core is woken.
        let all = if blocks.len() < FEW_BLOCKS {
            let mut bytes = Vec::new();
            blocks.into_iter().all(|place| whole(&mut bytes, place))
        } else {
            blocks.into_par_iter().with_min_len(FEW_BLOCKS).map_init(Vec::new, whole).all(|whole| whole)
        };
        all && self.fit_together::<R>()
    }
}
