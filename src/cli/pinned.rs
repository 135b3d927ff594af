//! The policies that cases are pinned to, with their working days.

use std::collections::HashMap;

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

    pub(super) fn new(store: &'s Store) -> Result<Self, StoreError> {
        Ok(Self { store: Some(store), own: store.calendar()?, by_digest: HashMap::new() })
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
