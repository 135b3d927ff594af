//! The figures that people send: each measure in one place, over any period, from cases as at one day.
//!
//! A period is of what happened in it: a duty counts in the period in which it was due, an answer in the one in which
//! it was given. Nothing is rounded before the end, and every figure has its definition beside it.

mod charts;
mod days;
mod feedback;
mod grounds;
mod group;
mod learning;
mod marks;
mod outcomes;
mod remedies;
mod themes;
mod timeliness;
mod visits;
mod volumes;

pub use charts::{ages_chart, outcomes_chart, themes_chart, timeliness_chart, volumes_chart};
pub use days::Days;
pub use feedback::{FeedbackRow, feedback_definitions, feedback_rows, feedback_sheet};
pub use grounds::{GroundRow, ground_definitions, ground_rows, grounds_sheet};
pub use group::GroupBy;
pub use learning::{LearningRow, Words, learning_definitions, learning_rows, learning_sheet};
pub use marks::{Marks, marks, marks_definitions, marks_sheet};
pub use outcomes::{OutcomeRow, outcome_definitions, outcome_rows, outcomes_sheet};
pub use remedies::{RemedyRow, remedies_sheet, remedy_definitions, remedy_rows};
pub use themes::{ThemeRow, service_rows, services_sheet, theme_definitions, theme_rows, themes_sheet};
pub use timeliness::{Met, TimelinessRow, timeliness_definitions, timeliness_rows, timeliness_sheet};
pub use volumes::{VolumeRow, volume_definitions, volume_rows, volumes_sheet};

pub(super) use charts::thirteen_months;
pub(super) use group::Name;
pub(super) use visits::{ComplaintStage, Visit, answered_in, complaint_stages, not_counted, received_in, visits};
