//! Values as compact bytes, for the index alone: no format that anybody else reads, and none that outlives the program
//! that wrote it.
//!
//! Numbers take as few bytes as they need; a text that stands in many cases is kept once, and its number stands in
//! its place. What cannot be read gives nothing, and the index is made again.

mod case;
mod plain;
mod words;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What can be packed.
pub(super) trait Packed: Sized {
    /// Puts it behind what is there.
    fn pack(&self, to: &mut Packer<'_>);
    /// Takes it from the front.
    fn unpack(from: &mut Unpacker<'_>) -> Option<Self>;
}

/// Texts that stand in many places, each kept once under a number.
#[derive(Debug, Clone, Default)]
pub(super) struct Texts {
    /// One behind the other, and where each ends.
    all: String,
    ends: Vec<u32>,
    numbers: HashMap<String, u32>,
}

/// What gives texts their numbers.
pub(super) trait Numbers {
    /// The number of a text; that of a new one is new.
    fn number(&mut self, text: &str) -> u32;
}

impl Numbers for Texts {
    fn number(&mut self, text: &str) -> u32 {
        if self.numbers.len() < self.ends.len() {
            let each = (0..).map_while(|number| Some((self.text(number)?.to_owned(), number)));
            self.numbers = each.collect();
        }
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.numbers.insert(text.to_owned(), number);
        number
    }
}

/// Texts that several cores number at once. Each remembers the numbers of those it has met, and asks for the others.
pub(super) struct Shared<'t> {
    texts: &'t Mutex<Texts>,
    met: HashMap<String, u32>,
}

impl<'t> Shared<'t> {
    pub(super) fn new(texts: &'t Mutex<Texts>) -> Self {
        Self { texts, met: HashMap::new() }
    }
}

impl Numbers for Shared<'_> {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.met.get(text) {
            return *number;
        }
        // Nothing that is half done can be left of them.
        let number = self.texts.lock().unwrap_or_else(PoisonError::into_inner).number(text);
        self.met.insert(text.to_owned(), number);
        number
    }
}

impl Texts {
    /// The text of a number.
    pub(super) fn text(&self, number: u32) -> Option<&str> {
        let place = usize::try_from(number).ok()?;
        let begins = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.all.get(usize::try_from(begins).ok()?..usize::try_from(*self.ends.get(place)?).ok()?)
    }

    /// All of them as bytes: how many, where each ends, and what they are, in order of their numbers.
    pub(super) fn write(&self) -> Vec<u8> {
        let count = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        let numbers = [count].into_iter().chain(self.ends.iter().copied());
        let mut bytes: Vec<u8> = numbers.flat_map(u32::to_le_bytes).collect();
        bytes.extend_from_slice(self.all.as_bytes());
        bytes
    }

    /// The texts that the bytes are.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (count, rest) = bytes.split_first_chunk()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        let (ends, all) = rest.split_at_checked(count.checked_mul(4)?)?;
        let (ends, _) = ends.as_chunks();
        let ends = ends.iter().map(|end| u32::from_le_bytes(*end)).collect();
        // Their numbers are only wanted where more is packed.
        Some(Self { all: String::from_utf8(all.to_vec()).ok()?, ends, numbers: HashMap::new() })
    }
}

/// The numbers of texts that were met.
#[derive(Debug, Clone, Default)]
pub(super) struct Met(Vec<bool>);

impl Met {
    /// Whether it is met for the first time.
    pub(super) fn first(&mut self, number: u32) -> bool {
        let Ok(place) = usize::try_from(number) else { return true };
        if self.0.len() <= place {
            self.0.resize(place + 1, false);
        }
        !std::mem::replace(&mut self.0[place], true)
    }
}

/// Packs values one behind the other.
pub(super) struct Packer<'t> {
    pub(super) bytes: Vec<u8>,
    texts: &'t mut dyn Numbers,
}

impl<'t> Packer<'t> {
    pub(super) fn new(texts: &'t mut dyn Numbers) -> Self {
        Self { bytes: Vec::new(), texts }
    }

    /// A number, seven bits a byte, the lowest first.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(low_seven(number) | 0x80);
            number >>= 7;
        }
        self.bytes.push(low_seven(number));
    }

    /// A text that stands in many places.
    fn text(&mut self, text: &str) {
        let number = self.texts.number(text);
        self.number(u64::from(number));
    }
}

fn low_seven(number: u64) -> u8 {
    number.to_le_bytes()[0] & 0x7f
}

/// Takes values one after the other.
pub(super) struct Unpacker<'b> {
    bytes: &'b [u8],
    texts: &'b Texts,
}

impl<'b> Unpacker<'b> {
    pub(super) fn new(bytes: &'b [u8], texts: &'b Texts) -> Self {
        Self { bytes, texts }
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in 0..10 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'b str> {
        let number = u32::try_from(self.number()?).ok()?;
        self.texts.text(number)
    }
}

/// Declares how types of plain fields are packed: field by field, in order. Those behind `not` are left out, and are
/// as they are at first when it is unpacked.
macro_rules! packed {
    ($($type:ty { $($field:ident),* $(; not $($out:ident),+)? })+) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                let Self { $($field,)* $($($out: _,)+)? } = self;
                $($field.pack(to);)*
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                $(let $field = Packed::unpack(from)?;)*
                Some(Self { $($field,)* $($($out: Default::default(),)+)? })
            }
        }
    )+};
}

/// Declares that closed vocabularies are packed as the place of the word.
macro_rules! packed_words {
    ($($type:ty),+ $(,)?) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Packer<'_>) {
                to.bytes.push(*self as u8);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
                <$type as $crate::word::Word>::ALL.get(usize::from(from.byte()?)).copied()
            }
        }
    )+};
}

pub(super) use self::plain::{date_of_number, number_of_date};
pub(super) use self::words::Words;
pub(super) use {packed, packed_words};
