//! Bringing in a spreadsheet: every way in which one is awkward, and what comes of it.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

#[path = "import/again.rs"]
mod again;
#[path = "import/as_recorded.rs"]
mod as_recorded;
#[path = "import/awkward.rs"]
mod awkward;
#[path = "import/by_programs.rs"]
mod by_programs;
#[path = "import/drafts.rs"]
mod drafts;
#[path = "import/files.rs"]
mod files;
#[path = "import/given.rs"]
mod given;
#[path = "import/mappings.rs"]
mod mappings;
#[path = "import/stopped.rs"]
mod stopped;
