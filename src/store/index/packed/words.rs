//! Texts that are found once for many cases.

use super::Texts;

/// Texts by their numbers.
pub(in crate::store::index) struct Words<'t>(Vec<&'t str>);

impl<'t> Words<'t> {
    pub(in crate::store::index) fn of(texts: &'t Texts) -> Self {
        Self((0..).map_while(|number| texts.text(number)).collect())
    }

    /// The text of a number.
    #[inline]
    pub(in crate::store::index) fn word(&self, number: u32) -> Option<&'t str> {
        self.0.get(usize::try_from(number).ok()?).copied()
    }
}
