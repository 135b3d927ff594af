//! The large file of the index: every case as it was when the file was written. What the list of open duties needs
//! stands first, so that the rest is left unread.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::packed::{Numbers, Packer, Texts, Unpacker};
use super::row::Row;
use super::state::{Large, Part};
use crate::case::Case;
use crate::store::durable;

/// The file, as far as it was read.
pub(super) struct LargeFile {
    file: Option<File>,
    live_rows: Vec<Row>,
    texts: Texts,
    live_cases: Vec<u8>,
    rows: Option<Vec<Row>>,
    cases: Option<Vec<u8>>,
}

/// What the file of that number is called.
pub(super) fn name(name: u64) -> String {
    format!("cases-{name:016x}")
}

impl LargeFile {
    /// Opens it and reads what stands first; nothing where it is not there or not as it was written.
    pub(super) fn open(folder: &Path, large: &Large) -> Option<Self> {
        let mut file = File::open(folder.join(name(large.name))).ok()?;
        let live_rows = read_rows(&read_part(&mut file, &large.live_rows)?)?;
        let texts = Texts::read(&read_part(&mut file, &large.texts)?)?;
        let live_cases = read_part(&mut file, &large.live_cases)?;
        Some(Self { file: Some(file), live_rows, texts, live_cases, rows: None, cases: None })
    }

    /// Reads every row as well; nothing where they are not as they were written.
    pub(super) fn read_rows(&mut self, large: &Large) -> Option<()> {
        if self.rows.is_none() {
            let first = large.live_rows.bytes + large.texts.bytes + large.live_cases.bytes;
            self.rows = Some(read_rows(&self.read_from(first, &large.rows)?)?);
        }
        Some(())
    }

    /// Reads every case as well; nothing where they are not as they were written.
    pub(super) fn read_cases(&mut self, large: &Large) -> Option<()> {
        if self.cases.is_none() {
            let first = large.live_rows.bytes + large.texts.bytes + large.live_cases.bytes + large.rows.bytes;
            self.cases = Some(self.read_from(first, &large.cases)?);
        }
        Some(())
    }

    fn read_from(&mut self, first: u64, part: &Part) -> Option<Vec<u8>> {
        let file = self.file.as_mut()?;
        file.seek(SeekFrom::Start(first)).ok()?;
        read_part(file, part)
    }

    /// The rows of live cases, in order.
    pub(super) fn live_rows(&self) -> &[Row] {
        &self.live_rows
    }

    /// Every row, in order, once they are read.
    pub(super) fn rows(&self) -> &[Row] {
        self.rows.as_deref().unwrap_or_default()
    }

    pub(super) fn texts(&self) -> &Texts {
        &self.texts
    }

    /// What the case of a row packs to.
    pub(super) fn packed(&self, row: &Row) -> Option<&[u8]> {
        let cases = if row.is_live() { &self.live_cases } else { self.cases.as_ref()? };
        let from = usize::try_from(row.at).ok()?;
        cases.get(from..from.checked_add(usize::try_from(row.bytes).ok()?)?)
    }
}

fn read_part(file: &mut File, part: &Part) -> Option<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(part.bytes).ok()?];
    file.read_exact(&mut bytes).ok()?;
    (crc32fast::hash(&bytes) == part.sum).then_some(bytes)
}

fn read_rows(bytes: &[u8]) -> Option<Vec<Row>> {
    let none = Texts::default();
    let mut rows = Vec::with_capacity(bytes.len() / Row::BYTES);
    for row in bytes.chunks(Row::BYTES) {
        rows.push(Row::get(&mut Unpacker::new(row, &none))?);
    }
    Some(rows)
}

/// A large file in the making.
#[derive(Default)]
pub(super) struct NewLarge {
    texts: Texts,
    rows: Vec<Row>,
    live_cases: Vec<u8>,
    cases: Vec<u8>,
}

impl NewLarge {
    /// One whose texts begin with these.
    pub(super) fn with(texts: Texts) -> Self {
        Self { texts, ..Self::default() }
    }

    pub(super) fn texts(&mut self) -> &mut Texts {
        &mut self.texts
    }

    /// How many cases are in it.
    pub(super) fn cases(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Puts a case behind the others.
    pub(super) fn put(&mut self, row: Row, case: Option<&Case>) {
        let packed = case.map(|case| packed(case, &mut self.texts)).unwrap_or_default();
        self.put_packed(row, &packed);
    }

    /// The same, packed with its texts already.
    pub(super) fn put_packed(&mut self, row: Row, packed: &[u8]) {
        let cases = if row.is_live() { &mut self.live_cases } else { &mut self.cases };
        let (at, bytes) = (cases.len() as u64, u32::try_from(packed.len()).unwrap_or(u32::MAX));
        cases.extend_from_slice(packed);
        self.rows.push(Row { at, bytes, ..row });
    }

    /// Writes it under that name.
    pub(super) fn write(&self, folder: &Path, name: u64) -> std::io::Result<Large> {
        let (mut live_rows, mut rows) = (Vec::new(), Vec::with_capacity(self.rows.len() * Row::BYTES));
        for row in &self.rows {
            row.put(&mut rows);
            if row.is_live() {
                row.put(&mut live_rows);
            }
        }
        let texts = self.texts.write();
        let parts = [&live_rows, &texts, &self.live_cases, &rows, &self.cases];
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
        let [live_rows, texts, live_cases, rows, cases] =
            parts.map(|part| Part { bytes: part.len() as u64, sum: crc32fast::hash(part) });
        Ok(Large { name, live_rows, texts, live_cases, rows, cases })
    }

    /// As if it had been read.
    pub(super) fn read(self) -> LargeFile {
        let Self { texts, rows, live_cases, cases } = self;
        let live_rows = rows.iter().filter(|row| row.is_live()).copied().collect();
        LargeFile { file: None, live_rows, texts, live_cases, rows: Some(rows), cases: Some(cases) }
    }
}

/// What a case packs to.
pub(super) fn packed(case: &Case, texts: &mut dyn Numbers) -> Vec<u8> {
    use super::packed::Packed;
    let mut packer = Packer::new(texts);
    case.pack(&mut packer);
    packer.bytes
}
