//! How results look: one file a format, from plain tables and JSON values to bytes.
//!
//! Reaches no file, no case, no environment and no terminal: width, colour and spreadsheet habits come in as
//! arguments, so the same document always renders to the same bytes.

mod align;
mod bars;
mod cannot_show;
mod case_page;
mod csv;
mod diagnostic;
mod document;
mod explanation_page;
mod flat;
mod format;
mod grid;
mod html;
mod ics;
mod json;
mod markdown;
mod options;
mod paint;
mod parquet;
mod particulars;
mod policy_page;
mod report_page;
mod sanitize;
mod table;
mod widths;
pub mod wording;
mod xlsx;

pub use cannot_show::CannotShow;
pub use case_page::case_page;
pub use csv::Lines;
pub use diagnostic::diagnostic;
pub use document::{Document, render};
pub use explanation_page::explanation_page;
pub use flat::{FlatFormat, flat};
pub use format::Format;
pub use options::{ByteOrderMark, Colour, Formulas, Spreadsheet, Style};
pub use policy_page::policy_page;
pub use report_page::report_page;
pub use sanitize::{visible, visible_lines};
