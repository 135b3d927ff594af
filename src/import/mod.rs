//! The spreadsheet that complaints were kept in before: what its columns mean, and the journals its rows would have
//! left.
//!
//! Bytes and values in, values out. Whether a row is in the store already is for the caller to say, who knows it.

mod cell;
mod column;
mod day;
mod delimited;
mod draft;
mod mapping;
mod order;
mod plan;
mod reading;
mod row;
mod sheets;
mod steps;
mod trouble;
mod workbook;

pub use cell::{Cell, Grid, Row};
pub use column::Missing;
pub use day::{DayNumbers, DayOrder};
pub use delimited::Charset;
pub use draft::{Draft, draft};
pub use mapping::{Mapping, PolicyFrom, read_mapping};
pub use plan::{Planned, Planner, Procedure, Seen};
pub use reading::{CannotRead, Circumstances, NotThere, Reading, read_grid};
pub use sheets::{ImportedClockRow, TroubleRow, clocks_sheet, trouble_row, troubles_sheet};
pub use trouble::{Trouble, TroubleKind, Weight};
