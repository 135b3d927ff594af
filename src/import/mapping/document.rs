//! The mapping's file: JSON, strictly read.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::values::{UNKNOWN, ValuesDocument, no_word};
use super::{CaseColumns, Mapping, PolicyFrom, Source, StageColumns, Values};
use crate::case::{Because, Channel, Status, Tenure};
use crate::import::Charset;
use crate::import::day::{DayNumbers, DayOrder};
use crate::policy::{FileKind, Outcome, Place, Problem, StageName, read_file_of};
use crate::word::Word;

/// What the file is.
pub(in crate::import) const KIND: FileKind =
    FileKind { what: "a mapping", format: 1, lists: &["policies", "stages", "note"], free: &["values"] };

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyDocument {
    from: String,
    policy: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageDocument {
    stage: String,
    asked: Option<String>,
    acknowledged: Option<String>,
    extended_on: Option<String>,
    extended_to: Option<String>,
    answered: Option<String>,
    outcome: Option<Source>,
    handler: Option<Source>,
    decision: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    format: u32,
    sheet: Option<String>,
    header_row: Option<u32>,
    encoding: Option<String>,
    dates: String,
    day_numbers: Option<String>,
    policies: Vec<PolicyDocument>,
    case: CaseColumns,
    stages: Vec<StageDocument>,
    #[serde(default)]
    values: ValuesDocument,
}

/// The mapping that a file's bytes state. That its policies and columns are there is for those to say who know them.
///
/// # Errors
/// What is wrong with it, each with its place in the text; only the first where the file is not of the shape.
pub fn read_mapping(bytes: &[u8]) -> Result<Mapping, Vec<Problem>> {
    let (text, document): (&str, Document) = read_file_of(bytes, &KIND).map_err(|problem| vec![problem])?;
    let mut found: Vec<(Place, String)> = Vec::new();
    let root = Place::default();
    if document.format != KIND.format {
        let says = format!("format {}: this program reads format {}", document.format, KIND.format);
        found.push((root.key("format"), says));
    }
    if document.header_row == Some(0) {
        found.push((root.key("header_row"), "rows are counted from 1".to_owned()));
    }
    let encoding = document.encoding.and_then(|word| stated::<Charset>("encoding", &word, &mut found));
    let order = if document.dates == UNKNOWN {
        let says = "still a question: day-first (31/12/2026), month-first (12/31/2026) or iso (2026-12-31)";
        found.push((root.key("dates"), says.to_owned()));
        None
    } else {
        stated::<DayOrder>("dates", &document.dates, &mut found)
    };
    let numbers = document.day_numbers.and_then(|word| stated::<DayNumbers>("day_numbers", &word, &mut found));
    let policies = policies(document.policies, &mut found);
    check_otherwise(&document.case, &document.stages, &mut found);
    let stages = stages(document.stages, &mut found);
    let values = Values::read(document.values, &mut found);
    match order {
        Some(order) if found.is_empty() => Ok(Mapping {
            sheet: document.sheet,
            header_row: document.header_row.unwrap_or(1),
            encoding,
            policies,
            order,
            numbers,
            case: document.case,
            stages,
            values,
        }),
        _ => Err(found.into_iter().map(|(place, says)| Problem::at(text, place, says)).collect()),
    }
}

fn stated<W: Word>(key: &str, word: &str, found: &mut Vec<(Place, String)>) -> Option<W> {
    W::from_word(word).map_err(|unknown| found.push((Place::default().key(key), unknown.to_string()))).ok()
}

fn policies(given: Vec<PolicyDocument>, found: &mut Vec<(Place, String)>) -> Vec<PolicyFrom> {
    let place = Place::default().key("policies");
    if given.is_empty() {
        found
            .push((place.clone(), "an empty list: say which policy complaints are under, and from when on".to_owned()));
    }
    let mut policies: Vec<PolicyFrom> = Vec::new();
    for (number, PolicyDocument { from, policy }) in given.into_iter().enumerate() {
        let here = place.index(number).key("from");
        let day: Option<NaiveDate> = from.parse().ok().filter(|day: &NaiveDate| (1900..2200).contains(&day.year()));
        match day {
            None => found.push((here, "no day: expected YYYY-MM-DD, from 1900 to 2199".to_owned())),
            Some(from) if policies.last().is_some_and(|last| last.from >= from) => {
                found.push((here, "not after the one before: the earliest comes first".to_owned()));
            }
            Some(from) => policies.push(PolicyFrom { from, policy }),
        }
    }
    policies
}

/// What stands for a blank cell is a word of ours, like any other.
fn check_otherwise(case: &CaseColumns, stages: &[StageDocument], found: &mut Vec<(Place, String)>) {
    let mut word = |place: Place, source: &Option<Source>, wrong: fn(&str) -> Option<String>| {
        let otherwise = source.as_ref().and_then(Source::otherwise);
        found.extend(otherwise.and_then(wrong).map(|says| (place.key("otherwise"), says)));
    };
    let root = Place::default().key("case");
    word(root.key("channel"), &case.channel, no_word::<Channel>);
    word(root.key("tenure"), &case.tenure, no_word::<Tenure>);
    word(root.key("status"), &case.status, no_word::<Status>);
    word(root.key("closed_because"), &case.closed_because, no_word::<Because>);
    for (number, stage) in stages.iter().enumerate() {
        word(Place::default().key("stages").index(number).key("outcome"), &stage.outcome, no_word::<Outcome>);
    }
}

fn stages(given: Vec<StageDocument>, found: &mut Vec<(Place, String)>) -> Vec<StageColumns> {
    let place = Place::default().key("stages");
    if given.is_empty() {
        found.push((place.clone(), "an empty list: name at least the first stage".to_owned()));
    }
    let mut names = BTreeSet::new();
    for (number, stage) in given.iter().enumerate() {
        let here = place.index(number);
        if !names.insert(stage.stage.clone()) {
            found.push((here.key("stage"), "it stands twice".to_owned()));
        }
        if number == 0 && stage.asked.is_some() {
            found.push((here.key("asked"), "nobody asks for the first stage: that is case.received".to_owned()));
        }
        if number > 0 && stage.asked.is_none() {
            found.push((here.clone(), "asked is missing: the day on which this stage was asked for".to_owned()));
        }
        if stage.extended_to.is_some() != stage.extended_on.is_some() {
            let says = "extended_to, the date set, and extended_on, the day it was told, go together";
            found.push((here, says.to_owned()));
        }
    }
    let columns = given.into_iter().map(|stage| StageColumns {
        stage: StageName(stage.stage),
        asked: stage.asked,
        acknowledged: stage.acknowledged,
        extended_on: stage.extended_on,
        extended_to: stage.extended_to,
        answered: stage.answered,
        outcome: stage.outcome,
        handler: stage.handler,
        decision: stage.decision,
    });
    columns.collect()
}
