//! For how long a case is kept, and where that is stated.

use chrono::NaiveDate;

use super::{Case, Status};
use crate::policy::{Policy, RetentionPeriod};

/// Where a period of retention is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RetentionStated {
    /// In the case's policy, under this clause.
    Policy(String),
    /// In the store's settings.
    Store,
    /// Nowhere: it is the common rule.
    Nowhere,
}

impl RetentionStated {
    /// As people say it.
    pub fn words(&self) -> String {
        match self {
            Self::Policy(authority) => format!("the policy, clause {authority}"),
            Self::Store => "the store's settings".to_owned(),
            Self::Nowhere => "the usual rule: neither the policy nor the store's settings state another".to_owned(),
        }
    }
}

/// For how long a case is kept from its closing, and where that is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// How long.
    pub period: RetentionPeriod,
    /// Where it is stated.
    pub stated: RetentionStated,
}

impl Kept {
    /// As the policy states it, or else the store, or else six years.
    pub fn under(policy: &Policy, store: Option<RetentionPeriod>) -> Self {
        match (&policy.retention, store) {
            (Some(retention), _) => {
                Self { period: retention.period, stated: RetentionStated::Policy(retention.authority.clone()) }
            }
            (None, Some(period)) => Self { period, stated: RetentionStated::Store },
            (None, None) => Self { period: RetentionPeriod::USUAL, stated: RetentionStated::Nowhere },
        }
    }

    /// The last day for which the case is kept, inclusive; none while it is not closed.
    pub fn until(&self, case: &Case) -> Option<NaiveDate> {
        let closing = case.closed.filter(|_| case.status() == Status::Closed)?;
        Some(self.period.kept_until(closing.done.on))
    }
}
