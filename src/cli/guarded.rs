//! Where nothing is put that somebody names a place for.

use std::path::Path;

use super::failure::Usage;
use crate::store::is_guarded;

/// Refuses a place among what a store keeps: what was there would be lost, and what is new be in the way.
pub(super) fn not_guarded(path: &Path) -> Result<(), Usage> {
    if is_guarded(path) {
        return Err(Usage::Says(format!("{} is for what a store keeps: name another place", path.display())));
    }
    Ok(())
}
