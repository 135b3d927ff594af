//! Closed vocabularies: enums whose every variant has one word on the command line, in policy files and in
//! journals, so that a word is spelt in one place only.

use std::fmt;

use thiserror::Error;

/// An enum whose variants are words.
pub trait Word: Copy + PartialEq + 'static {
    /// What the words name, as an error message says it: `outcome`, `channel`.
    const WHAT: &'static str;
    /// Every variant, in the order people expect.
    const ALL: &'static [Self];

    /// The variant's word.
    fn word(self) -> &'static str;

    /// The variant of that word.
    fn from_word(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.iter().copied().find(|value| value.word() == text).ok_or_else(|| UnknownWord::new::<Self>(text))
    }
}

/// A word that is not in the vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub struct UnknownWord {
    /// What was given, cut short if it is long.
    pub given: String,
    /// What it should have named.
    pub what: &'static str,
    /// The words there are.
    pub expected: Vec<&'static str>,
}

impl UnknownWord {
    fn new<W: Word>(text: &str) -> Self {
        Self {
            given: text.chars().take(40).collect(),
            what: W::WHAT,
            expected: W::ALL.iter().map(|value| value.word()).collect(),
        }
    }
}

impl fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no {}: expected ", self.given, self.what)?;
        for (place, word) in self.expected.iter().enumerate() {
            let joint = match place {
                0 => "",
                _ if place + 1 == self.expected.len() => " or ",
                _ => ", ",
            };
            write!(f, "{joint}{word}")?;
        }
        if let Some(near) = nearest(&self.given, self.expected.iter().copied()) {
            write!(f, " (did you mean {near}?)")?;
        }
        Ok(())
    }
}

/// The candidate closest in spelling, if one is close enough to be what was meant.
pub(crate) fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(given, candidate), candidate))
        .filter(|(closeness, _)| *closeness > 0.8)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// Declares an enum whose variants are words: `words! { /// Doc. pub enum Name ("what") { /// Doc. Variant = "word", } }`.
macro_rules! words {
    ($(#[$doc:meta])* pub enum $name:ident ($what:literal) { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl $crate::word::Word for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::word::Word::word(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::word::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::word::Word::from_word(text)
            }
        }
    };
}

pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;

    words! {
        /// Fruit.
        #[expect(unreachable_pub, reason = "the macro makes public enums")]
        pub enum Fruit ("fruit") {
            /// Apple.
            Apple = "apple",
            /// Pear.
            CookingPear = "cooking-pear",
        }
    }

    #[test]
    fn a_word_is_read_as_it_is_written() {
        for fruit in Fruit::ALL {
            assert_eq!(Fruit::from_word(fruit.word()), Ok(*fruit));
        }
    }

    #[test]
    fn a_miss_lists_the_words_and_suggests_one() {
        let said = Fruit::from_word("aple").unwrap_err().to_string();
        assert_eq!(said, r#""aple" is no fruit: expected apple or cooking-pear (did you mean apple?)"#);
        assert!(!Fruit::from_word("zzz").unwrap_err().to_string().contains("did you mean"));
    }
}
