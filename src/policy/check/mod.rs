//! What a schema cannot find: stages nobody reaches, clocks that wait for themselves, caps below their limits.

mod asks;

use std::collections::{BTreeMap, BTreeSet};

use super::{Cap, ClockName, Entered, IfLate, Kind, Place, Policy, Recurs, Stage, StageName, TimeLimit};

/// No procedure has more; a file with more is some machine's mistake.
const MOST_STAGES: usize = 20;
const MOST_LIMITS: usize = 40;

const NO_CLAUSE: &str = "no clause: expected where the procedure says so";

type Found = Vec<(Place, String)>;

/// Everything wrong with a policy that is of the right shape, with its place in the file.
pub(super) fn check(policy: &Policy) -> Found {
    let mut found = Found::new();
    let root = Place::default();
    heading(policy, &mut found);
    let stages = root.key("stages");
    if policy.stages.is_empty() || policy.stages.len() > MOST_STAGES {
        let says = format!("{} stages: expected 1 to {MOST_STAGES}", policy.stages.len());
        return [(stages, says)].into();
    }
    let mut names = BTreeSet::new();
    for (number, stage) in policy.stages.iter().enumerate() {
        let here = stages.index(number);
        if !is_name(&stage.name.0) {
            found.push((here.key("stage"), "expected lower-case letters, digits and hyphens".to_owned()));
        }
        if !names.insert(&stage.name) {
            found.push((here.key("stage"), format!("a second stage named {}", stage.name)));
        }
        clause(&stage.authority, &here, &mut found);
        rules(policy, stage, &here, &mut found);
        limits(stage, &here, &mut found);
    }
    asks::asks(policy, &mut found);
    reach(policy, &mut found);
    found
}

fn heading(policy: &Policy, found: &mut Found) {
    let root = Place::default();
    if !is_name(&policy.id) {
        found.push((root.key("id"), "expected lower-case letters, digits and hyphens, at most 40".to_owned()));
    }
    let texts = [
        ("edition", &policy.edition),
        ("title", &policy.title),
        ("organisation", &policy.organisation),
        ("source", &policy.source),
    ];
    for (key, text) in texts {
        if text.trim().is_empty() {
            found.push((root.key(key), "blank: expected the document's own".to_owned()));
        }
    }
    lists(policy, found);
    for (key, grounds) in [("exclusions", &policy.exclusions), ("escalation_declined", &policy.escalation_declined)] {
        for (number, ground) in grounds.iter().enumerate() {
            clause(&ground.authority, &root.key(key).index(number), found);
            if grounds[..number].iter().any(|earlier| earlier.code == ground.code) {
                found.push((root.key(key).index(number).key("code"), format!("{} a second time", ground.code)));
            }
        }
    }
    if let Some(ombudsman) = &policy.ombudsman {
        let here = root.key("ombudsman");
        clause(&ombudsman.authority, &here, found);
        for (number, stage) in ombudsman.signposted_at.iter().enumerate() {
            known_stage(policy, stage, &here.key("signposted_at").index(number), found);
        }
    }
    if let Some(limit) = &policy.time_to_complain {
        clause(&limit.authority, &root.key("time_to_complain"), found);
    }
}

fn lists(policy: &Policy, found: &mut Found) {
    let root = Place::default();
    if policy.nations.is_empty() {
        found.push((root.key("calendars"), "no calendar: expected at least one nation".to_owned()));
    }
    if policy.outcomes.is_empty() {
        found.push((root.key("outcomes"), "no outcome: expected at least one".to_owned()));
    }
    for (number, nation) in policy.nations.iter().enumerate() {
        if policy.nations[..number].contains(nation) {
            found.push((root.key("calendars").index(number), format!("{nation} a second time")));
        }
    }
    for (number, known) in policy.outcomes.iter().enumerate() {
        let here = root.key("outcomes").index(number);
        if policy.outcomes[..number].iter().any(|earlier| earlier.outcome == known.outcome) {
            found.push((here.key("outcome"), format!("{} a second time", known.outcome)));
        }
        if known.words.trim().is_empty() {
            found.push((here.key("words"), "blank: expected the procedure's own".to_owned()));
        }
    }
}

fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.len() <= 40 && text.chars().all(plain) && !text.starts_with('-')
}

fn clause(authority: &str, here: &Place, found: &mut Found) {
    if authority.trim().is_empty() {
        found.push((here.key("authority"), NO_CLAUSE.to_owned()));
    }
}

fn known_stage(policy: &Policy, name: &StageName, here: &Place, found: &mut Found) {
    if policy.stage(name).is_none() {
        let names: Vec<&str> = policy.stages.iter().map(|stage| stage.name.0.as_str()).collect();
        found.push((here.clone(), format!("no stage named {name}: expected one of {}", names.join(", "))));
    }
}

fn rules(policy: &Policy, stage: &Stage, here: &Place, found: &mut Found) {
    if stage.title.trim().is_empty() {
        found.push((here.key("title"), "blank: expected the stage's heading".to_owned()));
    }
    if stage.entered.is_empty() {
        found.push((here.key("entered"), "no way in: expected on-receipt or from-an-earlier-stage".to_owned()));
    }
    for (key, rule) in [("handled_by", &stage.handled_by), ("sign_off", &stage.sign_off)] {
        if let Some(rule) = rule {
            clause(&rule.authority, &here.key(key), found);
        }
    }
    if let Some(rule) = &stage.independence {
        let place = here.key("independence");
        clause(&rule.authority, &place, found);
        known_stage(policy, &rule.of, &place.key("of"), found);
        if rule.of == stage.name {
            found.push((place.key("of"), "the stage itself: expected an earlier one".to_owned()));
        }
    }
    if let Some(panel) = &stage.panel {
        asks::panel(panel, &here.key("panel"), found);
    }
    if let Some(onward) = &stage.onward {
        let place = here.key("onward");
        clause(&onward.authority, &place, found);
        if onward.unanswered.as_ref().is_some_and(|clause| clause.trim().is_empty()) {
            found.push((place.key("unanswered"), NO_CLAUSE.to_owned()));
        }
        known_stage(policy, &onward.to, &place.key("to"), found);
    }
    for (number, letter) in stage.letters.iter().enumerate() {
        clause(&letter.authority, &here.key("letters").index(number), found);
    }
}

fn limits(stage: &Stage, here: &Place, found: &mut Found) {
    let here = here.key("limits");
    if stage.limits.len() > MOST_LIMITS {
        found.push((here, format!("{} limits: expected at most {MOST_LIMITS}", stage.limits.len())));
        return;
    }
    let mut names = BTreeSet::new();
    for (number, limit) in stage.limits.iter().enumerate() {
        let here = here.index(number);
        if !is_name(&limit.clock.0) {
            found.push((here.key("clock"), "expected lower-case letters, digits and hyphens".to_owned()));
        }
        if !names.insert(&limit.clock) {
            found.push((here.key("clock"), format!("a second clock named {} at this stage", limit.clock)));
        }
        clause(&limit.authority, &here, found);
        asks::pausing(limit, &here, found);
        limit_itself(stage, limit, &here, found);
    }
    loops(stage, &here, found);
}

fn limit_itself(stage: &Stage, limit: &TimeLimit, here: &Place, found: &mut Found) {
    if limit.met_by.is_empty() {
        found.push((here.key("met_by"), "nothing meets it: expected at least one step".to_owned()));
    }
    let repeats = limit.recurs == Recurs::UntilAnswered;
    if limit.met_by.contains(&limit.count.starts.at) && !repeats {
        let says = format!("starts at {}, which also meets it: it would be over as it begins", limit.count.starts.at);
        found.push((here.key("starts").key("at"), says));
    }
    if repeats && (limit.or_if_later.is_some() || limit.extension.is_some()) {
        let says = "recurs, so neither a second count nor an extension can apply: expected once".to_owned();
        found.push((here.key("recurs"), says));
    }
    if limit.extension.is_some() && limit.clock.0 != ClockName::RESPOND {
        let says = format!("only the clock {} is extended", ClockName::RESPOND);
        found.push((here.key("extension"), says));
    }
    if limit.count.starts.if_late == IfLate::FromTheDayItWasDue && limit.count.starts.due_with.is_none() {
        let says = "nothing says when that step is due: expected due_with".to_owned();
        found.push((here.key("starts").key("if_late"), says));
    }
    if repeats && limit.count.period.is_none() {
        found.push((here.key("recurs"), "recurs without a period: expected how often".to_owned()));
    }
    let counts = [(here.clone(), Some(&limit.count)), (here.key("or_if_later"), limit.or_if_later.as_ref())];
    for (place, count) in counts {
        let Some(due_with) = count.and_then(|count| count.starts.due_with.as_ref()) else { continue };
        let says = match stage.limit(&due_with.0) {
            _ if place != *here => "a later count waits for no other clock: expected until_known".to_owned(),
            None => format!("no clock named {due_with} at this stage"),
            Some(other) if other.count.period.is_none() => {
                format!("{due_with} has no period, so nothing is due with it: expected until_known")
            }
            Some(_) => continue,
        };
        found.push((place.key("starts").key("due_with"), says));
    }
    if let Some(extension) = &limit.extension {
        let place = here.key("extension");
        clause(&extension.authority, &place, found);
        if limit.kind == Kind::Window {
            found.push((place.clone(), "a window is the complainant's: expected no extension".to_owned()));
        }
        if let (Cap::InTotal(cap), Some(period)) = (extension.cap, limit.count.period) {
            let place = place.key("up_to_in_total");
            if cap.unit() != period.unit() {
                found.push((place, format!("{cap} against a limit of {period}: expected the same unit")));
            } else if cap.number() < period.number() {
                found.push((place, format!("a cap of {cap}, below its limit of {period}")));
            }
        }
    }
}

/// A clock that starts at a step due with another clock waits for that one; a ring of them never starts.
fn loops(stage: &Stage, here: &Place, found: &mut Found) {
    let waits: BTreeMap<&str, &str> = stage
        .limits
        .iter()
        .filter_map(|limit| Some((limit.clock.0.as_str(), limit.count.starts.due_with.as_ref()?.0.as_str())))
        .collect();
    for (number, limit) in stage.limits.iter().enumerate() {
        let first = limit.clock.0.as_str();
        let mut chain = vec![first];
        let mut clock = first;
        while let Some(next) = waits.get(clock) {
            chain.push(next);
            if *next == first {
                let says = format!("waits for itself: {}", chain.join(" → "));
                found.push((here.index(number).key("starts").key("due_with"), says));
                break;
            }
            if chain.len() > stage.limits.len() {
                break;
            }
            clock = next;
        }
    }
}

/// Stages are reached on receipt, or from a stage that is; and none leads back to one before it.
fn reach(policy: &Policy, found: &mut Found) {
    let mut reached: BTreeSet<&StageName> = BTreeSet::new();
    for stage in &policy.stages {
        if stage.entered.contains(&Entered::OnReceipt) {
            let mut path = vec![&stage.name];
            let mut at = stage;
            while let Some(next) = at.onward.as_ref().and_then(|onward| policy.stage(&onward.to)) {
                if path.contains(&&next.name) {
                    let number = policy.stages.iter().position(|stage| stage.name == at.name).unwrap_or_default();
                    let place = Place::default().key("stages").index(number).key("onward").key("to");
                    let says = format!("leads back to {}: expected a later stage", next.name);
                    if !found.contains(&(place.clone(), says.clone())) {
                        found.push((place, says));
                    }
                    break;
                }
                path.push(&next.name);
                at = next;
            }
            reached.extend(path);
        }
    }
    for (number, stage) in policy.stages.iter().enumerate() {
        let place = Place::default().key("stages").index(number);
        let led_to = policy.stages.iter().any(|other| other.onward.as_ref().is_some_and(|o| o.to == stage.name));
        if !reached.contains(&stage.name) {
            let says = format!("{} is never reached: not on receipt, nor onward from a stage that is", stage.name);
            found.push((place.key("stage"), says));
        } else if led_to && !stage.entered.contains(&Entered::FromAnEarlierStage) {
            let says = format!("an earlier stage leads to {}: expected from-an-earlier-stage", stage.name);
            found.push((place.key("entered"), says));
        }
    }
}
