//! Reports that a file defines: which report, of what, with which rows and columns, in which order.
//!
//! A definition only says what is asked of a report there is: what its filters and options mean is the command
//! line's to know, so one can carry whatever option a report takes.

mod columns;
mod document;
mod in_words;
mod name;
mod order;
mod period;
mod rows;
mod shipped;
mod value;
mod view;

pub use columns::{ChosenColumn, choose, missing_keys};
pub use document::{DefinedReport, REPORT_SCHEMA, read_defined_report};
pub use name::is_report_name;
pub use order::{Order, SortKey, sort};
pub use period::{AskedPeriod, RelativePeriod};
pub use rows::{RowTest, dates_in, keep};
pub use shipped::{ShippedReport, shipped_report, shipped_reports};
pub use value::Given;
pub use view::{ReportHome, ReportPart, ReportRow, ReportView, report_list_sheet};
