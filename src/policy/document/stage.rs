//! A stage as the file states it.

use serde::Deserialize;

use super::asks::PanelDocument;
use super::by_word::ByWord;
use super::limit::LimitDocument;
use crate::policy::{
    BeforeTheAnswer, Entered, Independence, LateRequest, Letter, Onward, Rule, Stage, StageKind, StageName, Strength,
};

/// A rule in words, with its clause.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RuleDocument {
    /// What it says.
    rule: String,
    /// The clause.
    authority: String,
}

/// Who may not handle the stage: whoever handled an earlier one.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct IndependenceDocument {
    /// The earlier stage.
    of: String,
    /// What happens otherwise.
    strength: ByWord<Strength>,
    /// The clause.
    authority: String,
}

/// The way to the next stage.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OnwardDocument {
    /// The stage that comes next.
    to: String,
    /// Whether it may come before this stage's answer.
    before_the_answer: ByWord<BeforeTheAnswer>,
    /// What becomes of a request after the window has passed.
    late: ByWord<LateRequest>,
    /// The clause under which an unanswered complaint goes on by itself at the end of any extension.
    unanswered: Option<String>,
    /// The clause.
    authority: String,
}

/// What a letter must cover.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LetterDocument {
    /// Which letter: acknowledgement, extension, response, refusal.
    letter: String,
    /// What it must cover.
    covers: Vec<String>,
    /// The clause.
    authority: String,
}

/// A stage of the procedure.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct StageDocument {
    /// Its name: stage-1, stage-2, service-request, informal, or one of your own.
    stage: String,
    /// Its heading for people.
    title: String,
    /// Whether it handles a complaint or something before one.
    kind: ByWord<StageKind>,
    /// How a case comes to it.
    entered: Vec<ByWord<Entered>>,
    /// Who handles it.
    handled_by: Option<RuleDocument>,
    /// Who may not.
    independence: Option<IndependenceDocument>,
    /// Who signs the answer off.
    sign_off: Option<RuleDocument>,
    /// The panel that hears it, where one does.
    panel: Option<PanelDocument>,
    /// Its time limits.
    #[serde(default)]
    pub(super) limits: Vec<LimitDocument>,
    /// The way to the next stage; left out at the last.
    onward: Option<OnwardDocument>,
    /// What its letters must cover.
    #[serde(default)]
    letters: Vec<LetterDocument>,
    /// The clause.
    authority: String,
}

impl StageDocument {
    pub(super) fn into_stage(self) -> Stage {
        let rule = |rule: RuleDocument| Rule { words: rule.rule, authority: rule.authority };
        let name = StageName(self.stage);
        Stage {
            title: self.title,
            kind: self.kind.0,
            entered: self.entered.into_iter().map(|word| word.0).collect(),
            handled_by: self.handled_by.map(rule),
            independence: self.independence.map(|independence| Independence {
                of: StageName(independence.of),
                strength: independence.strength.0,
                authority: independence.authority,
            }),
            sign_off: self.sign_off.map(rule),
            panel: self.panel.map(PanelDocument::into_panel),
            limits: self.limits.into_iter().map(|limit| limit.into_limit(&name)).collect(),
            onward: self.onward.map(|onward| Onward {
                to: StageName(onward.to),
                before_the_answer: onward.before_the_answer.0,
                late: onward.late.0,
                unanswered: onward.unanswered,
                authority: onward.authority,
            }),
            letters: self
                .letters
                .into_iter()
                .map(|letter| Letter { letter: letter.letter, covers: letter.covers, authority: letter.authority })
                .collect(),
            authority: self.authority,
            name,
        }
    }
}
