//! The large file of the index: every case as it was when the file was written. What is not needed is left unread.

mod anew;
mod briefs;
mod cases;
mod rows;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

pub(super) use self::anew::NewLarge;
pub(super) use self::briefs::Briefs;
pub(super) use self::cases::PackedCases;
use self::rows::RowsOf;
use super::brief::BriefRow;
use super::packed::{Numbers, Packed, Packer, Texts};
use super::row::Row;
use super::state::Large;
use crate::case::Case;

/// So many bytes of the cases have a checksum of their own, and are read or left.
const BLOCK: usize = 32 * 1024;
/// So many rows have a checksum of their own, and are read at once.
const ROWS: usize = 256;
/// So many of live cases, each of whose journals is looked at: with more, one core would wait for the other's last.
const LIVE_ROWS: usize = 64;
/// So many cases in brief have a checksum of their own, and are told by one core.
const BRIEFS: usize = 2048;
/// So many rows are read sooner than another core is woken.
const FEW_ROWS: usize = 256;

/// The file, as far as it was read.
pub(super) struct LargeFile {
    texts: Texts,
    rows: RowsRead,
    cases: CasesIn,
}

/// The rows that were read and kept.
enum RowsRead {
    /// None.
    None,
    /// Some, in order, block by block.
    Some(Vec<Vec<Row>>),
    /// All, in order, block by block.
    Every(Vec<Vec<Row>>),
}

/// Which rows are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// Those of live cases.
    Live,
    /// All.
    Every,
    /// All, and all are kept.
    EveryKept,
}

/// Where the cases are.
enum CasesIn {
    /// In the file.
    File(File),
    /// Still in memory, where the file was written just now.
    Memory { cases: Vec<u8>, briefs: Vec<BriefRow> },
}

/// What the file of that number is called.
pub(super) fn name(name: u64) -> String {
    format!("cases-{name:016x}")
}

impl LargeFile {
    /// Opens it and reads its texts; nothing where it is not there or not as it was written.
    pub(super) fn open(folder: &Path, large: &Large) -> Option<Self> {
        let mut file = File::open(folder.join(name(large.name))).ok()?;
        let mut texts = vec![0; usize::try_from(large.texts.bytes).ok()?];
        file.read_exact(&mut texts).ok()?;
        let texts = Texts::read(&texts).filter(|_| crc32fast::hash(&texts) == large.texts.sum)?;
        Some(Self { texts, rows: RowsRead::None, cases: CasesIn::File(file) })
    }

    /// Reads every row, if that was not done; nothing where they are not as they were written.
    pub(super) fn read_rows(&mut self, large: &Large) -> Option<()> {
        if matches!(self.rows, RowsRead::Every(_)) {
            return Some(());
        }
        self.look_at_rows((Which::EveryKept, large), || (), |(), _, _| true)
    }

    /// Reads rows, each looked at by the core that reads it, which says whether it is kept; a desk is begun for some after
    /// each other. Nothing where they are not as they were written. Where the file was written just now, there is nothing to
    /// look at, and all are there.
    pub(super) fn look_at_rows<D>(
        &mut self,
        (which, large): (Which, &Large),
        desk: impl Fn() -> D + Sync,
        look: impl Fn(&mut D, &Row, &Texts) -> bool + Sync,
    ) -> Option<()> {
        let CasesIn::File(file) = &self.cases else { return Some(()) };
        let begins = large.texts.bytes;
        let rows = match which {
            Which::Live => RowsOf { file, begins, rows: &large.live_rows, each: LIVE_ROWS },
            _ => RowsOf { file, begins: begins + large.live_rows.bytes, rows: &large.rows, each: ROWS },
        };
        let all = which == Which::EveryKept;
        let rows = rows.read(desk, |desk, row| look(desk, row, &self.texts) | all)?;
        self.rows = if all { RowsRead::Every(rows) } else { RowsRead::Some(rows) };
        Some(())
    }

    /// The rows that were kept, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = &Row> {
        let blocks = match &self.rows {
            RowsRead::None => [].as_slice(),
            RowsRead::Some(blocks) | RowsRead::Every(blocks) => blocks,
        };
        blocks.iter().flatten()
    }

    pub(super) fn texts(&self) -> &Texts {
        &self.texts
    }
}

/// Fills the place with what stands from there on, whoever else reads in the file.
#[cfg(unix)]
fn read_at(file: &File, place: &mut [u8], at: u64) -> io::Result<()> {
    use std::os::unix::fs::FileExt;
    file.read_exact_at(place, at)
}

#[cfg(not(unix))]
fn read_at(mut file: &File, place: &mut [u8], at: u64) -> io::Result<()> {
    use std::io::{Seek, SeekFrom};
    use std::sync::{Mutex, PoisonError};
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(place)
}

/// What a case packs to.
pub(super) fn packed(case: &Case, texts: &mut dyn Numbers) -> Vec<u8> {
    let mut packer = Packer::new(texts);
    case.pack(&mut packer);
    packer.bytes
}
