//! A time limit: what must, or may, be done by when.

use std::fmt;

use super::{Extension, Pausing, StageName, Step};
use crate::calendar::{DayOne, Landing, Period};
use crate::word::words;

/// A clock's name: `acknowledge`, `respond`, `request-escalation`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockName(pub String);

impl ClockName {
    /// The acknowledgement at a stage.
    pub const ACKNOWLEDGE: &'static str = "acknowledge";
    /// The answer at a stage.
    pub const RESPOND: &'static str = "respond";
    /// The window to accept a remedy.
    pub const ACCEPT_REMEDY: &'static str = "accept-remedy";
    /// The window to ask for the next stage.
    pub const REQUEST_ESCALATION: &'static str = "request-escalation";
}

impl fmt::Display for ClockName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

words! {
    /// Whose time it is.
    pub enum Kind ("kind of clock") {
        /// The organisation's: it can be overdue.
        Duty = "duty",
        /// The complainant's: it passes, and is never overdue.
        Window = "window",
    }
}

words! {
    /// From when a clock runs whose start was itself due by a date and came after it.
    pub enum IfLate ("reading of a late start") {
        /// From the day it happened.
        FromTheDayItHappened = "from-the-day-it-happened",
        /// From the day it was due: being late must not buy time.
        FromTheDayItWasDue = "from-the-day-it-was-due",
    }
}

words! {
    /// Whether a clock starts again when it is met.
    pub enum Recurs ("recurrence") {
        /// It runs once.
        Once = "once",
        /// It starts again each time it is met, until the stage is answered.
        UntilAnswered = "until-answered",
    }
}

words! {
    /// What ends a duty that is not done.
    pub enum Ends ("end") {
        /// That its stage is over: nobody can do it any more.
        WithTheStage = "with-the-stage",
        /// Nothing: it is owed until it is done, whatever becomes of the case.
        WhenMet = "when-met",
    }
}

/// What starts a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// The step it starts at.
    pub at: Step,
    /// The clock at the same stage by whose due date that step was itself to be done, where there is one.
    pub due_with: Option<ClockName>,
    /// The step from which it is shown until its own is recorded, where no clock says when that is due.
    pub until_known: Option<Step>,
    /// From when it runs when that step was late.
    pub if_late: IfLate,
}

/// A start and how far to count from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What starts it.
    pub starts: Trigger,
    /// How long; none for a duty "without undue delay".
    pub period: Option<Period>,
    /// Which day is day 1.
    pub day_one: DayOne,
    /// What happens to the date reached.
    pub landing: Landing,
}

/// One time limit at one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLimit {
    /// Its clock's name, unlike any other at the stage.
    pub clock: ClockName,
    /// The stage it belongs to.
    pub stage: StageName,
    /// Whose time it is.
    pub kind: Kind,
    /// The count.
    pub count: Count,
    /// A second count: the later of the two dates holds.
    pub or_if_later: Option<Count>,
    /// The step at this stage before which the clock is not there at all, where it is not its own start.
    pub opens: Option<Step>,
    /// The steps that meet it: it is met when all of them have been done.
    pub met_by: Vec<Step>,
    /// Whether it starts again.
    pub recurs: Recurs,
    /// What ends it, if it is a duty and not done.
    pub ends: Ends,
    /// How it may be extended; none where the procedure gives no extension.
    pub extension: Option<Extension>,
    /// The grounds on which the count stands still; none where it never does.
    pub pausing: Vec<Pausing>,
    /// The clause.
    pub authority: String,
    /// What a reader must know of it.
    pub note: Option<String>,
}

impl TimeLimit {
    /// The whole rule in words, `noun` being what the first count starts at: `10 working days from logging`.
    pub fn rule(&self, noun: &str) -> String {
        let words = |count: &Count| count.period.map_or_else(|| "no time given".to_owned(), Period::words);
        match &self.or_if_later {
            None => format!("{} from {noun}", self.words()),
            Some(later) => {
                let (first, second) = (words(&self.count), words(later));
                format!("the later of {first} from {noun} and {second} from {}", later.starts.at.noun())
            }
        }
    }

    /// The limit as the procedure words it: `5 working days`, `2 months, or 6 months if later`.
    pub fn words(&self) -> String {
        let words = |count: &Count| match (count.period, count.landing) {
            (None, _) => "no time given".to_owned(),
            (Some(period), Landing::TheDayBefore) => format!("less than {}", period.words()),
            (Some(period), _) => period.words(),
        };
        match &self.or_if_later {
            None => words(&self.count),
            Some(later) => {
                format!("{}, or {} from {} if later", words(&self.count), words(later), later.starts.at.noun())
            }
        }
    }
}
