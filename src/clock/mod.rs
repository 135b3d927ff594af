//! A case's clocks: from when each runs, until when, and how it stands, with the walk that shows it.

mod answer_due;
mod correction;
mod cycles;
mod days_taken;
mod explain;
mod facts;
mod offers;
mod outlook;
mod reckon;
mod rule_on;
mod standing;
mod start;
mod still;
mod supposed;

pub use answer_due::{answer_due, escalation_window, last_day_to_complain};
pub use correction::{LaterEntry, rule_on_correction};
pub use days_taken::working_days_taken;
pub use explain::{Explanation, TrailStep, explain, walked};
pub use facts::{met_out_of_turn, over};
pub use outlook::outlook;
pub use reckon::{Clock, GivenBy, next_due, reckon, unfinished_duties};
pub use rule_on::Before;
pub use standing::{Standing, owed, working_days_left, working_days_overdue};
pub use start::{OtherReading, Start};
pub use still::Still;
pub use supposed::Supposed;
