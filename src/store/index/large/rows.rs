//! Reading rows.

use std::fs::File;

use rayon::prelude::*;

use super::{ROWS, read_at};
use crate::store::index::packed::{Texts, Unpacker};
use crate::store::index::row::Row;
use crate::store::index::state::Blocks;

/// Rows of the file, of which there may be many: then they are read on every core.
pub(super) struct RowsOf<'f> {
    pub(super) file: &'f File,
    /// Where they begin.
    pub(super) begins: u64,
    pub(super) rows: &'f Blocks,
}

impl RowsOf<'_> {
    /// All of them, block by block, each looked at by the core that reads it, at a desk that is begun for each block;
    /// nothing where they are not as they were written.
    pub(super) fn read<D>(
        &self,
        desk: impl Fn() -> D + Sync,
        look: impl Fn(&mut D, &Row) + Sync,
    ) -> Option<Vec<Vec<Row>>> {
        let blocks = self.rows.sums.len();
        let count = usize::try_from(self.rows.bytes).ok()? / Row::BYTES;
        if blocks != count.div_ceil(ROWS) {
            return None;
        }
        let read = |bytes: &mut Vec<u8>, place: usize| {
            let rows = self.block(place, bytes)?;
            let mut desk = desk();
            for row in &rows {
                look(&mut desk, row);
            }
            Some(rows)
        };
        if blocks <= 1 {
            // The only one is read sooner than another core is woken.
            return (0..blocks).map(|place| read(&mut Vec::new(), place)).collect();
        }
        (0..blocks).into_par_iter().with_max_len(1).map_init(Vec::new, read).collect()
    }

    fn block(&self, place: usize, bytes: &mut Vec<u8>) -> Option<Vec<Row>> {
        let (size, all) = ((ROWS * Row::BYTES) as u64, self.rows.bytes);
        let from = size * place as u64;
        bytes.resize(usize::try_from(size.min(all.checked_sub(from)?)).ok()?, 0);
        read_at(self.file, bytes, self.begins + from).ok()?;
        let as_written = self.rows.sums.get(place) == Some(&crc32fast::hash(bytes));
        let texts = Texts::default();
        let row = |bytes| Row::get(&mut Unpacker::new(bytes, &texts));
        if as_written { bytes.chunks_exact(Row::BYTES).map(row).collect() } else { None }
    }
}
