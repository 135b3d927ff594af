//! SHA-256 digests (FIPS 180-4) in lower-case hexadecimal.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// The SHA-256 of some bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 64]);

impl Digest {
    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self::in_digits(&Sha256::digest(bytes).into())
    }

    /// A digest as written; none unless it is 64 lower-case hexadecimal digits.
    pub fn read(text: &str) -> Option<Self> {
        let digits: [u8; 64] = text.as_bytes().try_into().ok()?;
        digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')).then_some(Self(digits))
    }

    fn in_digits(bytes: &[u8; 32]) -> Self {
        let mut digits = [0; 64];
        for (two, byte) in digits.as_chunks_mut().0.iter_mut().zip(bytes) {
            *two = two_digits(*byte);
        }
        Self(digits)
    }

    /// The hexadecimal digits.
    pub fn as_str(&self) -> &str {
        // Digits are text whatever they are.
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The first sixteen digits, enough for a name.
    pub fn short(&self) -> &str {
        &self.as_str()[..16]
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A digest of bytes that come one part after the other.
#[derive(Default)]
pub(super) struct Digesting(Sha256);

impl Digesting {
    /// The next part.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all parts.
    pub(super) fn done(self) -> Digest {
        Digest::in_digits(&self.0.finalize().into())
    }
}

/// Bytes in lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| two_digits(*byte)).map(char::from).collect()
}

fn two_digits(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of FIPS 180-4 for the message "abc".
    #[test]
    fn the_published_example() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Digest::of(b"abc").as_str(), expected);
        assert_eq!(Digest::read(expected), Some(Digest::of(b"abc")));
        assert_eq!(Digest::read("BA78"), None);
    }
}
