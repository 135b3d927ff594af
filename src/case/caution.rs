//! What a procedure asks for without forbidding the step that goes without it.

use chrono::NaiveDate;
use thiserror::Error;

use super::Handler;
use crate::calendar::people;

/// Something to be careful of, said when a step is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Caution {
    /// The complaint is older than the procedure normally takes.
    #[error("received after {last_day}, the last day to complain (clause {authority}){}", later_words(.later_if.as_ref()), last_day = people(.last_day))]
    ComplainedLate {
        /// The last day, inclusive.
        last_day: NaiveDate,
        /// When a later one is taken all the same.
        later_if: Option<String>,
        /// The clause.
        authority: String,
    },
    /// A representative without the complainant's consent.
    #[error("the representative's consent is not recorded yet")]
    ConsentAwaited,
    /// The ombudsman's details were to go with it.
    #[error("the ombudsman's details go with an extension (clause {authority}): give --signposted once they have")]
    NotSignposted {
        /// The clause.
        authority: String,
    },
    /// The answer was to be signed off.
    #[error("this answer is to be signed off by {by} (clause {authority}): nobody is recorded")]
    NotSignedOff {
        /// By whom.
        by: String,
        /// The clause.
        authority: String,
    },
    /// The same person handles both stages, where the procedure would rather not.
    #[error("{handler} handled {stage}: somebody else, wherever possible (clause {authority})")]
    SamePerson {
        /// Who.
        handler: Handler,
        /// The earlier stage.
        stage: String,
        /// The clause.
        authority: String,
    },
    /// Nobody is named, so independence cannot be seen.
    #[error(
        "nobody is recorded as handling {stage}, so it does not show that it was somebody new (clause {authority})"
    )]
    NobodyNamed {
        /// The stage.
        stage: String,
        /// The clause.
        authority: String,
    },
    /// The stage was to answer by a day, and else to go on.
    #[error("after {}, the last day for an answer here: the complaint was to go to the next stage (clause {authority})", people(.cap))]
    ShouldHaveGoneOn {
        /// The last day, inclusive.
        cap: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// The complainant may still ask for the next stage.
    #[error("the complainant may still ask for {next} (clause {authority}): closing takes nothing away from them")]
    MayStillAsk {
        /// The next stage.
        next: String,
        /// The clause.
        authority: String,
    },
    /// No acknowledgement is on record.
    #[error("no acknowledgement is on record at this stage (clause {authority})")]
    NotAcknowledged {
        /// The clause.
        authority: String,
    },
    /// What the letter must cover.
    #[error("the {letter} must cover (clause {authority}): {}", covers.join("; "))]
    LetterCovers {
        /// Which letter.
        letter: String,
        /// What.
        covers: Vec<String>,
        /// The clause.
        authority: String,
    },
}

fn later_words(later_if: Option<&String>) -> String {
    later_if.map_or_else(String::new, |words| format!("; a later one is taken if {words}"))
}
