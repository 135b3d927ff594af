//! Asking what the procedure asks: what is missing is a refusal or a caution, as the policy says.

use super::{Caution, Event, Objection, Ruling, Unmet};
use crate::policy::{Policy, Requires, StageName, Strength};

/// Nothing where a requirement is met or not made; else the refusal or the caution it comes to.
pub(super) fn unmet(
    policy: &Policy,
    stage: &StageName,
    (requires, met): (Requires, bool),
    supplied_by: &'static str,
) -> Option<Result<Caution, Unmet>> {
    let asked = policy.requirement(requires, Some(stage)).filter(|_| !met)?;
    let (words, authority) = (asked.words.clone(), asked.authority.clone());
    Some(match asked.strength {
        Strength::Refuse => Err(Unmet { words, authority, supplied_by }),
        Strength::Warn => Ok(Caution::AskedFor { words, authority, supplied_by }),
    })
}

/// Puts what is missing where it belongs: with the refusals or with the cautions.
pub(super) fn sort_into<R: From<Unmet>>(
    missing: Option<Result<Caution, Unmet>>,
    breaches: &mut Vec<R>,
    cautions: &mut Vec<Caution>,
) {
    match missing {
        Some(Err(unmet)) => breaches.push(unmet.into()),
        Some(Ok(caution)) => cautions.push(caution),
        None => {}
    }
}

/// What stands against a step at a stage, as it is gathered.
pub(super) struct Asking<'p> {
    policy: &'p Policy,
    stage: StageName,
    breaches: Vec<Objection>,
    cautions: Vec<Caution>,
}

impl<'p> Asking<'p> {
    /// Nothing yet.
    pub(super) fn of(policy: &'p Policy, stage: &StageName) -> Self {
        Self { policy, stage: stage.clone(), breaches: Vec::new(), cautions: Vec::new() }
    }

    /// What the procedure asks for; `supplied_by` is the option or verb that would have given it.
    pub(super) fn needs(&mut self, requires: Requires, met: bool, supplied_by: &'static str) {
        self.lacks(unmet(self.policy, &self.stage, (requires, met), supplied_by));
    }

    /// What was found missing elsewhere.
    pub(super) fn lacks(&mut self, missing: Option<Result<Caution, Unmet>>) {
        sort_into(missing, &mut self.breaches, &mut self.cautions);
    }

    /// One objection, if there is one.
    pub(super) fn object(&mut self, objection: Option<impl Into<Objection>>) {
        self.breaches.extend(objection.map(Into::into));
    }

    /// One caution, if there is one.
    pub(super) fn caution(&mut self, caution: Option<Caution>) {
        self.cautions.extend(caution);
    }

    /// What it comes to.
    pub(super) fn ruling(self, event: Event) -> Ruling<Objection> {
        Ruling { event, breaches: self.breaches, cautions: self.cautions }
    }
}
