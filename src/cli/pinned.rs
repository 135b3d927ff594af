//! The policies that cases are pinned to, with their working days.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::calendar::WorkingCalendar;
use crate::case::PolicyPin;
use crate::policy::Policy;
use crate::store::{OwnCalendar, Store, StoreError};

/// The policies that cases are pinned to, read once each.
pub(super) struct Pinned<'s> {
    /// None where there is no case to read a policy for.
    store: Option<&'s Store>,
    own: OwnCalendar,
    by_digest: HashMap<String, (Policy, WorkingCalendar)>,
}

impl<'s> Pinned<'s> {
    /// Those of no store.
    pub(super) fn none() -> Self {
        Self { store: None, own: OwnCalendar::default(), by_digest: HashMap::new() }
    }

    /// Those of a store, with its calendar.
    pub(super) fn new(store: &'s Store, own: OwnCalendar) -> Self {
        Self { store: Some(store), own, by_digest: HashMap::new() }
    }

    pub(super) fn load(&mut self, pin: &PolicyPin) -> Result<(), StoreError> {
        if let Some(store) = self.store.filter(|_| !self.by_digest.contains_key(&pin.digest)) {
            let policy = store.pinned(pin)?;
            let calendar = self.own.working(&policy);
            self.by_digest.insert(pin.digest.clone(), (policy, calendar));
        }
        Ok(())
    }

    pub(super) fn of(&self, pin: &PolicyPin) -> Option<&(Policy, WorkingCalendar)> {
        self.by_digest.get(&pin.digest)
    }

    /// The organisation's own calendar.
    pub(super) fn own(&self) -> &OwnCalendar {
        &self.own
    }
}

/// The same, asked by several cores at once.
pub(super) struct PinnedForAll<'p, 's>(RwLock<&'p mut Pinned<'s>>);

impl<'p, 's> PinnedForAll<'p, 's> {
    pub(super) fn new(pinned: &'p mut Pinned<'s>) -> Self {
        Self(RwLock::new(pinned))
    }

    /// Takes in policies that were read already, each with its digest.
    pub(super) fn take_in(&self, policies: Vec<(String, Policy)>) {
        let mut pinned = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for (digest, policy) in policies {
            let calendar = pinned.own.working(&policy);
            pinned.by_digest.entry(digest).or_insert((policy, calendar));
        }
    }

    /// What is asked of a policy, which is read where it is not; nothing where it cannot be.
    pub(super) fn ask<A>(&self, pin: &PolicyPin, ask: impl FnOnce(&Policy, &WorkingCalendar) -> A) -> Option<A> {
        let read = || self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((policy, calendar)) = read().of(pin) {
            return Some(ask(policy, calendar));
        }
        self.0.write().unwrap_or_else(PoisonError::into_inner).load(pin).ok()?;
        let pinned = read();
        let (policy, calendar) = pinned.of(pin)?;
        Some(ask(policy, calendar))
    }
}
