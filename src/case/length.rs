//! How long what is recorded may be, and what a code is made of.

/// The longest text, in bytes: a megabyte, more than any letter.
pub const LONGEST_TEXT: usize = 1 << 20;

/// The longest name or code, in letters.
pub const LONGEST_LINE: usize = 200;

/// The longest code, in letters.
const LONGEST_CODE: usize = 40;

/// Whether a text is a code: letters, digits and hyphens, too few to tell of anybody. Codes are never erased.
pub fn is_code(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.len() <= LONGEST_CODE && text.chars().all(plain)
}
