//! The figures that regulators ask for, each to its own definition, with what it counted.
//!
//! One file a return. Here alone in the pure layers are regulators named: a return is theirs.

mod arc;
mod code_times;
mod figure;
mod hos;
mod shown;
mod spso;
mod time_taken;
mod tsm;

pub(super) use code_times::{CodeTimes, TheCode};
pub use figure::{CasesBehind, LeftOut, ReturnFigure};
pub use shown::{DefinitionsStand, cases_behind_sheet, figure_definitions, figures_sheet};

use super::{Ratio, Reckoned, ReportPeriod};
use crate::policy::Policy;
use crate::word::words;

words! {
    /// A return to a regulator.
    pub enum Return ("return") {
        /// Tenant Satisfaction Measures CH01 and CH02, Regulator of Social Housing (England).
        Tsm = "tsm",
        /// Complaints performance indicators, Scottish Public Services Ombudsman.
        Spso = "spso",
        /// Annual Return on the Charter, indicators 3 and 4, Scottish Housing Regulator.
        Arc = "arc",
        /// Section 8 of the Complaint Handling Code, Housing Ombudsman (England).
        Hos = "hos",
    }
}

words! {
    /// Of which complaints a share answered in time is taken.
    pub enum Basis ("basis") {
        /// Of those received in the period.
        Received = "received",
        /// Of those answered in the period.
        Responded = "responded",
    }
}

/// What a return needs beside the cases.
#[derive(Debug, Clone, Copy)]
pub struct ReturnTerms {
    /// The period, both days inclusive.
    pub period: ReportPeriod,
    /// Homes of low-cost rental accommodation, where that is known.
    pub homes_lcra: Option<u64>,
    /// Homes of low-cost home ownership, where that is known.
    pub homes_lcho: Option<u64>,
    /// Of which complaints the share answered in time is taken, where the definition is read two ways.
    pub basis: Basis,
}

impl Return {
    /// What it is, in full, with its edition.
    pub fn title(self) -> &'static str {
        match self {
            Self::Tsm => "Tenant Satisfaction Measures CH01 and CH02",
            Self::Spso => "SPSO complaints performance indicators",
            Self::Arc => "Annual Return on the Charter, indicators 3 and 4",
            Self::Hos => "Complaint Handling Code, section 8: annual figures",
        }
    }

    /// The ombudsman to whom cases of this return can go: a case under a procedure that names another one is not in it.
    fn ombudsman(self) -> &'static str {
        match self {
            Self::Tsm | Self::Hos => "Housing Ombudsman",
            Self::Spso | Self::Arc => "Scottish Public Services Ombudsman",
        }
    }

    /// Whether cases under the policy are in it: its complainants can go to the return's ombudsman.
    pub fn covers(self, policy: &Policy) -> bool {
        let named = policy.ombudsman.as_ref().map(|ombudsman| ombudsman.name.to_lowercase());
        named.is_some_and(|name| name.contains(&self.ombudsman().to_lowercase()))
    }

    /// Its figures. The cases are those it covers.
    pub fn figures(self, cases: &[Reckoned<'_>], terms: ReturnTerms) -> Vec<ReturnFigure> {
        match self {
            Self::Tsm => tsm::figures(cases, terms),
            Self::Spso => spso::figures(cases, terms.period),
            Self::Arc => arc::figures(cases, terms.period),
            Self::Hos => hos::figures(cases, terms),
        }
    }
}

/// So many in the numerator of so many in the denominator.
fn ratio(numerator: u64, denominator: usize) -> Ratio {
    Ratio { numerator, denominator: denominator as u64 }
}
