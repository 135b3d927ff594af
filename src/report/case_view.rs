//! One case as it is shown.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    ActionRow, ClockView, HistoryLine, ParticularsView, PointView, Reckoned, RemedyView, actions_of, clock_view,
    particulars_of, points_of, remedies_of,
};
use crate::policy::StageKind;

/// A case, schema `plaint.case/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseView {
    /// `plaint.case/1`.
    pub schema: &'static str,
    /// The reference.
    pub case: String,
    /// The policy's id.
    pub policy: String,
    /// Its edition.
    pub edition: String,
    /// The day as at which it is shown.
    pub as_at: NaiveDate,
    /// The stage it is at.
    pub stage: String,
    /// `open`, `answered` or `closed`.
    pub status: String,
    /// The day it was received.
    pub received: NaiveDate,
    /// The day it was put on record.
    pub logged: Option<NaiveDate>,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    /// Why.
    pub closed_because: Option<String>,
    /// The day since which nothing of it may be erased, where it is under a hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<NaiveDate>,
    /// That its personal data was erased, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased: Option<ErasedView>,
    /// The outcome at each complaint stage of the policy.
    pub outcomes: BTreeMap<String, Option<String>>,
    /// Who handles it.
    pub handler: Option<String>,
    /// The service it is about.
    pub service: Option<String>,
    /// The kind of complaint.
    pub category: Option<String>,
    /// How it came.
    pub channel: Option<String>,
    /// What the home is let or sold as.
    pub tenure: Option<String>,
    /// Whether it is serious, high-risk or high-profile.
    pub serious: bool,
    /// Its clocks.
    pub clocks: Vec<ClockView>,
    /// How many entries go against the policy.
    pub overrides: u32,
    /// How many entries were written on a later day than they happened, imported ones apart.
    pub backdated: u32,
    /// How many entries were brought in from a spreadsheet.
    #[serde(skip_serializing_if = "is_none")]
    pub imported: u32,
    /// How many entries correct an earlier one.
    pub corrections: u32,
    /// How many entries there are.
    pub events: u32,
    /// The points of complaint.
    pub points: Vec<PointView>,
    /// The remedies.
    pub remedies: Vec<RemedyView>,
    /// What is to be done, and what was.
    pub actions: Vec<ActionRow>,
    /// What is particular about it.
    pub particulars: ParticularsView,
    /// Names, contacts and words, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<PersonalView>,
    /// The journal, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<HistoryLine>>,
}

/// That the personal data of a case was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ErasedView {
    /// The day.
    pub on: NaiveDate,
    /// The entry that says so.
    pub entry: u32,
    /// On which basis.
    pub basis: String,
    /// The last day for which it was to be kept, inclusive.
    pub kept_until: NaiveDate,
}

/// What names or describes people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonalView {
    /// What the complaint is.
    pub summary: Option<String>,
    /// What the complainant wants.
    pub outcome_sought: Option<String>,
    /// Who complains.
    pub complainant: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Who speaks for them.
    pub representative: Option<String>,
    /// The home.
    pub property: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes the field by reference")]
fn is_none(number: &u32) -> bool {
    *number == 0
}

/// The view of a case, without its people and its journal.
pub fn case_view(reckoned: &Reckoned<'_>) -> CaseView {
    let case = reckoned.case;
    let complaint_stages = reckoned.policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
    let outcomes = complaint_stages.map(|stage| {
        let answer = case.answer_at(&stage.name);
        (stage.name.to_string(), answer.map(|answer| answer.outcome.to_string()))
    });
    let clocks = reckoned.clocks.iter().map(|clock| clock_view(clock, reckoned.calendar, reckoned.as_at));
    CaseView {
        schema: "plaint.case/1",
        case: case.reference.to_string(),
        policy: case.policy.id.clone(),
        edition: case.policy.edition.clone(),
        as_at: reckoned.as_at,
        stage: case.stage().map_or_else(String::new, ToString::to_string),
        status: case.status().to_string(),
        received: case.received,
        logged: case.logged,
        closed: case.closed.map(|closing| closing.done.on),
        closed_because: case.closed.map(|closing| closing.because.to_string()),
        held: case.keeping.held.map(|held| held.on),
        erased: case.keeping.erased.map(|erasure| ErasedView {
            on: erasure.done.on,
            entry: erasure.done.entry,
            basis: erasure.basis.to_string(),
            kept_until: erasure.kept_until,
        }),
        outcomes: outcomes.collect(),
        handler: case.handler().map(ToString::to_string),
        service: case.service.clone(),
        category: case.category.clone(),
        channel: case.channel.map(|channel| channel.to_string()),
        tenure: case.tenure.map(|tenure| tenure.to_string()),
        serious: case.serious,
        clocks: clocks.collect(),
        overrides: case.overrides,
        backdated: case.backdated,
        imported: case.imported,
        corrections: case.corrections,
        events: case.entries,
        points: points_of(reckoned, false),
        remedies: remedies_of(reckoned, false),
        actions: actions_of(reckoned, false),
        particulars: particulars_of(reckoned),
        personal: None,
        history: None,
    }
}

impl CaseView {
    /// The same with its people, and with the words of its points, remedies and actions.
    #[must_use]
    pub fn with_personal(self, reckoned: &Reckoned<'_>) -> Self {
        Self {
            personal: Some(PersonalView::of(reckoned)),
            points: points_of(reckoned, true),
            remedies: remedies_of(reckoned, true),
            actions: actions_of(reckoned, true),
            ..self
        }
    }
}

impl PersonalView {
    /// The people of a case.
    pub fn of(reckoned: &Reckoned<'_>) -> Self {
        let person = reckoned.case.person.clone();
        Self {
            summary: person.summary,
            outcome_sought: person.outcome_sought,
            complainant: person.complainant,
            contact: person.contact,
            representative: person.representative,
            property: person.property,
        }
    }
}
