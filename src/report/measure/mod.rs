//! The figures that people send: each measure in one place, over any period, from cases as at one day.
//!
//! A period is of what happened in it: a duty counts in the period in which it was due, an answer in the one in which
//! it was given. Nothing is rounded before the end, and every figure has its definition beside it.

mod charts;
mod days;
mod feedback;
mod grounds;
mod group;
mod keyed;
mod learning;
mod marks;
mod months;
mod outcomes;
mod remedies;
mod sum;
mod themes;
mod timeliness;
mod visits;
mod volumes;

pub use charts::{Ages, outcomes_chart, themes_chart};
pub use days::Days;
pub use feedback::{FeedbackGiven, FeedbackRow, feedback_definitions, feedback_rows, feedback_sheet};
pub use grounds::{GroundRow, ground_definitions, ground_rows, grounds_of, grounds_sheet};
pub use group::GroupBy;
pub use learning::{LearningRow, Words, learning_definitions, learning_rows, learning_sheet};
pub use marks::{Marks, marks, marks_definitions, marks_sheet};
pub use months::{ByMonth, month_charts};
pub use outcomes::{OutcomeRow, Outcomes, outcome_definitions, outcome_rows, outcomes_sheet};
pub use remedies::{Remedies, RemedyRow, remedies_sheet, remedy_definitions, remedy_rows};
pub use sum::Sum;
pub use themes::{ThemeRow, Themes, service_rows, services_sheet, theme_definitions, theme_rows, themes_sheet};
pub use timeliness::{Met, Timeliness, TimelinessRow, timeliness_definitions, timeliness_rows, timeliness_sheet};
pub use volumes::{VolumeRow, Volumes, volume_definitions, volume_rows, volumes_sheet};

pub(super) use group::Name;
pub(super) use learning::learnt_in;
pub(super) use months::thirteen_months;
pub(super) use sum::sums;
pub(super) use visits::{ComplaintStage, Visit, answered_in, complaint_stages, not_counted, received_in, visits};
