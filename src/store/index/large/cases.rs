//! What the cases of the large file pack to.

use std::borrow::Cow;

use rayon::prelude::*;

use super::{BLOCK, CasesIn, LargeFile, read_at};
use crate::store::index::row::Row;
use crate::store::index::state::{Blocks, Large};

/// So many blocks are read sooner than another core is woken.
const FEW: usize = 16;

/// What cases pack to, as far as it was read.
pub(in crate::store::index) struct PackedCases<'l> {
    bytes: Cow<'l, [u8]>,
    begins: Begins,
}

/// Where a block of the file begins among the bytes.
enum Begins {
    /// Where it does in the file.
    AsInTheFile,
    /// Behind those before it that were read, block by block; nowhere where it was not. What is little is given back to the
    /// system without its asking every core to forget where it was.
    BehindEachOther(Vec<Option<usize>>),
}

impl PackedCases<'_> {
    /// Those of no file.
    pub(in crate::store::index) fn none() -> Self {
        Self { bytes: Cow::Borrowed(&[]), begins: Begins::AsInTheFile }
    }

    /// What the case of a row packs to; nothing where it was not read.
    pub(in crate::store::index) fn of(&self, row: &Row) -> Option<&[u8]> {
        if row.bytes == 0 {
            return Some(&[]);
        }
        let at = usize::try_from(row.at).ok()?;
        let from = match &self.begins {
            Begins::AsInTheFile => at,
            Begins::BehindEachOther(blocks) => (*blocks.get(at / BLOCK)?)? + at % BLOCK,
        };
        self.bytes.get(from..from.checked_add(usize::try_from(row.bytes).ok()?)?)
    }
}

impl LargeFile {
    /// What the cases of these rows pack to, each where its row says; blocks without any are left. Nothing where they are not
    /// as they were written.
    pub(in crate::store::index) fn cases_of<'r>(
        &self,
        large: &Large,
        rows: impl Iterator<Item = &'r Row>,
    ) -> Option<PackedCases<'_>> {
        let file = match &self.cases {
            CasesIn::Memory { cases, .. } => {
                return Some(PackedCases { bytes: Cow::Borrowed(cases), begins: Begins::AsInTheFile });
            }
            CasesIn::File(file) => file,
        };
        let Blocks { bytes: all, sums } = &large.cases;
        let all = usize::try_from(*all).ok()?;
        if sums.len() != all.div_ceil(BLOCK) {
            return None;
        }
        let mut wanted = vec![false; sums.len()];
        for row in rows.filter(|row| row.bytes > 0) {
            let first = usize::try_from(row.at).ok()?;
            let last = first.checked_add(usize::try_from(row.bytes).ok()? - 1)?;
            wanted.get_mut(first / BLOCK..=last / BLOCK)?.fill(true);
        }
        let (mut begins, mut room, mut blocks) = (Vec::with_capacity(sums.len()), 0, Vec::new());
        for (block, wanted) in wanted.into_iter().enumerate() {
            begins.push(wanted.then_some(room));
            if wanted {
                // The last of the file may be shorter.
                room += BLOCK.min(all - block * BLOCK);
                blocks.push(block);
            }
        }
        let mut bytes = vec![0; room];
        let from = large.texts.bytes + large.live_rows.bytes + large.rows.bytes + large.briefs.bytes;
        let read = |(block, place): (usize, &mut [u8])| {
            let at = from + (block * BLOCK) as u64;
            read_at(file, place, at).is_ok() && sums.get(block) == Some(&crc32fast::hash(place))
        };
        let whole = if blocks.len() < FEW {
            blocks.into_iter().zip(bytes.chunks_mut(BLOCK)).all(read)
        } else {
            blocks.into_par_iter().zip(bytes.par_chunks_mut(BLOCK)).with_min_len(FEW).all(read)
        };
        whole.then_some(PackedCases { bytes: Cow::Owned(bytes), begins: Begins::BehindEachOther(begins) })
    }
}
