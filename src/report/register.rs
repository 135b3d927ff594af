//! The full minimum record of every case (SPSO model procedure, 163), one a row.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Cell, PersonalView, Reckoned, Sheet};
use crate::case::StageRecord;
use crate::policy::{Stage, StageKind};

/// One case's record. A stage that the case has not come to is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RegisterRow {
    /// The reference.
    pub case: String,
    /// The policy's id.
    pub policy: String,
    /// Its edition.
    pub edition: String,
    /// Received.
    pub received: NaiveDate,
    /// Put on record.
    pub logged: Option<NaiveDate>,
    /// How it came.
    pub channel: Option<String>,
    /// The service it is about.
    pub service: Option<String>,
    /// The kind of complaint.
    pub category: Option<String>,
    /// What the home is let or sold as.
    pub tenure: Option<String>,
    /// The day the complainant first knew of the problem.
    pub first_known: Option<NaiveDate>,
    /// `known` or `anonymous`.
    pub identity: String,
    /// A representative's consent, where there is a representative.
    pub consent: Option<String>,
    /// Who handles it.
    pub handler: Option<String>,
    /// The stage it is at.
    pub stage: String,
    /// Where it stands.
    pub status: String,
    /// Who handles, or handled, stage 1.
    pub stage_1_handler: Option<String>,
    /// Stage 1 acknowledged.
    pub stage_1_acknowledged: Option<NaiveDate>,
    /// Stage 1 answered.
    pub stage_1_answered: Option<NaiveDate>,
    /// Its outcome.
    pub stage_1_outcome: Option<String>,
    /// Stage 2 began.
    pub stage_2_began: Option<NaiveDate>,
    /// Who handles, or handled, stage 2.
    pub stage_2_handler: Option<String>,
    /// Stage 2 acknowledged.
    pub stage_2_acknowledged: Option<NaiveDate>,
    /// Stage 2 answered.
    pub stage_2_answered: Option<NaiveDate>,
    /// Its outcome.
    pub stage_2_outcome: Option<String>,
    /// Whether a later answer date was promised at any stage.
    pub extended: bool,
    /// Closed.
    pub closed: Option<NaiveDate>,
    /// Why.
    pub closed_because: Option<String>,
    /// How many entries go against the policy.
    pub overrides: u32,
    /// How many entries were written on a later day than they happened, imported ones apart.
    pub backdated: u32,
    /// The underlying cause.
    pub cause: Option<String>,
    /// What the ombudsman found.
    pub ombudsman_finding: Option<String>,
    /// What was decided, offered and promised at stage 1, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_1_action: Option<String>,
    /// The same at stage 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage_2_action: Option<String>,
    /// Names, contacts and words, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<PersonalView>,
}

/// The record of a case, without its people. The first complaint stage of its policy stands under stage 1, the
/// next under stage 2.
pub fn register_row(reckoned: &Reckoned<'_>) -> RegisterRow {
    let case = reckoned.case;
    let mut stages = reckoned.policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
    let record = |stage: Option<&Stage>| stage.and_then(|stage| case.at(&stage.name));
    let (first, second) = (record(stages.next()), record(stages.next()));
    // A case may come to a stage more than once: it began there the first time.
    let visits = |last: Option<&StageRecord>| {
        let stage = last.map(|record| record.stage.clone());
        case.stages.iter().filter(move |record| Some(&record.stage) == stage.as_ref())
    };
    let answer = |record: Option<&StageRecord>| record.and_then(|record| case.answer_at(&record.stage));
    RegisterRow {
        case: case.reference.to_string(),
        policy: case.policy.id.clone(),
        edition: case.policy.edition.clone(),
        received: case.received,
        logged: case.logged,
        channel: case.channel.map(|channel| channel.to_string()),
        service: case.service.clone(),
        category: case.category.clone(),
        tenure: case.tenure.map(|tenure| tenure.to_string()),
        first_known: case.first_known,
        identity: case.identity.to_string(),
        consent: case.consent.map(|consent| consent.to_string()),
        handler: case.handler().map(ToString::to_string),
        stage: case.stage().map_or_else(String::new, ToString::to_string),
        status: case.status().to_string(),
        stage_1_handler: first.and_then(StageRecord::handler).map(ToString::to_string),
        stage_1_acknowledged: visits(first).find_map(|record| record.acknowledged).map(|done| done.on),
        stage_1_answered: answer(first).map(|answer| answer.done.on),
        stage_1_outcome: answer(first).map(|answer| answer.outcome.to_string()),
        stage_2_began: visits(second).next().map(|record| record.received),
        stage_2_handler: second.and_then(StageRecord::handler).map(ToString::to_string),
        stage_2_acknowledged: visits(second).find_map(|record| record.acknowledged).map(|done| done.on),
        stage_2_answered: answer(second).map(|answer| answer.done.on),
        stage_2_outcome: answer(second).map(|answer| answer.outcome.to_string()),
        extended: case.stages.iter().any(|record| !record.extensions.is_empty()),
        closed: case.closed.map(|closing| closing.done.on),
        closed_because: case.closed.map(|closing| closing.because.to_string()),
        overrides: case.overrides,
        backdated: case.backdated,
        cause: case.redress.cause.clone(),
        ombudsman_finding: case.outside.determination.map(|(finding, _)| finding.to_string()),
        stage_1_action: None,
        stage_2_action: None,
        personal: None,
    }
}

/// The record of a case with its people and what was done for them.
pub fn register_row_with_personal(reckoned: &Reckoned<'_>) -> RegisterRow {
    let mut stages = reckoned.policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
    let actions = &reckoned.case.person.actions;
    let mut action = || {
        let stage = &stages.next()?.name;
        actions.iter().rfind(|(at, _)| at == stage).map(|(_, words)| words.clone())
    };
    let (stage_1_action, stage_2_action) = (action(), action());
    RegisterRow { stage_1_action, stage_2_action, personal: Some(PersonalView::of(reckoned)), ..register_row(reckoned) }
}

const COLUMNS: [(&str, &str); 29] = [
    ("case", "Case"),
    ("policy", "Policy"),
    ("edition", "Edition"),
    ("received", "Received"),
    ("logged", "Logged"),
    ("channel", "Channel"),
    ("service", "Service"),
    ("category", "Category"),
    ("tenure", "Tenure"),
    ("first_known", "First known"),
    ("identity", "Identity"),
    ("consent", "Consent"),
    ("handler", "Handler"),
    ("stage", "Stage"),
    ("status", "Status"),
    ("stage_1_handler", "Stage 1 handler"),
    ("stage_1_acknowledged", "Stage 1 acknowledged"),
    ("stage_1_answered", "Stage 1 answered"),
    ("stage_1_outcome", "Stage 1 outcome"),
    ("stage_2_began", "Stage 2 began"),
    ("stage_2_handler", "Stage 2 handler"),
    ("stage_2_acknowledged", "Stage 2 acknowledged"),
    ("stage_2_answered", "Stage 2 answered"),
    ("stage_2_outcome", "Stage 2 outcome"),
    ("extended", "Extended"),
    ("closed", "Closed"),
    ("closed_because", "Because"),
    ("overrides", "Overrides"),
    ("backdated", "Back-dated"),
];

/// Added later than the ones about people, so behind them: columns keep their places.
const LATER: [(&str, &str); 2] = [("cause", "Cause"), ("ombudsman_finding", "Ombudsman's finding")];

const PERSONAL: [(&str, &str); 8] = [
    ("complainant", "Complainant"),
    ("contact", "Contact"),
    ("representative", "Representative"),
    ("property", "Property"),
    ("summary", "Summary"),
    ("outcome_sought", "Outcome sought"),
    ("stage_1_action", "Stage 1 action"),
    ("stage_2_action", "Stage 2 action"),
];

/// The records as a table.
pub fn register_sheet(rows: &[RegisterRow]) -> Sheet {
    sheet(&[], rows)
}

/// The records with their people as a table, which has the columns about them even where there is no row.
pub fn register_sheet_with_personal(rows: &[RegisterRow]) -> Sheet {
    sheet(&PERSONAL, rows)
}

fn sheet(personal: &[(&'static str, &'static str)], rows: &[RegisterRow]) -> Sheet {
    let columns = [COLUMNS.as_slice(), personal, LATER.as_slice()].concat();
    Sheet::of("Register", &columns, rows, cells)
}

fn cells(row: &RegisterRow) -> Vec<Cell> {
    let row = row.clone();
    let mut cells: Vec<Cell> = vec![
        row.case.into(),
        row.policy.into(),
        row.edition.into(),
        row.received.into(),
        row.logged.into(),
        row.channel.into(),
        row.service.into(),
        row.category.into(),
        row.tenure.into(),
        row.first_known.into(),
        row.identity.into(),
        row.consent.into(),
        row.handler.into(),
        row.stage.into(),
        row.status.into(),
        row.stage_1_handler.into(),
        row.stage_1_acknowledged.into(),
        row.stage_1_answered.into(),
        row.stage_1_outcome.into(),
        row.stage_2_began.into(),
        row.stage_2_handler.into(),
        row.stage_2_acknowledged.into(),
        row.stage_2_answered.into(),
        row.stage_2_outcome.into(),
        row.extended.into(),
        row.closed.into(),
        row.closed_because.into(),
        i64::from(row.overrides).into(),
        i64::from(row.backdated).into(),
    ];
    if let Some(people) = row.personal {
        cells.extend([
            people.complainant.into(),
            people.contact.into(),
            people.representative.into(),
            people.property.into(),
            people.summary.into(),
            people.outcome_sought.into(),
            row.stage_1_action.into(),
            row.stage_2_action.into(),
        ]);
    }
    cells.extend([row.cause.into(), row.ombudsman_finding.into()]);
    cells
}
