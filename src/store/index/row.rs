//! What the index knows of a case without unpacking it.

use chrono::{Datelike, NaiveDate};

use super::packed::{Numbers, Texts};
use super::seen::Seen;
use crate::case::{Case, CaseRef, Next, Outlook, Status};
use crate::store::Head;

/// A case in the index, as many bytes as any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) year: i32,
    pub(super) number: u32,
    /// The number of the text that is its prefix.
    pub(super) prefix: u32,
    /// What can be done without its journal.
    pub(super) stands: Stands,
    /// Whether the date that is due next moves with the day it is seen as at.
    pub(super) moves: bool,
    /// The numbers of the texts that say what it is about, and which way it went: reports make a row of each whether or
    /// not anything of it lies in their period.
    pub(super) area: u32,
    pub(super) course: u32,
    /// See `Outlook`; as days since the beginning of the calendar, the last number where there is none.
    pub(super) owes_from: i32,
    pub(super) begins: i32,
    pub(super) over_by: i32,
    /// The last day on which anything happened: as at an earlier one, its journal must be asked.
    pub(super) last: i32,
    /// What was seen of its journal just before it was read.
    pub(super) seen: Seen,
    /// The head that was kept of it when it was read.
    pub(super) head: KeptHead,
    /// Where it is packed: from which byte on, and how many.
    pub(super) at: u64,
    pub(super) bytes: u32,
}

/// What can be said of a case without its journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Nothing: it is damaged, torn or missing, or its policy is.
    Unsettled,
    /// An answer is owed.
    Open,
    /// It is answered and not closed.
    Answered,
    /// It is closed.
    Closed,
}

impl Stands {
    pub(super) fn of(status: Status) -> Self {
        match status {
            Status::Open => Self::Open,
            Status::Answered => Self::Answered,
            Status::Closed => Self::Closed,
        }
    }

    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Unsettled => 0,
            Self::Open => 1,
            Self::Answered => 2,
            Self::Closed => 3,
        }
    }

    pub(super) fn of_byte(byte: u8) -> Option<Self> {
        [Self::Unsettled, Self::Open, Self::Answered, Self::Closed].get(usize::from(byte)).copied()
    }
}

/// A head, as bytes: the number of the entry and its digest; nothing but zeros where none is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KeptHead([u8; 36]);

impl KeptHead {
    pub(super) fn of(head: Option<&Head>) -> Self {
        let mut bytes = [0; 36];
        if let Some(head) = head {
            bytes[..4].copy_from_slice(&head.seq.to_le_bytes());
            for (byte, digits) in bytes[4..].iter_mut().zip(head.digest.as_str().as_bytes().chunks(2)) {
                *byte = value(digits[0]) << 4 | value(digits[1]);
            }
        }
        Self(bytes)
    }
}

fn value(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit - b'a' + 10,
    }
}

/// No date.
pub(super) const NEVER: i32 = i32::MAX;

pub(super) fn day(date: Option<NaiveDate>) -> i32 {
    date.map_or(NEVER, |date| date.num_days_from_ce())
}

impl Row {
    /// How many bytes each takes.
    pub(super) const BYTES: usize = 4 * 9 + 2 + Seen::BYTES + 36 + 8 + 4;

    /// Of a case that can be unpacked.
    pub(super) fn of(case: &Case, outlook: &Outlook, last: NaiveDate, texts: &mut dyn Numbers) -> Self {
        let (stands, moves) = (Stands::of(case.status()), outlook.next == Next::Moves);
        let (area, course) = (texts.number(&area(case)), texts.number(&course(case)));
        let (owes_from, over_by) = (day(outlook.owes_from), day(outlook.over_by));
        let (begins, last) = (outlook.begins.num_days_from_ce(), last.num_days_from_ce());
        Self {
            stands,
            moves,
            area,
            course,
            owes_from,
            begins,
            over_by,
            last,
            ..Self::unsettled(&case.reference, texts)
        }
    }

    /// Of no case.
    pub(super) const NONE: Self = Self {
        year: 0,
        number: 0,
        prefix: 0,
        stands: Stands::Unsettled,
        moves: false,
        area: 0,
        course: 0,
        owes_from: NEVER,
        begins: NEVER,
        over_by: NEVER,
        last: NEVER,
        seen: Seen::NOTHING,
        head: KeptHead([0; 36]),
        at: 0,
        bytes: 0,
    };

    /// Of a case whose journal must be asked.
    pub(super) fn unsettled(case: &CaseRef, texts: &mut dyn Numbers) -> Self {
        Self { year: case.year(), number: case.number(), prefix: texts.number(case.prefix()), ..Self::NONE }
    }

    /// Whether something is to be done in it, or its journal must be asked whether it is.
    pub(super) fn is_live(&self) -> bool {
        matches!(self.stands, Stands::Unsettled | Stands::Open) || self.owes_from != NEVER
    }

    /// The same with texts that stand under other numbers elsewhere.
    pub(super) fn with_texts(&self, from: &Texts, to: &mut Texts) -> Option<Self> {
        let prefix = to.number(from.text(self.prefix)?);
        // Of an unsettled case nothing is known.
        let settled = self.stands != Stands::Unsettled;
        let mut other = |number| from.text(number).filter(|_| settled).map_or(0, |text| to.number(text));
        let (area, course) = (other(self.area), other(self.course));
        Some(Self { prefix, area, course, ..*self })
    }

    /// What names its case: the year, the number and the number of the prefix.
    pub(super) fn names(&self) -> (i32, u32, u32) {
        (self.year, self.number, self.prefix)
    }

    pub(super) fn case(&self, texts: &Texts) -> Option<CaseRef> {
        case(texts, self.names())
    }

    pub(super) fn put(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&[self.stands.byte(), u8::from(self.moves)]);
        for signed in [self.year, self.owes_from, self.begins, self.over_by, self.last] {
            to.extend_from_slice(&signed.to_le_bytes());
        }
        for number in [self.number, self.prefix, self.area, self.course, self.bytes] {
            to.extend_from_slice(&number.to_le_bytes());
        }
        self.seen.put(to);
        to.extend_from_slice(&self.head.0);
        to.extend_from_slice(&self.at.to_le_bytes());
    }

    /// As many bytes as there are is known, so that they are counted once and not for each number.
    pub(super) fn get(bytes: &[u8; Self::BYTES]) -> Option<Self> {
        let left = &mut bytes.as_slice();
        let [stands, moves] = next(left)?;
        let [year, owes_from, begins, over_by, last] =
            [next(left)?, next(left)?, next(left)?, next(left)?, next(left)?];
        let [number, prefix, area, course, bytes] = [next(left)?, next(left)?, next(left)?, next(left)?, next(left)?];
        let [size, modified, changed, inode] = [next(left)?, next(left)?, next(left)?, next(left)?];
        let head = KeptHead(next(left)?);
        Some(Self {
            year: i32::from_le_bytes(year),
            number: u32::from_le_bytes(number),
            prefix: u32::from_le_bytes(prefix),
            stands: Stands::of_byte(stands)?,
            moves: moves != 0,
            area: u32::from_le_bytes(area),
            course: u32::from_le_bytes(course),
            owes_from: i32::from_le_bytes(owes_from),
            begins: i32::from_le_bytes(begins),
            over_by: i32::from_le_bytes(over_by),
            last: i32::from_le_bytes(last),
            seen: Seen::of_bytes(size, modified, changed, inode),
            head,
            at: u64::from_le_bytes(next(left)?),
            bytes: u32::from_le_bytes(bytes),
        })
    }
}

/// The case of that year, that number and that prefix, one of these texts.
pub(super) fn case(texts: &Texts, (year, number, prefix): (i32, u32, u32)) -> Option<CaseRef> {
    CaseRef::new(texts.text(prefix)?, year, number).ok()
}

/// The bytes that come next.
pub(super) fn next<const MANY: usize>(left: &mut &[u8]) -> Option<[u8; MANY]> {
    let (first, others) = left.split_first_chunk()?;
    *left = others;
    Some(*first)
}

/// What a case is about: its service, its kind and the cause behind it.
fn area(case: &Case) -> String {
    let names = [&case.service, &case.category, &case.redress.cause];
    names.map(|name| name.as_deref().map_or_else(|| "\t\n".to_owned(), |name| format!("{name}\n"))).concat()
}

/// Which way a case went: its policy, and the stages it came to.
fn course(case: &Case) -> String {
    let stages = case.stages.iter().map(|record| record.stage.0.as_str());
    [case.policy.digest.as_str()].into_iter().chain(stages).collect::<Vec<_>>().join("\n")
}
