//! What many cases amount to, as plain data.

mod sheet;

pub use sheet::{Cell, Column, Sheet};
