//! How results look: one file a format, from plain tables and JSON values to bytes.
//!
//! Reaches no file, no case, no environment and no terminal: width, colour and spreadsheet habits come in as
//! arguments, so the same document always renders to the same bytes.

mod align;
mod csv;
mod document;
mod format;
mod json;
mod markdown;
mod options;
mod paint;
mod sanitize;
mod table;
mod widths;
pub mod wording;

pub use document::{Document, render};
pub use format::Format;
pub use options::{ByteOrderMark, Colour, Formulas, Spreadsheet, Style};
pub use sanitize::{visible, visible_lines};
