//! Which cases there are, and which one somebody means.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::layout::{belongs_beside_years, year_of};
use super::unfinished::is_stray;
use super::{Store, StoreError};
use crate::case::{CaseRef, ReferenceQuery};

/// A query that does not mean exactly one case.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotOneCase {
    /// There is none.
    #[error("there is no case {query}")]
    None {
        /// What was asked for.
        query: String,
        /// The cases closest in spelling, the likeliest first.
        near: Vec<CaseRef>,
    },
    /// There are several.
    #[error("{query} could be any of {}", names(.candidates))]
    Several {
        /// What was asked for.
        query: String,
        /// The cases it could be.
        candidates: Vec<CaseRef>,
    },
}

fn names(candidates: &[CaseRef]) -> String {
    let shown: Vec<String> = candidates.iter().take(10).map(ToString::to_string).collect();
    let more = candidates.len() - shown.len();
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}

impl Store {
    pub(super) fn year_folder(&self, year: i32) -> PathBuf {
        self.root.join("cases").join(year.to_string())
    }

    /// The file of a case's journal.
    pub fn journal_path(&self, case: &CaseRef) -> PathBuf {
        self.year_folder(case.year()).join(format!("{case}.jsonl"))
    }

    /// The years for which there are cases or heads, in order.
    pub(super) fn years(&self) -> Result<Vec<i32>, StoreError> {
        Ok(self.years_and_strays()?.0)
    }

    /// The same, with what stands beside their folders and heads and is none of them.
    pub(super) fn years_and_strays(&self) -> Result<(Vec<i32>, Vec<PathBuf>), StoreError> {
        let (mut years, mut strays) = (BTreeSet::new(), Vec::new());
        for folder in ["cases", "heads"] {
            let folder = self.root.join(folder);
            let mut names = names_in(&folder)?;
            names.sort_unstable();
            for name in names {
                if let Some(year) = year_of(&name) {
                    years.insert(year);
                } else if !belongs_beside_years(&name) && is_stray(&name) {
                    strays.push(folder.join(name));
                }
            }
        }
        Ok((years.into_iter().collect(), strays))
    }

    /// The cases of a year, in order, and the names of files that are no case's journal.
    pub(super) fn year(&self, year: i32) -> Result<(Vec<CaseRef>, Vec<String>), StoreError> {
        let mut cases = Vec::new();
        let mut strays = Vec::new();
        for name in names_in(&self.year_folder(year))? {
            match name.strip_suffix(".jsonl").and_then(|stem| stem.parse::<CaseRef>().ok()) {
                Some(case) if case.year() == year => cases.push(case),
                _ => strays.push(name),
            }
        }
        cases.sort_unstable();
        strays.sort_unstable();
        Ok((cases, strays))
    }

    /// What lies beside the years, and files among the journals that are no case's: copies that a sync program made, or
    /// misplaced ones.
    pub fn strays(&self) -> Result<Vec<PathBuf>, StoreError> {
        let (years, mut strays) = self.years_and_strays()?;
        for year in years {
            let names = self.year(year)?.1.into_iter().filter(|name| is_stray(name));
            strays.extend(names.map(|name| self.year_folder(year).join(name)));
        }
        Ok(strays)
    }

    /// Every case, in order of year and number: those with a journal, and those whose head says they had one.
    pub fn cases(&self) -> Result<Vec<CaseRef>, StoreError> {
        let mut cases = BTreeSet::new();
        for year in self.years()? {
            cases.extend(self.heads(year)?.0.into_keys());
            cases.extend(self.year(year)?.0);
        }
        Ok(cases.into_iter().collect())
    }

    /// The one case that somebody means.
    pub fn find(&self, query: &ReferenceQuery, typed: &str) -> Result<Result<CaseRef, NotOneCase>, StoreError> {
        if let Some(case) = query.exact()
            && (self.journal_path(&case).exists() || self.head(&case)?.is_some())
        {
            return Ok(Ok(case));
        }
        let all = self.cases()?;
        let those =
            |means: fn(&ReferenceQuery, &CaseRef) -> bool| all.iter().filter(move |case| means(query, case)).cloned();
        let mut candidates: Vec<CaseRef> = those(ReferenceQuery::matches).collect();
        if candidates.is_empty() {
            candidates = those(ReferenceQuery::is_year_of).collect();
        }
        let typed: String = typed.chars().take(40).collect();
        Ok(match candidates.len() {
            0 => Err(NotOneCase::None { near: near(&all, &typed), query: typed }),
            1 => Ok(candidates.remove(0)),
            _ => Err(NotOneCase::Several { query: typed, candidates }),
        })
    }

    /// The next free number in a year: one more than any case or head has ever had.
    pub(super) fn next_number(&self, year: i32) -> Result<u32, StoreError> {
        let (cases, strays) = self.year(year)?;
        // A number whose torn line was set aside was told to somebody, perhaps: it is not given twice.
        let set_aside = strays.iter().filter_map(|name| name.split_once(".jsonl.torn-")?.0.parse::<CaseRef>().ok());
        let listed = cases.into_iter().chain(set_aside).map(|case| case.number()).max().unwrap_or(0);
        let headed = self.heads(year)?.0.keys().map(CaseRef::number).max().unwrap_or(0);
        listed.max(headed).checked_add(1).ok_or_else(|| StoreError::NoReferenceLeft(year.to_string()))
    }
}

fn near(all: &[CaseRef], typed: &str) -> Vec<CaseRef> {
    let typed = typed.to_ascii_uppercase();
    let closeness = |case: &CaseRef| strsim::jaro_winkler(&typed, &case.to_string());
    let mut near: Vec<(f64, &CaseRef)> =
        all.iter().map(|case| (closeness(case), case)).filter(|(close, _)| *close > 0.8).collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().take(3).map(|(_, case)| case.clone()).collect()
}

/// The names in a folder; none when there is no such folder.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::io("list", folder)(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(StoreError::io("list", folder))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}
