//! What the columns of a spreadsheet mean: the mapping file.

mod document;
mod source;
mod values;

pub(super) use self::document::KIND;
pub use self::document::read_mapping;
pub(super) use self::source::Source;
pub(super) use self::values::{UNKNOWN, Values, Words};

use chrono::NaiveDate;
use serde::Deserialize;

use super::column::Headings;
use super::day::{DayNumbers, DayOrder};
use super::{Charset, Missing};
use crate::policy::{Place, StageName};

/// From which day of receipt on complaints are under a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFrom {
    /// The first day (inclusive).
    pub from: NaiveDate,
    /// The policy's id.
    pub policy: String,
}

/// Where the particulars of a case stand.
#[derive(Deserialize, Debug, Clone)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseColumns {
    pub(super) reference: Option<String>,
    pub(super) received: String,
    pub(super) logged: Option<String>,
    pub(super) first_known: Option<String>,
    pub(super) complainant: Option<String>,
    pub(super) contact: Option<String>,
    pub(super) property: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) outcome_sought: Option<String>,
    pub(super) channel: Option<Source>,
    pub(super) service: Option<Source>,
    pub(super) category: Option<Source>,
    pub(super) tenure: Option<Source>,
    pub(super) handler: Option<Source>,
    pub(super) stage: Option<Source>,
    pub(super) status: Option<Source>,
    pub(super) closed: Option<String>,
    pub(super) closed_because: Option<Source>,
    #[serde(default)]
    pub(super) note: Vec<String>,
}

/// Where the steps of a stage stand.
#[derive(Debug, Clone)]
pub(super) struct StageColumns {
    pub(super) stage: StageName,
    pub(super) asked: Option<String>,
    pub(super) acknowledged: Option<String>,
    pub(super) extended_on: Option<String>,
    pub(super) extended_to: Option<String>,
    pub(super) answered: Option<String>,
    pub(super) outcome: Option<Source>,
    pub(super) handler: Option<Source>,
    pub(super) decision: Option<String>,
}

/// What the columns of a spreadsheet mean.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// The sheet of a workbook; the first that has anything in it where none is named.
    pub sheet: Option<String>,
    /// The row that the headings stand in, from 1.
    pub header_row: u32,
    /// How the bytes of a text stand for letters, where that is stated.
    pub encoding: Option<Charset>,
    /// The policies by day of receipt, the earliest first; never empty.
    pub policies: Vec<PolicyFrom>,
    pub(super) order: DayOrder,
    /// What day 1 is where days stand as bare numbers, where that is stated.
    pub numbers: Option<DayNumbers>,
    pub(super) case: CaseColumns,
    /// In order; never empty.
    pub(super) stages: Vec<StageColumns>,
    pub(super) values: Values,
}

impl Mapping {
    /// The policy of what was received on a day; none where it came before the first of them.
    pub fn policy_on(&self, received: NaiveDate) -> Option<&str> {
        self.policies.iter().rfind(|one| one.from <= received).map(|one| one.policy.as_str())
    }

    /// Whether the file has references of its own.
    pub fn has_references(&self) -> bool {
        self.case.reference.is_some()
    }

    /// The stages that it names, each with its place in the file.
    pub fn stages(&self) -> Vec<(Place, &StageName)> {
        let stages = self.stages.iter().enumerate();
        let at = |number| Place::default().key("stages").index(number).key("stage");
        stages.map(|(number, columns)| (at(number), &columns.stage)).collect()
    }

    /// Every heading that it names, with its place in the file.
    fn headings(&self) -> Vec<(Place, &str)> {
        let mut found = Vec::new();
        let case = Place::default().key("case");
        let of = &self.case;
        found.push((case.key("received"), of.received.as_str()));
        let plain = [
            ("reference", &of.reference),
            ("logged", &of.logged),
            ("first_known", &of.first_known),
            ("complainant", &of.complainant),
            ("contact", &of.contact),
            ("property", &of.property),
            ("summary", &of.summary),
            ("outcome_sought", &of.outcome_sought),
            ("closed", &of.closed),
        ];
        found.extend(plain.into_iter().filter_map(|(key, heading)| Some((case.key(key), heading.as_deref()?))));
        let sources = [
            ("channel", &of.channel),
            ("service", &of.service),
            ("category", &of.category),
            ("tenure", &of.tenure),
            ("handler", &of.handler),
            ("stage", &of.stage),
            ("status", &of.status),
            ("closed_because", &of.closed_because),
        ];
        found
            .extend(sources.into_iter().filter_map(|(key, source)| Some((case.key(key), source.as_ref()?.heading()?))));
        let notes = of.note.iter().enumerate();
        found.extend(notes.map(|(number, heading)| (case.key("note").index(number), heading.as_str())));
        for (number, of) in self.stages.iter().enumerate() {
            let stage = Place::default().key("stages").index(number);
            let plain = [
                ("asked", &of.asked),
                ("acknowledged", &of.acknowledged),
                ("extended_on", &of.extended_on),
                ("extended_to", &of.extended_to),
                ("answered", &of.answered),
                ("decision", &of.decision),
            ];
            found.extend(plain.into_iter().filter_map(|(key, heading)| Some((stage.key(key), heading.as_deref()?))));
            let sources = [("outcome", &of.outcome), ("handler", &of.handler)];
            found.extend(
                sources.into_iter().filter_map(|(key, source)| Some((stage.key(key), source.as_ref()?.heading()?))),
            );
        }
        found
    }

    /// What it names and the sheet does not have, each with its place in the file.
    pub(super) fn missing(&self, headings: &Headings) -> Vec<(Place, Missing)> {
        let find = |(place, heading): (Place, &str)| headings.find(heading).err().map(|missing| (place, missing));
        self.headings().into_iter().filter_map(find).collect()
    }
}
