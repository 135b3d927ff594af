//! The small file of the index: what was seen of the store, and the cases read since the large one was written.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::brief::BriefRow;
use super::packed::{Packed, Packer, Texts, Unpacker, packed};
use super::row::{Row, case};
use super::seen::Seen;
use crate::case::CaseRef;

/// What stands first in the file. The number changes with what follows.
const MARK: &[u8] = b"plaint index 7\n";

/// What was seen of one year's folder and heads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Year {
    pub(super) folder: Seen,
    pub(super) heads: Seen,
    /// Names in the folder that are no case's.
    pub(super) strays: Vec<String>,
}

packed! { Year { folder, heads, strays } }

/// A part of the large file: how long it is, and its checksum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Part {
    pub(super) bytes: u64,
    pub(super) sum: u32,
}

packed! { Part { bytes, sum } }

/// A part of which some may be left unread: how long it is, and the checksums of its blocks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Blocks {
    pub(super) bytes: u64,
    pub(super) sums: Vec<u32>,
}

packed! { Blocks { bytes, sums } }

/// The large file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Large {
    /// What its name ends in.
    pub(super) name: u64,
    pub(super) texts: Part,
    /// The rows of live cases, and those of all.
    pub(super) live_rows: Blocks,
    pub(super) rows: Blocks,
    /// Every case in brief, in the same order.
    pub(super) briefs: Blocks,
    pub(super) cases: Blocks,
}

packed! { Large { name, texts, live_rows, rows, briefs, cases } }

/// A case read since, and what it packs to; nothing to unpack where its journal must be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recent {
    pub(super) row: Row,
    pub(super) brief: BriefRow,
    pub(super) packed: Vec<u8>,
}

/// What the index knows of the store.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    /// The program that wrote it, and the store's folder.
    pub(super) made_by: String,
    pub(super) large: Large,
    /// How many cases the large file has.
    pub(super) cases: u32,
    pub(super) years: BTreeMap<i32, Year>,
    /// Files that every case depends on.
    pub(super) aside: Vec<(String, Seen)>,
    /// The digest over every head.
    pub(super) store_head: Option<String>,
    /// When every journal was last looked at, in nanoseconds since 1970.
    pub(super) looked: i64,
    /// The last day on which anything happened in any case.
    pub(super) newest: i32,
    pub(super) recent: BTreeMap<CaseRef, Recent>,
    /// Cases of the large file that are there no more.
    pub(super) gone: BTreeSet<CaseRef>,
    /// The texts of this file; the large one has its own.
    pub(super) texts: Texts,
}

/// Of which cases something newer is known than the rows of the large file.
pub(super) struct Newer<'s> {
    state: &'s State,
    /// Their years and numbers, which are quicker to look up.
    numbers: HashSet<(i32, u32)>,
}

impl Newer<'_> {
    /// Whether what the large file has of the case of that year, number and prefix, one of these texts, still stands.
    #[inline]
    pub(super) fn lets_stand(&self, (year, number, prefix): (i32, u32, u32), texts: &Texts) -> bool {
        let perhaps = !self.numbers.is_empty() && self.numbers.contains(&(year, number));
        let newer = |case: &CaseRef| self.state.recent.contains_key(case) || self.state.gone.contains(case);
        !(perhaps && case(texts, (year, number, prefix)).is_some_and(|case| newer(&case)))
    }
}

impl State {
    /// What is newer than the large file.
    pub(super) fn newer(&self) -> Newer<'_> {
        let cases = self.recent.keys().chain(&self.gone);
        Newer { state: self, numbers: cases.map(|case| (case.year(), case.number())).collect() }
    }

    /// The file's bytes.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut texts = self.texts.clone();
        let mut packer = Packer::new(&mut texts);
        self.made_by.pack(&mut packer);
        self.large.pack(&mut packer);
        self.cases.pack(&mut packer);
        self.years.iter().map(|(year, seen)| (*year, seen.clone())).collect::<Vec<_>>().pack(&mut packer);
        self.aside.pack(&mut packer);
        self.store_head.pack(&mut packer);
        self.looked.pack(&mut packer);
        self.newest.pack(&mut packer);
        self.gone.iter().cloned().collect::<Vec<_>>().pack(&mut packer);
        u32::try_from(self.recent.len()).unwrap_or(u32::MAX).pack(&mut packer);
        for recent in self.recent.values() {
            recent.row.put(&mut packer.bytes);
            recent.brief.put(&mut packer.bytes);
            packer.bytes.extend_from_slice(&recent.packed);
        }
        let rest = packer.bytes;
        let texts = texts.write();
        let body = [&(texts.len() as u64).to_le_bytes(), texts.as_slice(), &rest].concat();
        [MARK, &crc32fast::hash(&body).to_le_bytes(), &body].concat()
    }

    /// The state that the bytes are; nothing where they are none, or not as they were written.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MARK)?;
        let (sum, body) = rest.split_at_checked(4)?;
        if crc32fast::hash(body).to_le_bytes() != *sum {
            return None;
        }
        let (length, rest) = body.split_at_checked(8)?;
        let length = usize::try_from(u64::from_le_bytes(length.try_into().ok()?)).ok()?;
        let (texts, packed) = rest.split_at_checked(length)?;
        let texts = Texts::read(texts)?;
        let mut from = Unpacker::new(packed, &texts);
        let mut state = Self {
            made_by: Packed::unpack(&mut from)?,
            large: Packed::unpack(&mut from)?,
            cases: Packed::unpack(&mut from)?,
            years: Vec::<(i32, Year)>::unpack(&mut from)?.into_iter().collect(),
            aside: Packed::unpack(&mut from)?,
            store_head: Packed::unpack(&mut from)?,
            looked: Packed::unpack(&mut from)?,
            newest: Packed::unpack(&mut from)?,
            gone: Vec::unpack(&mut from)?.into_iter().collect(),
            ..Self::default()
        };
        for _ in 0..u32::unpack(&mut from)? {
            let row = Row::get(from.take(Row::BYTES)?.first_chunk()?)?;
            let brief = BriefRow::get(from.take(BriefRow::BYTES)?.first_chunk()?)?;
            let packed = from.take(usize::try_from(row.bytes).ok()?)?.to_vec();
            state.recent.insert(row.case(&texts)?, Recent { row, brief, packed });
        }
        let whole = from.is_empty();
        state.texts = texts;
        whole.then_some(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        let mut state = State { made_by: "one".to_owned(), newest: 12, ..State::default() };
        let case: CaseRef = "WT-2026-0003".parse().unwrap();
        state.years.insert(2026, Year { strays: vec!["copy.jsonl".to_owned()], ..Year::default() });
        let row = Row { bytes: 3, ..Row::unsettled(&case, &mut state.texts) };
        let brief = BriefRow::unsettled(&case, &mut state.texts);
        state.recent.insert(case.clone(), Recent { row, brief, packed: vec![1, 2, 3] });
        state.gone.insert(case);
        state
    }

    #[test]
    fn what_is_written_is_read() {
        let read = State::read(&state().write()).unwrap();
        assert_eq!(read.write(), state().write());
        assert_eq!(read.recent, state().recent);
        assert_eq!(read.years, state().years);
    }

    /// A flipped bit anywhere, or a missing end, makes it no state at all.
    #[test]
    fn what_is_not_as_it_was_written_is_not_read() {
        let bytes = state().write();
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 4;
            assert!(State::read(&changed).is_none(), "byte {place}");
            assert!(State::read(&bytes[..place]).is_none(), "cut at {place}");
        }
    }
}
