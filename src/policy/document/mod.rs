//! The policy file: JSON, described by the schema beside the shipped policies.

mod asks;
mod by_word;
mod limit;
mod parse;
mod plain;
mod stage;

use serde::Deserialize;

use self::asks::{RequirementDocument, RetentionDocument, ReviewDocument};
use self::by_word::{ByWord, PeriodText};
pub use self::parse::{FileKind, read_file_of};
use self::stage::StageDocument;
use super::check::check;
use super::{
    Ground, IndustrialAction, Ombudsman, Outcome, OutcomeWord, OwnDays, Place, Policy, Problem, Share, StageName,
    TimeToComplain, span_of,
};
use crate::calendar::Nation;

/// The JSON Schema of the file, as shipped.
pub const SCHEMA: &str = include_str!("../../../policies/policy.schema.json");

/// The newest format this program reads.
const FORMAT: u32 = 1;

/// What a policy file is.
const KIND: FileKind = FileKind {
    what: "a policy file",
    format: FORMAT,
    lists: &[
        "calendars",
        "outcomes",
        "signposted_at",
        "exclusions",
        "escalation_declined",
        "stages",
        "entered",
        "limits",
        "met_by",
        "letters",
        "covers",
        "pausing",
        "seats",
        "requirements",
        "reviews",
    ],
    free: &[],
};

/// An outcome an answer may have.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OutcomeDocument {
    /// The journal's word for it.
    outcome: ByWord<Outcome>,
    /// The procedure's words for it.
    words: String,
}

/// How long people have to complain.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TimeToComplainDocument {
    /// How long, from first knowing of the problem.
    period: PeriodText,
    /// When a later complaint is taken all the same.
    later_if: Option<String>,
    /// The clause.
    authority: String,
}

/// Where the complainant goes next.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OmbudsmanDocument {
    /// Its name.
    name: String,
    /// The stages at whose answer the complainant is told of it.
    signposted_at: Vec<String>,
    /// The clause.
    authority: String,
}

/// A ground for not taking a complaint.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct GroundDocument {
    /// Its code.
    code: String,
    /// What it says.
    words: String,
    /// The clause.
    authority: String,
}

/// A complaints procedure: its stages, time limits and rules, each with its clause.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Document {
    /// Where an editor finds this schema.
    #[serde(rename = "$schema")]
    #[expect(dead_code, reason = "it is for editors; naming it keeps other unknown keys an error")]
    schema: Option<String>,
    /// The format of this file: 1.
    format: u32,
    /// Its name on the command line: lower-case letters, digits and hyphens.
    id: String,
    /// Which edition of the procedure.
    edition: String,
    /// The document's title.
    title: String,
    /// Whose procedure it is.
    organisation: String,
    /// Where its facts come from.
    source: String,
    /// What a reader must know of it.
    note: Option<String>,
    /// Whose bank holidays are not working days; of several, the union.
    calendars: Vec<ByWord<Nation>>,
    /// Whether a day of industrial action that interrupts the service counts.
    industrial_action: ByWord<IndustrialAction>,
    /// Whether the days that the organisation itself closes or works change the count; they do if not said.
    own_days: Option<ByWord<OwnDays>>,
    /// The stages, in order.
    stages: Vec<StageDocument>,
    /// The outcomes an answer may have.
    outcomes: Vec<OutcomeDocument>,
    /// How long people have to complain.
    time_to_complain: Option<TimeToComplainDocument>,
    /// Where the complainant goes next.
    ombudsman: Option<OmbudsmanDocument>,
    /// Grounds for not taking a complaint.
    #[serde(default)]
    exclusions: Vec<GroundDocument>,
    /// Grounds for not taking it to the next stage.
    #[serde(default)]
    escalation_declined: Vec<GroundDocument>,
    /// The clause under which a later stage may send a complaint back to an earlier one; left out where none does.
    returned_under: Option<String>,
    /// What is asked of steps, beside the time limits.
    #[serde(default)]
    requirements: Vec<RequirementDocument>,
    /// The periodic reviews it asks for.
    #[serde(default)]
    reviews: Vec<ReviewDocument>,
    /// For how long a closed case is kept; left out where the procedure does not say.
    retention: Option<RetentionDocument>,
}

/// The policy that a file's bytes state.
///
/// # Errors
/// Everything that is wrong with it, each with its place in the text, in the order of the text; only the first
/// where the file is not of the schema.
pub fn read_policy(bytes: &[u8]) -> Result<Policy, Vec<Problem>> {
    let (text, document): (&str, Document) = read_file_of(bytes, &KIND).map_err(|problem| vec![problem])?;
    let mut found: Vec<(Place, String)> = open_ends(&document);
    let policy = document.into_policy();
    found.extend(check(&policy));
    if found.is_empty() {
        return Ok(policy);
    }
    let mut problems: Vec<Problem> =
        found.into_iter().take(20).map(|(place, says)| Problem { span: span_of(text, &place), place, says }).collect();
    problems.sort_by_key(|problem| problem.span.start);
    Err(problems)
}

/// The policy that a shipped file states, which a test holds against all that `read_policy` does.
pub(super) fn read_shipped(text: &str) -> Option<Policy> {
    serde_json::from_str(text).ok().map(Document::into_policy)
}

/// What the file may leave out by the schema and must not leave out all the same.
fn open_ends(document: &Document) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    let root = Place::default();
    if document.format != FORMAT {
        let says = format!("format {}: this program reads format {FORMAT}", document.format);
        found.push((root.key("format"), says));
    }
    for (number, review) in document.reviews.iter().enumerate() {
        if let Err(says) = review.share.parse::<Share>() {
            found.push((root.key("reviews").index(number).key("share"), says));
        }
    }
    if let Some(Err(bad)) = document.retention.as_ref().map(RetentionDocument::period) {
        found.push((root.key("retention").key("period"), bad.to_string()));
    }
    for (number, stage) in document.stages.iter().enumerate() {
        for (place, limit) in stage.limits.iter().enumerate() {
            let here = root.key("stages").index(number).key("limits").index(place);
            if limit.leaves_day_one_open() {
                let says = "a period without day_one: expected the-day-after or the-day-itself".to_owned();
                found.push((here.key("period"), says));
            }
            if limit.has_two_caps() {
                let says = "two caps: expected up_to_a_further or up_to_in_total".to_owned();
                found.push((here.key("extension").key("up_to_in_total"), says));
            }
        }
    }
    found
}

impl Document {
    fn into_policy(self) -> Policy {
        let grounds = |grounds: Vec<GroundDocument>| {
            let ground = |g: GroundDocument| Ground { code: g.code, words: g.words, authority: g.authority };
            grounds.into_iter().map(ground).collect()
        };
        Policy {
            id: self.id,
            edition: self.edition,
            title: self.title,
            organisation: self.organisation,
            source: self.source,
            note: self.note,
            nations: self.calendars.into_iter().map(|word| word.0).collect(),
            industrial_action: self.industrial_action.0,
            own_days: self.own_days.map_or(OwnDays::ChangeTheCount, |word| word.0),
            stages: self.stages.into_iter().map(StageDocument::into_stage).collect(),
            outcomes: self
                .outcomes
                .into_iter()
                .map(|known| OutcomeWord { outcome: known.outcome.0, words: known.words })
                .collect(),
            time_to_complain: self.time_to_complain.map(|limit| TimeToComplain {
                period: limit.period.0,
                later_if: limit.later_if,
                authority: limit.authority,
            }),
            ombudsman: self.ombudsman.map(|ombudsman| Ombudsman {
                name: ombudsman.name,
                signposted_at: ombudsman.signposted_at.into_iter().map(StageName).collect(),
                authority: ombudsman.authority,
            }),
            exclusions: grounds(self.exclusions),
            escalation_declined: grounds(self.escalation_declined),
            returned_under: self.returned_under,
            requirements: self.requirements.into_iter().map(RequirementDocument::into_requirement).collect(),
            reviews: self.reviews.into_iter().map(ReviewDocument::into_review).collect(),
            retention: self.retention.and_then(RetentionDocument::into_retention),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `UPDATE=1 cargo test` writes the file anew.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "the way to ask a test to write what it compares")]
    fn the_schema_beside_the_policies_is_fresh() {
        let generator = schemars::generate::SchemaSettings::draft07().into_generator();
        let schema = generator.into_root_schema_for::<Document>();
        let fresh = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/policies/policy.schema.json");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let shipped = std::fs::read_to_string(path).unwrap();
        assert!(shipped == fresh, "policies/policy.schema.json is stale: run UPDATE=1 cargo test");
    }
}
