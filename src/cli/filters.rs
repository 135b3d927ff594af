//! The filters of lists and reports.

use std::collections::BTreeMap;

use clap::Args;

use super::arguments::word_parser;
use super::failure::{NoSuch, Usage};
use super::session::Session;
use crate::calendar::people;
use crate::case::Status;
use crate::policy::StageName;
use crate::report::{Filter, ReportPeriod};
use crate::store::{Freshness, Wanted};

/// Which cases to show. An option given several times takes any of its values.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Filters")]
pub struct FilterArgs {
    /// Under this policy
    #[arg(long, value_name = "ID")]
    pub policy: Vec<String>,
    /// At this stage
    #[arg(long, value_name = "STAGE")]
    pub stage: Vec<String>,
    /// Standing so
    #[arg(long, value_name = "STATUS", value_parser = word_parser::<Status>())]
    pub status: Vec<Status>,
    /// Handled by
    #[arg(long, value_name = "NAME")]
    pub handler: Vec<String>,
    /// About this service
    #[arg(long, value_name = "SERVICE")]
    pub service: Vec<String>,
    /// Of this kind
    #[arg(long, value_name = "CATEGORY")]
    pub category: Vec<String>,
    /// Received on that day or later
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received_from: Option<String>,
    /// Received on that day or earlier
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received_to: Option<String>,
    /// In a calendar quarter, as 2026-Q3: received then; for figures, what happened then
    #[arg(long, value_name = "QUARTER", conflicts_with_all = ["fy_quarter", "year", "fy", "from", "to"])]
    pub quarter: Option<String>,
    /// In a quarter of a financial year (April to March), as 2026/27-Q2
    #[arg(long, value_name = "QUARTER", conflicts_with_all = ["year", "fy", "from", "to"])]
    pub fy_quarter: Option<String>,
    /// In a calendar year
    #[arg(long, value_name = "YEAR", conflicts_with_all = ["fy", "from", "to"])]
    pub year: Option<String>,
    /// In a financial year (April to March), as 2026/27
    #[arg(long, value_name = "YEAR", conflicts_with_all = ["from", "to"])]
    pub fy: Option<String>,
    /// From that day on; with --to
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "to")]
    pub from: Option<String>,
    /// Up to that day; with --from
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "from")]
    pub to: Option<String>,
    /// Look at every journal for changes made by other programs, not at those of open cases alone
    #[arg(long)]
    pub rescan: bool,
}

impl FilterArgs {
    /// A policy or stage that nothing has would make a list of overdue work look empty.
    fn check_names(&self, session: &Session) -> anyhow::Result<()> {
        let store = session.store()?;
        if self.policy.is_empty() && self.stage.is_empty() {
            return Ok(());
        }
        let mut policies = store.policy_ids()?;
        policies.extend(store.pinned_ids()?);
        policies.sort_unstable();
        policies.dedup();
        for name in &self.policy {
            if !policies.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                return Err(NoSuch { what: "policy", name: name.chars().take(40).collect(), known: policies }.into());
            }
        }
        if self.stage.is_empty() {
            return Ok(());
        }
        let mut stages: Vec<String> = StageName::COMMON.map(str::to_owned).into();
        // Those of policies that are no longer there, too, but that cases were received under; one that cannot be read is
        // told where it matters.
        let current = store.policy_ids()?.into_iter().filter_map(|id| Some(session.policy(&id).ok()?.policy));
        let kept = store.kept_policies(usize::MAX).into_iter().map(|(_, policy)| policy);
        stages.extend(current.chain(kept).flat_map(|policy| policy.stages).map(|stage| stage.name.0));
        stages.sort_unstable();
        stages.dedup();
        match self.stage.iter().find(|name| !stages.contains(name)) {
            None => Ok(()),
            Some(name) => {
                let name: String = name.chars().take(40).collect();
                let says = format!("{name:?} is no stage of any policy: there are {}", stages.join(", "));
                Err(Usage::Says(says).into())
            }
        }
    }

    /// How much is held against the store before a list of those cases is believed: figures look at every
    /// journal, lists of what is to be done where that is asked for.
    pub(super) fn freshness(&self, wanted: Wanted) -> Freshness {
        match wanted {
            Wanted::Owing(_) | Wanted::Open if !self.rescan => Freshness::OpenCases,
            Wanted::NotClosed if !self.rescan => Freshness::NotClosed,
            _ => Freshness::EveryJournal,
        }
    }

    /// The same for a list of cases, which is no figure: where there are very many, of those in which nothing is to be done only
    /// the folders and heads are looked at.
    pub(super) fn freshness_of_list(&self) -> Freshness {
        if self.rescan { Freshness::EveryJournal } else { Freshness::OpenCases }
    }

    /// Which cases these filters can take.
    pub(super) fn wanted(&self) -> Wanted {
        let takes = |status| self.status.is_empty() || self.status.contains(&status);
        match (takes(Status::Closed), takes(Status::Answered)) {
            (true, _) => Wanted::All,
            (false, true) => Wanted::NotClosed,
            (false, false) => Wanted::Open,
        }
    }

    /// What was asked for, option by option, without the period: for whoever reads the report later.
    pub(super) fn asked(&self) -> BTreeMap<&'static str, Vec<String>> {
        let of_one = |text: &Option<String>| text.iter().cloned().collect::<Vec<_>>();
        let all = [
            ("policy", self.policy.clone()),
            ("stage", self.stage.clone()),
            ("status", self.status.iter().map(ToString::to_string).collect()),
            ("handler", self.handler.clone()),
            ("service", self.service.clone()),
            ("category", self.category.clone()),
            ("received-from", of_one(&self.received_from)),
            ("received-to", of_one(&self.received_to)),
        ];
        all.into_iter().filter(|(_, values)| !values.is_empty()).collect()
    }

    /// The filter that they ask for.
    pub(super) fn read(&self, session: &Session) -> anyhow::Result<Filter> {
        self.check_names(session)?;
        self.written(session)
    }

    /// The same filter without asking whether there are such policies and stages: for what is of no store.
    pub(super) fn written(&self, session: &Session) -> anyhow::Result<Filter> {
        let date =
            |option, text: &Option<String>| text.as_ref().map(|text| session.usual_date(option, text)).transpose();
        let between = match (date("--from", &self.from)?, date("--to", &self.to)?) {
            (Some(first), Some(last)) if first > last => {
                return Err(Usage::Says(format!("--from {} is after --to {}", people(&first), people(&last))).into());
            }
            (Some(first), Some(last)) => Some(ReportPeriod { first, last }),
            _ => None,
        };
        let named = [
            self.quarter.as_deref().map(ReportPeriod::quarter),
            self.fy_quarter.as_deref().map(ReportPeriod::fy_quarter),
            self.year.as_deref().map(ReportPeriod::year),
            self.fy.as_deref().map(ReportPeriod::fy),
        ];
        let named = named.into_iter().flatten().next().transpose()?;
        Ok(Filter {
            policy: self.policy.clone(),
            stage: self.stage.clone(),
            status: self.status.clone(),
            handler: self.handler.clone(),
            service: self.service.clone(),
            category: self.category.clone(),
            received_from: date("--received-from", &self.received_from)?,
            received_to: date("--received-to", &self.received_to)?,
            period: named.or(between),
        })
    }
}
