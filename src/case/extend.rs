//! May the answer be put back to that date?

use chrono::NaiveDate;
use thiserror::Error;

use super::{Case, CaseClosed, Caution, Event, Extended, OutOfOrder, Refused, Ruling, StageAnswered};
use crate::calendar::people;
use crate::policy::{Agreement, Beyond, Extension, Told};

/// When the answer is due, and how far it may be put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerDue<'p> {
    /// The date it is due now, extensions included; none where the policy sets none until one is agreed.
    pub current: Option<NaiveDate>,
    /// The furthest date without more, where the policy sets one.
    pub cap: Option<NaiveDate>,
    /// The policy's rule; none where it gives no extension.
    pub rule: Option<&'p Extension>,
    /// The clause of the time limit.
    pub authority: &'p str,
    /// The clause under which an unanswered complaint then goes on to the next stage, if one says so.
    pub goes_on: Option<&'p str>,
}

/// Why an answer cannot be put back.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotExtend {
    /// A date contradicts the case's history.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// The policy gives no time for the answer.
    #[error("{stage} has no time limit for the answer, so there is nothing to extend")]
    NoLimit {
        /// The stage.
        stage: String,
    },
    /// The stage is answered already.
    #[error(transparent)]
    Answered(#[from] StageAnswered),
    /// The case is closed.
    #[error(transparent)]
    Closed(#[from] CaseClosed),
    /// The new date is not later than the one that holds.
    #[error("{to} is not later than {current}, when the answer is due already", to = people(.to), current = people(.current))]
    NotLater {
        /// The date given.
        to: NaiveDate,
        /// The date that holds.
        current: NaiveDate,
    },
    /// The policy gives no extension.
    #[error("the procedure gives no extension of this answer, clause {authority}")]
    NotProvidedFor {
        /// The clause of the time limit.
        authority: String,
    },
    /// The complainant was told too late.
    #[error("told on {told}, after the answer was due on {current}: it is to be told before, clause {authority}", current = people(.current), told = people(.told))]
    ToldTooLate {
        /// When they were told.
        told: NaiveDate,
        /// When the answer was due.
        current: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// Nobody approved it.
    #[error("it must be approved by {by}, clause {authority}")]
    NotApproved {
        /// Who must.
        by: String,
        /// The clause.
        authority: String,
    },
    /// The cap is hard.
    #[error("{to} is past {cap}, the furthest it may go, clause {authority}{}", .goes_on.as_ref().map_or_else(String::new, |clause| format!(": unanswered by then, the complaint goes to the next stage (clause {clause})")), to = people(.to), cap = people(.cap))]
    PastTheCap {
        /// The date given.
        to: NaiveDate,
        /// The furthest date.
        cap: NaiveDate,
        /// The clause.
        authority: String,
        /// The clause under which it goes on instead.
        goes_on: Option<String>,
    },
    /// Past the cap without a good reason.
    #[error("{to} is past {cap}, the furthest it may go without good reason, clause {authority}", to = people(.to), cap = people(.cap))]
    NeedsGoodReason {
        /// The date given.
        to: NaiveDate,
        /// The furthest date.
        cap: NaiveDate,
        /// The clause.
        authority: String,
    },
    /// The complainant has not agreed to it.
    #[error("more time takes the complainant's agreement, clause {authority}")]
    NotAgreed {
        /// The clause.
        authority: String,
    },
    /// A further extension without exceptional circumstances.
    #[error("a further extension takes exceptional circumstances, clause {authority}")]
    NeedsExceptionalReason {
        /// The clause.
        authority: String,
    },
    /// A further extension without agreement or signpost.
    #[error(
        "a further extension takes the complainant's agreement or, failing that, the ombudsman's details, clause {authority}"
    )]
    NeedsAgreement {
        /// The clause.
        authority: String,
    },
}

impl Refused for CannotExtend {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::NotProvidedFor { authority }
            | Self::ToldTooLate { authority, .. }
            | Self::NotApproved { authority, .. }
            | Self::NotAgreed { authority }
            | Self::PastTheCap { authority, .. }
            | Self::NeedsGoodReason { authority, .. }
            | Self::NeedsExceptionalReason { authority }
            | Self::NeedsAgreement { authority } => Some(authority),
            _ => None,
        }
    }

    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::NotApproved { .. } => Some("--approved-by NAME"),
            Self::NotAgreed { .. } => Some("--agreed"),
            Self::NeedsGoodReason { .. } | Self::NeedsExceptionalReason { .. } => Some("--good-reason TEXT"),
            Self::NeedsAgreement { .. } => Some("--agreed or --signposted"),
            _ => None,
        }
    }

    fn entry(&self) -> Option<u32> {
        match self {
            Self::Order(order) => order.entry,
            Self::Answered(answered) => Some(answered.done.entry),
            Self::Closed(closed) => Some(closed.0.entry),
            _ => None,
        }
    }

    fn can_be_overridden(&self) -> bool {
        self.clause().is_some() || matches!(self, Self::Closed { .. })
    }
}

/// Whether the answer at the stage may be put back. `due` is none where the policy gives that stage no time.
pub fn extend(case: &Case, due: Option<&AnswerDue<'_>>, on: NaiveDate, mut extended: Extended) -> Ruling<CannotExtend> {
    let mut breaches = Vec::new();
    let mut cautions = Vec::new();
    breaches.extend(CaseClosed::check(case, extended.told).map(CannotExtend::Closed));
    let order = OutOfOrder::check("setting it", on, "telling it", extended.told, None);
    breaches.extend(order.map(CannotExtend::Order));
    let order = OutOfOrder::check("the new date", extended.response_promised_by, "telling it", extended.told, None);
    breaches.extend(order.map(CannotExtend::Order));
    if let Some(record) = case.at(&extended.stage) {
        let order = OutOfOrder::check("telling it", extended.told, "receipt", record.received, Some(record.entry));
        breaches.extend(order.map(CannotExtend::Order));
        breaches.extend(StageAnswered::check_by(record, extended.told).map(CannotExtend::Answered));
    }
    match due {
        None => breaches.push(CannotExtend::NoLimit { stage: extended.stage.to_string() }),
        Some(due) => {
            let to = extended.response_promised_by;
            if let Some(current) = due.current.filter(|current| to <= *current) {
                breaches.push(CannotExtend::NotLater { to, current });
                return Ruling { event: Event::Extended(extended), breaches, cautions };
            }
            extended.past_the_cap = due.cap.is_some_and(|cap| extended.response_promised_by > cap);
            match due.rule {
                None => breaches.push(CannotExtend::NotProvidedFor { authority: due.authority.to_owned() }),
                Some(rule) => against_the_rule(case, due, rule, &extended, &mut breaches, &mut cautions),
            }
        }
    }
    Ruling { event: Event::Extended(extended), breaches, cautions }
}

fn against_the_rule(
    case: &Case,
    due: &AnswerDue<'_>,
    rule: &Extension,
    extended: &Extended,
    breaches: &mut Vec<CannotExtend>,
    cautions: &mut Vec<Caution>,
) {
    let authority = || rule.authority.clone();
    let late = due.current.filter(|current| rule.told == Told::BeforeItIsDue && extended.told > *current);
    if let Some(current) = late {
        let told = extended.told;
        breaches.push(CannotExtend::ToldTooLate { told, current, authority: authority() });
    }
    if let Some(by) = rule.approved_by.clone().filter(|_| extended.approved_by.is_none()) {
        breaches.push(CannotExtend::NotApproved { by, authority: authority() });
    }
    if rule.agreement == Agreement::Needed && !extended.agreed {
        breaches.push(CannotExtend::NotAgreed { authority: authority() });
    }
    let to = extended.response_promised_by;
    let past = due.cap.filter(|cap| to > *cap);
    let again = case.at(&extended.stage).is_some_and(|record| !record.extensions.is_empty());
    match (rule.beyond, past) {
        (Beyond::Refused, Some(cap)) => {
            let goes_on = due.goes_on.map(str::to_owned);
            breaches.push(CannotExtend::PastTheCap { to, cap, authority: authority(), goes_on });
        }
        (Beyond::WithGoodReason, Some(cap)) if extended.good_reason.is_none() => {
            breaches.push(CannotExtend::NeedsGoodReason { to, cap, authority: authority() });
        }
        (Beyond::ExceptionalAndAgreed, past) if past.is_some() || again => {
            if extended.good_reason.is_none() {
                breaches.push(CannotExtend::NeedsExceptionalReason { authority: authority() });
            }
            if !extended.agreed && !extended.signposted {
                breaches.push(CannotExtend::NeedsAgreement { authority: authority() });
            }
        }
        _ => {}
    }
    if rule.signposted && !extended.signposted {
        cautions.push(Caution::NotSignposted { authority: authority() });
    }
}
