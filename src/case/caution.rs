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
    /// Something the procedure asks for is missing.
    #[error("{words} (clause {authority}): {}", supply(.supplied_by))]
    AskedFor {
        /// How the procedure puts it.
        words: String,
        /// The clause.
        authority: String,
        /// What would supply it.
        supplied_by: &'static str,
    },
    /// A panel hears it, and none is convened.
    #[error("a panel is to hear it, and none is on record (clause {authority}): record who sits with `plaint panel`")]
    NoPanel {
        /// The clause.
        authority: String,
    },
    /// Actions are still to be done.
    #[error("{} still to be done, and on `plaint report actions` until then", if *.0 == 1 { "1 action is".to_owned() } else { format!("{} actions are", .0) })]
    ActionsOutstanding(usize),
    /// No ground for the refusal is on record.
    #[error("no ground is on record: `plaint refuse` records it with the reasons, for the register of refusals")]
    NoGround,
    /// No other case is named.
    #[error("no other case is named: `plaint merge` closes it and keeps both references together")]
    NoOtherCase,
    /// The case that is to go on is closed.
    #[error("the case that is to go on was closed on {}", people(.0))]
    GoesOnClosed(NaiveDate),
    /// A date was set where the procedure has no clock for it.
    #[error(
        "the procedure has no clock for the answer at {stage}: the date is on record, and nothing will call it overdue"
    )]
    NobodyWatches {
        /// The stage.
        stage: String,
    },
    /// The complainant had refused it.
    #[error("remedy {remedy} was refused on {}", people(.on))]
    WasRefused {
        /// Which remedy.
        remedy: u32,
        /// When.
        on: NaiveDate,
    },
    /// What an offer was open until has passed.
    #[error("answered after {}, until when the offer stood (clause {authority})", people(.until))]
    OfferPassed {
        /// The last day, inclusive.
        until: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// The complainant has not been through the procedure.
    #[error("{stage} is not answered yet: the ombudsman may send it back")]
    ProcedureNotCompleted {
        /// The stage.
        stage: String,
    },
    /// Nothing says that the ombudsman has it.
    #[error("no referral to the ombudsman is on record: `plaint ombudsman --referred` records it")]
    NoReferral,
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

/// What to do about it: an option is to be given; anything else says itself what to do.
fn supply(supplied_by: &str) -> String {
    if supplied_by.starts_with("--") { format!("give {supplied_by}") } else { supplied_by.to_owned() }
}
