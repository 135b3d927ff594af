//! By what figures are told apart.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate};

use crate::alike::plain;
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

/// A name that things are told apart by: letter case, spacing and how a letter was typed make no other one. It is shown as
/// it is first met.
#[derive(Debug, Clone, Default)]
pub(in crate::report) struct Name {
    same: String,
    pub(in crate::report) shown: String,
}

impl Name {
    pub(in crate::report) fn of(shown: &str) -> Self {
        Self { same: plain(shown), shown: shown.to_owned() }
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.same == other.same
    }
}

impl Eq for Name {}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        self.same.cmp(&other.same)
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
) -> Name {
    let case = reckoned.case;
    let found = match by {
        None => return Name::default(),
        Some(GroupBy::Service) => case.service.clone(),
        Some(GroupBy::Category) => case.category.clone(),
        Some(GroupBy::Handler) => record.and_then(StageRecord::handler).map(ToString::to_string),
        Some(GroupBy::Policy) => Some(case.policy.id.clone()),
        Some(GroupBy::Channel) => case.channel.map(|channel| channel.to_string()),
        Some(GroupBy::Outcome) => record.and_then(|record| record.answer).map(|answer| answer.outcome.to_string()),
        Some(GroupBy::Month) => Some(month(on)),
    };
    Name::of(found.as_deref().unwrap_or(NONE))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_case_and_spacing_make_no_other_name() {
        assert_eq!(Name::of("J O'Brien"), Name::of(" j  o'brien "));
        assert_ne!(Name::of("J O'Brien"), Name::of("J OBrien"));
        assert_eq!(Name::of(" Repairs").shown, " Repairs");
    }
}
