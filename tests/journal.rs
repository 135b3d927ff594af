//! The journal on disk: what it holds, what damage shows, what is mended, and what is kept for ever.
//!
//! The format is described in `docs/journal.md`.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

#[path = "journal/checks.rs"]
mod checks;
#[path = "journal/damage.rs"]
mod damage;
#[path = "journal/erased.rs"]
mod erased;
#[path = "journal/forged.rs"]
mod forged;
#[path = "journal/held.rs"]
mod held;
#[path = "journal/kept.rs"]
mod kept;
#[path = "journal/newer.rs"]
mod newer;
#[path = "journal/store_files.rs"]
mod store_files;
#[path = "journal/torn.rs"]
mod torn;
#[path = "journal/verify.rs"]
mod verify;
#[path = "journal/wounded.rs"]
mod wounded;
