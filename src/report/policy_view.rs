//! A policy as it is shown: its stages, times and rules, each with its clause.

use serde::Serialize;

use super::{Cell, Column, Sheet};
use crate::policy::{
    Afterwards, Agreement, Beyond, Cap, Entered, Extension, LateRequest, OwnDays, Panel, Policy, Stage, Step,
    TimeLimit, Told,
};

/// One time limit in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LimitView {
    /// The stage.
    pub stage: String,
    /// The clock's name.
    pub clock: String,
    /// `duty` or `window`.
    pub kind: String,
    /// The limit, from what, and which day is day 1.
    pub limit: String,
    /// How it may be extended.
    pub extension: Option<String>,
    /// The clause.
    pub authority: String,
}

/// One stage in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StageView {
    /// Its name.
    pub stage: String,
    /// Its heading.
    pub title: String,
    /// Its rules, each with its clause.
    pub rules: Vec<String>,
    /// Its time limits.
    pub limits: Vec<LimitView>,
}

/// A policy in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PolicyView {
    /// Its id.
    pub policy: String,
    /// Its edition.
    pub edition: String,
    /// Title and organisation.
    pub title: String,
    /// Where its facts come from.
    pub source: String,
    /// Whose bank holidays.
    pub calendars: String,
    /// What a reader must know of it.
    pub note: Option<String>,
    /// The outcomes it knows.
    pub outcomes: Vec<String>,
    /// Rules of the whole procedure.
    pub rules: Vec<String>,
    /// Its stages.
    pub stages: Vec<StageView>,
}

/// The view of a policy.
pub fn policy_view(policy: &Policy) -> PolicyView {
    let mut rules = Vec::new();
    if let Some(limit) = &policy.time_to_complain {
        let later = limit.later_if.as_ref().map_or_else(String::new, |later| format!("; later if {later}"));
        rules.push(format!("to be made within {} of first knowing{later} ({})", limit.period.words(), limit.authority));
    }
    if let Some(ombudsman) = &policy.ombudsman {
        rules.push(format!("next: the {} ({})", ombudsman.name, ombudsman.authority));
    }
    for ground in &policy.exclusions {
        rules.push(format!("not taken, {}: {} ({})", ground.code, ground.words, ground.authority));
    }
    for ground in &policy.escalation_declined {
        rules.push(format!("not escalated, {}: {} ({})", ground.code, ground.words, ground.authority));
    }
    if policy.own_days == OwnDays::ChangeNothing {
        rules.push("the organisation's own closures and worked holidays change no date".to_owned());
    }
    asks(policy, &mut rules);
    let names: Vec<&str> = policy.nations.iter().map(|nation| nation.name()).collect();
    PolicyView {
        policy: policy.id.clone(),
        edition: policy.edition.clone(),
        title: format!("{}, {}", policy.organisation, policy.title),
        source: policy.source.clone(),
        calendars: names.join(", "),
        note: policy.note.clone(),
        outcomes: policy.outcomes.iter().map(|outcome| outcome.words.clone()).collect(),
        rules,
        stages: policy.stages.iter().map(stage_view).collect(),
    }
}

/// What it asks of steps, beside the time limits.
fn asks(policy: &Policy, rules: &mut Vec<String>) {
    if let Some(clause) = &policy.returned_under {
        rules.push(format!("may go back to an earlier stage for review ({clause})"));
    }
    if let Some(kept) = &policy.retention {
        rules.push(format!("closed cases are kept for {} ({})", kept.period.words(), kept.authority));
    }
    for asked in &policy.requirements {
        let at = asked.stage.as_ref().map_or_else(String::new, |stage| format!(" at {stage}"));
        rules.push(format!("asks{at}, or else {}: {} ({})", asked.strength, asked.words, asked.authority));
    }
    for review in &policy.reviews {
        let (share, stage) = (review.share, &review.stage);
        rules.push(format!("review {}, {share} of {stage}: {} ({})", review.review, review.words, review.authority));
    }
}

/// Who sits on a panel.
fn panel_words(panel: &Panel) -> String {
    let seats = panel.seats.iter().map(|seat| {
        let uninvolved = if seat.uninvolved { ", not involved before" } else { "" };
        let consented = if seat.consented { ", with the complainant's consent" } else { "" };
        let or_else = seat.or_else.as_ref().map_or_else(String::new, |other| format!(", or else one more {other}"));
        format!("{} {}{uninvolved}{consented}{or_else}", seat.number, seat.seat)
    });
    format!("heard by a panel: {} ({})", seats.collect::<Vec<_>>().join("; "), panel.authority)
}

fn stage_view(stage: &Stage) -> StageView {
    let mut rules = Vec::new();
    if let Some(rule) = &stage.handled_by {
        rules.push(format!("handled by {} ({})", rule.words, rule.authority));
    }
    if let Some(rule) = &stage.independence {
        rules.push(format!("not by whoever handled {}: {} ({})", rule.of, rule.strength, rule.authority));
    }
    if let Some(rule) = &stage.sign_off {
        rules.push(format!("signed off by {} ({})", rule.words, rule.authority));
    }
    if let Some(onward) = &stage.onward {
        let late = match onward.late {
            LateRequest::Refused => "not taken late",
            LateRequest::InExceptionalCircumstances => "taken late in exceptional circumstances",
        };
        rules.push(format!(
            "goes on to {}, before the answer: {}, {late} ({})",
            onward.to, onward.before_the_answer, onward.authority
        ));
        if let Some(clause) = &onward.unanswered {
            rules.push(format!("goes on by itself if unanswered at the end of any extension ({clause})"));
        }
    }
    rules.extend(stage.panel.as_ref().map(panel_words));
    for pausing in stage.limits.iter().flat_map(|limit| &limit.pausing) {
        let afterwards = match pausing.afterwards {
            Afterwards::GoesOn => "",
            Afterwards::BeginsAgain => ", and begins again afterwards",
        };
        let (ground, words, clause) = (&pausing.ground, &pausing.words, &pausing.authority);
        rules.push(format!("the count may stand still{afterwards}, {ground}: {words} ({clause})"));
    }
    for letter in &stage.letters {
        rules.push(format!("the {} covers: {} ({})", letter.letter, letter.covers.join("; "), letter.authority));
    }
    StageView {
        stage: stage.name.to_string(),
        title: stage.title.clone(),
        rules,
        limits: stage.limits.iter().map(|limit| limit_view(stage, limit)).collect(),
    }
}

fn limit_view(stage: &Stage, limit: &TimeLimit) -> LimitView {
    let by_request_only = !stage.entered.contains(&Entered::OnReceipt);
    let noun = match limit.count.starts.at {
        Step::Received if by_request_only => "the request",
        Step::Logged if by_request_only => "the escalation",
        step => step.noun(),
    };
    let day_one = match limit.count.period {
        Some(_) => format!(", day 1 {}", limit.count.day_one.to_string().replace('-', " ")),
        None => String::new(),
    };
    LimitView {
        stage: limit.stage.to_string(),
        clock: limit.clock.to_string(),
        kind: limit.kind.to_string(),
        limit: format!("{}{day_one}", limit.rule(noun)),
        extension: limit.extension.as_ref().map(extension_words),
        authority: limit.authority.clone(),
    }
}

fn extension_words(rule: &Extension) -> String {
    let cap = match rule.cap {
        Cap::AFurther(period) => format!("up to a further {}", period.words()),
        Cap::InTotal(period) => format!("up to {} in total", period.words()),
        Cap::None => "no fixed cap".to_owned(),
    };
    let beyond = match (rule.cap, rule.beyond) {
        (Cap::None, _) => "",
        (_, Beyond::Refused) => ", never beyond",
        (_, Beyond::WithGoodReason) => ", beyond with good reason",
        (_, Beyond::ExceptionalAndAgreed) => ", again or beyond in exceptional circumstances and agreed or signposted",
    };
    let approved = rule.approved_by.as_ref().map_or_else(String::new, |by| format!(", approved by {by}"));
    let agreed = if rule.agreement == Agreement::Needed { ", agreed with the complainant" } else { "" };
    let told = if rule.told == Told::BeforeItIsDue { ", told before it is due" } else { "" };
    let signposted = if rule.signposted { ", with the ombudsman's details" } else { "" };
    format!("{cap}{beyond}{approved}{agreed}{told}{signposted} ({})", rule.authority)
}

impl PolicyView {
    /// Its time limits as a table.
    pub fn sheet(&self) -> Sheet {
        let columns = [
            ("stage", "Stage"),
            ("clock", "Clock"),
            ("kind", "Kind"),
            ("limit", "Limit"),
            ("extension", "Extension"),
            ("authority", "Clause"),
        ];
        let cells = |limit: &LimitView| -> Vec<Cell> {
            let limit = limit.clone();
            vec![
                limit.stage.into(),
                limit.clock.into(),
                limit.kind.into(),
                limit.limit.into(),
                limit.extension.into(),
                limit.authority.into(),
            ]
        };
        Sheet {
            title: self.title.clone(),
            columns: columns.map(|(key, title)| Column::new(key, title)).into(),
            rows: self.stages.iter().flat_map(|stage| &stage.limits).map(cells).collect(),
        }
    }
}
