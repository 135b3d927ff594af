//! Codes: words of the organisation's own that stand among the facts.

/// The longest code, in letters.
const LONGEST_CODE: usize = 40;

/// Whether a text is a code: letters, digits and hyphens, too few to tell of anybody. Codes are never erased.
pub fn is_code(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..=LONGEST_CODE).contains(&text.len()) && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_short_word() {
        for text in ["fees-notice", "2.1", "other_2", "A"] {
            assert!(is_code(text), "{text}");
        }
        for text in ["", "Mrs Birch is ill", "été", "a/b", "a\n", &"a".repeat(41)] {
            assert!(!is_code(text), "{text:?}");
        }
    }
}
