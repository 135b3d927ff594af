//! Reading rows.

use std::fs::File;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

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

/// So many are read sooner than another core is woken.
const FEW: usize = 8 * ROWS;

/// The block that one core reads at a time, each in the place of the one before: what the rows are is kept once.
#[derive(Default)]
struct Block {
    place: Option<usize>,
    bytes: Vec<u8>,
}

impl RowsOf<'_> {
    /// All of them; nothing where they are not as they were written.
    pub(super) fn read(&self) -> Option<Vec<Row>> {
        let count = usize::try_from(self.rows.bytes).ok()? / Row::BYTES;
        if self.rows.sums.len() != count.div_ceil(ROWS) {
            return None;
        }
        let whole = AtomicBool::new(true);
        let row = |block: &mut Block, row: usize| {
            let found = self.row(block, row);
            found.unwrap_or_else(|| {
                whole.store(false, Relaxed);
                Row::NONE
            })
        };
        let rows: Vec<Row> = if count <= FEW {
            let block = &mut Block::default();
            (0..count).map(|place| row(block, place)).collect()
        } else {
            let each = (0..count).into_par_iter().with_min_len(ROWS).with_max_len(8 * ROWS);
            each.map_init(Block::default, row).collect()
        };
        whole.into_inner().then_some(rows)
    }

    fn row(&self, block: &mut Block, row: usize) -> Option<Row> {
        let place = row / ROWS;
        if block.place != Some(place) {
            *block = self.block(place, std::mem::take(&mut block.bytes))?;
        }
        let at = row % ROWS * Row::BYTES;
        Row::get(&mut Unpacker::new(block.bytes.get(at..at + Row::BYTES)?, &Texts::default()))
    }

    fn block(&self, place: usize, mut bytes: Vec<u8>) -> Option<Block> {
        let (size, all) = ((ROWS * Row::BYTES) as u64, self.rows.bytes);
        let from = size * place as u64;
        bytes.resize(usize::try_from(size.min(all.checked_sub(from)?)).ok()?, 0);
        read_at(self.file, &mut bytes, self.begins + from).ok()?;
        let as_written = self.rows.sums.get(place) == Some(&crc32fast::hash(&bytes));
        as_written.then_some(Block { place: Some(place), bytes })
    }
}
