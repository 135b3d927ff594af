//! What an answer comes with: consent, a finding on every point that agrees with the whole, agreement, a full record.

use thiserror::Error;

use super::asked::{sort_into, unmet};
use super::{Answered, Case, Caution, Channel, Consent, Handler, Refused, StaffMatter, Unmet};
use crate::policy::{Outcome, Policy, Requires, Stage};

/// The answer as a whole does not agree with the findings on its points.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("the points come to {expected}, and the answer says {outcome}, clause {authority}")]
pub struct Inconsistent {
    /// What the answer says.
    pub outcome: Outcome,
    /// What its points come to.
    pub expected: Outcome,
    /// The clause.
    pub authority: String,
}

/// Something that the answer should have come with.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Lacking {
    /// The procedure asks for it.
    #[error(transparent)]
    Unmet(#[from] Unmet),
    /// Its parts and its whole disagree.
    #[error(transparent)]
    Inconsistent(#[from] Inconsistent),
}

impl Refused for Lacking {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::Unmet(unmet) => Some(&unmet.authority),
            Self::Inconsistent(inconsistent) => Some(&inconsistent.authority),
        }
    }

    fn exception(&self) -> Option<&'static str> {
        match self {
            Self::Unmet(unmet) => Some(unmet.supplied_by),
            Self::Inconsistent(_) => None,
        }
    }
}

/// What is missing, and what to be careful of.
pub(super) fn lacking(
    case: &Case,
    policy: &Policy,
    stage: &Stage,
    answered: &Answered,
) -> (Vec<Lacking>, Vec<Caution>) {
    let mut breaches = Vec::new();
    let mut cautions = Vec::new();
    let mut needs = |requires, met, option| {
        let missing = unmet(policy, &stage.name, (requires, met), option);
        sort_into(missing, &mut breaches, &mut cautions);
    };
    let consented = case.consent.is_none_or(|consent| consent == Consent::Given);
    needs(Requires::ConsentBeforeTheAnswer, consented, "record it with `plaint consent --given`");
    let resolved = answered.outcome == Outcome::Resolved;
    needs(Requires::AgreementToAResolution, !resolved || answered.agreed, "--agreed once they have");
    let by_mouth = matches!(answered.channel, Some(Channel::Phone | Channel::InPerson | Channel::Visit));
    let in_full = answered.decision.is_some() && answered.reasons.is_some();
    needs(Requires::FullRecordOfAnOralAnswer, !by_mouth || in_full, "--decision TEXT and --reasons TEXT");
    let told = case.stages.iter().flat_map(|record| &record.tellings).any(|told| told.matter == StaffMatter::Complaint);
    let about_staff = case.circumstances.staff.is_some() || case.circumstances.senior_staff.is_some();
    needs(Requires::StaffToldBeforeTheAnswer, !about_staff || told, "record it with `plaint staff --told complaint`");
    let supports = |who: &Handler| case.circumstances.supporters.iter().any(|supporter| supporter.is(who));
    let signs = answered.signed_off_by.as_ref().is_some_and(supports);
    let record = case.at(&stage.name);
    let handler = answered.handler.as_ref().or(record.and_then(|record| record.handler()));
    let investigates = handler.is_some_and(supports);
    needs(Requires::SupporterApart, !signs && !investigates, "choose somebody else");
    let findings: Vec<Option<Outcome>> = case.points.iter().map(|point| point.decided_at(&stage.name)).collect();
    // A resolved complaint needs no decision on its points.
    let all_decided = resolved || findings.iter().all(Option::is_some);
    needs(Requires::EveryPointDecided, all_decided, "record each with `plaint finding`");
    if !resolved && let Some(expected) = overall(&findings).filter(|expected| *expected != answered.outcome) {
        let asked = policy.requirement(Requires::EveryPointDecided, Some(&stage.name));
        let authority = asked.map_or(&stage.authority, |asked| &asked.authority).clone();
        breaches.push(Inconsistent { outcome: answered.outcome, expected, authority }.into());
    }
    if let Some(panel) = &stage.panel
        && case.at(&stage.name).is_some_and(|record| record.panel.is_empty())
    {
        cautions.push(Caution::NoPanel { authority: panel.authority.clone() });
    }
    (breaches, cautions)
}

/// What the findings come to together: all alike, or partly. Nothing while one is open, or where a point was settled.
fn overall(findings: &[Option<Outcome>]) -> Option<Outcome> {
    let decided: Option<Vec<Outcome>> = findings.iter().copied().collect();
    let decided = decided.filter(|decided| !decided.contains(&Outcome::Resolved))?;
    let first = *decided.first()?;
    Some(if decided.iter().all(|outcome| *outcome == first) { first } else { Outcome::PartlyUpheld })
}
