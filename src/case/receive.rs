//! May this complaint be logged like this?

use chrono::NaiveDate;
use thiserror::Error;

use super::asked::{sort_into, unmet};
use super::{Caution, Consent, Event, Identity, Logged, OutOfOrder, Refused, Ruling, Unmet};
use crate::policy::{Entered, Policy, Requires};

/// Why a complaint cannot be logged as given.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CannotLog {
    /// A date contradicts another.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// The policy has no such stage.
    #[error("{policy} has no stage {stage}: it has {}", known.join(", "))]
    NoSuchStage {
        /// The policy.
        policy: String,
        /// The stage.
        stage: String,
        /// The stages it has.
        known: Vec<String>,
    },
    /// The policy does not let a complaint begin at that stage.
    #[error("{policy} does not take a complaint straight to {stage}, clause {authority}")]
    NotDirectly {
        /// The policy.
        policy: String,
        /// The stage.
        stage: String,
        /// The clause.
        authority: String,
    },
    /// A complaint without identity names somebody.
    #[error("a complaint recorded without identity bears no name and no contact")]
    Named,
    /// The procedure asks for something else.
    #[error(transparent)]
    Unmet(#[from] Unmet),
}

impl Refused for CannotLog {
    fn clause(&self) -> Option<&str> {
        match self {
            Self::NotDirectly { authority, .. } => Some(authority),
            Self::Unmet(unmet) => Some(&unmet.authority),
            Self::Order(_) | Self::NoSuchStage { .. } | Self::Named => None,
        }
    }
}

/// Whether a complaint may be logged on that day. `last_day` is the last day to complain, where the policy sets
/// one and the day of first knowing is given.
pub fn receive(policy: &Policy, on: NaiveDate, mut logged: Logged, last_day: Option<NaiveDate>) -> Ruling<CannotLog> {
    if logged.representative.is_some() {
        // Whoever speaks for somebody needs their word for it.
        logged.consent.get_or_insert(Consent::Awaited);
    }
    let mut breaches: Vec<CannotLog> = Vec::new();
    let order = OutOfOrder::check("logging", on, "receipt", logged.received, None);
    breaches.extend(order.map(CannotLog::Order));
    if let Some(known) = logged.first_known {
        let order = OutOfOrder::check("receipt", logged.received, "first knowing of the problem", known, None);
        breaches.extend(order.map(CannotLog::Order));
    }
    if logged.identity == Identity::Anonymous && (logged.complainant.is_some() || logged.contact.is_some()) {
        breaches.push(CannotLog::Named);
    }
    match policy.stage(&logged.stage) {
        None => {
            let known = policy.stages.iter().map(|stage| stage.name.to_string()).collect();
            let (policy, stage) = (policy.id.clone(), logged.stage.to_string());
            breaches.push(CannotLog::NoSuchStage { policy, stage, known });
        }
        Some(stage) if !stage.entered.contains(&Entered::OnReceipt) => {
            let onward = policy.stages.iter().filter_map(|earlier| earlier.onward.as_ref());
            let way_in = onward.into_iter().find(|onward| onward.to == stage.name);
            let authority = way_in.map_or(&stage.authority, |onward| &onward.authority).clone();
            let stage = stage.name.to_string();
            breaches.push(CannotLog::NotDirectly { policy: policy.id.clone(), stage, authority });
        }
        Some(_) => {}
    }
    let mut cautions = cautions(policy, &logged, last_day);
    if logged.serious && policy.stage(&logged.stage).is_some() {
        let asked = (Requires::SeriousGoesStraightOn, false);
        let missing = unmet(policy, &logged.stage, asked, "`plaint escalate` takes it there");
        sort_into(missing, &mut breaches, &mut cautions);
    }
    Ruling { event: Event::Logged(Box::new(logged)), breaches, cautions }
}

fn cautions(policy: &Policy, logged: &Logged, last_day: Option<NaiveDate>) -> Vec<Caution> {
    let mut cautions = Vec::new();
    if let (Some(last_day), Some(limit)) = (last_day, &policy.time_to_complain)
        && logged.received > last_day
    {
        let (later_if, authority) = (limit.later_if.clone(), limit.authority.clone());
        cautions.push(Caution::ComplainedLate { last_day, later_if, authority });
    }
    if logged.consent == Some(Consent::Awaited) {
        cautions.push(Caution::ConsentAwaited);
    }
    cautions
}
