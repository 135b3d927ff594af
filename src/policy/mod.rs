//! The procedure as data: stages, time limits, and what may be done when, each with its clause.
//!
//! Only `document` knows the file format, and nothing here reads a file.

mod check;
mod document;
mod extension;
mod limit;
mod onward;
mod outcome;
mod panel;
mod pausing;
mod problem;
mod requirement;
mod retention;
mod review;
mod shipped;
mod stage;
mod steps;

pub use document::{FileKind, SCHEMA, read_file_of, read_policy};
pub use extension::{Agreement, Beyond, Cap, Extension, Told};
pub use limit::{ClockName, Count, Ends, IfLate, Kind, Recurs, TimeLimit, Trigger};
pub use onward::{BeforeTheAnswer, LateRequest, Onward};
pub use outcome::{Outcome, OutcomeWord};
pub use panel::{Panel, Seat};
pub use pausing::{Afterwards, Pausing};
pub use problem::{Place, Problem, span_of};
pub use requirement::{Requirement, Requires};
pub use retention::{BadRetention, Retention, RetentionPeriod};
pub use review::{Review, ReviewedBy, Share};
pub use shipped::{ShippedPolicy, shipped_policies, shipped_policy};
pub use stage::{Entered, Independence, Letter, Rule, Stage, StageKind, StageName, Strength};
pub use steps::Step;

use crate::calendar::Nation;
use crate::calendar::Period;
use crate::word::words;

words! {
    /// Whether a day of industrial action that interrupts the service is a working day.
    pub enum IndustrialAction ("treatment of industrial action") {
        /// It is: the procedure does not leave such days out.
        CountsAsWorked = "counts-as-worked",
        /// It is not.
        LeavesTheCount = "leaves-the-count",
    }
}

words! {
    /// What the days that the organisation itself closes or works are to a procedure's count.
    pub enum OwnDays ("treatment of the organisation's own days") {
        /// A day it closes is no working day; a listed holiday that it works is one.
        ChangeTheCount = "change-the-count",
        /// Nothing: a law says what a working day is, whoever closes.
        ChangeNothing = "change-nothing",
    }
}

/// How long after first knowing of a problem a person may complain about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeToComplain {
    /// How long, from first knowing.
    pub period: Period,
    /// When a later complaint is taken all the same, in the procedure's sense.
    pub later_if: Option<String>,
    /// The clause.
    pub authority: String,
}

/// Where the complainant goes after the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ombudsman {
    /// Its name.
    pub name: String,
    /// The stages at whose answer the complainant is told of it.
    pub signposted_at: Vec<StageName>,
    /// The clause.
    pub authority: String,
}

/// A ground on which a complaint, or a request for the next stage, need not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its code in records and reports.
    pub code: String,
    /// What it says.
    pub words: String,
    /// The clause.
    pub authority: String,
}

/// One edition of one organisation's procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Its name on the command line and in journals.
    pub id: String,
    /// Which edition of it.
    pub edition: String,
    /// The document's title.
    pub title: String,
    /// Whose procedure it is.
    pub organisation: String,
    /// Where its facts come from.
    pub source: String,
    /// What a reader must know of it.
    pub note: Option<String>,
    /// The nations whose bank holidays are not working days: the union of their lists.
    pub nations: Vec<Nation>,
    /// What a day of industrial action is.
    pub industrial_action: IndustrialAction,
    /// What the days that the organisation itself closes or works are.
    pub own_days: OwnDays,
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// The outcomes an answer may have.
    pub outcomes: Vec<OutcomeWord>,
    /// How long people have to complain, where the procedure says.
    pub time_to_complain: Option<TimeToComplain>,
    /// Where the complainant goes next.
    pub ombudsman: Option<Ombudsman>,
    /// Grounds for not taking a complaint.
    pub exclusions: Vec<Ground>,
    /// Grounds for not taking it to the next stage.
    pub escalation_declined: Vec<Ground>,
    /// The clause under which a later stage may send a complaint back to an earlier one, where one does.
    pub returned_under: Option<String>,
    /// What is asked of steps, beside the time limits.
    pub requirements: Vec<Requirement>,
    /// The periodic reviews it asks for.
    pub reviews: Vec<Review>,
    /// For how long a closed case is kept, where the procedure says.
    pub retention: Option<Retention>,
}

impl Policy {
    /// The stage of that name.
    pub fn stage(&self, name: &StageName) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.name == *name)
    }

    /// The policy's own words for an outcome, if it knows the outcome.
    pub fn outcome(&self, outcome: Outcome) -> Option<&OutcomeWord> {
        self.outcomes.iter().find(|known| known.outcome == outcome)
    }

    /// What is asked of a step at a stage, if it is.
    pub fn requirement(&self, requires: Requires, stage: Option<&StageName>) -> Option<&Requirement> {
        let here = |asked: &&Requirement| asked.stage.is_none() || asked.stage.as_ref() == stage;
        self.requirements.iter().filter(|asked| asked.requires == requires).find(here)
    }

    /// Every time limit, stage by stage.
    pub fn limits(&self) -> impl Iterator<Item = &TimeLimit> {
        self.stages.iter().flat_map(|stage| &stage.limits)
    }
}
