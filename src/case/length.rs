//! How long what is recorded may be.

/// The longest text, in bytes: a megabyte, more than any letter.
pub const LONGEST_TEXT: usize = 1 << 20;

/// The longest name or code, in letters.
pub const LONGEST_LINE: usize = 200;
