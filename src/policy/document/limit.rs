//! A time limit as the file states it.

use serde::Deserialize;

use super::asks::PausingDocument;
use super::by_word::{ByWord, PeriodText};
use crate::calendar::{DayOne, Landing};
use crate::policy::{
    Agreement, Beyond, Cap, ClockName, Count, Ends, Extension, IfLate, Kind, Recurs, StageName, Step, TimeLimit, Told,
    Trigger,
};

/// When a clock starts.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TriggerDocument {
    /// The step the clock starts at.
    at: ByWord<Step>,
    /// The clock of this stage by which that step is itself due: until the step is recorded, the clock is shown
    /// from that day.
    due_with: Option<String>,
    /// Another step from which the clock is shown until this one is recorded.
    until_known: Option<ByWord<Step>>,
    /// From when the clock runs if that step was late.
    if_late: Option<ByWord<IfLate>>,
}

impl TriggerDocument {
    fn into_trigger(self) -> Trigger {
        Trigger {
            at: self.at.0,
            due_with: self.due_with.map(ClockName),
            until_known: self.until_known.map(|word| word.0),
            if_late: self.if_late.map_or(IfLate::FromTheDayItHappened, |word| word.0),
        }
    }
}

/// A start and how far to count from it.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CountDocument {
    /// When it starts.
    starts: TriggerDocument,
    /// How long.
    period: PeriodText,
    /// Which day is day 1.
    day_one: ByWord<DayOne>,
    /// What happens to the date reached; as it falls if not said.
    landing: Option<ByWord<Landing>>,
}

/// How an answer date may be put back. A cap is either `up_to_a_further` or `up_to_in_total`; neither means none.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ExtensionDocument {
    /// The furthest date, counted on from the original due date.
    up_to_a_further: Option<PeriodText>,
    /// The furthest date, counted from the clock's own start.
    up_to_in_total: Option<PeriodText>,
    /// What it takes to go past the cap; refused if not said.
    beyond: Option<ByWord<Beyond>>,
    /// By when the complainant is told; no rule if not said.
    told: Option<ByWord<Told>>,
    /// Who approves it, in the procedure's words.
    approved_by: Option<String>,
    /// Whether the complainant must agree to it; not asked if not said.
    agreement: Option<ByWord<Agreement>>,
    /// Whether the ombudsman's details go with it.
    #[serde(default)]
    signposted: bool,
    /// The clause.
    authority: String,
}

impl ExtensionDocument {
    fn into_extension(self) -> Extension {
        let cap = match (self.up_to_a_further, self.up_to_in_total) {
            (Some(period), _) => Cap::AFurther(period.0),
            (None, Some(period)) => Cap::InTotal(period.0),
            (None, None) => Cap::None,
        };
        Extension {
            cap,
            beyond: self.beyond.map_or(Beyond::Refused, |word| word.0),
            told: self.told.map_or(Told::WhenItIsSet, |word| word.0),
            approved_by: self.approved_by,
            agreement: self.agreement.map_or(Agreement::NotAsked, |word| word.0),
            signposted: self.signposted,
            authority: self.authority,
        }
    }
}

/// What must, or may, be done by when.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct LimitDocument {
    /// The clock's name: acknowledge, respond, contact, first-contact, update, request-escalation,
    /// accept-remedy, refer-to-ombudsman, or one of your own.
    clock: String,
    /// A duty is the organisation's and can be overdue; a window is the complainant's and passes.
    kind: ByWord<Kind>,
    /// When it starts.
    starts: TriggerDocument,
    /// How long; left out for a duty without a number.
    period: Option<PeriodText>,
    /// Which day is day 1; needed with a period.
    day_one: Option<ByWord<DayOne>>,
    /// What happens to the date reached; as it falls if not said.
    landing: Option<ByWord<Landing>>,
    /// A second count; the later date holds.
    or_if_later: Option<CountDocument>,
    /// The step before which the clock is not shown, where that is not its start.
    opens: Option<ByWord<Step>>,
    /// The steps that meet it, all of them.
    met_by: Vec<ByWord<Step>>,
    /// Whether it starts again when met; once if not said.
    recurs: Option<ByWord<Recurs>>,
    /// What ends a duty that is not done; with the stage if not said.
    ends: Option<ByWord<Ends>>,
    /// How it may be extended; left out where it may not.
    extension: Option<ExtensionDocument>,
    /// The grounds on which its count stands still, from one day to another, both included; left out where it
    /// never does.
    #[serde(default)]
    pausing: Vec<PausingDocument>,
    /// The clause.
    authority: String,
    /// What a reader must know of it.
    note: Option<String>,
}

impl LimitDocument {
    /// Whether a period is stated without saying which day is day 1.
    pub(super) fn leaves_day_one_open(&self) -> bool {
        self.period.is_some() && self.day_one.is_none()
    }

    /// Whether both kinds of cap are stated.
    pub(super) fn has_two_caps(&self) -> bool {
        self.extension.as_ref().is_some_and(|rule| rule.up_to_a_further.is_some() && rule.up_to_in_total.is_some())
    }

    pub(super) fn into_limit(self, stage: &StageName) -> TimeLimit {
        TimeLimit {
            clock: ClockName(self.clock),
            stage: stage.clone(),
            kind: self.kind.0,
            count: Count {
                starts: self.starts.into_trigger(),
                period: self.period.map(|period| period.0),
                day_one: self.day_one.map_or(DayOne::TheDayAfter, |word| word.0),
                landing: self.landing.map_or(Landing::AsItFalls, |word| word.0),
            },
            or_if_later: self.or_if_later.map(|count| Count {
                starts: count.starts.into_trigger(),
                period: Some(count.period.0),
                day_one: count.day_one.0,
                landing: count.landing.map_or(Landing::AsItFalls, |word| word.0),
            }),
            opens: self.opens.map(|word| word.0),
            met_by: self.met_by.into_iter().map(|word| word.0).collect(),
            recurs: self.recurs.map_or(Recurs::Once, |word| word.0),
            ends: self.ends.map_or(Ends::WithTheStage, |word| word.0),
            extension: self.extension.map(ExtensionDocument::into_extension),
            pausing: self.pausing.into_iter().map(PausingDocument::into_pausing).collect(),
            authority: self.authority,
            note: self.note,
        }
    }
}
