//! Reading rows.

use std::fs::File;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{FEW_ROWS, read_at};
use crate::store::index::packed::{Texts, Unpacker};
use crate::store::index::row::Row;
use crate::store::index::state::Blocks;

/// Rows of the file, of which there may be many: then they are read on every core.
pub(super) struct RowsOf<'f> {
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
    pub(super) fn read<D>(
        &self,
        desk: impl Fn() -> D + Sync,
        look: impl Fn(&mut D, &Row) -> bool + Sync,
    ) -> Option<Vec<Vec<Row>>> {
        let blocks = self.rows.sums.len();
        let count = usize::try_from(self.rows.bytes).ok()? / Row::BYTES;
        if blocks != count.div_ceil(self.each) {
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
        let mut read: Vec<(usize, Vec<Row>)> = by_core?.into_iter().flatten().collect();
        read.sort_unstable_by_key(|(place, _)| *place);
        Some(read.into_iter().map(|(_, rows)| rows).collect())
    }

    /// The rows of one block that are kept.
    fn block(&self, place: usize, bytes: &mut Vec<u8>, mut keep: impl FnMut(&Row) -> bool) -> Option<Vec<Row>> {
        let (size, all) = ((self.each * Row::BYTES) as u64, self.rows.bytes);
        let from = size * place as u64;
        bytes.resize(usize::try_from(size.min(all.checked_sub(from)?)).ok()?, 0);
        read_at(self.file, bytes, self.begins + from).ok()?;
        if self.rows.sums.get(place) != Some(&crc32fast::hash(bytes)) {
            return None;
        }
        let (texts, mut kept) = (Texts::default(), Vec::new());
        for bytes in bytes.chunks_exact(Row::BYTES) {
            let row = Row::get(&mut Unpacker::new(bytes, &texts))?;
            if keep(&row) {
                kept.push(row);
            }
        }
        Some(kept)
    }
}
