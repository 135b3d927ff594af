//! A case's clocks: from when each runs, until when, and how it stands, with the walk that shows it.

mod answer_due;
mod cycles;
mod explain;
mod facts;
mod reckon;
mod standing;
mod start;
mod supposed;

pub use answer_due::{answer_due, escalation_window, last_day_to_complain};
pub use explain::{Explanation, TrailStep, explain, walked};
pub use reckon::{Clock, next_due, reckon};
pub use standing::{Standing, working_days_left, working_days_overdue};
pub use start::{OtherReading, Start};
pub use supposed::Supposed;
