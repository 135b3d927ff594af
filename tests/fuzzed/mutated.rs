//! Sound inputs with a few things wrong, the same ones for the same seed.

/// A source of numbers that nobody could mistake for random ones: xorshift by G. Marsaglia (2003), with its 64 bits.
pub(crate) struct Numbers(u64);

impl Numbers {
    /// The numbers that follow from a seed.
    pub(crate) fn from(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next one, below `end`; none are as good as none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }
}

/// What no writer would write, and what breaks readers.
const ODD: [&[u8]; 28] = [
    b"null",
    b"true",
    b"-1",
    b"0",
    b"99999999999999999999",
    b"1e400",
    b"0.1",
    b"[]",
    b"{}",
    b"\"\"",
    b"[[[[[[[[",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    b"\xc3",
    "Ł".as_bytes(),
    "\u{feff}".as_bytes(),
    "\u{202e}".as_bytes(),
    b"\n",
    b"\t",
    b"\r\n",
    b"\0",
    b"9999-12-31",
    b"0000-01-01",
    b"2026-02-30",
    b"4294967296wd",
    b"-5wd",
    b"12000m",
];

/// One of the seeds with one to four things done to it.
pub(crate) fn mutated(seeds: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seeds[numbers.below(seeds.len())].clone();
    for _ in 0..=numbers.below(4) {
        mutate(&mut bytes, seeds, numbers);
    }
    bytes
}

fn mutate(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], numbers: &mut Numbers) {
    let at = numbers.below(bytes.len() + 1);
    let end = (at + 1 + numbers.below(24)).min(bytes.len());
    let other = &seeds[numbers.below(seeds.len())];
    match numbers.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << numbers.below(8),
        1 => drop(bytes.drain(at.min(end)..end)),
        2 => bytes.truncate(at),
        3 => {
            let odd = ODD[numbers.below(ODD.len())];
            bytes.splice(at..at, odd.iter().copied());
        }
        4 => {
            let again = bytes[at.min(end)..end].to_vec();
            bytes.splice(at..at, again);
        }
        // A whole value in the place of another: the likeliest to get past the reading of JSON.
        5..=7 => {
            let (Some(from), Some(to)) = (value(other, numbers), value(bytes, numbers)) else { return };
            let put = if numbers.below(4) == 0 { ODD[numbers.below(ODD.len())].to_vec() } else { other[from].to_vec() };
            bytes.splice(to, put);
        }
        8 => {
            let Some(value) = value(bytes, numbers) else { return };
            bytes.drain(value);
        }
        _ => {
            let from = numbers.below(other.len());
            let put = &other[from..(from + 1 + numbers.below(400)).min(other.len())];
            bytes.splice(at.min(end)..end, put.iter().copied());
        }
    }
}

/// Where some JSON value is, more or less: between a colon, comma or bracket and what follows it.
fn value(bytes: &[u8], numbers: &mut Numbers) -> Option<std::ops::Range<usize>> {
    let from = numbers.below(bytes.len());
    let begins = from + bytes[from..].iter().position(|byte| matches!(byte, b':' | b'[' | b','))? + 1;
    let quoted = bytes.get(begins..)?.iter().find(|byte| **byte != b' ') == Some(&b'"');
    let mut marks = 0;
    let length = bytes[begins..].iter().position(|byte| {
        marks += usize::from(*byte == b'"');
        matches!(byte, b',' | b'}' | b']' | b'\n') && (!quoted || marks == 2)
    })?;
    Some(begins..begins + length)
}
