//! The newest entry of every case, kept apart from the journals.
//!
//! A chain of digests cannot show that its newest lines were cut off; the head can. One file a year, one record of
//! fixed length a case number, so that reading or writing one costs the same however many there are. The head is
//! written after the journal and not synced: after a crash it may be behind the journal, never ahead of it. Entries
//! past the head whose chain is whole are taken, and the next one recorded brings the head up to them; `check` says
//! where a journal is more than one ahead.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::layout::year_of;
use super::register::names_in;
use super::{Damage, Digest, Store, StoreError, durable};
use crate::case::CaseRef;

/// A case's newest entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub seq: u32,
    /// Its digest.
    pub digest: Digest,
}

/// The newest entry of a case, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    /// The case.
    pub case: CaseRef,
    /// The number of its newest entry, which is how many it has.
    pub entries: u32,
    /// That entry's digest.
    pub digest: Digest,
}

impl From<(CaseRef, Head)> for CaseHead {
    fn from((case, head): (CaseRef, Head)) -> Self {
        Self { case, entries: head.seq, digest: head.digest }
    }
}

/// One digest over heads: what a printed report carries of the whole store.
pub(super) fn digest_of(heads: &[CaseHead]) -> Digest {
    let mut lines = String::new();
    for CaseHead { case, entries, digest } in heads {
        // Text takes all that is written to it.
        let _ = writeln!(lines, "{case} {entries} {digest}");
    }
    Digest::of(lines.as_bytes())
}

/// Reference (24 columns), entry number (10 digits), digest (64 digits), and what parts them.
const RECORD: usize = 24 + 1 + 10 + 1 + 64 + 1;

impl Store {
    pub(super) fn heads_file(&self, year: i32) -> PathBuf {
        self.root.join("heads").join(year.to_string())
    }

    /// The head kept for a case; none where none is.
    pub(super) fn head(&self, case: &CaseRef) -> Result<Option<Head>, StoreError> {
        let path = self.heads_file(case.year());
        let mut file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io("open", &path)(error)),
        };
        file.seek(SeekFrom::Start(offset(case.number()))).map_err(StoreError::io("read", &path))?;
        let mut record = Vec::with_capacity(RECORD);
        file.take(RECORD as u64).read_to_end(&mut record).map_err(StoreError::io("read", &path))?;
        match parse(&record) {
            // The number's head may be that of a case with another prefix: this one then has none.
            Ok(found) => Ok(found.filter(|(found, _)| found == case).map(|(_, head)| head)),
            Err(()) => Err(StoreError::damaged(&path, None, Damage::Head(case.number()))),
        }
    }

    /// Every head of a year, by case; and the numbers of records that cannot be read.
    pub(super) fn heads(&self, year: i32) -> Result<(BTreeMap<CaseRef, Head>, Vec<u32>), StoreError> {
        let mut heads = BTreeMap::new();
        let mut unreadable = Vec::new();
        let bytes = durable::read_if_there(&self.heads_file(year))?.unwrap_or_default();
        for (number, record) in (1u32..).zip(bytes.chunks(RECORD)) {
            match parse(record) {
                Ok(Some((case, head))) if case.year() == year && case.number() == number => {
                    heads.insert(case, head);
                }
                Ok(None) => {}
                Ok(Some(_)) | Err(()) => unreadable.push(number),
            }
        }
        Ok((heads, unreadable))
    }

    /// Keeps the head of a case. Call under the lock, after the journal is synced.
    pub(super) fn keep_head(&self, case: &CaseRef, head: &Head) -> Result<(), StoreError> {
        self.write_record(case.year(), case.number(), record(case, head).as_bytes())
    }

    /// Keeps the heads of many cases and syncs them. Call under the lock, after their journals and folders are synced.
    pub(super) fn keep_heads(&self, heads: &[(CaseRef, Head)]) -> Result<(), StoreError> {
        let mut by_year: BTreeMap<i32, Vec<&(CaseRef, Head)>> = BTreeMap::new();
        for head in heads {
            by_year.entry(head.0.year()).or_default().push(head);
        }
        for (year, mut heads) in by_year {
            heads.sort_unstable_by_key(|(case, _)| case.number());
            let mut file = self.open_heads(year)?;
            let path = self.heads_file(year);
            // Numbers that follow each other go in one write.
            for run in heads.chunk_by(|(one, _), (next, _)| one.number() + 1 == next.number()) {
                let records: String = run.iter().map(|(case, head)| record(case, head)).collect();
                let from = run.first().map_or(1, |(case, _)| case.number());
                write_records(&mut file, from, records.as_bytes()).map_err(StoreError::io("write", &path))?;
            }
            file.sync_data().map_err(StoreError::io("sync", &path))?;
        }
        durable::sync_folder(&self.root.join("heads"))
    }

    /// The highest number of a year for which there may be a head.
    pub(super) fn numbers_with_heads(&self, year: i32) -> Result<u32, StoreError> {
        let path = self.heads_file(year);
        match fs::metadata(&path) {
            Ok(found) => Ok(u32::try_from(found.len().div_ceil(RECORD as u64)).unwrap_or(u32::MAX)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(StoreError::io("read", &path)(error)),
        }
    }

    /// Forgets the head of a case that is not there any more.
    pub(super) fn drop_head(&self, case: &CaseRef) -> Result<(), StoreError> {
        self.blank_record(case.year(), case.number())
    }

    /// The bytes in the place of a head, whatever they are.
    pub(super) fn record_bytes(&self, year: i32, number: u32) -> Result<Vec<u8>, StoreError> {
        let bytes = durable::read_if_there(&self.heads_file(year))?.unwrap_or_default();
        let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        Ok(bytes.chunks(RECORD).nth(place).unwrap_or_default().to_vec())
    }

    /// Leaves a head's place as if nothing had ever been written there.
    pub(super) fn blank_record(&self, year: i32, number: u32) -> Result<(), StoreError> {
        self.write_record(year, number, &[0; RECORD])
    }

    fn open_heads(&self, year: i32) -> Result<File, StoreError> {
        let path = self.heads_file(year);
        durable::make_folder(&self.root.join("heads"))?;
        let mut options = OpenOptions::new();
        let opened = durable::private(options.write(true).create(true).truncate(false)).open(&path);
        opened.map_err(StoreError::io("open", &path))
    }

    fn write_record(&self, year: i32, number: u32, record: &[u8]) -> Result<(), StoreError> {
        let path = self.heads_file(year);
        let mut file = self.open_heads(year)?;
        write_records(&mut file, number, record).map_err(StoreError::io("write", &path))
    }

    /// Whether there may be so many cases, without reading anything: never no where so many have a head.
    pub fn may_have(&self, cases: u64) -> Result<bool, StoreError> {
        let mut headed = 0;
        for year in names_in(&self.root.join("heads"))?.iter().filter_map(|name| year_of(name)) {
            headed += u64::from(self.numbers_with_heads(year)?);
            if headed >= cases {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Every head that is kept, in order of year and number.
    pub fn case_heads(&self) -> Result<Vec<CaseHead>, StoreError> {
        let mut all = Vec::new();
        for year in self.years()? {
            all.extend(self.heads(year)?.0.into_iter().map(CaseHead::from));
        }
        Ok(all)
    }

    /// One digest over every head in the store: what a printed report carries, so that a copy held elsewhere shows
    /// whether anything was rewritten since.
    pub fn head_digest(&self) -> Result<Digest, StoreError> {
        Ok(digest_of(&self.case_heads()?))
    }
}

/// The record of a case's head.
pub(super) fn record(case: &CaseRef, head: &Head) -> String {
    format!("{:<24} {:010} {}\n", case.to_string(), head.seq, head.digest)
}

/// How many records these are.
pub(super) fn count(records: &[u8]) -> u32 {
    u32::try_from(records.len() / RECORD).unwrap_or(u32::MAX)
}

/// Writes records from that number on.
fn write_records(file: &mut File, from: u32, records: &[u8]) -> io::Result<()> {
    let length = file.metadata()?.len();
    file.seek(SeekFrom::Start(offset(from)))?;
    file.write_all(records).inspect_err(|_| {
        // On a full disk half a record may be there, which would stop its case until it is mended.
        let _ = file.set_len(length);
    })
}

fn offset(number: u32) -> u64 {
    u64::from(number - 1) * RECORD as u64
}

/// A record; none where the place was never written.
fn parse(record: &[u8]) -> Result<Option<(CaseRef, Head)>, ()> {
    if record.iter().all(|byte| *byte == 0) {
        return Ok(None);
    }
    let text = std::str::from_utf8(record).map_err(|_| ())?;
    if text.len() != RECORD || !text.is_ascii() || !text.ends_with('\n') {
        return Err(());
    }
    let case = text[..24].trim_end().parse().map_err(|_| ())?;
    let seq = text[25..35].parse().map_err(|_| ())?;
    let digest = Digest::read(&text[36..100]).ok_or(())?;
    Ok(Some((case, Head { seq, digest })))
}
