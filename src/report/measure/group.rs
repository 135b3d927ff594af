//! By what figures are told apart.

use chrono::{Datelike, NaiveDate};

use crate::case::StageRecord;
use crate::report::Reckoned;
use crate::word::words;

words! {
    /// By what figures are told apart.
    pub enum GroupBy ("grouping") {
        /// The service that the case is about.
        Service = "service",
        /// The kind of complaint.
        Category = "category",
        /// Who handled the stage.
        Handler = "handler",
        /// The policy that the case is handled under.
        Policy = "policy",
        /// How the complaint came.
        Channel = "channel",
        /// How the stage came out.
        Outcome = "outcome",
        /// The month of what is counted.
        Month = "month",
    }
}

/// What stands where nothing is on record.
const NONE: &str = "(none)";

/// The group that something belongs to, in a case, at a stage, on a day. Empty where nothing is told apart.
pub(super) fn group_of(
    by: Option<GroupBy>,
    reckoned: &Reckoned<'_>,
    record: Option<&StageRecord>,
    on: NaiveDate,
) -> String {
    let case = reckoned.case;
    let found = match by {
        None => return String::new(),
        Some(GroupBy::Service) => case.service.clone(),
        Some(GroupBy::Category) => case.category.clone(),
        Some(GroupBy::Handler) => record.and_then(StageRecord::handler).map(ToString::to_string),
        Some(GroupBy::Policy) => Some(case.policy.id.clone()),
        Some(GroupBy::Channel) => case.channel.map(|channel| channel.to_string()),
        Some(GroupBy::Outcome) => record.and_then(|record| record.answer).map(|answer| answer.outcome.to_string()),
        Some(GroupBy::Month) => Some(month(on)),
    };
    found.unwrap_or_else(|| NONE.to_owned())
}

/// A month as machine formats write it: `2026-07`.
pub(super) fn month(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The key and the heading of the column that names the group.
pub(super) fn column(by: GroupBy) -> (&'static str, &'static str) {
    let title = match by {
        GroupBy::Service => "Service",
        GroupBy::Category => "Category",
        GroupBy::Handler => "Handler",
        GroupBy::Policy => "Policy",
        GroupBy::Channel => "Channel",
        GroupBy::Outcome => "Outcome",
        GroupBy::Month => "Month",
    };
    ("group", title)
}
