//! What rows say, held against their journals.

use super::RowAt;
use super::name::Name;
use super::seen::{Folder, Seen};
use crate::store::Store;

/// Looks at one journal after another. Each core has its own: a folder held open by two costs both a tenth more.
pub(super) struct Against<'s> {
    store: &'s Store,
    name: Name,
    /// The folder of the last one, and its year.
    folder: Option<(i32, Folder)>,
}

impl<'s> Against<'s> {
    pub(super) fn new(store: &'s Store) -> Self {
        Self { store, name: Name::default(), folder: None }
    }

    /// Whether the journal of a row is as it was seen.
    pub(super) fn is_still(&mut self, found: &RowAt<'_>) -> bool {
        let year = found.row.year;
        let opened = self.folder.take_if(|(of, _)| *of == year);
        let (_, folder) =
            self.folder.insert(opened.unwrap_or_else(|| (year, Folder::at(self.store.year_folder(year)))));
        let now = self.name.of(found).map_or(Seen::NOTHING, |name| folder.seen(name));
        found.row.seen.still(now)
    }
}
