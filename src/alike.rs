//! Whether two names are the same name, however they were typed.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name as it is told apart from others: letter case and spacing make no other one, nor does how a letter was typed. An
/// accent may be a letter of its own (Unicode, form NFKC), an apostrophe or a dash has several shapes, and some letters
/// cannot be seen. It is not for showing.
pub(crate) fn plain(name: &str) -> String {
    let letters = if name.is_ascii() { Cow::Borrowed(name) } else { Cow::Owned(typed_one_way(name)) };
    let mut plain = String::with_capacity(letters.len());
    for word in letters.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain.make_ascii_lowercase();
    plain
}

/// Whether both are the same name.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    one == other || plain(one) == plain(other)
}

/// A name without what may be left out where it is typed in haste: accents, and strokes through letters.
pub(crate) fn bare(name: &str) -> String {
    let letters = plain(name).nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>();
    let without = |letter| match letter {
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        letter => letter,
    };
    letters.chars().map(without).collect()
}

fn typed_one_way(name: &str) -> String {
    let letters = name.nfkc().flat_map(char::to_lowercase).nfkc();
    let alike = letters.filter_map(|letter| match letter {
        // Zero-width spaces and joiners, directions, soft hyphens.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => None,
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2b9}' | '`' | '\u{b4}' => Some('\''),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        letter => Some(letter),
    });
    // Capitals have two letters for the one.
    alike.collect::<String>().replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_case_and_spacing_make_no_difference() {
        for (one, other) in
            [(" Zoë  Ó\tSúilleabháin", "ZOË Ó SÚILLEABHÁIN"), ("J Smith", "j  smith "), ("Ärger", "ärger"), ("", " ")]
        {
            assert!(alike(one, other), "{one:?} {other:?}");
        }
        for (one, other) in [("A Birch", "A. Birch"), ("Jose", "José"), ("AB", "A B"), ("Birch", "")] {
            assert!(!alike(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn what_is_left_out_in_haste() {
        for (name, hasty) in [("Zoë", "zoe"), ("José Nuñez", "jose nunez"), ("Łukasz", "lukasz"), ("Bjørn", "bjorn")]
        {
            assert_eq!(bare(name), hasty);
        }
    }

    #[test]
    fn nor_does_how_a_letter_was_typed() {
        for (one, other) in [
            ("Jose\u{301} Nun\u{303}ez", "José Nuñez"),
            ("Siobhán O’Brien", "Siobha\u{301}n O'Brien"),
            ("Anne–Marie", "Anne-Marie"),
            ("STRASSE", "Straße"),
            ("ﬁona", "Fiona"),
            ("B\u{200b}", "b"),
            ("J\u{a0}Smith", "J Smith"),
        ] {
            assert!(alike(one, other), "{one:?} {other:?}");
        }
    }
}
