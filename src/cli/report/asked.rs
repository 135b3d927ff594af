//! What a report is asked for.

use serde::Serialize;

use super::ReportArgs;
use super::counted::Counted;
use crate::cli::cases::Cases;
use crate::cli::documents;
use crate::cli::failure::Usage;
use crate::cli::session::Session;
use crate::output::Document;
use crate::policy::StageName;
use crate::report::{BoardRows, Reckoned, ReportPeriod, Sheet};

/// What a report asks of the period and the stages that other reports filter cases by.
#[derive(Default)]
pub(super) struct Of {
    /// The period of what happened, not of receipt.
    pub(super) period: Option<ReportPeriod>,
    /// The stages at which it happened, not those that cases are at.
    pub(super) stages: Vec<String>,
}

/// What a report is asked for, and the cases it is about.
pub(super) struct Asked<'a> {
    pub(super) session: &'a Session,
    pub(super) args: &'a ReportArgs,
    pub(super) cases: &'a Cases<'a>,
    pub(super) reckoned: &'a [Reckoned<'a>],
    pub(super) of: Of,
    /// What was counted instead, where it could be.
    pub(super) counted: Counted,
}

impl Asked<'_> {
    /// The period, which this report cannot do without.
    pub(super) fn period(&self) -> Result<ReportPeriod, Usage> {
        self.of.period.ok_or_else(which_period)
    }

    /// The counts of the board's page, which are those of a period.
    pub(super) fn board(&self) -> Result<&BoardRows, Usage> {
        self.counted.board.as_ref().ok_or_else(which_period)
    }

    /// The one stage, which this report cannot do without.
    pub(super) fn stage(&self) -> Result<StageName, Usage> {
        match self.of.stages.as_slice() {
            [stage] => Ok(StageName(stage.clone())),
            _ => Err(Usage::Says("a sample is of one stage: give --stage once".to_owned())),
        }
    }

    /// A document of rows, seen as at the session's day.
    pub(super) fn rows<R: Serialize>(&self, schema: &str, rows: &[R], sheet: Sheet) -> anyhow::Result<Document> {
        let rows = if self.session.shows_json() { rows } else { &[] };
        documents::of_rows(schema, Some(self.session.as_at), "rows", rows, sheet)
    }
}

fn which_period() -> Usage {
    Usage::Says("which period? give --quarter, --fy-quarter, --year, --fy, or --from and --to".to_owned())
}
