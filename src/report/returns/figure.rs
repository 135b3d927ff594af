//! One figure of a return: its value, what it was made of, and the cases behind it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ratio;
use crate::report::{Decimal, Reckoned};

/// Cases left out of a figure, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Why.
    pub why: &'static str,
    /// How many.
    pub cases: usize,
}

/// The references behind a figure.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct CasesBehind {
    /// Those counted in the numerator.
    pub numerator: Vec<String>,
    /// Those counted in the denominator, where it counts cases.
    pub denominator: Vec<String>,
    /// Those of the denominator that were not answered and not yet due.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_yet_due: Vec<String>,
    /// Those left out, each with why.
    pub left_out: Vec<(String, &'static str)>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReturnFigure {
    /// The regulator's name for it, where it has one: `CH01(1)`.
    pub figure: &'static str,
    /// What it is, in a few words.
    pub says: String,
    /// The stage, or the column, it is of.
    pub column: &'static str,
    /// The tenure it is of, where figures are told apart by tenure.
    pub tenure: Option<&'static str>,
    /// The figure; none where there is nothing to divide by.
    pub value: Option<Decimal>,
    /// What it is a number of.
    pub unit: &'static str,
    /// What is divided.
    pub numerator: u64,
    /// By what; none where nothing is divided.
    pub denominator: Option<u64>,
    /// Of those in the denominator, how many were not answered and not yet due on the day of the report.
    pub not_yet_due: usize,
    /// What was left out of it.
    pub left_out: Vec<LeftOut>,
    /// What it counts.
    pub definition: &'static str,
    /// The edition of the definition, in short.
    pub edition: &'static str,
    /// Where the definition comes from, and how surely.
    pub source: &'static str,
    /// The references behind it, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases: Option<CasesBehind>,
}

/// What a figure is made of while it is counted.
#[derive(Debug, Clone, Default)]
pub(super) struct Counted {
    behind: CasesBehind,
    total: u64,
}

impl Counted {
    /// One more in the numerator.
    pub(super) fn count(&mut self, reckoned: &Reckoned<'_>) {
        self.count_as(reckoned, 1);
    }

    /// One more in the numerator, for so much.
    pub(super) fn count_as(&mut self, reckoned: &Reckoned<'_>, much: u64) {
        self.behind.numerator.push(reckoned.case.reference.to_string());
        self.total += much;
    }

    /// One more in the denominator.
    pub(super) fn of(&mut self, reckoned: &Reckoned<'_>) {
        self.behind.denominator.push(reckoned.case.reference.to_string());
    }

    /// That one of the denominator is not answered and not yet due.
    pub(super) fn not_yet(&mut self, reckoned: &Reckoned<'_>) {
        self.behind.not_yet_due.push(reckoned.case.reference.to_string());
    }

    /// One left out.
    pub(super) fn leave_out(&mut self, reckoned: &Reckoned<'_>, why: &'static str) {
        self.behind.left_out.push((reckoned.case.reference.to_string(), why));
    }

    /// How many are in the denominator.
    pub(super) fn counted(&self) -> usize {
        self.behind.denominator.len()
    }

    /// A plain number.
    pub(super) fn number(self, head: Head) -> ReturnFigure {
        let value = Decimal::whole(usize::try_from(self.total).unwrap_or(usize::MAX));
        head.figure(Some(value), None, self)
    }

    /// The numerator as a share of the denominator, in per cent with one decimal place.
    pub(super) fn share(self, head: Head) -> ReturnFigure {
        let (total, of) = (self.total, self.counted());
        head.figure(ratio(total, of).percent(), Some(of as u64), self)
    }

    /// The numerator as a share of a number counted elsewhere, in per cent with one decimal place.
    pub(super) fn share_of(self, of: usize, head: Head) -> ReturnFigure {
        head.figure(ratio(self.total, of).percent(), Some(of as u64), self)
    }

    /// The mean of what was counted, with one decimal place.
    pub(super) fn mean(self, head: Head) -> ReturnFigure {
        let (total, of) = (self.total, self.counted());
        head.figure(ratio(total, of).per(1, 1), Some(of as u64), self)
    }

    /// The numerator per 1,000 of something, with one decimal place; none where it is not known how many there are.
    pub(super) fn per_thousand(self, of: Option<u64>, head: Head) -> ReturnFigure {
        let per = |of: u64| crate::report::Ratio { numerator: self.total, denominator: of }.per(1000, 1);
        head.figure(of.and_then(per), of, self)
    }
}

/// What is known of a figure before it is counted.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) figure: &'static str,
    pub(super) says: String,
    pub(super) column: &'static str,
    pub(super) tenure: Option<&'static str>,
    pub(super) unit: &'static str,
    pub(super) definition: &'static str,
    pub(super) edition: Edition,
}

/// The edition of a definition.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edition {
    /// In short.
    pub(super) short: &'static str,
    /// Where it comes from, and how surely.
    pub(super) source: &'static str,
}

impl Head {
    fn figure(self, value: Option<Decimal>, denominator: Option<u64>, counted: Counted) -> ReturnFigure {
        let mut left_out: BTreeMap<&'static str, usize> = BTreeMap::new();
        for (_, why) in &counted.behind.left_out {
            *left_out.entry(why).or_default() += 1;
        }
        ReturnFigure {
            figure: self.figure,
            says: self.says,
            column: self.column,
            tenure: self.tenure,
            value,
            unit: self.unit,
            numerator: counted.total,
            denominator,
            not_yet_due: counted.behind.not_yet_due.len(),
            left_out: left_out.into_iter().map(|(why, cases)| LeftOut { why, cases }).collect(),
            definition: self.definition,
            edition: self.edition.short,
            source: self.edition.source,
            cases: Some(counted.behind),
        }
    }
}
