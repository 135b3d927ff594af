//! Writing the large file.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::{BLOCK, BRIEFS, CasesIn, LIVE_ROWS, LargeFile, ROWS, RowsRead, name, packed};
use crate::case::Case;
use crate::store::durable;
use crate::store::index::brief::BriefRow;
use crate::store::index::packed::{Met, Texts};
use crate::store::index::row::{NEVER, Row};
use crate::store::index::state::{Blocks, Large, Part};

/// A large file in the making.
#[derive(Default)]
pub(in crate::store::index) struct NewLarge {
    texts: Texts,
    rows: Vec<Row>,
    briefs: Vec<BriefRow>,
    cases: Vec<u8>,
    /// Of each row, with which others its case stands.
    with: Vec<With>,
    areas: Met,
    courses: Met,
}

/// With which others a case stands, so that what is needed together is read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum With {
    /// Those in which something is to be done, in the order of the days from which it is owed.
    Live { owes_from: i32 },
    /// Those that a report over a period needs whatever the period is: what is not over, the first about each thing and
    /// the first that went each way.
    Always,
    /// All others.
    Others,
}

impl NewLarge {
    /// One whose texts begin with these.
    pub(in crate::store::index) fn with(texts: Texts) -> Self {
        Self { texts, ..Self::default() }
    }

    pub(in crate::store::index) fn texts(&mut self) -> &mut Texts {
        &mut self.texts
    }

    /// How many cases are in it.
    pub(in crate::store::index) fn cases(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Puts a case behind the others.
    pub(in crate::store::index) fn put(&mut self, row: (Row, BriefRow), case: Option<&Case>) {
        let packed = case.map(|case| packed(case, &mut self.texts)).unwrap_or_default();
        self.put_packed(row, &packed);
    }

    /// The same, packed with its texts already.
    pub(in crate::store::index) fn put_packed(&mut self, (row, brief): (Row, BriefRow), packed: &[u8]) {
        let first = self.areas.first(row.area) | self.courses.first(row.course);
        self.with.push(match row {
            Row { owes_from, .. } if row.is_live() => With::Live { owes_from },
            Row { over_by: NEVER, .. } => With::Always,
            _ if first => With::Always,
            _ => With::Others,
        });
        let (at, bytes) = (self.cases.len() as u64, u32::try_from(packed.len()).unwrap_or(u32::MAX));
        self.cases.extend_from_slice(packed);
        self.rows.push(Row { at, bytes, ..row });
        self.briefs.push(brief);
    }

    /// The same once all cases are in it, each put with its like.
    pub(in crate::store::index) fn finished(self) -> Self {
        let Self { mut rows, cases: before, with, .. } = self;
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(|place| with[*place]);
        let mut cases = Vec::with_capacity(before.len());
        for row in order {
            let row = &mut rows[row];
            let from = usize::try_from(row.at).unwrap_or(usize::MAX);
            let packed = before[from..].get(..usize::try_from(row.bytes).unwrap_or(usize::MAX)).unwrap_or_default();
            row.at = cases.len() as u64;
            cases.extend_from_slice(packed);
        }
        Self { rows, cases, with, ..self }
    }

    /// Writes it under that name.
    pub(in crate::store::index) fn write(&self, folder: &Path, name: u64) -> io::Result<Large> {
        let (mut live_rows, mut rows) = (Vec::new(), Vec::with_capacity(self.rows.len() * Row::BYTES));
        for row in &self.rows {
            row.put(&mut rows);
            if row.is_live() {
                row.put(&mut live_rows);
            }
        }
        let mut briefs = Vec::with_capacity(self.briefs.len() * BriefRow::BYTES);
        self.briefs.iter().for_each(|brief| brief.put(&mut briefs));
        let texts = self.texts.write();
        let parts = [&texts, &live_rows, &rows, &briefs, &self.cases];
        let path = folder.join(self::name(name));
        let mut options = OpenOptions::new();
        let mut file = durable::private(options.write(true).create(true).truncate(true)).open(&path)?;
        for part in parts {
            // Not synced: what a crash leaves of it is told from the whole by its checksums.
            if let Err(error) = file.write_all(part) {
                let _ = fs::remove_file(&path);
                return Err(error);
            }
        }
        let blocks = |part: &[u8], size: usize| {
            let sums = part.chunks(size).map(crc32fast::hash).collect();
            Blocks { bytes: part.len() as u64, sums }
        };
        Ok(Large {
            name,
            texts: Part { bytes: texts.len() as u64, sum: crc32fast::hash(&texts) },
            live_rows: blocks(&live_rows, LIVE_ROWS * Row::BYTES),
            rows: blocks(&rows, ROWS * Row::BYTES),
            briefs: blocks(&briefs, BRIEFS * BriefRow::BYTES),
            cases: blocks(&self.cases, BLOCK),
        })
    }

    /// As if it had been read.
    pub(in crate::store::index) fn read(self) -> LargeFile {
        let Self { texts, rows, briefs, cases, .. } = self;
        LargeFile { texts, rows: RowsRead::Every(vec![rows]), cases: CasesIn::Memory { cases, briefs } }
    }
}
