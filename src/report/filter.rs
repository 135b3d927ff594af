//! Which cases a list or report is about.

use chrono::NaiveDate;

use super::ReportPeriod;
use crate::alike::alike;
use crate::case::{Brief, Status};

/// What a case must be to be listed: any of the values given, of every kind given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Policy ids.
    pub policy: Vec<String>,
    /// Stages it is at.
    pub stage: Vec<String>,
    /// Where it stands.
    pub status: Vec<Status>,
    /// Who handles it.
    pub handler: Vec<String>,
    /// The service it is about.
    pub service: Vec<String>,
    /// The kind of complaint.
    pub category: Vec<String>,
    /// The first day of receipt, inclusive.
    pub received_from: Option<NaiveDate>,
    /// The last day of receipt, inclusive.
    pub received_to: Option<NaiveDate>,
    /// The period of receipt.
    pub period: Option<ReportPeriod>,
}

impl Filter {
    /// Whether the case is one of them.
    pub fn takes(&self, case: &Brief<'_>) -> bool {
        let any = |wanted: &[String], value: Option<&str>| {
            wanted.is_empty() || value.is_some_and(|value| wanted.iter().any(|wanted| alike(wanted, value)))
        };
        any(&self.policy, Some(case.policy))
            && any(&self.stage, case.stage)
            && (self.status.is_empty() || self.status.contains(&case.status))
            && any(&self.handler, case.handler)
            && any(&self.service, case.service)
            && any(&self.category, case.category)
            && self.received_from.is_none_or(|from| case.received >= from)
            && self.received_to.is_none_or(|to| case.received <= to)
            && self.period.is_none_or(|period| period.contains(case.received))
    }
}
