//! The cases in brief of the large file.

use super::rows::{FixedSize, RowsOf};
use super::{BRIEFS, CasesIn, LargeFile, read_at};
use crate::store::index::brief::BriefRow;
use crate::store::index::state::Large;

/// Every case in brief, in order, in blocks that are read one by one.
pub(in crate::store::index) enum Briefs<'l> {
    /// In the file.
    File(RowsOf<'l>),
    /// Still in memory, where the file was written just now.
    Memory(&'l [BriefRow]),
}

impl LargeFile {
    /// Every case in brief.
    pub(in crate::store::index) fn briefs<'l>(&'l self, large: &'l Large) -> Briefs<'l> {
        let begins = large.texts.bytes + large.live_rows.bytes + large.rows.bytes;
        match &self.cases {
            CasesIn::File(file) => Briefs::File(RowsOf { file, begins, rows: &large.briefs, each: BRIEFS }),
            CasesIn::Memory { briefs, .. } => Briefs::Memory(briefs),
        }
    }
}

impl Briefs<'_> {
    /// How many blocks there are.
    pub(in crate::store::index) fn blocks(&self) -> usize {
        match self {
            Self::File(rows) => rows.rows.sums.len(),
            Self::Memory(briefs) => briefs.len().div_ceil(BRIEFS),
        }
    }

    /// Whether all are as they were written.
    pub(in crate::store::index) fn are_whole(&self) -> bool {
        match self {
            Self::File(rows) => rows.are_whole::<BriefRow>(),
            Self::Memory(_) => true,
        }
    }

    /// The first of a block, if there is such a block; whether it is as it was written is not asked.
    pub(in crate::store::index) fn first(&self, block: usize) -> Option<BriefRow> {
        match self {
            Self::File(rows) if block < rows.rows.sums.len() => {
                let mut first = [0; BriefRow::BYTES];
                let from = block * BRIEFS * BriefRow::BYTES;
                read_at(rows.file, &mut first, rows.begins + u64::try_from(from).ok()?).ok()?;
                FixedSize::get(&first)
            }
            Self::File(_) => None,
            Self::Memory(briefs) => briefs.get(block * BRIEFS).copied(),
        }
    }

    /// Each of a block, in order, read into the place of `bytes`; nothing where they are not as they were written.
    pub(in crate::store::index) fn each(
        &self,
        block: usize,
        bytes: &mut Vec<u8>,
        mut take: impl FnMut(&BriefRow),
    ) -> Option<()> {
        match self {
            Self::File(rows) => {
                // None is kept.
                let take = |brief: &BriefRow| {
                    take(brief);
                    false
                };
                rows.block(block, bytes, take).map(drop)
            }
            Self::Memory(briefs) => {
                let block = briefs.chunks(BRIEFS).nth(block)?;
                block.iter().for_each(take);
                Some(())
            }
        }
    }
}
