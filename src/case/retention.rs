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

    /// As people say it: `6 years from the closing, as the store's settings state`.
    pub fn words(&self) -> String {
        let stated = match &self.stated {
            RetentionStated::Policy(authority) => format!("clause {authority} of the policy"),
            RetentionStated::Store => "as the store's settings state".to_owned(),
            RetentionStated::Nowhere => "the usual rule: neither the policy nor the store's settings say".to_owned(),
        };
        format!("{} from the closing, {stated}", self.period.words())
    }

    /// The last day for which the case is kept, inclusive; none while it is not closed.
    pub fn until(&self, case: &Case) -> Option<NaiveDate> {
        let closing = case.closed.filter(|_| case.status() == Status::Closed)?;
        Some(self.period.kept_until(closing.done.on))
    }
}
