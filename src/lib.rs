//! A case book for complaints: what happened to each one, when the next thing is due under the organisation's
//! own procedure, and what the figures are.
//!
//! The pure layers are `calendar`, `policy`, `case`, `clock`, `report` and `import`, each knowing only those before it;
//! `store` keeps files, `output` writes formats, and `cli` is the only layer that knows both.

pub mod calendar;
pub mod case;
pub mod cli;
pub mod clock;
pub mod import;
pub mod output;
pub mod policy;
pub mod report;
pub mod store;

mod alike;
mod word;

pub use word::{UnknownWord, Word};
