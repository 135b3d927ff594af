//! Lengths as Excel counts them: in UTF-16 units.

/// How long the text is.
pub(super) fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// The beginning of the text, at most so many units, and the rest.
pub(super) fn parted(text: &str, most: usize) -> (&str, &str) {
    let mut taken = 0;
    let end = text.char_indices().find(|(_, letter)| {
        taken += letter.len_utf16();
        taken > most
    });
    text.split_at(end.map_or(text.len(), |(end, _)| end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_two_units_is_never_cut() {
        assert_eq!(units("aé😀"), 4);
        assert_eq!(parted("aé😀b", 3), ("aé", "😀b"));
        assert_eq!(parted("aé😀b", 4), ("aé😀", "b"));
        assert_eq!(parted("ab", 9), ("ab", ""));
    }
}
